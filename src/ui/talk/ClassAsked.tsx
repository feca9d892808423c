import { Suspense } from 'react'
import { scaleEnd } from '../../rooms/messages'
import { isOwnAsk } from '../../state/talk/classAsked'
import { give } from '../../state/talk/classRoom'
import { useClass } from '../../state/talk/classStore'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import { lazyPart } from '../kit/lazyPart'
import { useSay } from '../kit/useSay'
import styles from './ClassBar.module.css'
import { ClassSaid } from './ClassSaid'
import { letterOf } from './letterOf'

const GhostSlider = lazyPart('learn', async () => (await import('../learn/GhostSlider')).GhostSlider)

/** A question that was asked aloud: what a student answers it with, and then what the class has said. */
export function ClassAsked() {
  const ask = useClass((state) => state.ask)
  const result = useClass((state) => state.result)
  if (!isOwnAsk(ask)) return null
  return (
    <>
      {!result && ask.kind === 'vote' && <Choice names={Array.from({ length: ask.options }, (_, i) => letterOf(i))} />}
      {!result && ask.kind === 'scale' && (
        <Choice names={Array.from({ length: scaleEnd + 1 }, (_, i) => String(i))} small />
      )}
      {!result && ask.kind === 'ghost' && <GhostAsked />}
      {!result && ask.kind === 'place' && <PlaceAsked />}
      <ClassSaid />
    </>
  )
}

/** One of a few. */
function Choice({ names, small = false }: { readonly names: readonly string[]; readonly small?: boolean }) {
  const say = useSay('class')
  const given = useClass((state) => state.given)
  const chosen = given && 'value' in given ? given.value : null
  return (
    <Acts as="fieldset" className={small ? styles.scale : ''}>
      <legend className="unseen">{say('choose')}</legend>
      {names.map((name, i) => (
        <Button key={name} look="option" aria-pressed={chosen === i} onClick={() => give(i)}>
          {name}
        </Button>
      ))}
    </Acts>
  )
}

function GhostAsked() {
  const say = useSay('class')
  const isIn = useClass(({ given }) => given !== null)
  return (
    <>
      <p role="status">{isIn ? say('yourAnswerIsIn') : say('ghostAsked')}</p>
      <Suspense fallback={null}>
        <GhostSlider locked={false} />
      </Suspense>
    </>
  )
}

function PlaceAsked() {
  const say = useSay('class')
  const isIn = useClass(({ given }) => given !== null)
  return <p role="status">{say(isIn ? 'placeGiven' : 'placeAsked')}</p>
}
