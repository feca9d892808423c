/** What may be asked of one who pulls. */
export interface Puller {
  /** What its activation costs: the cost of everybody is the sum of area × activation². */
  readonly area: number
  /** The most that it can be activated. */
  readonly most: number
  /** How far it turns what is to be turned, a unit of activation more. */
  readonly turns: number
  /** How far it moves what may move little, a unit of activation more. */
  readonly moves: number
}

/** Activations, one for each who pulls; `isEnough` is false where they fall short even so. */
export interface Shares {
  readonly activations: Float64Array
  readonly isEnough: boolean
}

const halvings = 100

/**
 * The cheapest activations of `pullers` that turn by `need` in all, and move by `room` at most. The conditions of Karush,
 * Kuhn and Tucker: with a multiplier each for what is turned and for what is moved, an activation is
 * (turning · turns − moving · moves) / area, none where that is negative, and `most` at most.
 */
export function cheapestShares(pullers: readonly Puller[], need: number, room = Number.POSITIVE_INFINITY): Shares {
  const sharesAt = (moving: number): Shares => turnedBy(pullers, need, moving)
  const isWithin = ({ activations }: Shares): boolean => sum(pullers, activations, 'moves') <= room
  const free = sharesAt(0)
  if (!free.isEnough || isWithin(free)) return free
  const dearest = highest((moving) => isWithin(sharesAt(moving)))
  if (dearest === undefined) return { ...free, isEnough: false }
  return sharesAt(dearest)
}

/** The same with the multiplier of what is moved given. */
function turnedBy(pullers: readonly Puller[], need: number, moving: number): Shares {
  const at = (turning: number): Float64Array =>
    Float64Array.from(pullers, ({ area, most, turns, moves }) =>
      Math.min(most, Math.max(0, (turning * turns - moving * moves) / area)),
    )
  const turning = highest((one) => sum(pullers, at(one), 'turns') >= need)
  return turning === undefined
    ? { activations: Float64Array.from(pullers, ({ most, turns }) => (turns > 0 ? most : 0)), isEnough: false }
    : { activations: at(turning), isEnough: true }
}

const sum = (pullers: readonly Puller[], activations: Float64Array, of: 'turns' | 'moves'): number =>
  pullers.reduce((total, puller, i) => total + activations[i]! * puller[of], 0)

/** From where on `holds`, which once true stays so; 0 where it always does, undefined where it never does. */
function highest(holds: (multiplier: number) => boolean): number | undefined {
  if (holds(0)) return 0
  let high = 1
  while (!holds(high)) {
    high *= 2
    if (high > 1e12) return undefined
  }
  let low = high === 1 ? 0 : high / 2
  for (let i = 0; i < halvings; i++) {
    const middle = (low + high) / 2
    if (holds(middle)) high = middle
    else low = middle
  }
  return high
}
