import { Suspense } from 'react'
import type { Lesson } from '../../lessons/lesson'
import { addressOfStep, goToStep, leaveLesson, startLesson, useLesson } from '../../state/learn/lesson'
import { useQuiz } from '../../state/learn/quiz'
import { useTold } from '../../state/learn/told'
import { bringOrSay } from '../../state/page/bring'
import { useChoices } from '../../state/page/choices'
import { forgetDevice, useDevice } from '../../state/page/device'
import { needTexts } from '../../state/page/language'
import { closePanel, openPanel } from '../../state/page/panels'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import { Copied } from '../kit/Copied'
import { ClaimCard, Findings, Fold } from '../kit/Evidence'
import { lazyPart } from '../kit/lazyPart'
import progress from '../kit/progress.module.css'
import rows from '../kit/rows.module.css'
import { Sheet } from '../kit/Sheet'
import text from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
import styles from './LearnSheet.module.css'
import { QuizRound, QuizStart } from './QuizPanel'

const Figure = lazyPart('figures', async () => (await import('./figures/Figure')).Figure)

/** The lessons and the quiz; while a lesson runs, its steps. */
export function LearnSheet() {
  const say = useSay('learn')
  const lesson = useLesson((state) => state.lesson)
  const place = useLesson((state) => state.place)
  const asking = useQuiz((state) => state.round.length > 0)
  const running = lesson && place
  const title = running ? `${lesson.id} ${lesson.title}` : asking ? say('quiz') : say('title')
  return (
    <Sheet title={title} onClose={closePanel}>
      {running ? <Running /> : asking ? <QuizRound /> : <Contents />}
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

/** The steps as scenes, laid out in the sheet for speakers. */
async function present(lesson: Lesson): Promise<void> {
  const brought = await bringOrSay(() =>
    Promise.all([import('../../state/learn/lessonDeck'), import('../../state/talk/deckStore'), needTexts('talk')]),
  )
  if (!brought) return
  const [{ deckOf }, { layDeck }] = brought
  layDeck(deckOf(useChoices.getState().worn, lesson))
  leaveLesson()
  openPanel('present')
}

function Running() {
  const say = useSay('learn')
  const lesson = useLesson((state) => state.lesson)!
  const n = useLesson((state) => state.place!.step)
  const step = lesson.steps[n - 1]!
  return (
    <>
      <p>{lesson.goal}</p>
      <Button onClick={() => present(lesson)}>{say('makeTalk')}</Button>
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
      {step.figure && (
        <Suspense fallback={null}>
          <Figure id={step.figure} />
        </Suspense>
      )}
      <section aria-label={say('evidenceOfStep')}>
        <h3>{say('restsOn')}</h3>
        {step.evidence.map((id) => (
          <ClaimCard key={id} id={id} />
        ))}
      </section>
      <Fold summary={say('forInstructor')}>
        <Findings>
          <dt>{say('toSay')}</dt>
          <dd>{step.note}</dd>
          <dt>{say('misconception')}</dt>
          <dd>{lesson.misconception}</dd>
          <dt>{say('forChat')}</dt>
          <dd>{lesson.prompt}</dd>
          <dt>{say('limits')}</dt>
          <dd>{lesson.limits}</dd>
        </Findings>
      </Fold>
      <Copied key={n} text={addressOfStep()} label={say('linkToStep')} />
      <Acts>
        <Button onClick={leaveLesson}>{say('allLessons')}</Button>
      </Acts>
    </>
  )
}
