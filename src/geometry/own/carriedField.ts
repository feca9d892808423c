import type { BoneFieldId } from '../../anatomy/belly'
import { onSide, type Side } from '../../anatomy/sides'
import type { Vec3 } from '../../math/vec3'
import { type Warp, warped } from '../../math/warp'
import { type BoneField, deepest, fieldOfOurs, levelCount, levelStep } from '../boneField'
import type { CarriedField } from '../tissue'

/** Distance [m] from a bone of ours at `p`, in its place in the file; beyond the grid it is the farthest. */
function distanceFromOurs({ corner, step, size, levels }: BoneField, p: Vec3): number {
  const at = [0, 1, 2].map((c) => (p[c]! - corner[c]!) / step)
  if (at.some((x, c) => x < 0 || x >= size[c]! - 1)) return deepest + levelStep * (levelCount - 1)
  const [i, j, k] = at.map(Math.floor) as [number, number, number]
  let sum = 0
  for (let n = 0; n < 8; n++) {
    const [a, b, c] = [n & 1, (n >> 1) & 1, n >> 2]
    const share = [a, b, c].reduce((w, on, axis) => w * (on ? at[axis]! % 1 : 1 - (at[axis]! % 1)), 1)
    sum += share * levels[i + a + size[0]! * (j + b + size[1]! * (k + c))]!
  }
  return deepest + levelStep * sum
}

/** The field of a bone of theirs: our own distances, carried by the map that carries the bone. */
export function carriedField(id: BoneFieldId, side: Side, there: Warp, back: Warp): CarriedField {
  const ours = fieldOfOurs(id, side)
  const { corner, size, step } = ours
  const ends = Array.from({ length: 27 }, (_, n): Vec3 => {
    const at = [n % 3, Math.floor(n / 3) % 3, Math.floor(n / 9)].map(
      (share, c) => corner[c]! + (share / 2) * step * (size[c]! - 1),
    ) as unknown as Vec3
    return onSide(side, warped(there, onSide(side, at)))
  })
  const low = [0, 1, 2].map((c) => Math.min(...ends.map((end) => end[c]!)))
  const span = [0, 1, 2].map((c) => Math.max(...ends.map((end) => end[c]!)) - low[c]!)
  const count = span.map((way) => Math.ceil(way / step) + 1)
  const grown = Math.cbrt((span[0]! * span[1]! * span[2]!) / ours.size.reduce((v, n) => v * (n - 1) * step, 1))
  const levels = new Uint8Array(count[0]! * count[1]! * count[2]!)
  let n = 0
  for (let k = 0; k < count[2]!; k++)
    for (let j = 0; j < count[1]!; j++)
      for (let i = 0; i < count[0]!; i++) {
        const here: Vec3 = [low[0]! + i * step, low[1]! + j * step, low[2]! + k * step]
        const away = grown * distanceFromOurs(ours, onSide(side, warped(back, onSide(side, here))))
        levels[n++] = Math.min(levelCount - 1, Math.max(0, Math.round((away - deepest) / levelStep)))
      }
  return { corner: low, size: count, levels }
}
