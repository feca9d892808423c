import type { Muscle, Settable } from '../anatomy/muscle'
import { type BalancedId, balancedIds, muscleRows } from '../anatomy/muscleKinds'
import type { muscles } from '../anatomy/muscles'
import { toMm } from '../math/units'
import type { Parameter } from './parameter'

/** What the rows of a muscle set, and what is the same for every muscle. */
const kinds = {
  shortening: { unit: 'fraction', perSide: true, group: 'pull' },
  tone: { unit: 'fraction', perSide: true, group: 'pull' },
  reactivity: { unit: 'fraction', perSide: true, group: 'nerves' },
  strength: { unit: 'N', perSide: false, group: 'strength', uncertain: true },
  neutralLength: { unit: 'ratio', perSide: false, group: 'strength', uncertain: true },
  optimalLength: { unit: 'mm', perSide: false, group: 'strength', uncertain: true },
  weight: { unit: 'ratio', perSide: false, group: 'geometry', uncertain: true },
} as const satisfies Record<string, Pick<Parameter, 'unit' | 'perSide' | 'group' | 'uncertain'>>
type Kind = keyof typeof kinds
type RowKind = keyof Muscle['rows']

/** The ids of the rows of one kind, by the muscle that has them. */
type IdIn<Id extends BalancedId, K extends RowKind> = (typeof muscles)[Id]['rows'] extends {
  readonly [Key in K]: { readonly parameter: infer P extends string }
}
  ? P
  : never
type IdsOf<K extends RowKind> = { [Id in BalancedId]: IdIn<Id, K> }[BalancedId]
type Weighted<S> = S extends { readonly weight: { readonly parameter: infer P extends string } } ? P : never
/** The ids of the rows that weigh strands. */
export type WeightId = { [Id in BalancedId]: Weighted<(typeof muscles)[Id]['strands'][number]> }[BalancedId]

type Row<K extends Kind> = Omit<Parameter, keyof (typeof kinds)[K]> & (typeof kinds)[K]
type RowsOf<K extends RowKind> = { readonly [P in IdsOf<K>]: Row<K> }

/** Where a control or a length stands before anybody sets it. */
const firsts: Readonly<Record<Kind, (muscle: Muscle) => number>> = {
  shortening: () => 0,
  tone: ({ tone }) => tone,
  reactivity: () => 0,
  strength: ({ rows }) => rows.strength.default,
  neutralLength: ({ neutralLength }) => neutralLength,
  optimalLength: ({ optimalLength }) => toMm(optimalLength),
  weight: () => 1,
}

/** A row of a muscle completed, by its id. */
const completed = (muscle: Muscle, kind: Kind, { parameter, ...row }: Settable): [string, Parameter] => [
  parameter,
  { default: firsts[kind](muscle), ...row, ...kinds[kind] },
]

/** A row that a person may set. */
const isSettable = (row: Muscle['rows'][RowKind]): row is Settable => row?.parameter !== undefined

// Of the muscles in the balance alone: what pulls nowhere has nothing to set.
const rowsOf = (order: readonly RowKind[]): Record<string, Parameter> =>
  Object.fromEntries(
    balancedIds.flatMap((id) => {
      const muscle = muscleRows[id]
      return order.flatMap((kind) => {
        const row = muscle.rows[kind]
        return isSettable(row) ? [completed(muscle, kind, row)] : []
      })
    }),
  )

/** What moves a given body by its muscles. */
export const controlRows = rowsOf(['shortening', 'tone', 'reactivity']) as RowsOf<'shortening'> &
  RowsOf<'tone'> &
  RowsOf<'reactivity'>

/** The muscle that `parameter` moves, how it is called for short, and what is done to it; undefined for all other rows. */
export function muscleControl(
  parameter: string,
): { readonly id: BalancedId; readonly muscle: string; readonly kind: RowKind } | undefined {
  for (const id of balancedIds)
    for (const kind of ['shortening', 'tone', 'reactivity'] as const)
      if (muscleRows[id].rows[kind]?.parameter === parameter)
        return { id, muscle: muscleRows[id].rows[kind].of ?? muscleRows[id].short ?? muscleRows[id].name, kind }
  return undefined
}

/** What makes muscles pull, in order: what it is called, and where it stands when nobody sets it. */
export const muscleControls: readonly {
  readonly name: string
  readonly kind: 'shortening' | 'tone'
  readonly parameter: IdsOf<'shortening'> | IdsOf<'tone'>
  readonly rest: number
}[] = balancedIds
  .flatMap((id) =>
    (['shortening', 'tone'] as const).flatMap((kind) => {
      const muscle = muscleRows[id]
      const row = muscle.rows[kind]
      if (!row) return []
      const parameter = row.parameter as IdsOf<'shortening'> | IdsOf<'tone'>
      return [{ name: row.of ?? muscle.short ?? muscle.name, kind, parameter, rest: firsts[kind](muscle) }]
    }),
  )
  // Muscles that are set together are named once.
  .filter(({ parameter }, i, all) => all.findIndex((one) => one.parameter === parameter) === i)

/** What makes the muscles of a body. */
export const bodyRows = rowsOf(['strength', 'neutralLength', 'optimalLength']) as RowsOf<'strength'> &
  RowsOf<'neutralLength'> &
  RowsOf<'optimalLength'>

/** How the strands of a muscle share its strength. */
export const weightRows = Object.fromEntries(
  balancedIds.flatMap((id) =>
    muscleRows[id].strands.flatMap(({ weight }) => (weight ? [completed(muscleRows[id], 'weight', weight)] : [])),
  ),
) as { readonly [P in WeightId]: Row<'weight'> }

/** The muscles that answer a control, each with the id of its row. */
type AnsweringTo<K extends RowKind> = {
  [Id in BalancedId]: [IdIn<Id, K>] extends [never] ? never : Id
}[BalancedId]
export type ShortenedId = AnsweringTo<'shortening'>
export type TonedId = AnsweringTo<'tone'>
export const parameterOf = <K extends RowKind, Id extends AnsweringTo<K>>(id: Id, kind: K): IdIn<Id, K> =>
  muscleRows[id].rows[kind]!.parameter as IdIn<Id, K>
export const answeringTo = <K extends RowKind>(kind: K): readonly AnsweringTo<K>[] =>
  balancedIds.filter((id): id is AnsweringTo<K> => muscleRows[id].rows[kind] !== undefined)
