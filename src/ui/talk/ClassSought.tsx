import { reveal } from '../../state/learn/lesson'
import { placeOn } from '../../state/talk/classPlaces'
import { give, putNextSought, showAnswers } from '../../state/talk/classRoom'
import { isAskedHere, partOfStep } from '../../state/talk/classSteps'
import { useClass } from '../../state/talk/classStore'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import { Marked } from '../kit/Marked'
import { useSay } from '../kit/useSay'
import { Candidates } from '../learn/Candidates'
import styles from '../learn/FindOnModel.module.css'
import { named } from '../learn/named'
import { ClassSaid } from './ClassSaid'

interface ClassSoughtProps {
  /** What is right, one after the other. */
  readonly sought: readonly string[]
}

/** A step that has something pointed at, before a class: each student points, the presenter shows where they did and goes on. */
export function ClassSought({ sought }: ClassSoughtProps) {
  const say = useSay('class')
  const { role, ask, given, result } = useClass()
  if (!ask || !isAskedHere(ask)) return null
  const part = partOfStep(ask.id)?.part ?? 1
  const target = sought[part - 1]
  if (!target) return null
  const isShown = result?.ask === ask.id
  const waits = role === 'follower' && !isShown
  return (
    <div className={styles.find}>
      {sought.length > 1 && (
        <p role="status">
          <Marked text={say('sought', { ...named(target), part, all: sought.length })} as="strong" />
        </p>
      )}
      {waits && (
        <p role="status">
          {say(given ? 'placeGiven' : 'placeAsked')} {say('teacherReveals')}
        </p>
      )}
      {waits && <Candidates onChoose={giveByName} />}
      {isShown && <ClassSaid right={target} />}
      {role === 'presenter' && <Onward isLast={part === sought.length} isShown={isShown} />}
    </div>
  )
}

function giveByName(id: string): void {
  const place = placeOn(id)
  if (place) give(place)
}

/** Behind the last one the step itself is answered, and what the class said is shown with that. */
function Onward({ isLast, isShown }: { readonly isLast: boolean; readonly isShown: boolean }) {
  const say = useSay('class')
  const learn = useSay('learn')
  return (
    <Acts>
      {isLast && (
        <Button look="go" onClick={reveal}>
          {learn('reveal')}
        </Button>
      )}
      {!isLast && (
        <Button look="go" onClick={isShown ? putNextSought : showAnswers}>
          {say(isShown ? 'nextSought' : 'show')}
        </Button>
      )}
    </Acts>
  )
}
