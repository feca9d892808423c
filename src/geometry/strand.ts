/** Where a strand is laid: two ends [3 each], centre, and two unit directions that span the strand's plane. */
export const newStrand = () => ({
  from: new Float64Array(3),
  to: new Float64Array(3),
  centre: new Float64Array(3),
  e: new Float64Array(3),
  f: new Float64Array(3),
})
export type StrandEnds = ReturnType<typeof newStrand>

/**
 * Pull a strand tight from `from` to `to` over a round of `radius` [m], as the iliopsoas over the hip: straight,
 * along the round, straight. It passes the round turning from f towards e (forward of it, for a roller with e
 * forward and f up). Where the round is not in the way the strand is straight; lifting off is continuous.
 * Writes the points at `fractions` of the length into `out`, the first one at point `first`.
 */
export function layStrand(
  s: StrandEnds,
  radius: number,
  fractions: readonly number[],
  out: Float64Array,
  first: number,
) {
  const px = along(s.e, s.from, s.centre)
  const py = along(s.f, s.from, s.centre)
  const qx = along(s.e, s.to, s.centre)
  const qy = along(s.f, s.to, s.centre)
  const p = Math.hypot(px, py)
  const q = Math.hypot(qx, qy)
  const start = Math.atan2(py, px)
  let turned = start - Math.atan2(qy, qx)
  // Between a quarter turn back and three quarters on: the side that real hips use.
  if (turned < -Math.PI / 2) turned += 2 * Math.PI
  if (turned >= 1.5 * Math.PI) turned -= 2 * Math.PI
  const touch = start - Math.acos(Math.min(1, radius / p))
  const wrapped = turned - Math.acos(Math.min(1, radius / p)) - Math.acos(Math.min(1, radius / q))
  const before = Math.sqrt(Math.max(0, p * p - radius * radius))
  const after = Math.sqrt(Math.max(0, q * q - radius * radius))
  const length = before + radius * wrapped + after
  for (let k = 0; k < fractions.length; k++) {
    const fraction = fractions[k]!
    let x = px + (qx - px) * fraction
    let y = py + (qy - py) * fraction
    if (wrapped > 0) {
      const run = fraction * length
      const angle = touch - Math.min(wrapped, Math.max(0, (run - before) / radius))
      // p inside the round has no straight part: its point is lifted onto the round.
      const x0 = Math.cos(angle) * radius
      const y0 = Math.sin(angle) * radius
      const lead = before > 0 && run < before ? 1 - run / before : 0
      const left = length - run
      const tail = after > 0 && left < after ? 1 - left / after : 0
      x = x0 + (px - x0) * lead + (qx - x0) * tail
      y = y0 + (py - y0) * lead + (qy - y0) * tail
    }
    // What is out of the plane (z of a roller) changes evenly from end to end.
    for (let i = 0; i < 3; i++) {
      const offFrom = s.from[i]! - s.centre[i]! - px * s.e[i]! - py * s.f[i]!
      const offTo = s.to[i]! - s.centre[i]! - qx * s.e[i]! - qy * s.f[i]!
      const off = offFrom + (offTo - offFrom) * fraction
      out[3 * (first + k) + i] = s.centre[i]! + x * s.e[i]! + y * s.f[i]! + off
    }
  }
}

/** Let e point from the centre to `from`, and f away from `to`: the plane of a strand over a ball. */
export function planeOverBall(s: StrandEnds): void {
  let length = 0
  for (let i = 0; i < 3; i++) length += (s.from[i]! - s.centre[i]!) ** 2
  length = Math.sqrt(length)
  for (let i = 0; i < 3; i++) s.e[i] = (s.from[i]! - s.centre[i]!) / length
  const reach = along(s.e, s.to, s.centre)
  let rest = 0
  for (let i = 0; i < 3; i++) {
    s.f[i] = reach * s.e[i]! - (s.to[i]! - s.centre[i]!)
    rest += s.f[i]! ** 2
  }
  rest = Math.sqrt(rest)
  for (let i = 0; i < 3; i++) s.f[i]! /= rest
}

const along = (d: Float64Array, point: Float64Array, centre: Float64Array): number =>
  d[0]! * (point[0]! - centre[0]!) + d[1]! * (point[1]! - centre[1]!) + d[2]! * (point[2]! - centre[2]!)
