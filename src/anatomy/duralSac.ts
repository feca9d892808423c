import type { BodyId } from './bodies'

interface Level {
  readonly on: BodyId
  /** Middle, in the mid-line [mm: forward, up]. */
  readonly at: readonly [number, number]
  /** Half as deep and half as wide [mm]. */
  readonly half: readonly [deep: number, wide: number]
}

/**
 * The sac of the dura with the cauda equina, in the canal of our bones: its middle lies where their canal is cut level, a little towards
 * the bodies; it ends at the upper third of S2, as it does most often (743 people, Binokay 2006, abstract); the cord in it at L1-L2. 135 to 155 mm² down to L5, of
 * 260 to 310 that the bones leave. Drawn where the body is cut open; it carries nothing.
 */
export const duralSac: readonly Level[] = [
  { on: 'L1', at: [-88.7, 275], half: [6.1, 8.1] },
  { on: 'L1', at: [-75.2, 245], half: [6.1, 8.1] },
  { on: 'L2', at: [-62.2, 215], half: [6.1, 8.1] },
  { on: 'L3', at: [-50.3, 185], half: [6, 7.3] },
  { on: 'L4', at: [-42.4, 154], half: [5.9, 7.2] },
  { on: 'L5', at: [-42, 124], half: [6, 7.8] },
  { on: 'sacrum', at: [-50.5, 100], half: [4.8, 7] },
  { on: 'sacrum', at: [-65.5, 86], half: [1.5, 2] },
]
