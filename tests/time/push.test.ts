import { describe, expect, it } from 'vitest'
import { nutationUnder } from '../../scripts/validation/measures'
import { completeScenario } from '../../src/biomechanics/scenario'
import { pushMuscles, pushStateIds } from '../../src/biomechanics/time/exercise'
import { pushAt, pushScenario, pushTime, testPush } from '../../src/biomechanics/time/push'
import { bodyOf, play } from './body'

const { ask } = bodyOf()

describe('a push across the sacro-iliac joints', () => {
  it('is zero unless someone asks, and then stands in the balance of moments', () => {
    expect(ask({}).sacroiliacMoments.push).toBeUndefined()
    const { sacroiliacMoments } = ask({ jointPush: { right: 5, left: 3 } })
    expect(sacroiliacMoments.push).toBe(8)
    const sum = Object.values(sacroiliacMoments).reduce((total, moment) => total + moment, 0)
    expect(Math.abs(sum)).toBeLessThan(1e-5)
  })

  it('turns the bare joints as the law of the joint says, less what holds beside its ligaments', () => {
    const { moved } = play<'push'>({ kind: 'push' })
    const [before, after] = [0, testPush].map((push) => ask(pushScenario('bare', 'both', push)))
    expect(after!.nutation.right - before!.nutation.right).toBeCloseTo(moved.bare!.right, 6)
    expect(after!.nutation.right).toBeCloseTo(nutationUnder(-after!.sacroiliacMoments.joint!, 2), 6)
    const taken = before!.sacroiliacMoments.joint! - after!.sacroiliacMoments.joint!
    expect(taken).toBeLessThan(2 * testPush)
    expect(taken).toBeGreaterThan(testPush)
  })

  it('moves the sacrum less with each thing that helps, on both sides alike', () => {
    const { moved } = play<'push'>({ kind: 'push' })
    const steps = pushStateIds.map((state) => moved[state]!)
    steps.slice(1).forEach((step, i) => {
      expect(step.right).toBeLessThan(steps[i]!.right)
      expect(step.right).toBeCloseTo(step.left, 9)
    })
  })

  it('on the right moves the right side more, and left mirrors right', () => {
    const { moved: right } = play<'push'>({ kind: 'push', on: 'right' })
    const { moved: left } = play<'push'>({ kind: 'push', on: 'left' })
    for (const state of pushStateIds) {
      expect(right[state]!.right).toBeGreaterThan(right[state]!.left)
      expect(right[state]!.right).toBeCloseTo(left[state]!.left, 6)
    }
  })

  it('gives less where it already nods further, since the joint stiffens: so without a muscle that pulls it back', () => {
    for (const on of ['both', 'right'] as const) {
      const { moved, without } = play<'push'>({ kind: 'push', on })
      const rest = (off: readonly string[]): number => ask(completeScenario({ off })).nutation.mean
      for (const muscle of pushMuscles) {
        const further = rest([muscle]) - rest([])
        for (const side of ['right', 'left'] as const)
          expect((without[muscle]![side] - moved.muscles![side]) * further).toBeLessThan(0)
      }
      // Piriformis pulls the sacrum back, psoas forward.
      expect(without.piriformis!.right).toBeLessThan(moved.muscles!.right)
      expect(without.psoasMajor!.right).toBeGreaterThan(moved.muscles!.right)
    }
  })

  it('takes one muscle away on both sides, while the others help', () => {
    const film = play<'push'>({ kind: 'push', without: 'piriformis' })
    expect(film.at(3).off).toEqual(['piriformis.right', 'piriformis.left'])
    expect(play<'push'>({ kind: 'push', state: 'bare', without: 'piriformis' }).at(3).off?.length).toBeGreaterThan(10)
  })

  it('rises and ebbs without a jerk', () => {
    expect(pushAt(0)).toBe(0)
    expect(pushAt(pushTime / 2)).toBeCloseTo(testPush, 12)
    expect(pushAt(pushTime)).toBeCloseTo(0, 12)
    expect(pushScenario('bare', 'right', 5).jointPush).toEqual({ right: 5, left: 0 })
  })
})
