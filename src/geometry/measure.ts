import type { MuscleShape } from './muscle'
import { sixfoldVolume } from './tube'

/** What a muscle measures as it is drawn now. */
export interface Measure {
  /** [m3] */
  readonly volume: number
  /** Largest cross-section [m2]. */
  readonly section: number
  /** Origin to insertion along the middle [m]. */
  readonly length: number
  /** Cross-section [m2] and middle [m, 3 each] of every ring from origin to insertion. */
  readonly sections: readonly number[]
  readonly middles: readonly number[]
}

export function measure(shape: MuscleShape): Measure {
  const { positions, index } = shape
  const around = aroundOf(shape)
  const rings = (positions.length / 3 - 2) / around
  const sections: number[] = []
  const middles: number[] = []
  for (let i = 0; i < rings; i++) {
    sections.push(areaOf(positions, i * around, around))
    middles.push(...middleOf(positions, i * around, around))
  }
  let length = 0
  for (let i = 1; i < rings; i++) {
    const at = (k: number) => middles[3 * i + k]! - middles[3 * i - 3 + k]!
    length += Math.hypot(at(0), at(1), at(2))
  }
  return { volume: sixfoldVolume(positions, index) / 6, section: Math.max(...sections), length, sections, middles }
}

/** Points in a ring: those that share the first u. */
function aroundOf({ fibre }: MuscleShape): number {
  let around = 1
  while (fibre[2 * around] === fibre[0]) around++
  return around
}

function middleOf(positions: Float32Array, first: number, around: number): [number, number, number] {
  const sum: [number, number, number] = [0, 0, 0]
  for (let p = first; p < first + around; p++) for (let k = 0; k < 3; k++) sum[k]! += positions[3 * p + k]! / around
  return sum
}

/** Area of a ring: the length of its summed half cross products. */
function areaOf(positions: Float32Array, first: number, around: number): number {
  const at = (j: number, k: number) => positions[3 * (first + (j % around)) + k]! - positions[3 * first + k]!
  let [x, y, z] = [0, 0, 0]
  for (let j = 1; j < around - 1; j++) {
    x += at(j, 1) * at(j + 1, 2) - at(j, 2) * at(j + 1, 1)
    y += at(j, 2) * at(j + 1, 0) - at(j, 0) * at(j + 1, 2)
    z += at(j, 0) * at(j + 1, 1) - at(j, 1) * at(j + 1, 0)
  }
  return Math.hypot(x, y, z) / 2
}
