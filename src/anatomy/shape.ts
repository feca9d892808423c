import type { Vec3 } from '../math/vec3'
import { type Warp, warped } from '../math/warp'
import { onSide, type Side } from './sides'

/**
 * Whose body it is. All tables are of our own bones; a body of other bones is one smooth map of space from ours to
 * theirs, both standing. Whatever follows the bones asks for its places here.
 */
interface Worn {
  /** Null: our own bones. */
  readonly shape: Warp | null
  /** Counts the bodies, so that what was made for one can be told from what was made for another. */
  readonly version: number
}

let worn: Worn = { shape: null, version: 0 }

/** From now on every place is of the body `shape`; null: of ours. */
export function wear(shape: Warp | null): void {
  worn = { shape, version: worn.version + 1 }
}

export const shapeWorn = (): Warp | null => worn.shape
export const bodyVersion = (): number => worn.version

/** Where a place of ours [m], of either side, is in the body worn. */
export const carried = (at: Vec3): Vec3 => (worn.shape ? warped(worn.shape, at) : at)

/** The same for a place of the right side, as `side` has it: told as if it were on the right. */
export const carriedOn = (side: Side, at: Vec3): Vec3 => (worn.shape ? onSide(side, carried(onSide(side, at))) : at)

/** The mean of both sides: the joints of the model are the same on the right and on the left. */
export function carriedMean(at: Vec3): Vec3 {
  if (!worn.shape) return at
  const [a, b] = [carriedOn('right', at), carriedOn('left', at)]
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2]
}

/** What is made anew for another body: `make` runs once for each. */
export function perBody<T>(make: () => T): () => T {
  let made: { readonly version: number; readonly value: T } | null = null
  return () => {
    if (made?.version !== worn.version) made = { version: worn.version, value: make() }
    return made.value
  }
}
