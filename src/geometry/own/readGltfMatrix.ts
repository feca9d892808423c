import { type Json, own, quoted } from './readGltfJson'
import { unread } from './remark'

/** Column by column, as glTF has it. */
export type Matrix = readonly number[]

export const unmoved: Matrix = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]

export const times = (a: Matrix, b: Matrix): Matrix =>
  Array.from({ length: 16 }, (_, k) => {
    const [column, row] = [Math.floor(k / 4), k % 4]
    return [0, 1, 2, 3].reduce((sum, i) => sum + a[4 * i + row]! * b[4 * column + i]!, 0)
  })

/** < 0: it turns what is outside to the inside. */
export const determinant = (m: Matrix): number =>
  m[0]! * (m[5]! * m[10]! - m[9]! * m[6]!) -
  m[4]! * (m[1]! * m[10]! - m[9]! * m[2]!) +
  m[8]! * (m[1]! * m[6]! - m[5]! * m[2]!)

/** Moved, turned by a quaternion x, y, z, w, and stretched. */
export function composed(t: readonly number[], q: readonly number[], s: readonly number[]): Matrix {
  const long = Math.hypot(...q)
  // A turn of nothing is none.
  const [x, y, z, w] = (long > 0 ? q.map((v) => v / long) : [0, 0, 0, 1]) as [number, number, number, number]
  const turn = [
    [1 - 2 * (y * y + z * z), 2 * (x * y + z * w), 2 * (x * z - y * w)],
    [2 * (x * y - z * w), 1 - 2 * (x * x + z * z), 2 * (y * z + x * w)],
    [2 * (x * z + y * w), 2 * (y * z - x * w), 1 - 2 * (x * x + y * y)],
  ]
  return [...turn.flatMap((column, c) => [...column.map((v) => v * s[c]!), 0]), t[0]!, t[1]!, t[2]!, 1]
}

/** Where a node puts what is in it. */
export function matrixOf(node: Json, index: unknown): Matrix {
  if (own(node, 'matrix') !== undefined) return numbersOf(node, 'matrix', unmoved, index)
  return composed(
    numbersOf(node, 'translation', [0, 0, 0], index),
    numbersOf(node, 'rotation', [0, 0, 0, 1], index),
    numbersOf(node, 'scale', [1, 1, 1], index),
  )
}

function numbersOf(node: Json, key: string, otherwise: readonly number[], index: unknown): readonly number[] {
  const value = own(node, key)
  if (value === undefined) return otherwise
  if (Array.isArray(value) && value.length === otherwise.length && value.every(Number.isFinite)) return value
  throw unread('gltfNodeNumbers', { index: quoted(index), key, count: otherwise.length })
}
