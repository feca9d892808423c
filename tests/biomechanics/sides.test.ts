import { describe, expect, it } from 'vitest'
import { ask } from '../../scripts/validation/ask'

/** Signs of one-sided pulls about the sacro-iliac midpoint, as worked out from the directions of the pulls. */
describe('the right psoas alone', () => {
  const { change, trunkHold } = ask({ psoasTone: { right: 0.3 } })

  it('nods the sacrum forward', () => {
    expect(change.nutation.mean).toBeGreaterThan(0.05)
  })

  it('bends its top to the right and turns its front to the left', () => {
    expect(change.sacralSideBend).toBeGreaterThan(0)
    expect(change.sacralTurn).toBeGreaterThan(0)
  })

  it('needs muscles on the left to keep the trunk level', () => {
    expect(trunkHold.frontal).toBeLessThan(0)
  })
})

describe('the right piriformis alone', () => {
  const { change } = ask({ piriformisTone: { right: 1 } })

  it('nods the sacrum back', () => {
    expect(change.nutation.mean).toBeLessThan(-0.05)
  })

  it('draws its right side forward: the front turns to the left', () => {
    expect(change.sacralTurn).toBeGreaterThan(0)
  })
})

describe('iliacus', () => {
  it('tilts the pelvis as psoas does and hardly nods the sacrum: it pulls on the hip bone', () => {
    const [psoas, iliacus] = [ask({ psoasShortening: 0.2 }), ask({ iliacusShortening: 0.2 })]
    expect(iliacus.change.pelvicTilt).toBeGreaterThan(psoas.change.pelvicTilt / 2)
    expect(iliacus.change.nutation.mean).toBeLessThan(psoas.change.nutation.mean / 4)
  })
})

describe('load on the sacral end-plate', () => {
  it('is the weight alone, 378 N taken apart by the slope, when nothing else pulls on the lumbar spine', () => {
    const belly = ['rectusAbdominis', 'externalOblique', 'internalOblique']
    const off = ['psoasMajor', 'quadratusLumborum', 'extensorsSacral', 'extensorsIliac', ...belly, 'iliolumbar']
    const { l5s1, sacralSlope } = ask({ off, swayOverFeet: 0 })
    const slope = (sacralSlope * Math.PI) / 180
    expect(l5s1.compression).toBeCloseTo(378 * Math.cos(slope), 6)
    expect(l5s1.shear).toBeCloseTo(378 * Math.sin(slope), 6)
  })

  it('is more of both with every muscle at rest: 325 N and 192 N are the weight on a slope of 30.58°', () => {
    const { l5s1 } = ask()
    expect(l5s1.compression).toBeGreaterThan(378 * Math.cos((30.58 * Math.PI) / 180))
    expect(l5s1.shear).toBeGreaterThan(378 * Math.sin((30.58 * Math.PI) / 180))
  })
})
