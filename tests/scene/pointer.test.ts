import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { answerOf } from '../../src/biomechanics/answers'
import { poseOf, restPose } from '../../src/biomechanics/pose'
import { completeScenario, type ScenarioInput } from '../../src/biomechanics/scenario'
import { nodAbout, placePointer, startPointer } from '../../src/state/frame/pointer'

const drawn = (scenario: ScenarioInput, times: number) => {
  const { coordinates, report } = answerOf(ourBody, completeScenario(scenario))
  const pose = restPose()
  poseOf(ourBody, coordinates, times, pose)
  return { pose, report }
}
const placed = (scenario: ScenarioInput, times: number) => {
  const { pose, report } = drawn(scenario, times)
  const place = startPointer()
  placePointer(ourBody, pose, drawn({}, times).pose, 0.15, place)
  return { place, report }
}
const degrees = (angle: number) => (angle * 180) / Math.PI
const between = (a: Float64Array, b: Float64Array) => {
  const dot = (x: Float64Array, y: Float64Array) => x.reduce((sum, value, i) => sum + value * y[i]!, 0)
  return degrees(Math.acos(Math.min(1, dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b)))))
}

describe('the sacral pointer', () => {
  it.each([1, 5, 10])('opens by the nutation of the report, drawn %i times as large', (times) => {
    const { place, report } = placed({ psoasShortening: 0.2 }, times)
    expect(degrees(place.angle)).toBeCloseTo(times * report.change.nutation.mean, 4)
    expect(between(place.before, place.now)).toBeCloseTo(times * report.change.nutation.mean, 3)
  })

  it('goes down and back as the sacrum nods, and up as it is pulled back', () => {
    const nods = placed({ psoasShortening: 0.2 }, 5).place
    expect(nods.now[1]!).toBeLessThan(nods.before[1]! - 0.005)
    const back = placed({ piriformisTone: 1 }, 5).place
    expect(back.angle).toBeLessThan(0)
    expect(back.now[1]!).toBeGreaterThan(back.before[1]!)
  })

  it('stands on itself at rest', () => {
    const { place } = placed({}, 10)
    expect(place.angle).toBe(0)
    expect([...place.now]).toEqual([...place.before])
  })

  it('has the point of its wedge on both needles', () => {
    const { place } = placed({ psoasShortening: 0.25 }, 10)
    // The needle before is the one of now, turned back about the axis; so is its back end.
    const back = place.back.map((value, i) => value - place.axis[i]!)
    const backBefore = new Float64Array(3)
    nodAbout(place.across, back, -place.angle, backBefore)
    const off = (end: Float64Array, tip: Float64Array) => {
      const [dx, dy] = [tip[0]! - end[0]!, tip[1]! - end[1]!]
      const [px, py] = [place.crossing[0]! - end[0]!, place.crossing[1]! - end[1]!]
      return Math.abs(dx * py - dy * px) / Math.hypot(dx, dy)
    }
    // Half a millimetre: the point is taken next to the axis, where two lines cross that turn little.
    expect(off(back, place.now)).toBeLessThan(5e-4)
    expect(off(backBefore, place.before)).toBeLessThan(5e-4)
  })
})
