import { describe, expect, it } from 'vitest'
import { landmark } from '../../src/anatomy/landmarks'
import { completeScenario } from '../../src/biomechanics/scenario'
import { standardTime } from '../../src/biomechanics/time/constants'
import { everydayAt, everydayOf, everydayTime } from '../../src/biomechanics/time/everyday'
import { everydayIds } from '../../src/biomechanics/time/exercise'
import { bodyOf } from './body'

const all = everydayOf(standardTime)
const { ask } = bodyOf()
const at = (id: (typeof everydayIds)[number], time: number) => ask(everydayAt(all[id], time))

describe('everyday scenarios', () => {
  it.each(everydayIds)('%s balances at every instant, within what may be asked, and tells what is left out', (id) => {
    const duration = everydayTime(all[id])
    for (let i = 0; i <= 40; i++) {
      const pose = everydayAt(all[id], (i * duration) / 40)
      expect(() => completeScenario({ ...pose })).not.toThrow()
      expect(ask(pose).balanced).toBe(true)
    }
    expect(all[id].published.length).toBeGreaterThan(20)
    expect(all[id].leavesOut.length).toBeGreaterThan(20)
    expect(all[id].claims.length).toBeGreaterThan(0)
  })

  it('stand: nods forward by 0.5 to 2.5° from lying (RSA between postures)', () => {
    const change = at('stand', 5).nutation.mean - at('stand', 0).nutation.mean
    expect(change).toBeGreaterThan(0.5)
    expect(change).toBeLessThan(2.5)
  })

  it('sit: pelvis back, curve flatter, sacrum a little back', () => {
    const [standing, sitting] = [at('sit', 0), at('sit', 5)]
    expect(sitting.pelvicTilt).toBeGreaterThan(standing.pelvicTilt + 10)
    expect(sitting.lordosis).toBeLessThan(standing.lordosis - 10)
    expect(sitting.nutation.mean).toBeLessThan(standing.nutation.mean)
  })

  it('sit cross-legged: the right piriformis is longer than in sitting, and longer than in standing', () => {
    const strain = (time: number): number => at('sitCrossLegged', time).muscles.piriformis!.right.strain
    expect(strain(6)).toBeGreaterThan(strain(0))
    expect(strain(0)).toBeGreaterThan(0)
  })

  it('the hip lies in front of the joint: the leg that bears turns its hip bone back', () => {
    expect(landmark('pelvis', 'acetabulumCentre')[0]).toBeGreaterThan(landmark('pelvis', 'SIJCentre')[0] + 0.04)
  })

  it('stride: the joint nutates while its leg bears and counternutates while it swings (Toyohara 2020)', () => {
    // Mid-stance on the right at 1 s, on the left at 3 s: both thighs at the same angle, so only the load differs.
    const [right, left] = [at('stride', 1), at('stride', 3)]
    expect(right.nutation.right).toBeGreaterThan(left.nutation.right)
    expect(left.nutation.left).toBeGreaterThan(right.nutation.left)
    expect(right.nutation.right).toBeCloseTo(left.nutation.left, 6)
  })

  it('one leg: the bearing side nutates against the other by about the half degree that was measured', () => {
    const { nutation } = at('oneLegStance', 6)
    expect(nutation.right - nutation.left).toBeGreaterThan(0.2)
    expect(nutation.right - nutation.left).toBeLessThan(0.8)
  })

  it('breathing moves nothing here, as it says', () => {
    for (const time of [1, 2, 6])
      expect(at('breathe', time).nutation.mean).toBeCloseTo(at('breathe', 0).nutation.mean, 6)
    expect(all.breathe.shown).toBe(false)
  })
})
