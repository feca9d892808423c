import { coordinatesOf, type HandPose } from '../../biomechanics/handPose'
import { drawnCount } from '../../biomechanics/pose'
import { aim, follow, wakeFrame } from '../frame/frame'
import { useChoices } from '../page/choices'
import { reducedMotion } from '../page/media'

/** A nod takes this long from rest to its end and back [s], so many times over; then it goes to its end and stays. */
export const nodding = { cycle: 3, times: 2 } as const
const wholeTime = nodding.cycle * (nodding.times + 0.5)

/** Share of the nod at `time` [s]: from 0 to 1 and back in each cycle, at the end 1. */
export const nodAt = (time: number): number =>
  time >= wholeTime ? 1 : (1 - Math.cos((2 * Math.PI * time) / nodding.cycle)) / 2

let hand: HandPose | null = null
let time = 0
const now = { nutation: 0, pelvicTilt: 0, torsion: 0 }
const coordinates = new Float64Array(drawnCount)

/** Nod to and fro, and end as the body is posed by hand now; where nothing shall move, it is there already. */
export function nod(): void {
  const { posedByHand } = useChoices.getState()
  if (!posedByHand || reducedMotion()) return
  hand = posedByHand
  time = 0
  aim(coordinatesOf({ nutation: 0, pelvicTilt: 0, torsion: 0 }))
  wakeFrame()
}

/** Let `delta` [s] pass. True while it nods. */
export function advanceNod(delta: number): boolean {
  if (!hand) return false
  // Whoever poses or pulls meanwhile has taken over.
  if (useChoices.getState().posedByHand !== hand) {
    hand = null
    return false
  }
  time += delta
  const share = nodAt(time)
  now.nutation = share * hand.nutation
  now.pelvicTilt = share * hand.pelvicTilt
  now.torsion = share * hand.torsion
  follow(coordinatesOf(now, coordinates))
  if (time >= wholeTime) hand = null
  return hand !== null
}
