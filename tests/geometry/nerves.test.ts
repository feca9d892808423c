import { Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { landmark } from '../../src/anatomy/landmarks'
import type { DrawnId } from '../../src/anatomy/muscleKinds'
import { laterNerveIds, type NerveId, nerveIds } from '../../src/anatomy/nerves'
import { makeBands } from '../../src/geometry/bands'
import { makeMuscle } from '../../src/geometry/makeMuscle'
import { shapeMuscle } from '../../src/geometry/muscle'
import { makeNerves, shapeNerves } from '../../src/geometry/nerve'
import { boneNames, type Solid, solid, solidOf } from './bones'
import { lengthOfLine, strandsOf } from './nerveStrands'
import { type Posture, poseOf, riderOf, toFile } from './poses'

const bones = boneNames.map((name) => solidOf(name))
const shape = makeNerves(ourBody, 'A', nerveIds)
const standing: Posture = {}

/** Strands of the right nerve `id` in `posture` [mm]. */
const strands = (id: NerveId, posture: Posture = standing) => {
  shapeNerves(shape, poseOf(posture))
  return strandsOf(shape, id)
}
/** The longest: its trunk. */
const trunk = (id: NerveId, posture?: Posture) =>
  strands(id, posture)
    .map(({ middles }) => middles)
    .reduce((long, one) => (lengthOfLine(one) > lengthOfLine(long) ? one : long))
const point = (id: Parameters<typeof landmark<'pelvis'>>[1]) =>
  new Vector3(...landmark('pelvis', id)).multiplyScalar(1000)

const made = new Map<DrawnId, ReturnType<typeof makeMuscle>>()
function muscle(id: DrawnId, posture: Posture = standing): Solid {
  const drawn = made.get(id) ?? makeMuscle(ourBody, id, 'right')
  made.set(id, drawn)
  shapeMuscle(drawn, poseOf(posture))
  return solid(
    id,
    drawn.positions.map((metres) => 1000 * metres),
    drawn.index.slice(),
  )
}
/** One band of the right side, standing [mm]. */
function band(id: string): Solid {
  const { positions, band: bandOf, index, ids } = makeBands(ourBody)
  const k = ids.indexOf(`${id}.right` as (typeof ids)[number])
  return solid(
    id,
    positions.map((metres) => 1000 * metres),
    index.filter((_, i) => bandOf[index[i - (i % 3)]!] === k),
  )
}
const near = new Vector3()
const away = (from: Solid, at: Vector3): number => {
  const depth = from.depth(at)
  return depth === Number.POSITIVE_INFINITY ? from.nearest(at, near) : depth
}
const up = new Vector3(0, 1, 0)
const down = new Vector3(0, -1, 0)
const forward = new Vector3(1, 0, 0)
const backward = new Vector3(-1, 0, 0)

const raised: readonly Posture[] = [0, 30, 60, 90, 110].flatMap((flexion) =>
  [-45, 0, 45].map((rotation) => ({ flexion, rotation })),
)
const bent: readonly Posture[] = [
  { extension: 20 },
  { extension: -30 },
  { bend: 15 },
  { bend: -15 },
  { turn: 10 },
  { nutation: 5 },
  { nutation: -5 },
  { tilt: 15 },
]

describe('the nerves of the pelvis', () => {
  it.each(laterNerveIds)(
    '%s: not even its surface is half a millimetre in a bone, however one stands or bends',
    (id) => {
      for (const posture of [...raised, ...bent]) {
        const pose = poseOf(posture)
        for (const { middles, radii } of strands(id, posture))
          for (const bone of bones) {
            const intoFile = toFile(pose, riderOf(bone.name))
            middles.forEach((middle, i) => {
              const depth = bone.depth(middle.clone().applyMatrix4(intoFile))
              expect(depth - radii[i]!, `${bone.name} ${JSON.stringify(posture)}`).toBeGreaterThan(-0.5)
            })
          }
      }
    },
  )

  /** What each of them runs through on its way, or ends in. */
  const enters: Readonly<Partial<Record<NerveId, readonly DrawnId[]>>> = {
    lumbosacralTrunk: ['psoasMajor'],
    femoralNerve: ['psoasMajor'],
    obturatorNerve: ['psoasMajor'],
    inferiorGlutealNerve: ['gluteusMaximus'],
  }
  const beside = [
    ...['psoasMajor', 'iliacus', 'piriformis', 'gluteusMaximus', 'gluteusMedius', 'gluteusMinimus', 'coccygeus'],
    ...['levatorAni', 'obturatorInternus', 'obturatorExternus', 'gemellusSuperior', 'pectineus', 'sartorius'],
    ...['rectusFemoris', 'adductorLongus', 'adductorBrevis', 'adductorMagnus', 'quadratusLumborum', 'multifidus'],
  ] as readonly DrawnId[]

  it.each([{}, { flexion: 30 }, { flexion: 60 }, ...bent])(
    'run through no muscle that they do not enter: their middle is less than 1.3 mm in any, in %j',
    (posture) => {
      for (const id of beside) {
        const flesh = muscle(id, posture)
        for (const nerve of laterNerveIds.filter((one) => !enters[one]?.includes(id)))
          for (const { middles } of strands(nerve, posture))
            expect(Math.min(...middles.map((at) => flesh.depth(at))), `${nerve} in ${id}`).toBeGreaterThan(-1.3)
      }
    },
  )

  it('are mirror images on the left, to the bit of a float', () => {
    shapeNerves(shape, poseOf({ flexion: 40, rotation: 10, extension: 5, nutation: 1 }))
    for (const id of laterNerveIds) {
      const left = strandsOf(shape, id, 'left')
      strandsOf(shape, id).forEach(({ middles }, k) => {
        middles.forEach(({ x, y, z }, i) => {
          const other = left[k]!.middles[i]!
          for (const [here, there] of [
            [x, other.x],
            [y, other.y],
            [-z, other.z],
          ])
            expect(there, id).toBeCloseTo(here!, 3)
        })
      })
    }
  })

  it('are one closed-up surface each: every triangle of a nerve has its own vertices and no others', () => {
    for (const { vertices, index } of shape.pieces) {
      expect(Math.min(...index)).toBe(vertices[0])
      expect(Math.max(...index)).toBe(vertices[0] + vertices[1] - 1)
    }
    const all = shape.pieces.reduce((sum, { vertices }) => sum + vertices[1], 0)
    expect(3 * all).toBe(shape.positions.length)
  })

  it('follow the thigh without a jump: no ring by more than 4 mm in a degree', () => {
    let before: readonly Vector3[] | undefined
    for (let flexion = 0; flexion <= 110; flexion += 1) {
      const now = trunk('femoralNerve', { flexion })
      // A point 140 mm from the hip moves by 2.4 mm with each degree, and the end glides by 1 mm more.
      now.forEach((at, i) => {
        expect(at.distanceTo((before ?? now)[i]!), `${flexion}°`).toBeLessThan(4)
      })
      before = now
    }
  })
})

describe('the lumbosacral trunk', () => {
  it('crosses the wing of the sacrum close to the sacro-iliac joint: 10 to 20 mm from its front edge at the brim', () => {
    // Where it crosses the brim, between the two landmarks of the joint in front.
    const edge = [point('alaLateral'), point('auricular2'), point('auricular3')]
    const crossing = trunk('lumbosacralTrunk').filter(({ y }) => y < 95 && y > 70)
    const distance = Math.min(...crossing.flatMap((at) => edge.map((joint) => at.distanceTo(joint))))
    expect(distance).toBeGreaterThan(10)
    expect(distance).toBeLessThan(20)
  })

  it('lies on the bone there, no farther from it than its own width of 11.4 mm', () => {
    const sacrum = bones.find(({ name }) => name === 'sacrum')!
    for (const at of trunk('lumbosacralTrunk').filter(({ y }) => y < 95 && y > 70))
      expect(away(sacrum, at)).toBeLessThan(11.4)
  })
})

describe('the front branches of the sacral nerves', () => {
  it.each([
    ['ramusS1', 'anteriorForamen1'],
    ['ramusS2', 'anteriorForamen2'],
    ['ramusS3', 'anteriorForamen3'],
  ] as const)('%s begins within 4 mm of %s and ends on the sciatic nerve', (id, foramen) => {
    const line = trunk(id)
    expect(line[0]!.distanceTo(point(foramen))).toBeLessThan(4)
    const sciatic = trunk('sciaticNerve')
    expect(Math.min(...sciatic.map((at) => at.distanceTo(line.at(-1)!)))).toBeLessThan(3)
  })

  it('S2 and S3 run in front of piriformis', () => {
    const piriformis = muscle('piriformis')
    for (const id of ['ramusS2', 'ramusS3'] as const) {
      const before = trunk(id).filter((at) => piriformis.hit(at, backward, 60) < 60)
      expect(before.length, id).toBeGreaterThan(3)
    }
  })

  it.each(['B', 'C', 'D', 'E', 'F'] as const)('end on the sciatic nerve of pattern %s too', (variant) => {
    const varied = makeNerves(ourBody, variant, nerveIds)
    shapeNerves(varied, poseOf({}))
    const sciatic = strandsOf(varied, 'sciaticNerve').flatMap(({ middles }) => middles)
    for (const id of ['ramusS1', 'ramusS2', 'ramusS3'] as const) {
      const end = strandsOf(varied, id)[0]!.middles.at(-1)!
      expect(Math.min(...sciatic.map((at) => at.distanceTo(end))), id).toBeLessThan(4)
    }
  })
})

describe('the gluteal nerves', () => {
  it('leave the pelvis on either side of piriformis: the superior one above it, the inferior one below', () => {
    const piriformis = muscle('piriformis')
    // Level with the belly in the foramen.
    const above = trunk('superiorGlutealNerve').filter(({ z }) => z > 58 && z < 70)
    expect(above.length).toBeGreaterThan(1)
    for (const at of above) {
      expect(piriformis.hit(at, down, 60)).toBeLessThan(60)
      expect(piriformis.hit(at, up, 60)).toBe(Number.POSITIVE_INFINITY)
    }
    const below = trunk('inferiorGlutealNerve').filter(({ y, z }) => y < 24 && z < 60)
    expect(below.length).toBeGreaterThan(1)
    for (const at of below) expect(piriformis.hit(at, down, 80)).toBe(Number.POSITIVE_INFINITY)
    expect(below.some((at) => piriformis.hit(at, up, 80) < 80)).toBe(true)
  })

  it('the superior one touches the bone near the top of the notch, as in most of 20 half pelves', () => {
    const notch = point('greaterSciaticNotchApex')
    const hipBone = bones.find(({ name }) => name.startsWith('hip'))!
    const nearest = trunk('superiorGlutealNerve').reduce((best, at) =>
      at.distanceTo(notch) < best.distanceTo(notch) ? at : best,
    )
    expect(nearest.distanceTo(notch)).toBeLessThan(10)
    expect(away(hipBone, nearest)).toBeLessThan(4)
  })

  it('the superior one runs between gluteus medius and minimus', () => {
    const [medius, minimus] = [muscle('gluteusMedius'), muscle('gluteusMinimus')]
    const beyond = trunk('superiorGlutealNerve').filter(({ z }) => z > 95 && z < 120)
    expect(beyond.length).toBeGreaterThan(3)
    for (const at of beyond) {
      expect(away(medius, at)).toBeLessThan(3)
      expect(away(minimus, at)).toBeLessThan(3)
    }
  })

  it('the inferior one ends in gluteus maximus, with every twig', () => {
    const maximus = muscle('gluteusMaximus')
    for (const { middles } of strands('inferiorGlutealNerve')) {
      expect(maximus.depth(middles.at(-1)!)).toBeLessThan(0)
      expect(maximus.depth(middles[0]!)).toBeGreaterThan(0)
    }
  })
})

describe('the pudendal nerve', () => {
  const line = trunk('pudendalNerve')
  const spine = point('ischialSpine')
  const atSpine = line.reduce((best, at) => (Math.abs(at.y - spine.y) < Math.abs(best.y - spine.y) ? at : best))

  it('leaves the pelvis below piriformis and passes behind the sacrospinous ligament, in front of the sacrotuberous', () => {
    expect(muscle('piriformis').hit(line.find(({ y }) => y < 15)!, down, 80)).toBe(Number.POSITIVE_INFINITY)
    for (const at of line.filter(({ y }) => y < 15 && y > spine.y)) {
      expect(band('sacrospinous').nearest(at, near)).toBeLessThan(8)
      expect(near.x).toBeGreaterThan(at.x)
      expect(band('sacrotuberous').nearest(at, near)).toBeLessThan(8)
      expect(near.x).toBeLessThan(at.x)
    }
  })

  it('crosses the ligament within 15 mm of the ischial spine', () => {
    expect(atSpine.distanceTo(spine)).toBeLessThan(15)
  })

  it('enters the pelvis again through the lesser foramen: below the spine it turns forward, inside the hip bone', () => {
    const end = line.at(-1)!
    expect(end.x).toBeGreaterThan(spine.x + 30)
    expect(end.y).toBeLessThan(spine.y - 20)
    const hipBone = bones.find(({ name }) => name.startsWith('hip'))!
    const outward = new Vector3(0, 0, 1)
    const inside = line.filter(({ x, y }) => y < -15 && x > -50 && x < -20)
    expect(inside.length).toBeGreaterThan(3)
    for (const at of inside) expect(hipBone.hit(at, outward, 60)).toBeLessThan(60)
  })

  it('lies on obturator internus there, under levator ani', () => {
    const wall = muscle('obturatorInternus')
    const canal = line.filter(({ y }) => y < -12 && y > -25)
    expect(canal.length).toBeGreaterThan(2)
    for (const at of canal) expect(away(wall, at)).toBeLessThan(5)
  })

  it('is 4.67 mm thick on its way behind the ligament, within the spread of 1.17 (73 sides)', () => {
    const { middles, radii } = strands('pudendalNerve')[0]!
    const thick = 2 * radii[middles.findIndex(({ y }) => y < spine.y)]!
    expect(Math.abs(thick - 4.67)).toBeLessThan(1.17)
  })
})

describe('the femoral nerve', () => {
  it('lies between psoas and iliacus from where it leaves psoas to the groin', () => {
    for (const posture of [{}, { flexion: 60 }]) {
      const [psoas, iliacus] = [muscle('psoasMajor', posture), muscle('iliacus', posture)]
      const groove = trunk('femoralNerve', posture).filter(({ y }) => y < 85 && y > 58)
      expect(groove.length).toBeGreaterThan(3)
      for (const at of groove) {
        expect(away(psoas, at), JSON.stringify(posture)).toBeLessThan(5)
        expect(away(iliacus, at), JSON.stringify(posture)).toBeLessThan(5)
      }
    }
  })

  it('passes under the inguinal ligament, outside of where the artery does: half way from the spine to the symphysis', () => {
    const ligament = band('inguinal')
    const under = trunk('femoralNerve').filter((at) => ligament.hit(at, forward, 40) < 40)
    expect(under.length).toBeGreaterThan(0)
    const artery = (point('ASIS').z + 0) / 2
    for (const at of under) {
      expect(at.z).toBeGreaterThan(artery + 5)
      expect(at.z).toBeLessThan(artery + 25)
    }
  })

  it('keeps its length within 3 % while the thigh is raised and turned and the spine bends: its lower end glides', () => {
    const rest = lengthOfLine(trunk('femoralNerve'))
    for (const posture of [...raised, ...bent]) {
      const now = lengthOfLine(trunk('femoralNerve', posture))
      expect(Math.abs(now / rest - 1), JSON.stringify(posture)).toBeLessThan(0.03)
    }
  })

  it('has the section that was measured at the groin, 21.7 mm² (20 volunteers), within its spread of 5.2', () => {
    const { middles, radii } = strands('femoralNerve')[0]!
    const radius = radii[middles.findIndex(({ y }) => y < 30)]!
    expect(Math.abs(Math.PI * radius ** 2 - 21.7)).toBeLessThan(5.2)
  })
})

describe('the obturator nerve', () => {
  it('runs medial to the femoral nerve, under the upper branch of the pubis, and comes out on the other side of the bone', () => {
    const hipBone = bones.find(({ name }) => name.startsWith('hip'))!
    const line = trunk('obturatorNerve')
    const wall = line.filter(({ y }) => y < 40 && y > 8)
    expect(wall.length).toBeGreaterThan(3)
    for (const at of wall) expect(hipBone.hit(at, new Vector3(0, 0, 1), 60)).toBeLessThan(60)
    const canal = line.filter(({ x, y }) => x > 16 && x < 26 && y < -5)
    expect(canal.length).toBeGreaterThan(0)
    for (const at of canal) expect(hipBone.hit(at, up, 30)).toBeLessThan(12)
    expect(hipBone.hit(line.at(-1)!, new Vector3(0, 0, -1), 60)).toBeLessThan(60)
    expect(hipBone.hit(line.at(-1)!, forward, 60)).toBe(Number.POSITIVE_INFINITY)
    const brim = line.filter(({ y }) => y < 100 && y > 70)
    const femoral = trunk('femoralNerve').filter(({ y }) => y < 100 && y > 70)
    expect(Math.max(...brim.map(({ z }) => z))).toBeLessThan(Math.min(...femoral.map(({ z }) => z)))
  })
})
