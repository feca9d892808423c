import { beforeAll, describe, expect, it } from 'vitest'
import { attachment } from '../../src/anatomy/attachments'
import { type Body, carried, ourBody } from '../../src/anatomy/body'
import { landmark } from '../../src/anatomy/landmarks'
import { answerOf } from '../../src/biomechanics/answers'
import { completeScenario } from '../../src/biomechanics/scenario'
import { makeMuscle } from '../../src/geometry/makeMuscle'
import { measure } from '../../src/geometry/measure'
import { matchOf } from '../../src/geometry/own/match'
import { type OwnBody, ownBody } from '../../src/geometry/own/ownBody'
import { wantedPoint } from '../../src/geometry/own/points'
import { readFiles } from '../../src/geometry/own/readFile'
import { type Recognised, recognise, type ToldOfFile } from '../../src/geometry/own/recognise'
import type { DrawnBody } from '../../src/geometry/tissue'
import { distance, mirror, type Vec3 } from '../../src/math/vec3'
import { glbOf, ourBone } from './files'

type Move = (p: Vec3) => Vec3
const free: ToldOfFile = { unit: null, scale: 1, turn: null }

const pelvis = (move: Move) => [
  ourBone('hip-bone-right', 'hip_right', move),
  ourBone('hip-bone-right', 'hip_left', move, true),
  ourBone('sacrum', 'sacrum', move),
]

/** What a file of these bones comes to, as it does in the page. */
function recognised(
  bones: ReturnType<typeof pelvis>,
  told: Partial<ToldOfFile> = {},
  names = (name: string) => name,
): Recognised {
  const file = glbOf(bones.map((bone) => ({ ...bone, name: names(bone.name) })))
  const { parts, lines } = readFiles([{ name: 'pelvis.glb', bytes: file }])
  expect(lines).toEqual([])
  return recognise(
    parts.map((part) => ({ part, target: matchOf(part).target! })),
    { ...free, ...told },
  )
}

/** Millimetres; left, back, up, as scanners have it. */
const toScanner: Move = ([x, y, z]) => [-1000 * z + 250, -1000 * x - 80, 1000 * y + 900]
/** Somebody else: higher, narrower, deeper and all aslant. */
const sheared: Move = ([x, y, z]) => [1.1 * x + 0.12 * y, 1.06 * y, 0.94 * z + 0.04 * x]
const larger: Move = ([x, y, z]) => [1.1 * x, 1.1 * y, 1.1 * z]

const report = (body: Body) => answerOf(body, completeScenario({ psoasShortening: { right: 0.15 } })).report

