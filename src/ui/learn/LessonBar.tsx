import { useEffect, useRef, useState } from 'react'
import { filled } from '../../lessons/caption'
import type { Lesson, Step } from '../../lessons/lesson'
import { useChoices } from '../../state/choices'
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
} from '../../state/lesson'
import { openPanel, usePanels } from '../../state/panels'
import { EvidenceButton } from '../explore/Evidence'
import { Icon } from '../explore/Icon'
import { KeepThis } from '../explore/KeepThis'
import { FindOnModel } from './FindOnModel'
import { GhostSlider } from './GhostSlider'
import { HandSlider } from './HandSlider'
import { PressOnModel } from './PressOnModel'
import './learn.css'

interface Of {
  readonly lesson: Lesson
  readonly step: Step
  readonly revealed: boolean
}

/** The lesson that runs: what to look at, what to ask, and what comes of it. */
export function LessonBar() {
  const lesson = useLesson((state) => state.lesson)
  const place = useLesson((state) => state.place)
  const step = lesson && place ? lesson.steps[place.step - 1] : undefined
  const bar = useRef<HTMLElement>(null)
  // The keys of the lesson are heard here and in the view; when the focus is nowhere, it is here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step may take the focused button away
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement === null) bar.current?.focus()
  }, [place])
  if (!lesson || !place || !step) return null
  const of: Of = { lesson, step, revealed: place.revealed }
  return (
    <section ref={bar} tabIndex={-1} className="lesson-bar" aria-label={`Lesson ${lesson.id}: ${lesson.title}`}>
      <Head {...of} n={place.step} />
      <Caption key={place.step} {...of} />
      <Question {...of} />
      {place.revealed && <Answer {...of} />}
    </section>
  )
}

function Head({ lesson, step, n }: Of & { readonly n: number }) {
  const open = usePanels((state) => state.open === 'learn')
  return (
    <header className="lesson-head">
      <p>
        <span className="lesson-place">
          {lesson.id} · {n} of {lesson.steps.length}
        </span>{' '}
        <span className="lesson-step">{step.title}</span>
      </p>
      <div className="acts">
        {!open && <EvidenceButton about={step.title} claims={step.evidence} />}
        {!open && (
          <button type="button" className="quiet" onClick={() => openPanel('learn')}>
            Steps
          </button>
        )}
        <button type="button" className="quiet" onClick={backToStep}>
          Back to step
        </button>
        <button type="button" className="quiet" disabled={n === 1} aria-keyshortcuts="[" onClick={previousStep}>
          Previous
        </button>
        <button
          type="button"
          className="quiet next"
          disabled={n === lesson.steps.length}
          aria-keyshortcuts="]"
          onClick={nextStep}
        >
          Next
        </button>
        <KeepThis key={n} keep={keepLesson} />
        <button type="button" className="quiet only-icon" aria-label="Leave the lesson" onClick={leaveLesson}>
          <Icon id="close" />
        </button>
      </div>
    </header>
  )
}

function Caption({ lesson, step, revealed }: Of) {
  const body = useChoices((state) => state.worn)
  const text = filled(body, lesson, step, revealed ? step.caption : (step.lead ?? step.caption))
  // A live region speaks only of what changes after it is there.
  const [spoken, setSpoken] = useState('')
  useEffect(() => setSpoken(text), [text])
  return (
    <>
      <p className="lesson-caption">{text}</p>
      <p className="unseen" aria-live="polite">
        {spoken}
      </p>
    </>
  )
}

function Question({ step, revealed }: Of) {
  // Redrawn as answers come in.
  useLesson()
  const { ask, question } = step
  return (
    <div className="lesson-question">
      <p>{question}</p>
      {ask.kind === 'vote' && !revealed && <Vote options={ask.options} />}
      {ask.kind === 'ghost' && <GhostSlider locked={revealed} />}
      {ask.kind === 'find' && <FindOnModel targets={ask.targets} />}
      {ask.kind === 'press' && <PressOnModel />}
      {(revealed || !step.before) && <Variants step={step} />}
      {step.byHand && (revealed || !step.before) && <HandSlider nods={step.nods ?? false} />}
      {!revealed && ask.kind !== 'find' && ask.kind !== 'press' && (
        <button type="button" className="reveal" aria-disabled={!isAnswered()} onClick={reveal}>
          Reveal
        </button>
      )}
    </div>
  )
}

/** A vote stands once it is given: the others can no longer be chosen. */
function Vote({ options }: { readonly options: readonly string[] }) {
  const vote = useLesson((state) => state.vote)
  return (
    <fieldset className="options">
      <legend className="unseen">Your vote</legend>
      {options.map((option, i) => (
        <button
          key={option}
          type="button"
          className="quiet option"
          aria-pressed={vote === i}
          aria-disabled={vote !== null && vote !== i}
          onClick={() => voteFor(i)}
        >
          {option}
        </button>
      ))}
    </fieldset>
  )
}

/** What the vote was against what is so. */
function verdict(step: Step, vote: number | null): string {
  if (step.ask.kind !== 'vote' || vote === null || step.ask.answer === null) return ''
  return vote === step.ask.answer ? 'As you said. ' : `You said: ${step.ask.options[vote]?.toLowerCase()}. `
}

function Answer({ lesson, step }: Of) {
  const vote = useLesson((state) => state.vote)
  const body = useChoices((state) => state.worn)
  const guess = useChoices((state) => state.guess)
  const nutation = useChoices((state) => state.report.change.nutation.mean)
  return (
    <p className="lesson-answer" role="status">
      {step.ask.kind === 'ghost' && guess !== null && <>{compared(guess, nutation)} </>}
      {verdict(step, vote)}
      {filled(body, lesson, step, step.expected)}
    </p>
  )
}

/** A prediction beside what the model does, in words. */
export function compared(guess: number, nutation: number): string {
  const said = (angle: number): string =>
    Math.abs(angle) < 0.05 ? 'no nod' : `${Math.abs(angle).toFixed(1)}° ${angle > 0 ? 'forward' : 'back'}`
  const apart = Math.abs(guess - nutation)
  const sameWay = Math.abs(guess) < 0.05 || Math.abs(nutation) < 0.05 || guess > 0 === nutation > 0
  const how = apart < 0.15 ? 'together' : `${apart.toFixed(1)}° apart${sameWay ? '' : ', and the other way'}`
  return `You expected ${said(guess)}; the model nods ${said(nutation)}: ${how}.`
}

function Variants({ step }: Pick<Of, 'step'>) {
  const variant = useLesson((state) => state.place?.variant ?? null)
  if (!step.variants) return null
  return (
    <fieldset className="options">
      <legend className="unseen">See also</legend>
      {step.variants.map(({ name }, i) => (
        <button
          key={name}
          type="button"
          className="quiet option"
          aria-pressed={variant === i}
          onClick={() => chooseVariant(i)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  )
}
