import type { Matrix4 } from 'three'

/** Write `motion` (rotation row by row, then translation [m]) into `matrix`. */
export const setMotion = (matrix: Matrix4, motion: Float64Array): Matrix4 =>
  matrix.set(
    motion[0]!,
    motion[1]!,
    motion[2]!,
    motion[9]!,
    motion[3]!,
    motion[4]!,
    motion[5]!,
    motion[10]!,
    motion[6]!,
    motion[7]!,
    motion[8]!,
    motion[11]!,
    0,
    0,
    0,
    1,
  )
