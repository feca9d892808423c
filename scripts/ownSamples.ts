/**
 * Points of our own bones by which bones of other people are recognised: writes src/geometry/own/ourSamples.json, which
 * a test compares. No clock, no chance: the same bones give the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { readBone } from '../tests/geometry/bones'

/** How many points of each bone, right side and mid-line. */
const counts = {
  'hip-bone-right': 700,
  sacrum: 560,
  coccyx: 100,
  L5: 260,
  L4: 260,
  L3: 260,
  L2: 260,
  L1: 260,
  T12: 260,
  'twelfth-rib-right': 120,
  'femur-right': 360,
} as const

/** Per bone: 3 per point in tenths of a millimetre, and 3 per point of its unit normal in hundredths. */
export function ownSamples(): Record<string, { points: number[]; normals: number[] }> {
  return Object.fromEntries(Object.entries(counts).map(([file, count]) => [file, samplesOf(file, count)]))
}

function samplesOf(file: string, count: number) {
  const { positions, index } = readBone(file)
  const normals = normalsOf(positions, index)
  const chosen = farApart(positions, count)
  const of = (from: ArrayLike<number>, unit: number) =>
    chosen.flatMap((v) => [0, 1, 2].map((c) => Math.round(from[3 * v + c]! * unit) + 0))
  return { points: of(positions, 10), normals: of(normals, 100) }
}

/** Vertices as far from one another as can be: each next one is the farthest from all before. */
function farApart(positions: Float32Array, count: number): number[] {
  const away = new Float64Array(positions.length / 3).fill(Number.POSITIVE_INFINITY)
  const chosen: number[] = []
  for (let next = 0; chosen.length < count; ) {
    chosen.push(next)
    let farthest = 0
    for (let v = 0; v < away.length; v++) {
      const square = [0, 1, 2].reduce((sum, c) => sum + (positions[3 * v + c]! - positions[3 * next + c]!) ** 2, 0)
      away[v] = Math.min(away[v]!, square)
      if (away[v]! > away[farthest]!) farthest = v
    }
    next = farthest
  }
  return chosen
}

function normalsOf(positions: Float32Array, index: Uint32Array): Float64Array {
  const normals = new Float64Array(positions.length)
  for (let t = 0; t < index.length; t += 3) {
    const corners = [index[t]!, index[t + 1]!, index[t + 2]!]
    const at = (v: number, c: number) => positions[3 * v + (c % 3)]!
    const [a, b, d] = corners as [number, number, number]
    for (let c = 0; c < 3; c++) {
      const n =
        (at(b, c + 1) - at(a, c + 1)) * (at(d, c + 2) - at(a, c + 2)) -
        (at(b, c + 2) - at(a, c + 2)) * (at(d, c + 1) - at(a, c + 1))
      for (const v of corners) normals[3 * v + c]! += n
    }
  }
  for (let o = 0; o < normals.length; o += 3) {
    const length = Math.hypot(normals[o]!, normals[o + 1]!, normals[o + 2]!) || 1
    for (let c = 0; c < 3; c++) normals[o + c]! /= length
  }
  return normals
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href)
  writeFileSync(new URL('../src/geometry/own/ourSamples.json', import.meta.url), `${JSON.stringify(ownSamples())}\n`)
