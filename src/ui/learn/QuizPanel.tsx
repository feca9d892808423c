import { useEffect, useState } from 'react'
import { literature } from '../../anatomy/literature'
import type { Question } from '../../lessons/quiz'
import { answer, giveUp, isRight, leaveQuiz, listen, nextQuestion, startQuiz, useQuiz } from '../../state/learn/quiz'
import { useTold } from '../../state/learn/told'
import { useDevice } from '../../state/page/device'
import { nameOfEntry } from '../../state/page/names'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import { ClaimCard } from '../kit/Evidence'
import text from '../kit/text.module.css'
import { Candidates } from './Candidates'
import styles from './QuizPanel.module.css'

/** In an order of their own each time; Fisher and Yates. */
function shuffled<T>(list: readonly T[]): T[] {
  const out = [...list]
  for (let i = out.length - 1; i > 0; i--) {
    const k = Math.floor(Math.random() * (i + 1))
    ;[out[i], out[k]] = [out[k]!, out[i]!]
  }
  return out
}

const short = 6
const tap = (question: Question): boolean => question.kind === 'ID'

/** What can be asked, and what was right so far. */
export function QuizStart() {
  const { questions } = useTold()
  const answers = useDevice((state) => state.answers)
  const right = questions.filter(({ id }) => answers[id]).length
  const open = questions.filter(({ id }) => answers[id] !== 'first')
  return (
    <section className={styles.start} aria-label="Quiz">
      <h3>Quiz</h3>
      <p>
        Thirty questions, never timed, with a reason after each.
        {right > 0 && ` ${right} of ${questions.length} found so far.`}
      </p>
      <Acts>
        <Button onClick={() => startQuiz(shuffled(open.length > 0 ? open : questions).slice(0, short))}>
          A few questions
        </Button>
        <Button onClick={() => startQuiz(questions)}>All thirty</Button>
        <Button onClick={() => startQuiz(shuffled(questions.filter(tap)))}>Find it on the model</Button>
      </Acts>
    </section>
  )
}

/** The round that runs. */
export function QuizRound() {
  const { round, at, first } = useQuiz()
  const question = round[at]
  useEffect(() => {
    listen(true)
    return () => listen(false)
  }, [])
  if (!question)
    return (
      <>
        <p role="status">
          {first} of {round.length} at the first try. Come back in a few days: that is when asking again helps most.
        </p>
        <Button onClick={leaveQuiz}>Back to the lessons</Button>
      </>
    )
  return (
    <>
      <p className={text.aside}>
        Question {at + 1} of {round.length}
      </p>
      <Asked key={question.id} question={question} />
      <Acts>
        <Button onClick={leaveQuiz}>Leave the quiz</Button>
      </Acts>
    </>
  )
}

function Asked({ question }: { readonly question: Question }) {
  const { tries, solved, away } = useQuiz()
  return (
    <>
      <p className={styles.text}>{question.text}</p>
      {question.kind === 'ID' ? (
        !solved && <Candidates among={question.near ? 'places' : 'structures'} onChoose={answer} />
      ) : (
        <Options options={question.options} right={solved ? question.answer : null} />
      )}
      <p role="status">{said(question, tries, solved, away)}</p>
      {solved ? <Reason question={question} /> : tries.length > 0 && <Retry />}
    </>
  )
}

function said(question: Question, tries: readonly (number | string)[], solved: boolean, away: number | null): string {
  const last = tries.at(-1)
  if (last === undefined) return ''
  if (last !== '' && isRight(question, last, away)) return tries.length === 1 ? 'Yes.' : 'Yes, that is it.'
  const far = away === null ? '' : `, about ${(away / 10).toFixed(0)} cm from the place`
  const was = question.kind === 'ID' && typeof last === 'string' && last ? `That was: ${nameOfEntry(last)}${far}. ` : ''
  return solved ? was : `${was}Not this one. Try again.`
}

const Retry = () => <Button onClick={giveUp}>Show me</Button>

function Options({ options, right }: { readonly options: readonly string[]; readonly right: number | null }) {
  const tries = useQuiz((state) => state.tries)
  // The order is drawn once for each question.
  const [order] = useState(() => shuffled(options.map((_, i) => i)))
  return (
    <div className={styles.options}>
      {order.map((i) => (
        <Button
          key={i}
          look="option"
          data-answer={right === i}
          data-wrong={tries.includes(i) && right !== i}
          aria-disabled={right !== null || tries.includes(i)}
          onClick={() => !tries.includes(i) && answer(i)}
        >
          {options[i]}
          {right === i && <span className="unseen"> (the answer)</span>}
          {tries.includes(i) && right !== i && <span className="unseen"> (not this one)</span>}
        </Button>
      ))}
    </div>
  )
}

function Reason({ question }: { readonly question: Question }) {
  const { explanation, rests } = question
  const works = rests.works.map((id) => {
    const work = literature[id]
    return 'year' in work ? `${work.cite}, ${work.year}` : work.cite
  })
  return (
    <>
      <p className={styles.reason}>{explanation}</p>
      <p className={text.aside}>Source: {works.join('; ')}.</p>
      <ClaimCard id={rests.claim} />
      <Button look="go" onClick={nextQuestion}>
        Next question
      </Button>
    </>
  )
}
