import type { Lesson } from '../../lessons/lesson'
import { addressOfStep, goToStep, leaveLesson, startLesson, useLesson } from '../../state/learn/lesson'
import { useQuiz } from '../../state/learn/quiz'
import { useTold } from '../../state/learn/told'
import { useChoices } from '../../state/page/choices'
import { forgetDevice, useDevice } from '../../state/page/device'
import { closePanel, openPanel } from '../../state/page/panels'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import { Copied } from '../kit/Copied'
import { ClaimCard, Fold, Found } from '../kit/Evidence'
import progress from '../kit/progress.module.css'
import rows from '../kit/rows.module.css'
import { Sheet } from '../kit/Sheet'
import text from '../kit/text.module.css'
import { Figure } from './figures/Figure'
import styles from './LearnSheet.module.css'
import { QuizRound, QuizStart } from './QuizPanel'

/** The lessons and the quiz; while a lesson runs, its steps. */
export function LearnSheet() {
  const lesson = useLesson((state) => state.lesson)
  const place = useLesson((state) => state.place)
  const asking = useQuiz((state) => state.round.length > 0)
  const running = lesson && place
  const title = running ? `${lesson.id} ${lesson.title}` : asking ? 'Quiz' : 'Learn'
  return (
    <Sheet title={title} onClose={closePanel}>
      {running ? <Running /> : asking ? <QuizRound /> : <Contents />}
    </Sheet>
  )
}

function Contents() {
  const { lessons } = useTold()
  const steps = useDevice((state) => state.steps)
  const any = useDevice((state) => Object.keys({ ...state.steps, ...state.answers, ...state.notes }).length > 0)
  return (
    <>
      <p>
        One educator’s account of psoas, sacrum and piriformis, explored: what the model shows, what is known, and what
        is not.
      </p>
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
                  {minutes} min{seen > 0 && `, ${seen === all.length ? 'done' : `${seen} of ${all.length} steps`}`}
                </span>
                <progress
                  className={progress.progress}
                  max={all.length}
                  value={seen}
                  aria-label={`${title}: ${seen} of ${all.length} steps seen`}
                />
              </button>
            </li>
          )
        })}
      </ol>
      <QuizStart />
      {any && (
        <p className={text.aside}>
          Your progress and your notes are kept on this device only.{' '}
          <Button look="word" onClick={forgetDevice}>
            Forget it
          </Button>
        </p>
      )}
    </>
  )
}

/** The steps as scenes, laid out in the sheet for speakers. */
async function present(lesson: Lesson): Promise<void> {
  const [{ deckOf }, { layDeck }] = await Promise.all([
    import('../../state/learn/lessonDeck'),
    import('../../state/talk/deckStore'),
  ])
  layDeck(deckOf(useChoices.getState().worn, lesson))
  leaveLesson()
  openPanel('present')
}

function Running() {
  const lesson = useLesson((state) => state.lesson)!
  const n = useLesson((state) => state.place!.step)
  const step = lesson.steps[n - 1]!
  return (
    <>
      <p>{lesson.goal}</p>
      <Button onClick={() => present(lesson)}>Make a talk of this lesson</Button>
      <ol className={styles.steps}>
        {lesson.steps.map(({ title }, i) => (
          <li key={title}>
            <button
              type="button"
              className={`${rows.name} ${styles.step}`}
              aria-current={i + 1 === n ? 'step' : undefined}
              onClick={() => goToStep(i + 1)}
            >
              {title}
            </button>
          </li>
        ))}
      </ol>
      {step.figure && <Figure id={step.figure} />}
      <section aria-label="Evidence for this step">
        <h3>What this step rests on</h3>
        {step.evidence.map((id) => (
          <ClaimCard key={id} id={id} />
        ))}
      </section>
      <Fold summary="For the instructor">
        <Found>
          <dt>Say</dt>
          <dd>{step.note}</dd>
          <dt>Often thought</dt>
          <dd>{lesson.misconception}</dd>
          <dt>For the chat</dt>
          <dd>{lesson.prompt}</dd>
          <dt>What this cannot show</dt>
          <dd>{lesson.limits}</dd>
        </Found>
      </Fold>
      <Copied key={n} text={addressOfStep()} label="Link to this step" />
      <Acts>
        <Button onClick={leaveLesson}>All lessons</Button>
      </Acts>
    </>
  )
}
