import { describe, expect, it } from 'vitest'
import { findScorm, openScorm, type ScormApi } from '../../src/state/learn/scorm'

/** A platform that keeps what it is told, as the standard's run-time does, and refuses what comes out of turn. */
function platform(status = 'not attempted') {
  const values: Record<string, string> = { 'cmi.core.lesson_status': status }
  let running = false
  const calls: string[] = []
  const inTurn = (call: string) => {
    if (!running) throw new Error(`${call} out of turn`)
    calls.push(call)
    return 'true'
  }
  const api: ScormApi = {
    LMSInitialize() {
      running = true
      return inTurn('initialize')
    },
    LMSGetValue(name) {
      inTurn('get')
      return values[name] ?? ''
    },
    LMSSetValue(name, value) {
      inTurn('set')
      values[name] = value
      return 'true'
    },
    LMSCommit: () => inTurn('commit'),
    LMSFinish() {
      inTurn('finish')
      running = false
      return 'true'
    },
  }
  return { api, values, calls }
}

describe('SCORM 1.2', () => {
  it('finds the run-time some frames up, or in the window that opened them', () => {
    const { api } = platform()
    expect(findScorm({ parent: { parent: { API: api } } })).toBe(api)
    expect(findScorm({ parent: { opener: { API: api } } })).toBe(api)
  })

  it('finds none where there is none, in a window that is its own parent or whose parent is of another origin', () => {
    const top: { parent?: unknown } = {}
    top.parent = top
    expect(findScorm(top as never)).toBeNull()
    const foreign = {
      get parent(): never {
        throw new DOMException('cross-origin', 'SecurityError')
      },
    }
    expect(findScorm(foreign)).toBeNull()
  })

  it('a new course is incomplete, then completed, with the score of the quiz out of 100', () => {
    const { api, values } = platform()
    const course = openScorm(api)
    expect(values['cmi.core.lesson_status']).toBe('incomplete')
    course.report({ completed: false, score: 0.5 })
    expect(values).toMatchObject({ 'cmi.core.score.raw': '50', 'cmi.core.lesson_status': 'incomplete' })
    course.report({ completed: true, score: 0.867 })
    expect(values).toMatchObject({ 'cmi.core.score.raw': '87', 'cmi.core.lesson_status': 'completed' })
    course.finish()
    course.finish()
    course.report({ completed: true, score: 1 })
    expect(values['cmi.core.score.raw']).toBe('87')
  })

  it('a course completed before stays completed, and without an answer there is no score', () => {
    const { api, values } = platform('completed')
    openScorm(api).report({ completed: false, score: null })
    expect(values).toEqual({ 'cmi.core.lesson_status': 'completed' })
  })

  it('says the same thing once', () => {
    const { api, calls } = platform()
    const course = openScorm(api)
    course.report({ completed: false, score: 0.5 })
    const { length } = calls
    course.report({ completed: false, score: 0.5 })
    expect(calls).toHaveLength(length)
  })
})