describe('somebody else, in millimetres and with the axes of a scanner', () => {
  let body: OwnBody
  let found: Recognised
  beforeAll(() => {
    found = recognised(pelvis((p) => toScanner(sheared(p))))
    body = ownBody(found, new Map())
  }, 60_000)

  it('is in millimetres, and up is +Z, front is -Y', () => {
    expect(found.unit).toBe('mm')
    const nearest = found.turn.map(Math.round)
    // Rows are x, y, z of the file; columns front, up, right.
    expect(nearest.map((x) => x + 0)).toEqual([0, 0, -1, -1, 0, 0, 0, 1, 0])
  })

  it('has its landmarks where they are: within 2 mm, right on the right and left on the left', () => {
    expect(body.landmarks.length).toBeGreaterThan(25)
    for (const { id, inFile } of body.landmarks)
      expect({ id, away: distance(inFile, toScanner(sheared(wantedPoint(id).at))) < 2 }).toEqual({ id, away: true })
  })

  it('carries attachments onto its own bones within 2 mm', () => {
    const inStanding = (p: Vec3): Vec3 => {
      // The frame of the body: turned and moved as one from the file.
      const { scale, turn: r, shift } = body.toFile
      const [x, y, z] = toScanner(sheared(p)).map((v, c) => (v - shift[c]!) / scale) as unknown as Vec3
      return [r[0]! * x + r[3]! * y + r[6]! * z, r[1]! * x + r[4]! * y + r[7]! * z, r[2]! * x + r[5]! * y + r[8]! * z]
    }
    for (const site of ['piriformis/S3/origin', 'sacrotuberous/from', 'sacrotuberous/to', 'longDorsal/to'])
      for (const at of [attachment(site), mirror(attachment(site))])
        expect(distance(carried(body, at), inStanding(at))).toBeLessThan(0.002)
  })

  it('stands between its hip joints, with the joints of ours where its own are', () => {
    const right = carried(body, landmark('pelvis', 'acetabulumCentre'))
    const left = carried(body, mirror(landmark('pelvis', 'acetabulumCentre')))
    expect(distance(right, mirror(left))).toBeLessThan(0.0005)
    expect(Math.hypot(right[0], right[1])).toBeLessThan(0.0005)
    expect(distance(carried(body, landmark('femur', 'head.centre')), right)).toBeLessThan(1e-6)
    // The last vertebra stands on the sacral end plate, as far from it as in ours but for the size.
    const gap = (move: Move) =>
      distance(move(landmark('pelvis', 'S1EndplateCentre')), move(landmark('spine', 'L5.inferior_endplate.centre')))
    expect(gap((p) => carried(body, p)) / gap((p) => p) / body.ratio).toBeGreaterThan(0.9)
    expect(gap((p) => carried(body, p)) / gap((p) => p) / body.ratio).toBeLessThan(1.1)
  })

  it('a landmark that is put right by hand is there, and the others stay', () => {
    const asis = body.landmarks.find(({ id }) => id === 'ASIS.right')!
    const there: Vec3 = [asis.inFile[0], asis.inFile[1], asis.inFile[2] + 6]
    const put = ownBody(found, new Map([['ASIS.right', there]]))
    const now = (id: string) => put.landmarks.find((one) => one.id === id)!
    expect(now('ASIS.right').byHand).toBe(true)
    expect(distance(now('ASIS.right').inFile, there)).toBeLessThan(0.01)
    for (const id of ['PSIS.right', 'ischialSpine.right', 'ASIS.left', 'sacralApex'])
      expect(distance(now(id).inFile, body.landmarks.find((one) => one.id === id)!.inFile)).toBeLessThan(1)
  })
})

describe('somebody bent, by half a centimetre this way and that', () => {
  it('has its landmarks within 2 mm on the mean and 6 mm at worst: along a round edge a surface does not say where', () => {
    const bent: Move = ([x, y, z]) => [
      1.05 * x + 0.006 * Math.sin(20 * y + 1),
      y + 0.005 * Math.sin(25 * z),
      0.97 * z + 0.006 * Math.sin(22 * x + 0.5),
    ]
    const body = ownBody(recognised(pelvis((p) => toScanner(bent(p)))), new Map())
    const away = body.landmarks.map(({ id, inFile }) => distance(inFile, toScanner(bent(wantedPoint(id).at))))
    expect(away.reduce((sum, one) => sum + one, 0) / away.length).toBeLessThan(2)
    expect(Math.max(...away)).toBeLessThan(6)
  }, 60_000)
})

