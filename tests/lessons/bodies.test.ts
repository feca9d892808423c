import { describe, expect, it } from 'vitest'
import { attachment } from '../../src/anatomy/attachments'
import attachments from '../../src/anatomy/attachments.json'
import { segments } from '../../src/anatomy/bodies'
import { ourBody } from '../../src/anatomy/body'
import { muscles } from '../../src/anatomy/muscles'
import { startTrail } from '../../src/biomechanics/answers'
import { coordinatesOf, nutationByHand, stretchByHand } from '../../src/biomechanics/handPose'
import { poseOf, restPose } from '../../src/biomechanics/pose'
import { psoasAtJoints } from '../../src/biomechanics/psoasAtJoints'
import { completeScenario } from '../../src/biomechanics/scenario'

/** Turn [deg] of a body about the transverse axis; a negative turn about Z, forward, positive. */
const forward = (m: Float64Array): number => (-Math.atan2(m[3]!, m[0]!) * 180) / Math.PI

function turnsOf(hand: { nutation: number; pelvicTilt: number; torsion: number }) {
  const pose = restPose()
  poseOf(ourBody, coordinatesOf(hand), 1, pose)
  return {
    sacrum: forward(pose.sacrum),
    right: forward(pose['hipBone.right']),
    left: forward(pose['hipBone.left']),
    trunk: forward(pose.L1),
  }
}

describe('a pose made by hand', () => {
  it('nods the sacrum by what it says, against hip bones that stay', () => {
    const { sacrum, right, left } = turnsOf({ nutation: 2, pelvicTilt: 0, torsion: 0 })
    expect(sacrum).toBeCloseTo(2, 6)
    expect(right).toBeCloseTo(0, 6)
    expect(left).toBeCloseTo(0, 6)
  })

  it('tilts the whole pelvis without any nutation', () => {
    const { sacrum, right, left } = turnsOf({ nutation: 0, pelvicTilt: 10, torsion: 0 })
    for (const bone of [sacrum, right, left]) expect(bone).toBeCloseTo(10, 6)
  })

  it('turns one hip bone forward under a sacrum that stays: counternutation on that side alone', () => {
    const hand = { nutation: -1, pelvicTilt: 1, torsion: -1 }
    const { sacrum, right, left } = turnsOf(hand)
    expect(sacrum).toBeCloseTo(0, 6)
    expect(right).toBeCloseTo(2, 6)
    expect(left).toBeCloseTo(0, 6)
    expect(nutationByHand(hand)).toEqual({ right: -2, left: 0, mean: -1 })
  })

  it('keeps the trunk upright, whatever is posed', () => {
    for (const hand of [
      { nutation: 3, pelvicTilt: 0, torsion: 0 },
      { nutation: -2, pelvicTilt: 12, torsion: 1 },
    ])
      expect(turnsOf(hand).trunk).toBeCloseTo(0, 6)
  })

  it('lengthens no ligament when nothing, or everything, turns', () => {
    for (const id of ['sacrotuberous', 'sacrospinous', 'longDorsal'] as const) {
      expect(stretchByHand(ourBody, id, { nutation: 0, pelvicTilt: 0, torsion: 0 })).toBeCloseTo(0, 9)
      expect(stretchByHand(ourBody, id, { nutation: 0, pelvicTilt: 9, torsion: 0 })).toBeCloseTo(0, 9)
    }
  })

  it('lengthens the long dorsal ligament in counternutation, as measured in cadavers (Vleeming 1996)', () => {
    expect(stretchByHand(ourBody, 'longDorsal', { nutation: -2, pelvicTilt: 0, torsion: 0 })).toBeGreaterThan(0.01)
    expect(stretchByHand(ourBody, 'longDorsal', { nutation: 2, pelvicTilt: 0, torsion: 0 })).toBeLessThan(-0.01)
  })
})

describe('psoas at the lumbar joints', () => {
  const scenario = completeScenario({ psoasShortening: 0.2 })
  const moments = psoasAtJoints(startTrail(ourBody), scenario)!

  it('has the moment about the sacro-iliac axis that the report gives', () => {
    const { sacroiliacMoments } = startTrail(ourBody).solve(scenario).report
    expect(moments.nutation).toBeCloseTo(sacroiliacMoments.psoasMajor!, 3)
  })

  it('flexes the lowest joint and extends those in the middle, weakly (Bogduk 1992)', () => {
    expect(moments.L5S1).toBeLessThan(0)
    expect(moments.L3L4).toBeGreaterThan(0)
    expect(moments.L2L3).toBeGreaterThan(0)
    for (const id of segments) expect(Math.abs(moments[id])).toBeLessThan(15)
  })
})

describe('the anatomy that the lessons tell', () => {
  const ends = Object.keys(attachments).filter((id) => id.startsWith('psoasMajor/'))

  it('psoas has no end on the sacrum or the hip bone: from the spine to the thigh (L01.3)', () => {
    expect(ends.length).toBeGreaterThan(10)
    for (const { origin, insertion } of muscles.psoasMajor.strands) {
      expect(String(origin.bone)).toMatch(/^(L\d|T12|disc)/)
      expect(insertion.bone).toBe('femur.right')
    }
  })

  it('piriformis begins in front of the middle of the sacrum: on its front (L01.5)', () => {
    for (const { name, origin } of muscles.piriformis.strands) {
      expect(origin.bone).toBe('sacrum')
      const [x] = attachment(`piriformis/${name}/origin`)
      // The long dorsal ligament sits on the back of the same bone.
      expect(x).toBeGreaterThan(attachment('longDorsal/from')[0])
    }
  })

  it('quadratus lumborum never reaches the thigh; the other two end on one trochanter (L11.1)', () => {
    for (const { insertion, origin } of muscles.quadratusLumborum.strands)
      for (const { bone } of [insertion, origin]) expect(bone).not.toContain('femur')
    for (const id of ['psoasMajor', 'iliacus'] as const)
      for (const { insertion } of muscles[id].strands) expect(insertion.bone).toBe('femur.right')
  })
})
