import type { Vec3 } from './vec3'

/** y = scale * R x + shift, R row by row: a turn without mirroring. */
export interface Similarity {
  readonly scale: number
  readonly turn: readonly number[]
  readonly shift: Vec3
}

export const applied = ({ scale, turn: r, shift }: Similarity, [x, y, z]: Vec3): Vec3 => [
  scale * (r[0]! * x + r[1]! * y + r[2]! * z) + shift[0],
  scale * (r[3]! * x + r[4]! * y + r[5]! * z) + shift[1],
  scale * (r[6]! * x + r[7]! * y + r[8]! * z) + shift[2],
]

/** `direction` turned, its length kept. */
export const turned = ({ turn: r }: Pick<Similarity, 'turn'>, [x, y, z]: Vec3): Vec3 => [
  r[0]! * x + r[1]! * y + r[2]! * z,
  r[3]! * x + r[4]! * y + r[5]! * z,
  r[6]! * x + r[7]! * y + r[8]! * z,
]

/** The way back. */
export function inverseOf({ scale, turn: r, shift }: Similarity): Similarity {
  const back = { scale: 1 / scale, turn: [r[0]!, r[3]!, r[6]!, r[1]!, r[4]!, r[7]!, r[2]!, r[5]!, r[8]!] }
  const [x, y, z] = applied({ ...back, shift: [0, 0, 0] }, shift)
  return { ...back, shift: [-x, -y, -z] }
}

/** First `first`, then `then`. */
export function after(then: Similarity, first: Similarity): Similarity {
  const [a, b] = [then.turn, first.turn]
  const turn = Array.from({ length: 9 }, (_, k) => {
    const [row, column] = [3 * Math.floor(k / 3), k % 3]
    return a[row]! * b[column]! + a[row + 1]! * b[column + 3]! + a[row + 2]! * b[column + 6]!
  })
  return { scale: then.scale * first.scale, turn, shift: applied(then, first.shift) }
}

/** The similarity that brings `from` nearest to `to`, in least squares (Horn 1987, by unit quaternions). */
export function fitSimilarity(from: readonly Vec3[], to: readonly Vec3[]): Similarity {
  const a = meanOf(from)
  const b = meanOf(to)
  const s = new Float64Array(9)
  let [spread, reach] = [0, 0]
  from.forEach((p, i) => {
    const q = to[i]!
    for (let r = 0; r < 3; r++) {
      spread += (p[r]! - a[r]!) ** 2
      reach += (q[r]! - b[r]!) ** 2
      for (let c = 0; c < 3; c++) s[3 * r + c]! += (p[r]! - a[r]!) * (q[c]! - b[c]!)
    }
  })
  const turn = turnOf(quaternionOf(s))
  const scale = Math.sqrt(reach / spread)
  const [x, y, z] = applied({ scale, turn, shift: [0, 0, 0] }, a)
  return { scale, turn, shift: [b[0] - x, b[1] - y, b[2] - z] }
}

export function meanOf(points: readonly Vec3[]): Vec3 {
  let [x, y, z] = [0, 0, 0]
  for (const p of points) {
    x += p[0]
    y += p[1]
    z += p[2]
  }
  return [x / points.length, y / points.length, z / points.length]
}

/** The eigenvector of the largest eigenvalue of Horn's symmetric matrix (Jacobi rotations). */
function quaternionOf(s: Float64Array): readonly number[] {
  const [xx, xy, xz, yx, yy, yz, zx, zy, zz] = Array.from(s) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const m = [
    [xx + yy + zz, yz - zy, zx - xz, xy - yx],
    [yz - zy, xx - yy - zz, xy + yx, zx + xz],
    [zx - xz, xy + yx, yy - xx - zz, yz + zy],
    [xy - yx, zx + xz, yz + zy, zz - xx - yy],
  ]
  const v = [0, 1, 2, 3].map((i) => [0, 1, 2, 3].map((j) => (i === j ? 1 : 0)))
  for (let sweep = 0; sweep < 30; sweep++)
    for (let p = 0; p < 3; p++) for (let q = p + 1; q < 4; q++) rotate(m, v, p, q)
  const best = [0, 1, 2, 3].reduce((a, b) => (m[b]![b]! > m[a]![a]! ? b : a))
  return v.map((row) => row[best]!)
}

function rotate(m: number[][], v: number[][], p: number, q: number): void {
  if (Math.abs(m[p]![q]!) < 1e-300) return
  const theta = (m[q]![q]! - m[p]![p]!) / (2 * m[p]![q]!)
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const c = 1 / Math.sqrt(t * t + 1)
  const s = t * c
  for (const rows of [m, v])
    for (const row of rows) [row[p], row[q]] = [c * row[p]! - s * row[q]!, s * row[p]! + c * row[q]!]
  const [a, b] = [m[p]!.slice(), m[q]!.slice()]
  for (let k = 0; k < 4; k++) {
    m[p]![k] = c * a[k]! - s * b[k]!
    m[q]![k] = s * a[k]! + c * b[k]!
  }
}

function turnOf([w, x, y, z]: readonly number[] & { length: number }): number[] {
  const [a, b, c, d] = [w!, x!, y!, z!]
  return [
    a * a + b * b - c * c - d * d,
    2 * (b * c - a * d),
    2 * (b * d + a * c),
    2 * (b * c + a * d),
    a * a - b * b + c * c - d * d,
    2 * (c * d - a * b),
    2 * (b * d - a * c),
    2 * (c * d + a * b),
    a * a - b * b - c * c + d * d,
  ]
}