describe('ours, as a file', () => {
  it('are ours: the forces, angles and arms come out the same', () => {
    const ours = report(ourBody)
    const found = recognised(pelvis(toScanner))
    expect(found.ratio).toBeGreaterThan(0.99)
    expect(found.ratio).toBeLessThan(1.01)
    const theirs = report(ownBody(found, new Map()))
    expect(theirs.balanced).toBe(true)
    expect(Math.abs(theirs.nutation.mean - ours.nutation.mean)).toBeLessThan(0.03)
    expect(Math.abs(theirs.pelvicIncidence - ours.pelvicIncidence)).toBeLessThan(0.5)
    expect(Math.abs(theirs.lordosis - ours.lordosis)).toBeLessThan(0.5)
    expect(Math.abs(theirs.piriformisMomentArm.right.rotation - ours.piriformisMomentArm.right.rotation)).toBeLessThan(
      0.5,
    )
    expect(theirs.muscles.psoasMajor!.right.force / ours.muscles.psoasMajor!.right.force).toBeCloseTo(1, 1)
  }, 60_000)

  it('larger by a tenth are larger by a tenth: size, arms and, by the cube, the muscle that is drawn', () => {
    const arm = (body: Body) => report(body).piriformisMomentArm.right.rotation
    const volume = (body: DrawnBody) => measure(makeMuscle(body, 'piriformis', 'right')).volume
    const [ownArm, ownVolume] = [arm(ourBody), volume(ourBody)]
    const found = recognised(pelvis((p) => toScanner(larger(p))))
    expect(Math.abs(found.ratio - 1.1)).toBeLessThan(0.011)
    const body = ownBody(found, new Map())
    expect(arm(body) / ownArm).toBeGreaterThan(1.08)
    expect(arm(body) / ownArm).toBeLessThan(1.12)
    expect(volume(body) / ownVolume / 1.1 ** 3).toBeGreaterThan(0.95)
    expect(volume(body) / ownVolume / 1.1 ** 3).toBeLessThan(1.05)
  }, 60_000)

  it('in another unit than said are refused with what would follow', () => {
    expect(() => recognised(pelvis(toScanner), { unit: 'm' })).toThrow(
      /in m these bones would be .* times the size of ours/,
    )
  }, 60_000)

  it('with right and left exchanged in their names are refused, and not taken back to front', () => {
    const exchanged = (name: string) => (name === 'hip_right' ? 'hip_left' : name === 'hip_left' ? 'hip_right' : name)
    expect(() => recognised(pelvis(toScanner), {}, exchanged)).toThrow('right and left are exchanged')
  }, 60_000)

  it('under a wrong name are refused: a femur is no sacrum, alone or between hip bones', () => {
    const femur = ourBone('femur-right', 'sacrum', toScanner)
    expect(() => recognised([femur])).toThrow('Sacrum does not look like one')
    expect(() => recognised([...pelvis(toScanner).slice(0, 2), femur])).toThrow('Sacrum does not look like one')
  }, 60_000)

  it('twice, from two files, are two people', () => {
    const file = (name: string) => ({ name, bytes: glbOf([ourBone('sacrum', 'sacrum', toScanner)]) })
    const { parts } = readFiles([file('one.glb'), file('other.glb')])
    const named = parts.map((part) => ({ part, target: 'sacrum' as const }))
    expect(() => recognise(named, free)).toThrow(
      'Sacrum is given twice, by "sacrum" of one.glb and "sacrum" of other.glb: leave one of them out',
    )
  })
})

describe('a pelvis in one piece', () => {
  it('comes apart into its bones', () => {
    const [right, left, sacrum] = pelvis(toScanner)
    const all = [right!, left!, sacrum!]
    const positions = Float32Array.from(all.flatMap((bone) => [...bone.positions]))
    let before = 0
    const index = Uint32Array.from(
      all.flatMap((bone) => {
        const moved = [...bone.index].map((v) => v + before)
        before += bone.positions.length / 3
        return moved
      }),
    )
    const found = recognised([{ name: 'pelvis', positions, index }])
    expect([...found.fits.keys()].sort()).toEqual(['hipBone.left', 'hipBone.right', 'sacrum'])
    const body = ownBody(found, new Map())
    for (const id of ['ASIS.right', 'ASIS.left', 'ischialSpine.left', 'sacralApex']) {
      const { inFile } = body.landmarks.find((one) => one.id === id)!
      expect(distance(inFile, toScanner(wantedPoint(id).at))).toBeLessThan(2)
    }
  }, 90_000)
})
