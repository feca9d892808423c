import type { BodyId } from './bodies'
import { type StructureName, structures, structuresNamed } from './structures'

interface Arrangement {
  /** Out of the way. */
  readonly away: ReadonlySet<string>
  /** Seen through. */
  readonly glass: ReadonlySet<string>
  /** Bodies whose ghost says what was before; the sacrum between its neighbours, unless told otherwise. */
  readonly ghosts: readonly BodyId[]
  /** Lines of pull: those of hip and pelvic floor would hang in the air among bones of glass. */
  readonly lines: 'all' | 'trunk'
}

const idsOf = (names: readonly StructureName[]): readonly string[] =>
  names.flatMap((name) => structuresNamed(name) ?? [])
const left = structures.filter(({ side }) => side === 'left').map(({ id }) => id)

/** What a view is about stands free: how the rest of the body makes room, without anybody having hidden it. */
export const arrangements = {
  /** Nothing makes room. */
  whole: { away: new Set(), glass: new Set(), ghosts: ['sacrum', 'L5', 'hipBone.right', 'hipBone.left'], lines: 'all' },
  /** Psoas, sacrum, piriformis and the ligaments that answer, seen from the right. */
  story: {
    away: new Set([
      ...left,
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
    lines: 'trunk',
  },
} as const satisfies Record<string, Arrangement>

export type ArrangementId = keyof typeof arrangements
export const arrangementIds = Object.keys(arrangements) as ArrangementId[]
export const arrangementOf = (id: ArrangementId): Arrangement => arrangements[id]
