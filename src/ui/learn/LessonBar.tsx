import { useEffect, useRef, useState } from 'react'
import { filled } from '../../lessons/caption'
import type { Lesson, Step } from '../../lessons/lesson'
import {
  backToStep,
  chooseVariant,
  isAnswered,
  keepLesson,
  leaveLesson,
  nextStep,
  previousStep,
  reveal,
  useLesson,
  voteFor,
} from '../../state/learn/lesson'
import { useChoices } from '../../state/page/choices'
import { useLanguage } from '../../state/page/language'
import { openPanel, usePanels } from '../../state/page/panels'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import { EvidenceButton } from '../kit/Evidence'
import { Icon } from '../kit/Icon'
import { InEnglish } from '../kit/InEnglish'
import { KeepThis } from '../kit/KeepThis'
import { useSay } from '../kit/useSay'
import { FindOnModel } from './FindOnModel'
import { GhostSlider } from './GhostSlider'
import { HandSlider } from './HandSlider'
import styles from './LessonBar.module.css'
import { PressOnModel } from './PressOnModel'
import { wayOf } from './wayOf'

interface Of {
  readonly lesson: Lesson
  readonly step: Step
  readonly revealed: boolean
}

/** The lesson that runs: what to look at, what to ask, and what comes of it. */
export function LessonBar() {
  const say = useSay('learn')
  const lesson = useLesson((state) => state.lesson)
  const place = useLesson((state) => state.place)
  const step = lesson && place ? lesson.steps[place.step - 1] : undefined
  const bar = useRef<HTMLElement>(null)
  const inEnglish = useLanguage(
    ({ speaker, own }) => speaker.language !== 'en' && lesson !== null && !own.lessons[lesson.id],
  )
  // The keys of the lesson are heard here and in the view; when the focus is nowhere, it is here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step may take the focused button away
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement === null) bar.current?.focus()
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
      <Head {...of} n={place.step} />
      {inEnglish && <InEnglish what="lessonInEnglish" />}
      <Caption key={place.step} {...of} />
      <Question {...of} />
      {place.revealed && <Answer {...of} />}
    </section>
  )
}

function Head({ lesson, step, n }: Of & { readonly n: number }) {
  const say = useSay('learn')
  const open = usePanels((state) => state.open === 'learn')
  return (
    <header className={styles.head}>
      <p>
        <span className={styles.place}>{say('place', { id: lesson.id, n, all: lesson.steps.length })}</span>{' '}
        <span className={styles.step} data-part="step">
          {step.title}
        </span>
      </p>
      <Acts className={styles.acts}>
        {!open && <EvidenceButton about={step.title} claims={step.evidence} />}
        {!open && (
          <Button className={styles.button} onClick={() => openPanel('learn')}>
            {say('steps')}
          </Button>
        )}
        <Button className={styles.button} onClick={backToStep}>
          {say('backToStep')}
        </Button>
        <Button className={styles.button} disabled={n === 1} aria-keyshortcuts="[" onClick={previousStep}>
          {say('previous')}
        </Button>
        <Button
          className={`${styles.button} ${styles.next}`}
          disabled={n === lesson.steps.length}
          aria-keyshortcuts="]"
          onClick={nextStep}
        >
          {say('next')}
        </Button>
        <KeepThis key={n} keep={keepLesson} />
        <Button look="icon" aria-label={say('leaveLesson')} onClick={leaveLesson}>
          <Icon id="close" />
        </Button>
      </Acts>
    </header>
  )
}

function Caption({ lesson, step, revealed }: Of) {
  const body = useChoices((state) => state.worn)
  const { numbers } = useLanguage((state) => state.own.grammar)
  const text = filled(body, lesson, step, revealed ? step.caption : (step.lead ?? step.caption), numbers)
  // A live region speaks only of what changes after it is there.
  const [spoken, setSpoken] = useState('')
  useEffect(() => setSpoken(text), [text])
  return (
    <>
      <p className={styles.caption} data-part="caption">
        {text}
      </p>
      <p className="unseen" aria-live="polite">
        {spoken}
      </p>
    </>
  )
}

function Question({ step, revealed }: Of) {
  const say = useSay('learn')
  // Redrawn as answers come in.
  useLesson()
  const { ask, question } = step
  return (
    <div className={styles.question}>
      <p>{question}</p>
      {ask.kind === 'vote' && !revealed && <Vote options={ask.options} />}
      {ask.kind === 'ghost' && <GhostSlider locked={revealed} />}
      {ask.kind === 'find' && <FindOnModel targets={ask.targets} />}
      {ask.kind === 'press' && <PressOnModel />}
      {(revealed || !step.before) && <Variants step={step} />}
      {step.byHand && (revealed || !step.before) && <HandSlider nods={step.nods ?? false} />}
      {!revealed && ask.kind !== 'find' && ask.kind !== 'press' && (
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
    guess: Math.abs(guess).toFixed(1),
    nodWay,
    nod: Math.abs(nod).toFixed(1),
    how: apart < 0.15 ? 'together' : sameWay ? 'apart' : 'otherWay',
    apart: apart.toFixed(1),
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
