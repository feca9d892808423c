import { describe, expect, it } from 'vitest'
import { bodyOf } from '../../scripts/validation/ask'
import { ourBody } from '../../src/anatomy/body'
import { sides, signOf } from '../../src/anatomy/sides'
import { defaultBody } from '../../src/biomechanics/defaultBody'
import { Lines } from '../../src/biomechanics/lines'
import { joints, Kinematics } from '../../src/biomechanics/mechanism'
import type { Vec3 } from '../../src/math/vec3'
import { controlsWith, thighsAt } from './poses'

const { centres } = defaultBody(ourBody, { pulleyRadius: 0.037, axisShift: [0, 0, 0], weights: {} })
const axis = centres.hip[2]

function lengthOf(from: Vec3, to: Vec3, side: 'front' | 'back', radius: number): number {
  const kinematics = new Kinematics(joints(centres), centres.hip)
  kinematics.place(new Float64Array(13), thighsAt(0, 0))
  const on = (at: Vec3) => ({ body: 'hipBone.right', at }) as const
  const lines = new Lines(kinematics, [{ side: 'right', from: on(from), to: on(to), pulley: { side, radius } }])
  lines.update()
  return lines.lengths[0]!
}

describe('a string over a cylinder, by hand', () => {
  // Ends 100 mm above and below the axis, radius 50 mm: free ends of 86.603 mm each, 60° of arc = 52.360 mm.
  const flat = 2 * Math.sqrt(0.1 ** 2 - 0.05 ** 2) + (0.05 * Math.PI) / 3

  it.each(['front', 'back'] as const)('in one plane, passing on the %s', (side) => {
    expect(lengthOf([0, 0.1, axis], [0, -0.1, axis], side, 0.05)).toBeCloseTo(flat, 12)
    expect(flat).toBeCloseTo(0.225565, 6)
  })

  it('as a helix when the ends lie 60 mm apart along the axis', () => {
    expect(lengthOf([0, 0.1, axis - 0.03], [0, -0.1, axis + 0.03], 'front', 0.05)).toBeCloseTo(
      Math.hypot(flat, 0.06),
      12,
    )
  })

  it('a quarter turn: from 50 mm ahead at the height of the axis plus 100 mm, down and round to behind', () => {
    // Comes down tangent to the front, goes 90° under the axis, leaves backward: 100 + 50 x pi/2 + 100 mm.
    expect(lengthOf([0.05, 0.1, axis], [-0.1, -0.05, axis], 'front', 0.05)).toBeCloseTo(0.2 + (0.05 * Math.PI) / 2, 9)
  })

  it('runs straight when both ends lie in front of it', () => {
    expect(lengthOf([0.08, 0.1, axis], [0.08, -0.1, axis], 'front', 0.05)).toBeCloseTo(0.2, 12)
  })

  it('has no step where it lifts off', () => {
    for (const x of [0.05 - 1e-9, 0.05, 0.05 + 1e-9])
      expect(lengthOf([x, 0.1, axis], [x, -0.1, axis], 'front', 0.05)).toBeCloseTo(0.2, 9)
  })
})

/** Shortest way from `a` to `b` round the outside of a cylinder about z, found by letting a bead chain contract. */
function beadChain(a: Vec3, b: Vec3, radius: number, front: boolean): number {
  const n = 240
  // Starts well outside: in front of the hip, or behind and below it, where gluteus maximus passes.
  const [ahead, above] = front ? [0.12, 0] : [-0.12, -0.16]
  const at = Array.from({ length: n + 1 }, (_, i) => {
    const t = i / n
    const bow = 4 * t * (1 - t)
    return [a[0] + (b[0] - a[0]) * t + bow * ahead, a[1] + (b[1] - a[1]) * t + bow * above, a[2] + (b[2] - a[2]) * t]
  })
  for (let sweep = 0; sweep < 6000; sweep++)
    for (let i = 1; i < n; i++) {
      const p = at[i]!
      for (let k = 0; k < 3; k++) p[k] = p[k]! + 1.9 * ((at[i - 1]![k]! + at[i + 1]![k]!) / 2 - p[k]!)
      const r = Math.hypot(p[0]!, p[1]!)
      if (r < radius) {
        p[0] = (p[0]! * radius) / r
        p[1] = (p[1]! * radius) / r
      }
    }
  let length = 0
  for (let i = 0; i < n; i++)
    length += Math.hypot(at[i + 1]![0]! - at[i]![0]!, at[i + 1]![1]! - at[i]![1]!, at[i + 1]![2]! - at[i]![2]!)
  return length
}

describe('the muscles that pass over the hip', () => {
  const { equilibrium } = bodyOf()
  const { model } = equilibrium.physique
  const chosen = ['psoasMajor/L1 body', 'psoasMajor/L5 body', 'iliacus/iliac fossa', 'gluteusMaximus/sacral']
  const cases = chosen.flatMap((name, i) => [0, 35, 80, 110].map((flexion) => [name, flexion, sides[i % 2]!] as const))

  it.each(cases)('%s at %f° of flexion, %s, is as long as a contracting chain of beads', (name, flexion, side) => {
    const e = model.strands.findIndex((s) => `${s.muscle}/${s.name}` === name && s.side === side)
    equilibrium.evaluateAt(equilibrium.neutral, controlsWith(thighsAt(flexion, 20)))
    const local = ([x, y, z]: readonly number[]): Vec3 => [x!, y!, z! - signOf(side) * axis]
    const { side: way, radius } = model.strands[e]!.pulley!
    const relaxed = beadChain(
      local(equilibrium.lines.endOf(e, 'from')),
      local(equilibrium.lines.endOf(e, 'to')),
      radius,
      way === 'front',
    )
    expect(Math.abs(equilibrium.lines.lengths[e]! - relaxed)).toBeLessThan(2e-5)
  })
})
