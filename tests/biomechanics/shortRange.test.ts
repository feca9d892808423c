import { describe, expect, it } from 'vitest'
import { ask, bodyOf } from '../../scripts/validation/ask'
import { controlsOf } from '../../src/biomechanics/controls'
import { elementIds } from '../../src/biomechanics/elements'
import { dofIndex } from '../../src/biomechanics/mechanism'
import { activeForce } from '../../src/biomechanics/muscleLaw'
import { completeScenario } from '../../src/biomechanics/scenario'
import { shortRangeStiffness } from '../../src/biomechanics/shortRange'

const perDegree = Math.PI / 180

describe('what active fibres add against a jolt', () => {
  it('is of gluteus maximus at a fifth, in standing, 23.4 x force x arm squared / fibre length a side, by hand', () => {
    const off = elementIds.filter((id) => !id.startsWith('gluteusMaximus'))
    const { equilibrium } = bodyOf()
    const { neutral, physique, strands, lines } = equilibrium
    const controls = controlsOf(completeScenario({ gluteusMaximusTone: 0.2, off }))
    // Its arm about the joint as tendon excursion of the strand from the sacrum.
    const sacral = strands.findIndex(({ muscle, side }, e) => {
      const { origin } = physique.model.strands[e]!
      return muscle === 'gluteusMaximus' && side === 'right' && origin.body === 'sacrum'
    })
    const lengthAt = (nod: number): number => {
      const q = Float64Array.from(neutral)
      q[dofIndex.nutation] = q[dofIndex.nutation]! + nod
      equilibrium.evaluateAt(q, controls)
      return lines.lengths[sacral]!
    }
    const arm = (lengthAt(1e-5) - lengthAt(-1e-5)) / 2e-5
    // 1,300 N, of which 0.7 from the sacrum; fibres of 147 mm at 0.75 of that.
    const force = 0.2 * 1300 * 0.7 * activeForce(0.75)
    const byHand = (2 * 23.4 * force * arm * arm * perDegree) / 0.147
    const now = equilibrium.evaluateAt(neutral, controls)
    expect(shortRangeStiffness({ equilibrium, now, q: neutral, controls })).toBeCloseTo(byHand, 6)
    expect(byHand).toBeGreaterThan(1)
  })

  it('is none of muscles that are only stretched, nor of those of the hip alone', () => {
    const resting = { psoasTone: 0, piriformisTone: 0, gluteusMaximusTone: 0, coccygeusTone: 0, levatorAniTone: 0 }
    const idle = { ...resting, bicepsFemorisTone: 0, posture: 'lying' } as const
    const trunk = ['multifidus', 'longissimus', 'iliocostalis', 'rectusAbdominis', 'externalOblique', 'internalOblique']
    const off = [...trunk, 'quadratusLumborum']
    expect(ask({ ...idle, off, psoasShortening: 0.2 }).shortRangeStiffness).toBeCloseTo(0, 9)
    expect(ask({ ...idle, off, psoasShortening: 0.2, psoasTone: 0.1 }).shortRangeStiffness).toBeGreaterThan(0.1)
  })
})
