import type { Lesson, Step } from '../../lessons/lesson'
import { useCaptioned } from '../../state/learn/laid'
import {
  backToStep,
  goToStep,
  leaveLesson,
  lessonAfter,
  nextStep,
  previousStep,
  startLesson,
} from '../../state/learn/lesson'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import { EvidenceButton } from '../kit/Evidence'
import { Icon } from '../kit/Icon'
import { useSay } from '../kit/useSay'
import { allLessons } from './allLessons'
import styles from './LessonHead.module.css'

interface Of {
  readonly lesson: Lesson
  readonly step: Step
  /** Of the step, from 1. */
  readonly n: number
}

/** Which step it is, how well it stands, and the way to the others. */
export function LessonHead({ lesson, step, n }: Of) {
  const say = useSay('learn')
  return (
    <header className={styles.head}>
      <div className={styles.place}>
        <p>{say('place', { id: lesson.id, n, all: lesson.steps.length })}</p>
        <EvidenceButton about={step.title} claims={step.evidence} />
        <Button look="icon" aria-label={say('leaveLesson')} onClick={leaveLesson}>
          <Icon id="close" />
        </Button>
      </div>
      <p className={styles.step} data-part="step">
        {step.title}
      </p>
      <div className={styles.way}>
        <Button
          look="icon"
          disabled={n === 1}
          aria-label={say('previous')}
          aria-keyshortcuts="["
          onClick={previousStep}
        >
          <Icon id="back" />
        </Button>
        <Steps lesson={lesson} n={n} />
        <Onward lesson={lesson} n={n} />
      </div>
      <Moved />
    </header>
  )
}

/** To the next step; from the last one to the next lesson, or back to all of them. */
function Onward({ lesson, n }: Pick<Of, 'lesson' | 'n'>) {
  const say = useSay('learn')
  const last = n === lesson.steps.length
  const after = lessonAfter(lesson.id)
  const onClick = last ? () => (after ? startLesson(after) : allLessons()) : nextStep
  return (
    <Button className={`${styles.button} ${styles.next}`} aria-keyshortcuts={last ? undefined : ']'} onClick={onClick}>
      {say(last ? (after ? 'nextLesson' : 'allLessons') : 'next')}
    </Button>
  )
}

/** A dot a step: where one is, and the way to any other. */
function Steps({ lesson, n }: Pick<Of, 'lesson' | 'n'>) {
  const say = useSay('learn')
  return (
    <ol className={styles.steps} aria-label={say('steps')}>
      {lesson.steps.map(({ title }, i) => (
        <li key={title}>
          <button
            type="button"
            className={styles.dot}
            title={title}
            aria-label={say('stepNamed', { n: i + 1, title })}
            aria-current={i + 1 === n ? 'step' : undefined}
            onClick={() => goToStep(i + 1)}
          />
        </li>
      ))}
    </ol>
  )
}

/** Who has moved the body finds the way back. */
function Moved() {
  const say = useSay('learn')
  if (useCaptioned()) return null
  return (
    <Acts>
      <Button className={styles.button} onClick={backToStep}>
        {say('backToStep')}
      </Button>
    </Acts>
  )
}
