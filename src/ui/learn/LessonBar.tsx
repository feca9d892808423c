import { Suspense, useEffect, useRef } from 'react'
import { filled } from '../../lessons/caption'
import type { Lesson, Step } from '../../lessons/lesson'
import { chooseVariant, isAnswered, nameOfPlace, reveal, useLesson, voteFor } from '../../state/learn/lesson'
import { useChoices } from '../../state/page/choices'
import { useLanguage } from '../../state/page/language'
import { soughtOf } from '../../state/talk/classSteps'
import { isForItself, isLed, useClass } from '../../state/talk/classStore'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import { InEnglish } from '../kit/InEnglish'
import { lazyPart } from '../kit/lazyPart'
import { useSay } from '../kit/useSay'
import { fixed } from '../kit/words'
import { AboutStep } from './AboutStep'
import { FindOnModel } from './FindOnModel'
import { GhostSlider } from './GhostSlider'
import { HandSlider } from './HandSlider'
import styles from './LessonBar.module.css'
import { LessonHead } from './LessonHead'
import { PressOnModel } from './PressOnModel'
import { wayOf } from './wayOf'

const ClassAnswers = lazyPart('class', async () => (await import('../talk/ClassAnswers')).ClassAnswers)
const ClassWaits = lazyPart('class', async () => (await import('../talk/ClassAnswers')).ClassWaits)
const ClassSought = lazyPart('class', async () => (await import('../talk/ClassSought')).ClassSought)
const Figure = lazyPart('figures', async () => (await import('./figures/Figure')).Figure)

interface Of {
  readonly lesson: Lesson
  readonly step: Step
  readonly revealed: boolean
}

/** The lesson that runs: what to look at, what to ask, what comes of it, and, folded away, what it rests on. */
export function LessonBar() {
  const say = useSay('learn')
  const lesson = useLesson((state) => state.lesson)
  const place = useLesson((state) => state.place)
  const step = lesson && place ? lesson.steps[place.step - 1] : undefined
  const inClass = useClass(({ role }) => role !== null)
  const bar = useRef<HTMLElement>(null)
  const inEnglish = useLanguage(
    ({ speaker, own }) => speaker.language !== 'en' && lesson !== null && !own.lessons[lesson.id],
  )
  // The keys of the lesson are heard here and in the view; when the focus is nowhere, it is here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step may take the focused button away
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement === null)
      bar.current?.focus({ preventScroll: true })
  }, [place])
  if (!lesson || !place || !step) return null
  const of: Of = { lesson, step, revealed: place.revealed }
  return (
    <section
      ref={bar}
      tabIndex={-1}
      className={styles.bar}
      data-part="lesson"
      aria-label={say('lessonName', { id: lesson.id, title: lesson.title })}
    >
      <LessonHead {...of} n={place.step} />
      {inEnglish && <InEnglish what="lessonInEnglish" />}
      <Caption {...of} />
      <Question {...of} />
      {place.revealed && <Answer {...of} />}
      {place.revealed && inClass && (
        <Suspense fallback={null}>
          <ClassAnswers of={nameOfPlace(place)} ask={step.ask} />
        </Suspense>
      )}
      {step.figure && (place.revealed || step.figureAsks) && (
        <Suspense fallback={null}>
          <Figure key={place.step} id={step.figure} />
        </Suspense>
      )}
      <AboutStep key={`about ${place.step}`} {...of} />
    </section>
  )
}

function Caption({ lesson, step, revealed }: Of) {
  const body = useChoices((state) => state.worn)
  const { numbers } = useLanguage((state) => state.own.grammar)
  const text = filled(body, lesson, step, revealed ? step.caption : (step.lead ?? step.caption), numbers)
  // One text for eye and ear: it stays where it is from step to step, and so each change of it is spoken.
  return (
    <p className={styles.caption} data-part="caption" aria-live="polite">
      {text}
    </p>
  )
}

