import type { Belly } from '../anatomy/belly'
import type { Body } from '../anatomy/body'
import type { DrawnId } from '../anatomy/muscleKinds'
import type { Side } from '../anatomy/sides'

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

/** A body with all that is needed to draw it. */
export type DrawnBody = Body<Tissue>

/** The muscle of one side in `body`; `ours` in our own. */
export const bellyOf = ({ tissue }: DrawnBody, id: DrawnId, side: Side, ours: Belly): Belly =>
  tissue?.bellies[`${id}.${side}`] ?? ours
