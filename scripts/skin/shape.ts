import { landmark } from '../../src/anatomy/landmarks'
import { mm } from '../../src/math/units'
import type { Vec3 } from '../../src/math/vec3'

/** A level of a trunk or a thigh [mm]: height, middle (forward, to the right), half as deep and as wide as it is. */
type Level = readonly [y: number, x: number, z: number, deep: number, wide: number]

/** Where no bone or belly of ours says where the skin is: abdominal wall and flanks. Constructed, not scanned. */
const trunk: readonly Level[] = [
  [-82, 4, 0, 26, 12],
  [-50, 10, 0, 48, 54],
  [-20, 4, 0, 60, 100],
  [20, -1, 0, 70, 134],
  [65, -2, 0, 79, 149],
  [110, -1, 0, 85, 144],
  [150, 0, 0, 89, 137],
  [200, -7, 0, 95, 132],
  [250, -17, 0, 101, 136],
  [310, -28, 0, 107, 144],
]
/** The mass of the thigh, whose vasti are not drawn. */
const thigh: readonly Level[] = [
  [-190, -2, 92, 79, 76],
  [-130, -2, 91, 84, 82],
  [-90, -2, 90, 84, 83],
  [-50, -2, 89, 79, 79],
  [-20, -4, 88, 68, 73],
  [20, -6, 86, 52, 62],
  [70, -6, 84, 24, 34],
]
/** The fat of the buttock. */
const buttock = { at: [-60, -22, 76], half: [75, 78, 84], above: 112 } as const

/** Between levels, and beyond the outermost: Catmull-Rom. */
function levelAt(levels: readonly Level[], y: number): readonly number[] {
  let k = 0
  while (k < levels.length - 2 && levels[k + 1]![0] < y) k++
  const at = (i: number) => levels[Math.min(levels.length - 1, Math.max(0, i))]!
  const [a, b, c, d] = [at(k - 1), at(k), at(k + 1), at(k + 2)]
  const t = Math.min(1, Math.max(0, (y - b[0]) / (c[0] - b[0])))
  const slope = (p: Level, q: Level, n: number) => ((q[n]! - p[n]!) / (q[0] - p[0] || 1)) * (c[0] - b[0])
  return [1, 2, 3, 4].map((n) => {
    const [m0, m1] = [slope(a, c, n), slope(b, d, n)]
    const [u, v] = [t * t, t * t * t]
    return b[n]! * (2 * v - 3 * u + 1) + m0 * (v - 2 * u + t) + c[n]! * (3 * u - 2 * v) + m1 * (v - u)
  })
}

/** About how far [mm] a place is outside of a stack of levels. Ends are rounded off. */
function outOfStack(levels: readonly Level[], x: number, y: number, z: number, square: number): number {
  const [cx, cz, deep, wide] = levelAt(levels, y) as [number, number, number, number]
  const [u, v] = [Math.abs(x - cx) / deep, Math.abs(z - cz) / wide]
  // Rounder than an ellipse: a sum of second and fourth powers.
  const two = u * u + v * v
  const four = u * u * u * u + v * v * v * v
  const radius = Math.sqrt((1 - square) * two + square * Math.sqrt(four))
  const side = (radius - 1) * Math.min(deep, wide)
  const past = Math.max(levels[0]![0] - y, y - levels.at(-1)![0])
  return past <= 0 ? side : Math.max(side, past)
}

/** Flat against its neighbour, round at the hip; it runs out upwards. */
function outOfButtock(x: number, y: number, z: number): number {
  const { at, half, above } = buttock
  const u = Math.abs(x - at[0]) / half[0]
  const v = (y - at[1]) / (y > at[1] ? above : half[1])
  const w = (z - at[2]) / half[2]
  const across = w < 0 ? Math.cbrt(u * u * u - w * w * w) : Math.sqrt(u * u + w * w)
  return (Math.sqrt(across * across + v * v) - 1) * 74
}

/** The lesser of both, rounded where they meet within `k`. */
export function rounded(a: number, b: number, k: number): number {
  const h = Math.max(0, k - Math.abs(a - b)) / k
  return Math.min(a, b) - (h * h * k) / 4
}

/** 1 at the middle, 0 from `reach` on, even between. */
const bump = (away: number, reach: number): number => {
  const u = Math.max(0, 1 - (away / reach) ** 2)
  return u * u
}
const awayFrom = ([x, y, z]: Vec3, a: number, b: number, c: number): number =>
  Math.sqrt((a - x) ** 2 + (b - y) ** 2 + (c - z) ** 2)

const posteriorSpine = landmark('pelvis', 'PSIS')
/** Bones that lie beneath the skin alone, and how far around [m]. */
const bony: readonly (readonly [Vec3, number])[] = [
  [landmark('pelvis', 'ASIS'), mm(45)],
  [posteriorSpine, mm(40)],
  [landmark('pelvis', 'iliacCrestTop'), mm(60)],
  [landmark('pelvis', 'iliacTubercle'), mm(45)],
  [landmark('pelvis', 'iliacCrest5'), mm(40)],
  [landmark('pelvis', 'iliacCrest7'), mm(40)],
  [landmark('femur', 'greater_trochanter.lateral'), mm(50)],
]
const [thin, thick] = [mm(4), mm(9)]

/** How much there is but skin over bone: 1 over a point of bone, 0 elsewhere. */
const bareness = (x: number, y: number, z: number): number =>
  Math.min(
    1,
    bony.reduce((sum, [at, reach]) => sum + 1.3 * bump(awayFrom(at, x, y, z), reach), 0),
  )

/** Skin and fat over bone and muscle [m]. */
export const thickness = (x: number, y: number, z: number): number => thick - (thick - thin) * bareness(x, y, z)

const navel: Vec3 = [mm(90), mm(152), 0]
const dimple: Vec3 = [posteriorSpine[0] - mm(8), posteriorSpine[1], posteriorSpine[2]]
/** How much deeper [m] the skin lies where it is bound down: over points of bone, in the dimple of the back, in the navel. */
export const sunk = (x: number, y: number, z: number): number =>
  mm(3) * bareness(x, y, z) +
  mm(4) * bump(awayFrom(dimple, x, y, z), mm(26)) +
  mm(8) * bump(awayFrom(navel, x, y, z), mm(14))

/** About how far [m] a place is outside of what is constructed, on the right side. */
export function outOfConstructed(x: number, y: number, z: number): number {
  const [a, b, c] = [1000 * x, 1000 * y, 1000 * z]
  const limb = rounded(outOfStack(thigh, a, b, c, 0.15), outOfButtock(a, b, c), 22)
  return mm(rounded(limb, outOfStack(trunk, a, b, c, 0.35), 30))
}
