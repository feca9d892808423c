import { Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { type DrawnId, drawnIds, muscleRows } from '../../src/anatomy/muscleKinds'
import { bellies } from '../../src/geometry/bellies'
import { makeMuscle } from '../../src/geometry/makeMuscle'
import { measure } from '../../src/geometry/measure'
import { type MuscleShape, shapeMuscle } from '../../src/geometry/muscle'
import { makeNerves, shapeNerves } from '../../src/geometry/nerve'
import { type Solid, solid } from './bones'
import { poseOf, toFile } from './poses'

/**
 * Of the whole muscle: volume [cm³] and length of the belly [mm] in the leg model of Rajagopal 2016, whose
 * parameters come from 21 cadavers and from MRI of 24 young people (its abstract says). Its greatest section is 1.5 volume / length where it tapers evenly to both ends.
 */
const whole = {
  bicepsFemoris: [213.6, 347],
  semitendinosus: [190.1, 297],
  semimembranosus: [253.1, 293],
  rectusFemoris: [277.3, 363],
  sartorius: [167.6, 448],
  tensorFasciaeLatae: [65.1, 160],
  adductorLongus: [165.3, 218],
  adductorMagnus: [573.8, 379],
  gracilis: [106.8, 287],
} as const satisfies Partial<Record<DrawnId, readonly [volume: number, length: number]>>
type Cut = keyof typeof whole
const cut = Object.keys(whole) as Cut[]

const inMillimetres = ({ positions }: MuscleShape) => positions.map((metres) => 1000 * metres)
const solidNamed = (id: DrawnId): Solid => {
  const shape = makeMuscle(ourBody, id, 'right')
  return solid(id, inMillimetres(shape), shape.index.slice())
}

it('every muscle of the thigh that goes on below the picture is cut off', () => {
  const isCut = (id: DrawnId) => bellies[id].cut !== undefined
  expect(drawnIds.filter((id) => isCut(id) && muscleRows[id].region === 'thigh').sort()).toEqual([...cut].sort())
})

describe.each(cut)('the cut end of %s', (id) => {
  const { around, rings, sections } = bellies[id]
  const level = sections.at(-1)!.at![1]

  it.each([{}, { flexion: 90 }, { flexion: 60, rotation: 40 }, { flexion: -20, rotation: -30 }])(
    'is a flat face, level on the femur, with a sharp rim: %j',
    (posture) => {
      const shape = makeMuscle(ourBody, id, 'right')
      const pose = poseOf(posture)
      shapeMuscle(shape, pose)
      const back = toFile(pose, 'femur.right')
      const points = inMillimetres(shape)
      const height = (p: number) => new Vector3().fromArray(points, 3 * p).applyMatrix4(back).y
      const down = (p: number) => -new Vector3().fromArray(shape.normals, 3 * p).transformDirection(back).y
      const face = Array.from({ length: 3 * around }, (_, k) => (rings - 3) * around + k).concat(rings * around + 1)
      for (const p of face) expect(height(p)).toBeCloseTo(level, 3)
      for (const p of face.slice(around)) expect(down(p)).toBeGreaterThan(0.99)
      // The side just above it looks sideways.
      for (let p = (rings - 4) * around; p < (rings - 3) * around; p++) expect(down(p)).toBeLessThan(0.95)
    },
  )

  it('is no thicker than the whole muscle at its thickest, nor, as far as it is flesh, under a third of what an even taper gives there', () => {
    const { sections: areas, length } = measure(makeMuscle(ourBody, id, 'right'))
    const [volume, belly] = whole[id]
    const most = (1.5 * volume) / (belly / 10)
    const there = areas[rings - 3]! * 1e4
    const share = (length * 1000) / belly
    const flesh = 1 - (sections.at(-1)!.tendon ?? 0)
    expect(there).toBeLessThan(most)
    expect(there).toBeGreaterThan((flesh * most * 4 * share * (1 - share)) / 3)
  })
})

describe('the muscles of the thigh', () => {
  const drawn = [
    ...cut,
    'quadratusFemoris',
    'iliacus',
    'psoasMajor',
    'gluteusMaximus',
    'gluteusMedius',
    'gluteusMinimus',
    'pectineus',
    'adductorBrevis',
    'obturatorExternus',
    'obturatorInternus',
    'gemellusInferior',
  ] as const satisfies DrawnId[]
  const solids = new Map(drawn.map((id) => [id, solidNamed(id)]))

  const ours = [...cut, 'pectineus', 'adductorBrevis', 'obturatorExternus'] as const satisfies DrawnId[]

  it.each(ours.flatMap((id) => drawn.filter((other) => other !== id).map((other) => [id, other] as const)))(
    'at rest %s is nowhere deeper than 2 mm in %s, but where both arise',
    (id, other) => {
      const points = inMillimetres(makeMuscle(ourBody, id, 'right'))
      const [point, near] = [new Vector3(), new Vector3()]
      const holds = [...bellies[id].origins, ...bellies[id].insertions].map(({ at }) => new Vector3(...at))
      for (let o = 0; o < points.length; o += 3) {
        point.fromArray(points, o)
        if (holds.some((at) => at.distanceTo(point) < 8)) continue
        expect(-solids.get(other)!.depth(point), near.copy(point).round().toArray().join(' ')).toBeLessThan(2)
      }
    },
  )

  it('tensor fasciae latae, whose flesh is drawn whole, has the volume of the leg model within 15 %', () => {
    const { sections } = bellies.tensorFasciaeLatae
    expect(sections.at(-1)!.tendon).toBe(1)
    const volume = measure(makeMuscle(ourBody, 'tensorFasciaeLatae', 'right')).volume * 1e6
    expect(Math.abs(volume / whole.tensorFasciaeLatae[0] - 1)).toBeLessThan(0.15)
  })

  it.each([
    ['pectineus', 30.1],
    ['adductorBrevis', 107.5],
    ['obturatorExternus', 36.5],
  ] as const)('%s, which is drawn whole, has half to all of the volume of areas times fibres, %d cm³', (id, volume) => {
    const drawnVolume = measure(makeMuscle(ourBody, id, 'right')).volume * 1e6
    expect(drawnVolume).toBeGreaterThan(volume / 2)
    expect(drawnVolume).toBeLessThan(volume)
  })

  it('leave the sciatic nerve between them: no middle of it is in one', () => {
    const nerve = makeNerves(ourBody, 'A', ['sciaticNerve'])
    shapeNerves(nerve, poseOf({}))
    const right = nerve.positions.slice(0, nerve.positions.length / 2)
    const [around, each] = [10, 30]
    const point = new Vector3()
    for (let i = 0; i < right.length / each; i++) {
      const middle = [0, 1, 2].map(
        (k) => right.slice(each * i, each * (i + 1)).reduce((sum, x, o) => sum + (o % 3 === k ? x : 0), 0) / around,
      )
      point.set(middle[0]!, middle[1]!, middle[2]!).multiplyScalar(1000)
      for (const id of cut) expect(solids.get(id)!.depth(point), `${id} ${point.y}`).toBeGreaterThan(0)
    }
  })
})
