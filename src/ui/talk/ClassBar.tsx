import { useEffect, useRef, useState } from 'react'
import { useSelection } from '../../state/find/selection'
import { sceneApi } from '../../state/frame/sceneApi'
import { useLesson } from '../../state/learn/lessonStore'
import { nameOfEntry } from '../../state/page/names'
import { openPanel } from '../../state/page/panels'
import { backToClass, freeMyself } from '../../state/talk/classFollow'
import { give, goToPin, leaveRoom, wonderAt } from '../../state/talk/classRoom'
import { type ClassNow, useClass } from '../../state/talk/classStore'
import type { TextId } from '../../words/parts'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import { useSay } from '../kit/useSay'
import styles from './ClassBar.module.css'
import { ClassSaid } from './ClassSaid'
import { letterOf } from './letterOf'

/** Over the body, while this page is in a class: what it does there, and the way out. */
export function ClassBar() {
  const say = useSay('class')
  const now = useClass()
  const { role, code, here, freed, pointer, ask, answered, result } = now
  return (
    <>
      {pointer && <ClassPointer />}
      <section className={styles.bar} data-part="class" aria-label={say('bar')}>
        <p role="status">{say(standing(now), { code, here })}</p>
        <p role="status" className="unseen">
          <StepAloud />
        </p>
        {role === 'presenter' && ask && !result && <p role="status">{say('answered', { count: answered, here })}</p>}
        {role === 'presenter' && <Pins />}
        {role === 'follower' && <AskedAloud />}
        {role === 'follower' && <Wonder />}
        <div className={styles.acts}>
          {role === 'presenter' && <Button onClick={() => openPanel('class')}>{say('sheet')}</Button>}
          {role === 'follower' && freed === 'nothing' && (
            <>
              <Button onClick={() => freeMyself('camera')}>{say('lookAround')}</Button>
              <Button onClick={() => freeMyself('all')}>{say('alone')}</Button>
            </>
          )}
          {freed !== 'nothing' && (
            <Button look="go" onClick={backToClass}>
              {say('back')}
            </Button>
          )}
          {role === 'follower' && <Button onClick={leaveRoom}>{say('leaveShort')}</Button>}
        </div>
      </section>
    </>
  )
}

/** How it stands with the class. */
function standing({ role, line, freed, isPresented }: ClassNow): TextId<'class'> {
  if (line !== 'on') return line
  if (role === 'presenter') return 'presenting'
  if (freed !== 'nothing') return freed === 'camera' ? 'ownCamera' : 'onYourOwn'
  return isPresented ? 'following' : 'followingOn'
}

/** A step that the class has moved to, for who hears it. */
function StepAloud() {
  const say = useSay('class')
  const isFollower = useClass(({ role, freed }) => role === 'follower' && freed !== 'all')
  const n = useLesson(({ place }) => place?.step)
  const all = useLesson(({ lesson }) => lesson?.steps.length)
  return isFollower && n && all ? say('movedTo', { n, all }) : null
}

/** A question that was asked aloud: answers without words, and then what the class has said. */
function AskedAloud() {
  const say = useSay('class')
  const { ask, given, result } = useClass()
  if (!ask || ask.options === 0 || !ask.id.startsWith('q')) return null
  return (
    <>
      {!result && (
        <Acts as="fieldset">
          <legend className="unseen">{say('choose')}</legend>
          {Array.from({ length: ask.options }, (_, i) => (
            <Button key={i} look="option" aria-pressed={given?.value === i} onClick={() => give(i)}>
              {letterOf(i)}
            </Button>
          ))}
        </Acts>
      )}
      <ClassSaid />
    </>
  )
}

/** Where students have a question; a press takes the class there. */
function Pins() {
  const say = useSay('class')
  const pins = Object.entries(useClass((state) => state.pins))
  if (pins.length === 0) return null
  return (
    <Acts as="fieldset">
      <legend className="unseen">{say('pins')}</legend>
      {pins.map(([structure, count]) => (
        <Button key={structure} onClick={() => goToPin(structure)}>
          {say('pin', { name: nameOfEntry(structure), count })}
        </Button>
      ))}
    </Acts>
  )
}

/** A question about what this student has selected. */
function Wonder() {
  const say = useSay('class')
  const selected = useSelection((state) => state.selected)
  const outlined = useLesson((state) => state.outlined)
  const [asked, setAsked] = useState('')
  const about = selected.length === 1 && selected.join() !== outlined.join() ? selected[0] : undefined
  if (!about) return null
  if (about === asked) return <p role="status">{say('wondered', { name: nameOfEntry(about) })}</p>
  return (
    <Button
      onClick={() => {
        wonderAt(about)
        setAsked(about)
      }}
    >
      {say('wonder', { name: nameOfEntry(about) })}
    </Button>
  )
}

/** Where the presenter points: on the body, wherever this page looks from. */
function ClassPointer() {
  const dot = useRef<HTMLDivElement>(null)
  const kind = useClass(({ pointer }) => pointer?.kind)
  useEffect(() => {
    let asked = 0
    const follow = (): void => {
      const { pointer } = useClass.getState()
      const seen = pointer && sceneApi.seenAt(pointer.at)
      const { style } = dot.current!
      style.visibility = seen ? 'visible' : 'hidden'
      if (seen) {
        style.setProperty('--x', `${100 * seen[0]}%`)
        style.setProperty('--y', `${100 * seen[1]}%`)
      }
      asked = requestAnimationFrame(follow)
    }
    follow()
    return () => cancelAnimationFrame(asked)
  }, [])
  return <div ref={dot} className={styles.pointer} data-part="classPointer" data-kind={kind} aria-hidden="true" />
}
