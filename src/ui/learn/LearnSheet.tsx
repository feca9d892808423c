import { startLesson } from '../../state/learn/lesson'
import { useQuiz } from '../../state/learn/quiz'
import { useTold } from '../../state/learn/told'
import { forgetDevice, useDevice } from '../../state/page/device'
import { closePanel, openPanel } from '../../state/page/panels'
import { Button } from '../kit/Button'
import progress from '../kit/progress.module.css'
import { Sheet } from '../kit/Sheet'
import text from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
import styles from './LearnSheet.module.css'
import { QuizRound, QuizStart } from './QuizPanel'

/** The lessons and the quiz. */
export function LearnSheet() {
  const say = useSay('learn')
  const asking = useQuiz((state) => state.round.length > 0)
  return (
    <Sheet title={say(asking ? 'quiz' : 'title')} onClose={closePanel}>
      {asking ? <QuizRound /> : <Contents />}
    </Sheet>
  )
}

function Contents() {
  const say = useSay('learn')
  const { lessons } = useTold()
  const steps = useDevice((state) => state.steps)
  const any = useDevice((state) => Object.keys({ ...state.steps, ...state.answers, ...state.notes }).length > 0)
  return (
    <>
      <p>{say('about')}</p>
      <ol className={styles.lessons}>
        {lessons.map(({ id, title, minutes, steps: all }) => {
          const seen = Math.min(all.length, steps[id] ?? 0)
          return (
            <li key={id}>
              <button
                type="button"
                className={styles.lesson}
                onClick={() => startLesson(id, seen < all.length ? seen || 1 : 1)}
              >
                <span className={styles.id}>{id}</span>
                <span className={styles.title}>{title}</span>
                <span className={text.aside}>
                  {say(seen === 0 ? 'minutes' : seen === all.length ? 'minutesDone' : 'minutesSteps', {
                    minutes,
                    seen,
                    all: all.length,
                  })}
                </span>
                <progress
                  className={progress.progress}
                  max={all.length}
                  value={seen}
                  aria-label={say('stepsSeen', { title, seen, all: all.length })}
                />
              </button>
            </li>
          )
        })}
      </ol>
      <Button onClick={() => openPanel('reading')}>{say('reading')}</Button>
      <QuizStart />
      {any && (
        <p className={text.aside}>
          {say('keptHere')}{' '}
          <Button look="word" onClick={forgetDevice}>
            {say('forget')}
          </Button>
        </p>
      )}
    </>
  )
}
