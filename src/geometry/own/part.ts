import { OverLimit, overLimit, type Remark, Unread, unread } from './remark'

/** One named surface of a file, in the file's own units and axes. */
export interface FilePart {
  readonly file: string
  readonly name: string
  /** Everything else in the file that says what it is: labels and ids of its node. */
  readonly labels: readonly string[]
  /** 3 per vertex; vertices in the same place are one. */
  readonly positions: Float32Array
  /** Closed or not; no triangle without area in it. */
  readonly index: Uint32Array
}

/** What a file gives: its surfaces, what is left out of it and why, and what else is to be known. */
export interface Reading {
  readonly parts: FilePart[]
  readonly leftOut: { readonly part: string; readonly told: Remark }[]
  readonly notes: Remark[]
}

export const emptyReading = (): Reading => ({ parts: [], leftOut: [], notes: [] })

/** Take one surface into `reading`; one that cannot be made is left out by name, and the others go on. */
export function takePart(reading: Reading, name: string, make: () => FilePart | null): void {
  try {
    const part = make()
    if (part) reading.parts.push(part)
  } catch (error) {
    if (!(error instanceof Unread) || error instanceof OverLimit) throw error
    reading.leftOut.push({ part: name, told: error.told })
  }
  if (reading.parts.length + reading.leftOut.length > fileLimits.parts)
    throw overLimit('tooManySurfaces', { most: fileLimits.parts })
}

/** What files of bones usually end in; what a file is, its bytes say. */
export const fileEnds = ['glb', 'gltf', 'bin', 'obj', 'stl', 'ply', '3mf'] as const

/** What is read at most. A segmented scan at full detail has about a million triangles. */
export const fileLimits = {
  /** Of one file. */
  bytes: 150e6,
  triangles: 3e6,
  /** Of one drop. */
  files: 60,
  parts: 400,
  /** Of what a glTF file says about itself: characters, and braces inside braces. */
  header: 4e6,
  depth: 60,
  name: 120,
  coordinate: 1e7,
} as const

/** Why files are no body: what is wrong, and what is allowed. */
export class Refusal extends Error {}

/** Letters without controls and not too many: shown as text, never as anything else. */
export const plainText = (value: unknown, most: number = fileLimits.name): string =>
  typeof value === 'string'
    ? value
        .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, most)
    : ''

interface Raw {
  readonly file: string
  readonly name: string
  readonly labels?: readonly string[]
  readonly positions: Float32Array
  readonly index: Uint32Array
}

/** `raw` with one vertex in every place and no triangle without area; throws `Unread` on what is no surface. */
export function partOf({ file, name, labels = [], positions, index }: Raw): FilePart {
  for (const v of index)
    for (let k = 3 * v; k < 3 * v + 3; k++)
      if (!(Math.abs(positions[k]!) <= fileLimits.coordinate))
        throw unread('coordinateOdd', { most: fileLimits.coordinate })
  const place = placesOf(positions)
  const kept = new Uint32Array(index.length)
  let n = 0
  for (let t = 0; t + 2 < index.length; t += 3) {
    const [a, b, c] = [place.of[index[t]!]!, place.of[index[t + 1]!]!, place.of[index[t + 2]!]!]
    if (a === b || b === c || c === a) continue
    kept.set([a, b, c], n)
    n += 3
  }
  if (n === 0) throw unread('noArea')
  return { file, name, labels, ...onlyUsed(place.points, kept.slice(0, n)) }
}

/** Without the points that are in no triangle. */
function onlyUsed(points: Float32Array, index: Uint32Array): Pick<FilePart, 'positions' | 'index'> {
  const place = new Int32Array(points.length / 3).fill(-1)
  for (const v of index) place[v] = 0
  let used = 0
  const positions = points.slice()
  for (let v = 0; v < place.length; v++) {
    if (place[v]! < 0) continue
    positions.copyWithin(3 * used, 3 * v, 3 * v + 3)
    place[v] = used++
  }
  return { positions: positions.slice(0, 3 * used), index: index.map((v) => place[v]!) }
}

/** One point for every place, and which one each vertex has. Open addressing on the bits of the numbers. */
function placesOf(positions: Float32Array): { points: Float32Array; of: Uint32Array } {
  const count = positions.length / 3
  const bits = new Int32Array(positions.length)
  // + 0: minus zero is the same place.
  for (let i = 0; i < positions.length; i++) bits[i] = floatBits(positions[i]! + 0)
  let slots = 16
  while (slots < 2 * count) slots *= 2
  const table = new Int32Array(slots).fill(-1)
  const of = new Uint32Array(count)
  const points = new Float32Array(positions.length)
  let used = 0
  for (let v = 0; v < count; v++) {
    const o = 3 * v
    let slot =
      (Math.imul(bits[o]!, 73856093) ^ Math.imul(bits[o + 1]!, 19349663) ^ Math.imul(bits[o + 2]!, 83492791)) >>> 0
    for (slot &= slots - 1; ; slot = (slot + 1) & (slots - 1)) {
      const other = table[slot]!
      if (other < 0) break
      if (bits[3 * other] === bits[o] && bits[3 * other + 1] === bits[o + 1] && bits[3 * other + 2] === bits[o + 2])
        break
    }
    if (table[slot]! < 0) {
      table[slot] = v
      of[v] = used
      points.set(positions.subarray(o, o + 3), 3 * used++)
    } else of[v] = of[table[slot]!]!
  }
  return { points: points.slice(0, 3 * used), of }
}

const asFloat = new Float32Array(1)
const asBits = new Int32Array(asFloat.buffer)
function floatBits(x: number): number {
  asFloat[0] = x
  return asBits[0]!
}
