import type { Vec3 } from './vec3'

/** A rigid motion p -> R p + t as [R row by row (9), t (3)]; t in metres. */
export type Rigid = readonly [
  number,
  number,
  number,
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

export const identity: Rigid = [1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0]

/** `point` [m] carried along by `motion`. */
export const move = (motion: Rigid, point: Vec3): Vec3 => {
  const [x, y, z] = point
  return [
    motion[0] * x + motion[1] * y + motion[2] * z + motion[9],
    motion[3] * x + motion[4] * y + motion[5] * z + motion[10],
    motion[6] * x + motion[7] * y + motion[8] * z + motion[11],
  ]
}

/** `direction` turned by the rotation of `motion`. */
export const turn = (motion: Rigid, direction: Vec3): Vec3 => {
  const [x, y, z] = direction
  return [
    motion[0] * x + motion[1] * y + motion[2] * z,
    motion[3] * x + motion[4] * y + motion[5] * z,
    motion[6] * x + motion[7] * y + motion[8] * z,
  ]
}

/** First `inner`, then `outer`. */
export function compose(outer: Rigid, inner: Rigid): Rigid {
  const [a, b, c, d, e, f, g, h, i, x, y, z] = outer
  const [A, B, C, D, E, F, G, H, I, X, Y, Z] = inner
  return [
    a * A + b * D + c * G,
    a * B + b * E + c * H,
    a * C + b * F + c * I,
    d * A + e * D + f * G,
    d * B + e * E + f * H,
    d * C + e * F + f * I,
    g * A + h * D + i * G,
    g * B + h * E + i * H,
    g * C + h * F + i * I,
    a * X + b * Y + c * Z + x,
    d * X + e * Y + f * Z + y,
    g * X + h * Y + i * Z + z,
  ]
}

/** The motion that undoes `motion`. */
export function inverse(motion: Rigid): Rigid {
  const [a, b, c, d, e, f, g, h, i, x, y, z] = motion
  return [a, d, g, b, e, h, c, f, i, -(a * x + d * y + g * z), -(b * x + e * y + h * z), -(c * x + f * y + i * z)]
}

/** Turn by `angle` [rad, right-handed] about the line through `centre` along the unit vector `axis`. */
export function turnAbout(centre: Vec3, axis: Vec3, angle: number): Rigid {
  const [x, y, z] = axis
  const c = Math.cos(angle)
  const s = Math.sin(angle)
  const k = 1 - c
  const a = c + x * x * k
  const b = x * y * k - z * s
  const d = x * z * k + y * s
  const e = y * x * k + z * s
  const f = c + y * y * k
  const g = y * z * k - x * s
  const h = z * x * k - y * s
  const i = z * y * k + x * s
  const j = c + z * z * k
  const [p, q, r] = centre
  return [
    a,
    b,
    d,
    e,
    f,
    g,
    h,
    i,
    j,
    p - (a * p + b * q + d * r),
    q - (e * p + f * q + g * r),
    r - (h * p + i * q + j * r),
  ]
}
