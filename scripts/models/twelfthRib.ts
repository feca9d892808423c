/**
 * Builds bones/twelfth-rib-right.obj: `tsx scripts/models/twelfthRib.ts`.
 * A plain rib as the books describe the twelfth: one facet on the head, hardly a neck, no tubercle, no angle, a flat blade
 * that tapers to a tip; about 12 cm along its outer side. Its course was chosen for this spine; no rib was measured.
 */
import { writeFileSync } from 'node:fs'
import { splineWeights } from '../../src/geometry/spline'
import { add, cross, scale, sub, unit, type Vec3 } from '../../src/math/vec3'

/** The middle of the rib [mm, frame of the bones], and its half height and half thickness there. */
const stations: readonly { at: Vec3; half: readonly [height: number, thickness: number] }[] = [
  { at: [-79.5, 287.5, 18.5], half: [5, 4] },
  { at: [-87, 287, 21.5], half: [4, 3.2] },
  { at: [-96, 283, 28], half: [4.2, 3.2] },
  { at: [-103, 275.5, 38.5], half: [5.4, 3.3] },
  { at: [-104.5, 265.5, 51], half: [5.9, 3.2] },
  { at: [-100, 254.5, 64], half: [5.7, 3] },
  { at: [-90.5, 244, 76.5], half: [4.9, 2.8] },
  { at: [-78.5, 235, 86.5], half: [3.6, 2.4] },
  { at: [-69, 229.5, 92], half: [2, 1.7] },
]
/** A place inside the trunk: the blade faces away from it. */
const inside: Vec3 = [-20, 0, 0]
const rings = 27
const around = 14

const { value, slope } = splineWeights(
  stations.map((_, k) => k / (stations.length - 1)),
  Array.from({ length: rings }, (_, i) => i / (rings - 1)),
)

const mix = (weights: Float64Array, ring: number, of: (k: number) => number): number =>
  stations.reduce((sum, _, k) => sum + weights[ring * stations.length + k]! * of(k), 0)
const place = (weights: Float64Array, ring: number): Vec3 => [
  mix(weights, ring, (k) => stations[k]!.at[0]),
  mix(weights, ring, (k) => stations[k]!.at[1]),
  mix(weights, ring, (k) => stations[k]!.at[2]),
]

/** Ends are round: the last rings close like half a ball. */
const cap = (ring: number): number => {
  const fromEnd = Math.min(ring, rings - 1 - ring)
  return fromEnd >= 3 ? 1 : Math.sqrt(1 - ((3 - fromEnd) / 3.3) ** 2)
}

function ring(i: number): Vec3[] {
  const middle = place(value, i)
  const along = unit(place(slope, i))
  const away = unit([middle[0] - inside[0], 0, middle[2] - inside[2]])
  const height = unit(cross(away, along))
  const outward = unit(cross(along, height))
  const [tall, thick] = [0, 1].map((n) => cap(i) * mix(value, i, (k) => stations[k]!.half[n]!))
  return Array.from({ length: around }, (_, j) => {
    const angle = (2 * Math.PI * j) / around
    return add(middle, add(scale(height, tall! * Math.cos(angle)), scale(outward, thick! * Math.sin(angle))))
  })
}

const all = Array.from({ length: rings }, (_, i) => ring(i))
const poles = [0, rings - 1].map((i) => {
  const middle = place(value, i)
  const direction = unit(place(slope, i))
  return add(middle, scale(direction, i === 0 ? -0.5 : 0.5))
})
const vertex = (i: number, j: number): number => i * around + (j % around) + 1
const faces: (readonly number[])[] = []
for (let j = 0; j < around; j++) {
  faces.push([rings * around + 1, vertex(0, j + 1), vertex(0, j)])
  faces.push([rings * around + 2, vertex(rings - 1, j), vertex(rings - 1, j + 1)])
  for (let i = 0; i < rings - 1; i++) {
    faces.push([vertex(i, j), vertex(i, j + 1), vertex(i + 1, j)])
    faces.push([vertex(i, j + 1), vertex(i + 1, j + 1), vertex(i + 1, j)])
  }
}

/** Six times the volume: negative where the triangles face inward. */
const points = [...all.flat(), ...poles]
const sixfold = faces.reduce((sum, [a, b, c]) => {
  const [p, q, r] = [a!, b!, c!].map((n) => sub(points[n - 1]!, poles[0]!))
  const out = cross(q!, r!)
  return sum + p![0] * out[0] + p![1] * out[1] + p![2] * out[2]
}, 0)
const outwards = sixfold > 0 ? faces : faces.map(([a, b, c]) => [a, c, b])

const lines = [
  '# Right twelfth rib, built for this project. Millimetres.',
  ...points.map((point) => `v ${point.map((mm) => mm.toFixed(3)).join(' ')}`),
  ...outwards.map((face) => `f ${face.join(' ')}`),
]
writeFileSync(new URL('bones/twelfth-rib-right.obj', import.meta.url), `${lines.join('\n')}\n`)
