import type { Side } from '../anatomy/sides'
import { bellies, type MuscleId } from './bellies'
import type { Belly } from './belly'

/** How far places near a bone are from it: as the field of our bone has it, on a grid of its own. */
export interface CarriedField {
  readonly corner: readonly number[]
  readonly size: readonly number[]
  readonly levels: Uint8Array
}

/** What soft tissue of a body of other bones is made from, by structure and side; carried there once, beside the page. */
export interface Tissue {
  readonly fields: Readonly<Record<string, CarriedField>>
  readonly bellies: Readonly<Record<string, Belly>>
}

let worn: Tissue | null = null

/** From now on soft tissue is made from this; null: from our own tables. Goes with `wear`. */
export function wearTissue(tissue: Tissue | null): void {
  worn = tissue
}

export const carriedFieldOf = (id: string): CarriedField | undefined => worn?.fields[id]

/** The muscle of one side in the body worn. */
export const bellyOf = (id: MuscleId, side: Side): Belly => worn?.bellies[`${id}.${side}`] ?? bellies[id]
