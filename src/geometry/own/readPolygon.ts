/** Corners of a polygon as triangles, three numbers each; `at` gives the place of a corner. Fewer than three different corners: none. */
export function trianglesIn(corners: readonly number[], at: (corner: number) => readonly number[]): number[] {
  const round = corners.filter((corner, k) => corner !== corners[(k + 1) % corners.length])
  if (new Set(round).size < 3) return []
  if (round.length === 3) return round
  const flat = flattened(round.map(at))
  return bends(flat).every((bend) => bend >= 0) ? fan(round) : ears(round, flat)
}

const fan = (round: readonly number[]): number[] =>
  round.slice(2).flatMap((corner, k) => [round[0]!, round[k + 1]!, corner])

type Flat = readonly [number, number]

/** Laid on the plane it is nearest to, seen so that it goes round to the left. */
function flattened(points: readonly (readonly number[])[]): readonly Flat[] {
  // Newell: the normal of a polygon that need not be flat.
  const normal = [0, 0, 0]
  points.forEach((p, k) => {
    const q = points[(k + 1) % points.length]!
    for (let c = 0; c < 3; c++) {
      const [i, j] = [(c + 1) % 3, (c + 2) % 3]
      normal[c]! += (p[i]! - q[i]!) * (p[j]! + q[j]!)
    }
  })
  const size = normal.map(Math.abs)
  const along = size.indexOf(Math.max(...size))
  const [i, j] = normal[along]! >= 0 ? [(along + 1) % 3, (along + 2) % 3] : [(along + 2) % 3, (along + 1) % 3]
  return points.map((p) => [p[i]!, p[j]!])
}

/** > 0: `c` lies to the left of the way from `a` to `b`. */
const leftOf = (a: Flat, b: Flat, c: Flat): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

const bends = (flat: readonly Flat[]): number[] =>
  flat.map((b, k) => leftOf(flat[(k + flat.length - 1) % flat.length]!, b, flat[(k + 1) % flat.length]!))

/** A concave polygon, ear by ear; one that crosses itself ends as a fan. */
function ears(round: readonly number[], flat: readonly Flat[]): number[] {
  const left = round.map((_, k) => k)
  const out: number[] = []
  while (left.length > 3) {
    const ear = left.findIndex((_, k) => isEar(left, k, flat))
    if (ear < 0) break
    const [before, after] = [left[(ear + left.length - 1) % left.length]!, left[(ear + 1) % left.length]!]
    out.push(round[before]!, round[left[ear]!]!, round[after]!)
    left.splice(ear, 1)
  }
  return [...out, ...fan(left.map((k) => round[k]!))]
}

function isEar(left: readonly number[], k: number, flat: readonly Flat[]): boolean {
  const [p, q, r] = [left[(k + left.length - 1) % left.length]!, left[k]!, left[(k + 1) % left.length]!]
  const [a, b, c] = [flat[p]!, flat[q]!, flat[r]!]
  if (leftOf(a, b, c) <= 0) return false
  return left.every((v) => {
    if (v === p || v === q || v === r) return true
    const at = flat[v]!
    return leftOf(a, b, at) < 0 || leftOf(b, c, at) < 0 || leftOf(c, a, at) < 0
  })
}
