import { beforeEach, describe, expect, it, vi } from 'vitest'
import { frame } from '../../src/state/frame/frame'
import { nod, nodAt, nodding } from '../../src/state/learn/nod'
import { choose, poseByHand, useChoices } from '../../src/state/page/choices'
import { startPage } from '../../src/state/page/page'
import { tick } from '../../src/state/time/player'

startPage()

/** Nutation as drawn at true scale [deg], forward positive. */
const drawnNod = (): number => {
  const { sacrum } = frame.truePose
  return (-Math.atan2(sacrum[3]!, sacrum[0]!) * 180) / Math.PI
}
const rest = (): void => {
  for (let i = 0; i < 60 && tick(0.05); i++);
}
/** The nod over time, frame by frame, until it rests; and how long that took [s]. */
function watch(): { angles: number[]; seconds: number } {
  const angles: number[] = []
  let frames = 0
  while (frames < 2000) {
    frames++
    const moves = tick(1 / 60)
    angles.push(drawnNod())
    if (!moves) break
  }
  return { angles, seconds: frames / 60 }
}

describe('a nod that is shown', () => {
  beforeEach(() => {
    vi.unstubAllGlobals()
    poseByHand({ nutation: 2, pelvicTilt: 0, torsion: 0 })
    rest()
  })

  it('takes three seconds from rest to its end and back, without a jump', () => {
    expect([0, 1.5, 3].map(nodAt)).toEqual([0, 1, expect.closeTo(0, 12)])
    for (let time = 0; time < 8; time += 1 / 60) expect(Math.abs(nodAt(time + 1 / 60) - nodAt(time))).toBeLessThan(0.02)
  })

  it('goes to and fro twice, ends as it was posed, and then nothing moves', () => {
    nod()
    const { angles, seconds } = watch()
    const peaks = angles.filter(
      (angle, i) => i > 0 && angle > angles[i - 1]! && angle >= (angles[i + 1] ?? -1) && angle > 1.9,
    )
    expect(peaks).toHaveLength(nodding.times + 1)
    expect(Math.min(...angles.slice(60))).toBeLessThan(0.02)
    expect(angles.at(-1)).toBeCloseTo(2, 6)
    expect(seconds).toBeGreaterThan(nodding.cycle * nodding.times)
    expect(seconds).toBeLessThan(nodding.cycle * nodding.times + 2)
    expect(tick(1 / 60)).toBe(false)
  })

  it('gives way to whoever pulls meanwhile', () => {
    nod()
    for (let i = 0; i < 60; i++) tick(1 / 60)
    choose({ psoasShortening: 0 })
    rest()
    expect(drawnNod()).toBeCloseTo(0, 3)
    expect(useChoices.getState().posedByHand).toBeNull()
  })

  it('does not move where nothing shall move', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }))
    nod()
    expect(tick(1 / 60)).toBe(false)
    expect(drawnNod()).toBeCloseTo(2, 6)
  })
})
