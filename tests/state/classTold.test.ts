import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Ask, Shown } from '../../src/rooms/messages'
import { select, useSelection } from '../../src/state/find/selection'
import { goToStep, reveal, startLesson, useLesson } from '../../src/state/learn/lesson'
import { choose } from '../../src/state/page/choices'
import { startPage } from '../../src/state/page/page'
import { askSought } from '../../src/state/talk/classSteps'
import { noClass, useClass } from '../../src/state/talk/classStore'
import { followQuestions, startTelling } from '../../src/state/talk/classTold'

let said: Shown[]
let telling: ReturnType<typeof startTelling>
let stop: () => void

beforeEach(() => {
  vi.stubGlobal('addEventListener', () => {})
  vi.stubGlobal('removeEventListener', () => {})
  stop = startPage()
  vi.useFakeTimers({ now: 0, toFake: ['setInterval', 'clearInterval', 'performance'] })
  said = []
  telling = startTelling((shown) => said.push(shown))
})
afterEach(() => {
  telling.stop()
  vi.useRealTimers()
  stop()
  vi.unstubAllGlobals()
  useClass.setState(noClass, true)
})

describe('what a presenter does', () => {
  it('is said at once, and a drag no more than twenty times a second', () => {
    vi.advanceTimersByTime(50)
    said.length = 0
    // A hundred places of a slider in a second.
    for (let i = 1; i <= 100; i++) {
      choose({ psoasShortening: i / 1000 })
      vi.advanceTimersByTime(10)
    }
    expect(said.length).toBeGreaterThan(15)
    expect(said.length).toBeLessThanOrEqual(20)
    expect(said.at(-1)!.hash).toContain('psoasShortening=.1')
  })

  it('at rest is said again every five seconds, for whom it did not reach', () => {
    vi.advanceTimersByTime(50)
    expect(said).toHaveLength(1)
    vi.advanceTimersByTime(4900)
    expect(said).toHaveLength(1)
    vi.advanceTimersByTime(10_200)
    expect(said).toHaveLength(3)
    expect(said[2]).toEqual(said[0])
  })

  it('is said once more when the line is mended', () => {
    vi.advanceTimersByTime(50)
    telling.again()
    vi.advanceTimersByTime(50)
    expect(said).toHaveLength(2)
  })
})

describe('the questions of a lesson', () => {
  it('are put when they are come to, and what came of them is shown when they are answered', async () => {
    vi.useRealTimers()
    const heard: (string | null)[] = []
    const put = (ask: Ask | null): void => {
      heard.push(ask && `${ask.id} of ${ask.options}`)
      useClass.setState({ ask, result: null })
    }
    const show = (): void => {
      heard.push('shown')
      useClass.setState(({ ask }) => ({ result: { ask: ask!.id, counts: [0, 0], places: [] } }))
    }
    useClass.setState({ ...noClass, role: 'presenter' })
    const end = followQuestions(put, show)
    await startLesson('L04')
    // Before a class nobody has to vote for themselves.
    reveal()
    goToStep(2)
    reveal()
    // The fifth asks for nothing that could be counted.
    goToStep(5)
    expect(heard).toEqual(['L04.1 of 3', 'shown', 'L04.2 of 0', 'shown', null])
    end()
  })

  it('to find or to press something are put as places to point at, one after the other', async () => {
    vi.useRealTimers()
    const heard: (string | null)[] = []
    const put = (ask: Ask | null): void => {
      heard.push(ask && `${ask.kind} ${ask.id}`)
      useClass.setState({ ask, result: null })
    }
    const show = (): void => {
      heard.push('shown')
      useClass.setState(({ ask }) => ({ result: { ask: ask!.id, counts: [], places: [] } }))
    }
    useClass.setState({ ...noClass, role: 'presenter' })
    const end = followQuestions(put, show)
    // One structure.
    await startLesson('L06')
    reveal()
    // Pressed inside the crest.
    await startLesson('L11', 3)
    reveal()
    // Six: the third is under way when the presenter's page is loaded again, and so it stays.
    await startLesson('L01', 7)
    useClass.setState({ ask: askSought('L01.7', 3, 6), result: null })
    goToStep(7)
    reveal()
    expect(heard).toEqual(['place L06.1', 'shown', 'place L11.3', 'shown', 'place L01.7.1', 'shown'])
    end()
  })

  it('ask the presenter for nothing, whose tap selects as ever', async () => {
    vi.useRealTimers()
    useClass.setState({ ...noClass, role: 'presenter' })
    await startLesson('L06')
    select('psoasMajor.left')
    expect(useSelection.getState().selected).toEqual(['psoasMajor.left'])
    expect(useLesson.getState().missed).toBeNull()
    // Without a class the hand answers again.
    useClass.setState(noClass, true)
    select('psoasMajor.left')
    expect(useLesson.getState().missed).toBe('psoasMajor.left')
  })
})
