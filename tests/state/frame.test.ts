import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { drawnCount } from '../../src/biomechanics/pose'

const nutation = 2

/** A fresh frame for each test: it is one instant, shared by the whole page. */
async function freshFrame() {
  vi.resetModules()
  return import('../../src/state/frame/frame')
}
const coordinates = (turn: number) => {
  const made = new Float64Array(drawnCount)
  made[nutation] = turn
  return made
}
/** Turn of the sacrum against the right hip bone about Z [rad]; nutation positive. */
const turnIn = ({ sacrum }: { sacrum: Float64Array }) => -Math.atan2(sacrum[3]!, sacrum[0]!)

describe('the instant being drawn', () => {
  let frame: Awaited<ReturnType<typeof freshFrame>>
  beforeEach(async () => {
    frame = await freshFrame()
    frame.aimExaggeration(1)
    frame.aim(coordinates(0))
    frame.advance(ourBody, 1)
  })

  it('eases to a new pose within 300 ms, most of the way in the first 100, and then rests', () => {
    frame.aim(coordinates(0.02))
    expect(frame.advance(ourBody, 0.1)).toBe(true)
    expect(turnIn(frame.frame.pose)).toBeGreaterThan(0.016)
    expect(turnIn(frame.frame.pose)).toBeLessThan(0.02)
    expect(frame.advance(ourBody, 0.2)).toBe(false)
    expect(turnIn(frame.frame.pose)).toBeCloseTo(0.02, 12)
  })

  it('starts a new ease from where the drawing is, without a jump', () => {
    frame.aim(coordinates(0.02))
    frame.advance(ourBody, 0.05)
    const before = turnIn(frame.frame.pose)
    frame.aim(coordinates(-0.02))
    frame.advance(ourBody, 1e-9)
    expect(turnIn(frame.frame.pose)).toBeCloseTo(before, 8)
  })

  it('exaggerates the drawn pose and leaves the true one alone', () => {
    frame.aimExaggeration(5)
    frame.aim(coordinates(0.02))
    frame.advance(ourBody, 1)
    expect(turnIn(frame.frame.pose)).toBeCloseTo(0.1, 12)
    expect(turnIn(frame.frame.truePose)).toBeCloseTo(0.02, 12)
  })

  it('wakes the loop when something begins to move, and makes no pose while nothing does', () => {
    const woken = vi.fn()
    const stop = frame.onWake(woken)
    const { version } = frame.frame
    expect(frame.advance(ourBody, 0.1)).toBe(false)
    expect(frame.frame.version).toBe(version)
    frame.aim(coordinates(0.01))
    expect(woken).toHaveBeenCalledTimes(1)
    stop()
    frame.aim(coordinates(0))
    expect(woken).toHaveBeenCalledTimes(1)
  })

  it('is there at once where motion is to be reduced', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }))
    frame.aim(coordinates(0.02))
    frame.advance(ourBody, 1e-9)
    expect(turnIn(frame.frame.pose)).toBeCloseTo(0.02, 12)
    vi.unstubAllGlobals()
  })
})
