import { Vector3 } from 'three'
import { expect, it } from 'vitest'
import { duralSacIn } from '../../src/geometry/duralSac'
import { sixfoldVolume } from '../../src/geometry/tube'
import { boneNames, readBone, solidOf } from './bones'
import { poseOf, riderOf, toFile } from './poses'

const spine = boneNames.filter((name) => /^(L\d|T12|sacrum|coccyx|disc)/.test(name))

it.each([{}, { extension: 20 }, { extension: -30, tilt: -10 }, { bend: 15, turn: 8 }, { nutation: 10 }])(
  'the dural sac lies in the canal, clear of bone and disc: %j',
  (posture) => {
    const pose = poseOf(posture)
    const { positions } = duralSacIn(pose)
    const point = new Vector3()
    for (const name of spine) {
      const { depth } = solidOf(name)
      const back = toFile(pose, riderOf(name))
      for (let o = 0; o < positions.length; o += 3)
        expect(depth(point.fromArray(positions, o).multiplyScalar(1000).applyMatrix4(back)), name).toBeGreaterThan(-0.3)
    }
  },
)

it('the dural sac ends at the upper third of S2, is outward and mirror symmetric', () => {
  const { positions, index } = duralSacIn(poseOf({}))
  const heights = Array.from(positions).filter((_, o) => o % 3 === 1)
  const { positions: sacrum } = readBone('sacrum')
  expect(Math.max(...Array.from(sacrum).filter((_, o) => o % 3 === 1)) / 1000).toBeGreaterThan(Math.min(...heights))
  // Millilitres; 28 cm long and 170 mm² at most.
  const volume = (1e6 * sixfoldVolume(positions, index)) / 6
  expect(volume).toBeGreaterThan(20)
  expect(volume).toBeLessThan(40)
  const places = new Set(Array.from({ length: positions.length / 3 }, (_, v) => key(positions, v, 1)))
  for (let v = 0; v < positions.length / 3; v++) expect(places.has(key(positions, v, -1))).toBe(true)
})

const key = (at: Float32Array, v: number, sign: 1 | -1): string =>
  [at[3 * v]!, at[3 * v + 1]!, sign * at[3 * v + 2]!].map((m) => Math.round(1e5 * m) + 0).join(' ')