function Question({ step, revealed }: Of) {
  const say = useSay('learn')
  const { ask, question } = step
  // Redrawn as answers come in.
  useLesson()
  const led = useClass(isLed)
  const alone = useClass(isForItself)
  const sought = soughtOf(ask)
  return (
    <div className={styles.question}>
      <p>{question}</p>
      {ask.kind === 'vote' && !revealed && <Vote options={ask.options} />}
      {ask.kind === 'ghost' && <GhostSlider locked={revealed} />}
      {ask.kind === 'find' && alone && <FindOnModel targets={ask.targets} />}
      {ask.kind === 'press' && alone && <PressOnModel />}
      {sought.length > 0 && !alone && (
        <Suspense fallback={null}>
          <ClassSought sought={sought} />
        </Suspense>
      )}
      {(revealed || !step.before) && <Variants step={step} />}
      {step.byHand && (revealed || !step.before) && <HandSlider nods={step.nods ?? false} />}
      {!revealed && led && sought.length === 0 && (
        <Suspense fallback={null}>
          <ClassWaits />
        </Suspense>
      )}
      {!revealed && !led && ask.kind !== 'find' && ask.kind !== 'press' && (
        <Button look="go" aria-disabled={!isAnswered()} onClick={reveal}>
          {say('reveal')}
        </Button>
      )}
    </div>
  )
}

/** A vote stands once it is given: the others can no longer be chosen. */
function Vote({ options }: { readonly options: readonly string[] }) {
  const say = useSay('learn')
  const vote = useLesson((state) => state.vote)
  return (
    <Acts as="fieldset">
      <legend className="unseen">{say('yourVote')}</legend>
      {options.map((option, i) => (
        <Button
          key={option}
          look="option"
          aria-pressed={vote === i}
          aria-disabled={vote !== null && vote !== i}
          onClick={() => voteFor(i)}
        >
          {option}
        </Button>
      ))}
    </Acts>
  )
}

/** What the vote was against what is so. */
function Verdict({ step }: Pick<Of, 'step'>) {
  const say = useSay('learn')
  const vote = useLesson((state) => state.vote)
  if (step.ask.kind !== 'vote' || vote === null || step.ask.answer === null) return null
  const { answer, options } = step.ask
  const [written, right] = [options[vote] ?? '', options[answer] ?? '']
  return `${say(vote === answer ? 'asYouSaid' : 'youSaid', { option: written.toLowerCase(), written, right })} `
}

/** A prediction beside what the model does, in words. */
function Compared({ guess }: { readonly guess: number }) {
  const say = useSay('learn')
  const nod = useChoices((state) => state.report.change.nutation.mean)
  const apart = Math.abs(guess - nod)
  const [guessWay, nodWay] = [wayOf(guess, 0.05), wayOf(nod, 0.05)]
  const sameWay = guessWay === 'none' || nodWay === 'none' || guessWay === nodWay
  return `${say('expectedAndModel', {
    guessWay,
    guess: fixed(Math.abs(guess), 1),
    nodWay,
    nod: fixed(Math.abs(nod), 1),
    how: apart < 0.15 ? 'together' : sameWay ? 'apart' : 'otherWay',
    apart: fixed(apart, 1),
  })} `
}

function Answer({ lesson, step }: Of) {
  const body = useChoices((state) => state.worn)
  const guess = useChoices((state) => state.guess)
  const { numbers } = useLanguage((state) => state.own.grammar)
  return (
    <p className={styles.answer} data-part="answer" role="status">
      {step.ask.kind === 'ghost' && guess !== null && <Compared guess={guess} />}
      <Verdict step={step} />
      {filled(body, lesson, step, step.expected, numbers)}
    </p>
  )
}

function Variants({ step }: Pick<Of, 'step'>) {
  const say = useSay('learn')
  const variant = useLesson((state) => state.place?.variant ?? null)
  if (!step.variants) return null
  return (
    <Acts as="fieldset">
      <legend className="unseen">{say('seeAlso')}</legend>
      {step.variants.map(({ name }, i) => (
        <Button key={name} look="option" aria-pressed={variant === i} onClick={() => chooseVariant(i)}>
          {name}
        </Button>
      ))}
    </Acts>
  )
}
