import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { answerOf } from '../../src/biomechanics/answers'
import { completeScenario } from '../../src/biomechanics/scenario'
import { type BeatId, beatAt, beatIds, beatTime, storyAt, storyTime } from '../../src/biomechanics/time/story'

const endOf = (id: BeatId) => (beatIds.indexOf(id) + 1) * beatTime - 0.01
const at = (id: BeatId) => answerOf(ourBody, completeScenario(storyAt(endOf(id)))).report

describe('the story', () => {
  it('is told in forty seconds, beat after beat', () => {
    expect(storyTime).toBeGreaterThan(35)
    expect(storyTime).toBeLessThanOrEqual(40)
    expect([0, 6, storyTime - 0.1, storyTime, 1e6, -1].map(beatAt)).toEqual([
      'balanced',
      'psoasShortens',
      'bothLetGo',
      'bothLetGo',
      'bothLetGo',
      'balanced',
    ])
  })

  it('has no jolt: a frame never moves the psoas by more than half a percent', () => {
    for (let time = 0; time < storyTime; time += 1 / 30) {
      const step = storyAt(time + 1 / 30).psoasShortening.right - storyAt(time).psoasShortening.right
      expect(Math.abs(step)).toBeLessThan(0.005)
    }
  })

  it('begins and ends with a body at rest', () => {
    for (const id of ['balanced', 'bothLetGo'] as const)
      expect(Math.abs(at(id).change.nutation.mean)).toBeLessThan(1e-6)
  })

  it('shows in each beat what it tells: spine and pelvis, sacrum, and then piriformis pulling part of the way back', () => {
    const { change } = at('spineArches')
    expect(change.lordosis).toBeGreaterThan(3)
    expect(change.pelvicTilt).toBeGreaterThan(3)
    const nods = at('sacrumNods')
    const answers = at('piriformisAnswers')
    expect(nods.change.nutation.mean).toBeGreaterThan(0.5)
    expect(nods.muscles.piriformis!.right.force).toBeLessThan(10)
    expect(answers.muscles.piriformis!.right.force).toBeGreaterThan(50)
    expect(answers.change.nutation.mean).toBeLessThan(nods.change.nutation.mean)
    expect(answers.change.nutation.mean).toBeGreaterThan(0.3)
    expect(at('tugOfWar').change.nutation.mean).toBeCloseTo(answers.change.nutation.mean, 6)
  })
})
