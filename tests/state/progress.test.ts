import { describe, expect, it } from 'vitest'
import { lessons } from '../../src/lessons/lessons'
import { questions } from '../../src/lessons/quiz'
import { progressOf } from '../../src/state/learn/progress'

const answered = (count: number, how: 'first' | 'later') =>
  Object.fromEntries(questions.slice(0, count).map(({ id }) => [id, how] as const))

describe('how far somebody has come', () => {
  it('is nowhere before the first step and the first answer', () => {
    expect(progressOf({ steps: {}, answers: {} })).toEqual({ completed: false, score: null })
  })

  it('is the whole way with one lesson to its last step, and not a step before', () => {
    const { id, steps } = lessons[0]!
    expect(progressOf({ steps: { [id]: steps.length - 1 }, answers: {} }).completed).toBe(false)
    expect(progressOf({ steps: { [id]: steps.length }, answers: {} }).completed).toBe(true)
  })

  it('is the whole way with every question answered; the score counts those right at the first try', () => {
    expect(progressOf({ steps: {}, answers: answered(questions.length, 'later') })).toEqual({
      completed: true,
      score: 0,
    })
    const { completed, score } = progressOf({ steps: {}, answers: answered(15, 'first') })
    expect(completed).toBe(false)
    expect(score).toBeCloseTo(15 / questions.length, 12)
  })

  it('does not count what it does not know', () => {
    expect(progressOf({ steps: { L99: 5 }, answers: { nonsense: 'first' } })).toEqual({ completed: false, score: null })
  })
})
