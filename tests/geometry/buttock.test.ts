import { Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { landmark } from '../../src/anatomy/landmarks'
import type { DrawnId } from '../../src/anatomy/muscleKinds'
import { makeMuscle } from '../../src/geometry/makeMuscle'
import { measure } from '../../src/geometry/measure'
import { makeNerves, shapeNerves } from '../../src/geometry/nerve'
import { type Solid, solid } from './bones'
import { poseOf } from './poses'

const buttock = [
  'gluteusMaximus',
  'gluteusMedius',
  'gluteusMinimus',
  'piriformis',
  'gemellusSuperior',
  'obturatorInternus',
  'gemellusInferior',
  'quadratusFemoris',
] as const satisfies readonly DrawnId[]
type Id = (typeof buttock)[number]

const shapes = Object.fromEntries(buttock.map((id) => [id, makeMuscle(ourBody, id, 'right')])) as Readonly<
  Record<Id, ReturnType<typeof makeMuscle>>
>
/** [mm] */
const pointsOf = (id: Id) => shapes[id].positions.map((metres) => 1000 * metres)
const solids = Object.fromEntries(
  buttock.map((id) => [id, solid(id, pointsOf(id), shapes[id].index.slice())]),
) as Readonly<Record<Id, Solid>>
const volume = (id: DrawnId) => measure(makeMuscle(ourBody, id, 'right')).volume * 1e6

function deepest(points: ArrayLike<number>, inside: Solid): number {
  const point = new Vector3()
  let worst = 0
  for (let o = 0; o < points.length; o += 3) worst = Math.max(worst, -inside.depth(point.fromArray(points, o)))
  return worst
}

/** Middles of the rings of a belly [mm], origin to insertion. */
function middles(id: Id): Vector3[] {
  const { middles: all } = measure(shapes[id])
  return Array.from({ length: all.length / 3 }, (_, i) => new Vector3().fromArray(all, 3 * i).multiplyScalar(1000))
}

describe('the muscles of the buttock', () => {
  it.each(buttock.flatMap((id) => buttock.filter((other) => other !== id).map((other) => [id, other] as const)))(
    '%s is nowhere deeper than 2 mm in %s',
    (id, other) => {
      expect(deepest(pointsOf(id), solids[other])).toBeLessThan(2)
    },
  )

  it('lie from above downward as in every atlas: piriformis, upper gemellus, obturator internus, lower gemellus, quadratus femoris', () => {
    const order = [
      'piriformis',
      'gemellusSuperior',
      'obturatorInternus',
      'gemellusInferior',
      'quadratusFemoris',
    ] as const
    // Behind the hip joint, half way between sit bone and trochanter.
    const heights = order.map(
      (id) => middles(id).reduce((near, at) => (Math.abs(at.z - 95) < Math.abs(near.z - 95) ? at : near)).y,
    )
    for (let k = 1; k < heights.length; k++) expect(heights[k]!, order[k]).toBeLessThan(heights[k - 1]! - 3)
  })

  it('leave the sciatic nerve behind them: no middle of it is in gemelli, obturator internus or quadratus femoris', () => {
    const nerve = makeNerves(ourBody, 'A', ['sciaticNerve'])
    shapeNerves(nerve, poseOf({}))
    const right = nerve.positions.slice(0, nerve.positions.length / 2).map((metres) => 1000 * metres)
    const [around, each] = [10, 30]
    const rings = Array.from({ length: right.length / each }, (_, i) =>
      [0, 1, 2].map(
        (k) => right.slice(each * i, each * (i + 1)).reduce((sum, x, o) => sum + (o % 3 === k ? x : 0), 0) / around,
      ),
    )
    for (const id of ['gemellusSuperior', 'obturatorInternus', 'gemellusInferior', 'quadratusFemoris'] as const)
      expect(deepest(rings.flat(), solids[id]), id).toBe(0)
  })
})

describe('gluteus medius', () => {
  it('is to iliacus as 332 to 181 cm³, areas times fibres of the leg model (Rajagopal 2016), within 10 %', () => {
    expect(volume('gluteusMedius') / volume('iliacus') / (332.1 / 181.4)).toBeGreaterThan(0.9)
    expect(volume('gluteusMedius') / volume('iliacus') / (332.1 / 181.4)).toBeLessThan(1.1)
  })

  it('spreads from near the top of the crest to near the notch, and covers gluteus minimus from the side', () => {
    const points = pointsOf('gluteusMedius')
    const near = new Vector3()
    for (const name of ['iliacCrest5', 'iliacCrest4', 'PIIS'] as const) {
      const at = new Vector3(...landmark('pelvis', name)).multiplyScalar(1000)
      expect(solids.gluteusMedius.nearest(at, near), name).toBeLessThan(20)
    }
    const most = (all: ArrayLike<number>) => Math.max(...Array.from(all).filter((_, o) => o % 3 === 2))
    expect(most(points)).toBeGreaterThan(most(pointsOf('gluteusMinimus')) + 3)
  })
})

describe('obturator internus', () => {
  it('turns round the lesser sciatic notch by more than 80°, and lies within 10 mm of it', () => {
    const notch = new Vector3(...landmark('pelvis', 'lesserSciaticNotchApex')).multiplyScalar(1000)
    const line = middles('obturatorInternus')
    expect(Math.min(...line.map((at) => at.distanceTo(notch)))).toBeLessThan(10)
    const before = line[12]!.clone().sub(line[6]!)
    const after = line.at(-6)!.clone().sub(line.at(-12)!)
    expect((before.angleTo(after) * 180) / Math.PI).toBeGreaterThan(80)
  })

  it('has the volume of its measured fibres, 33 cm³ (Parvaresh 2019: 3.8 cm² of 88 mm), within 15 %', () => {
    expect(volume('obturatorInternus')).toBeGreaterThan(0.85 * 33.2)
    expect(volume('obturatorInternus')).toBeLessThan(1.15 * 33.2)
  })
})

it('quadratus femoris is a quadrangle, longer than high, and thin', () => {
  const { length, sections } = measure(shapes.quadratusFemoris)
  const points = pointsOf('quadratusFemoris')
  const heights = Array.from(points).filter((_, o) => o % 3 === 1)
  const height = Math.max(...heights) - Math.min(...heights)
  expect((length * 1000) / height).toBeGreaterThan(1.2)
  expect((length * 1000) / height).toBeLessThan(2)
  expect((Math.max(...sections) * 1e6) / height).toBeLessThan(12)
})
