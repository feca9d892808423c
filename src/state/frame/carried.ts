import type { Vec3 } from '../../math/vec3'

/** `at` [m], of the standing body, where the motion `m` (of a pose: R row by row, t) has it now. */
export const carriedBy = (m: Float64Array, [x, y, z]: Vec3): Vec3 => [
  m[0]! * x + m[1]! * y + m[2]! * z + m[9]!,
  m[3]! * x + m[4]! * y + m[5]! * z + m[10]!,
  m[6]! * x + m[7]! * y + m[8]! * z + m[11]!,
]

/** The other way: where on the standing body that is which the motion `m` has at `now` [m]. */
export function carriedBack(m: Float64Array, now: Vec3): Vec3 {
  const [x, y, z] = [now[0] - m[9]!, now[1] - m[10]!, now[2] - m[11]!]
  return [m[0]! * x + m[3]! * y + m[6]! * z, m[1]! * x + m[4]! * y + m[7]! * z, m[2]! * x + m[5]! * y + m[8]! * z]
}
