import type { Vec3 } from '../math/vec3'
import { type Warp, warped } from '../math/warp'
import { onSide, type Side } from './sides'

/**
 * Whose body it is. All tables are of our own bones; a body of other bones is one smooth map of space from ours to
 * theirs, both standing. Whatever follows the bones is handed its body and asks for its places here.
 */
export interface Body<Tissue = unknown> {
  /** Null: our own bones. */
  readonly shape: Warp | null
  /** Soft tissue made for other bones; null: as our own tables have it. What it is made of is known where it is drawn. */
  readonly tissue: Tissue | null
}

export const ourBody: Body<never> = Object.freeze({ shape: null, tissue: null })

/** Where a place of ours [m], of either side, is in `body`. */
export const carried = ({ shape }: Body, at: Vec3): Vec3 => (shape ? warped(shape, at) : at)

/** The same for a place of the right side, as `side` has it: told as if it were on the right. */
export const carriedOn = (body: Body, side: Side, at: Vec3): Vec3 =>
  body.shape ? onSide(side, carried(body, onSide(side, at))) : at

/** The mean of both sides: the joints of the model are the same on the right and on the left. */
export function carriedMean(body: Body, at: Vec3): Vec3 {
  if (!body.shape) return at
  const [a, b] = [carriedOn(body, 'right', at), carriedOn(body, 'left', at)]
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2]
}

/** What is the same for as long as there is the body: `make` runs once for each, and what it made goes with it. */
export function byBody<B extends Body, T>(make: (body: B) => T): (body: B) => T {
  const made = new WeakMap<B, { readonly value: T }>()
  return (body) => {
    let known = made.get(body)
    if (!known) {
      known = { value: make(body) }
      made.set(body, known)
    }
    return known.value
  }
}
