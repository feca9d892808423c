import type { BodyId } from './bodies'
import { muscleIds } from './muscleIds'
import { muscleRows } from './muscleKinds'
import { sides } from './sides'
import { type StructureName, structures, structuresNamed } from './structures'

interface Arrangement {
  /** Out of the way. */
  readonly away: ReadonlySet<string>
  /** Seen through. */
  readonly glass: ReadonlySet<string>
  /** Bodies whose ghost says what was before; the sacrum between its neighbours, unless told otherwise. */
  readonly ghosts: readonly BodyId[]
}

const idsOf = (names: readonly StructureName[]): readonly string[] =>
  names.flatMap((name) => structuresNamed(name) ?? [])
const left = structures.filter(({ side }) => side === 'left').map(({ id }) => id)

/** Muscles of hip and pelvic floor that are lines of pull alone: among bones of glass they would hang in the air. */
const linesOfTheHip = muscleIds
  .filter((id) => !muscleRows[id].drawn && !muscleRows[id].holdsTrunk)
  .flatMap((id) => sides.map((side) => `${id}.${side}`))

/** What a view is about stands free: how the rest of the body makes room, without anybody having hidden it. */
export const arrangements = {
  /** Nothing makes room. */
  whole: { away: new Set(), glass: new Set(), ghosts: ['sacrum', 'L5', 'hipBone.right', 'hipBone.left'] },
  /** Psoas, sacrum, piriformis and the ligaments that answer, seen from the right. */
  story: {
    away: new Set([
      ...left,
      ...linesOfTheHip,
      ...idsOf([
        'twelfthRib',
        'quadratusLumborum',
        'gluteusMaximus',
        'sciaticNerve',
        'coccygeus',
        'inguinal',
        'hipCartilage',
      ]),
    ]),
    glass: new Set(idsOf(['hipBone.right', 'iliacus.right', 'femur.right'])),
    ghosts: ['sacrum'],
  },
} as const satisfies Record<string, Arrangement>

export type ArrangementId = keyof typeof arrangements
export const arrangementIds = Object.keys(arrangements) as ArrangementId[]
export const arrangementOf = (id: ArrangementId): Arrangement => arrangements[id]
