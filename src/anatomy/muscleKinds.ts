import type { Muscle } from './muscle'
import { type MuscleId, muscleIds } from './muscleIds'
import { muscles } from './muscles'

/** Every muscle, each as any other. */
export const muscleRows: Readonly<Record<MuscleId, Muscle>> = muscles

/** The ids of muscles whose row has all of `Part`. */
export type MuscleWith<Part> = { [Id in MuscleId]: (typeof muscles)[Id] extends Part ? Id : never }[MuscleId]

const those = <Part>(has: (muscle: Muscle) => boolean) =>
  muscleIds.filter((id): id is MuscleWith<Part> => has(muscleRows[id]))

/**
 * Those that pull in the model. The others are known and nothing more: this list alone decides what a person finds under
 * strength and pull, what can be switched off, what is told in the report and in docs/MODEL.md.
 */
export type BalancedId = MuscleWith<{ readonly inBalance: true }>
export const balancedIds = those<{ readonly inBalance: true }>(({ inBalance }) => inBalance)

/** Those that have a belly. */
export type DrawnId = MuscleWith<{ readonly drawn: object }>
export const drawnIds = those<{ readonly drawn: object }>(({ drawn }) => drawn !== undefined)
export const drawnRows: Readonly<Record<DrawnId, Muscle & Required<Pick<Muscle, 'drawn'>>>> = muscles

/** Those in the first picture: their belly stands in their row. */
export type FirstDrawnId = MuscleWith<{ readonly drawn: { readonly belly: object } }>
export const firstDrawnIds = those<{ readonly drawn: { readonly belly: object } }>(
  ({ drawn }) => drawn?.belly !== undefined,
)
export type LaterDrawnId = Exclude<DrawnId, FirstDrawnId>
