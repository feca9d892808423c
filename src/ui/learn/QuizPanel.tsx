import { useEffect, useState } from 'react'
import { literature } from '../../anatomy/literature'
import { citeOf } from '../../anatomy/literature/work'
import type { Question } from '../../lessons/quiz'
import { answer, giveUp, isRight, leaveQuiz, listen, nextQuestion, startQuiz, useQuiz } from '../../state/learn/quiz'
import { useTold } from '../../state/learn/told'
import { useDevice } from '../../state/page/device'
import { nameOfEntry } from '../../state/page/names'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import { ClaimCard } from '../kit/ClaimCard'
import text from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
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
  const say = useSay('learn')
  const { questions } = useTold()
  const answers = useDevice((state) => state.answers)
  const right = questions.filter(({ id }) => answers[id]).length
  const open = questions.filter(({ id }) => answers[id] !== 'first')
  return (
    <section className={styles.start} aria-label={say('quiz')}>
      <h3>{say('quiz')}</h3>
      <p>
        {say('quizAbout', { count: questions.length })}
        {right > 0 && ` ${say('quizFound', { right, all: questions.length })}`}
      </p>
      <Acts>
        <Button onClick={() => startQuiz(shuffled(open.length > 0 ? open : questions).slice(0, short))}>
          {say('aFewQuestions')}
        </Button>
        <Button onClick={() => startQuiz(questions)}>{say('allQuestions', { count: questions.length })}</Button>
        <Button onClick={() => startQuiz(shuffled(questions.filter(tap)))}>{say('findOnModel')}</Button>
      </Acts>
    </section>
  )
}

/** The round that runs. */
export function QuizRound() {
  const say = useSay('learn')
  const { round, at, first } = useQuiz()
  const question = round[at]
  useEffect(() => {
    listen(true)
    return () => listen(false)
  }, [])
  if (!question)
    return (
      <>
        <p role="status">{say('roundOver', { first, all: round.length })}</p>
        <Button onClick={leaveQuiz}>{say('backToLessons')}</Button>
      </>
    )
  return (
    <>
      <p className={text.aside}>{say('questionPlace', { n: at + 1, all: round.length })}</p>
      <Asked key={question.id} question={question} />
      <Acts>
        <Button onClick={leaveQuiz}>{say('leaveQuiz')}</Button>
      </Acts>
    </>
  )
}

function Asked({ question }: { readonly question: Question }) {
  const { tries, solved } = useQuiz()
  return (
    <>
      <p className={styles.text}>{question.text}</p>
      {question.kind === 'ID' ? (
        !solved && <Candidates among={question.near ? 'places' : 'structures'} onChoose={answer} />
      ) : (
        <Options options={question.options} right={solved ? question.answer : null} />
      )}
      <p role="status">
        <Said question={question} />
      </p>
      {solved ? <Reason question={question} /> : tries.length > 0 && <Retry />}
    </>
  )
}

/** What becomes of the last answer. */
function Said({ question }: { readonly question: Question }) {
  const say = useSay('learn')
  const { tries, solved, away } = useQuiz()
  const last = tries.at(-1)
  if (last === undefined) return null
  if (last !== '' && isRight(question, last, away)) return say(tries.length === 1 ? 'right' : 'rightAtLast')
  const distance = away === null ? '' : (away / 10).toFixed(0)
  const was =
    question.kind === 'ID' && typeof last === 'string' && last
      ? `${say(away === null ? 'chose' : 'choseAway', { name: nameOfEntry(last), distance })} `
      : ''
  return solved ? was : `${was}${say('tryAgain')}`
}

function Retry() {
  const say = useSay('learn')
  return <Button onClick={giveUp}>{say('showMe')}</Button>
}

function Options({ options, right }: { readonly options: readonly string[]; readonly right: number | null }) {
  const say = useSay('learn')
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
          {right === i && <span className="unseen"> {say('theAnswer')}</span>}
          {tries.includes(i) && right !== i && <span className="unseen"> {say('notThisOne')}</span>}
        </Button>
      ))}
    </div>
  )
}

function Reason({ question }: { readonly question: Question }) {
  const say = useSay('learn')
  const { explanation, rests } = question
  const works = rests.works.map((id) => citeOf(literature[id]))
  return (
    <>
      <p className={styles.reason}>{explanation}</p>
      <p className={text.aside}>{say('source', { works: works.join('; ') })}</p>
      <ClaimCard id={rests.claim} />
      <Button look="go" onClick={nextQuestion}>
        {say('nextQuestion')}
      </Button>
    </>
  )
}
