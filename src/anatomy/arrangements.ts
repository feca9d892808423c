import type { BodyId } from './bodies'
import { type Dissection, takenAway } from './dissection'
import { drawnIds, drawnRows } from './muscleKinds'
import { laterNerveIds } from './nerves'
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

const pelvicBones = ['sacrum', 'L5', 'hipBone.right', 'hipBone.left'] as const

const skin = idsOf(['skin'])
/** Those that are drawn in a dissection alone. */
const onlyDissected = [
  ...idsOf([...drawnIds.filter((id) => drawnRows[id].drawn.onlyDissected), ...laterNerveIds]),
  ...skin,
]

/** What a view is about stands free: how the rest of the body makes room, without anybody having hidden it. */
export const arrangements = {
  /** The parts that the page is about; gluteus maximus would cover them. */
  whole: { away: new Set(onlyDissected), glass: new Set(idsOf(['gluteusMaximus'])), ghosts: pelvicBones, lines: 'all' },
  /** Every muscle solid under the outline of the skin; how deep each side is dissected says what is away. */
  dissection: { away: new Set(), glass: new Set(skin), ghosts: pelvicBones, lines: 'all' },
  /** Psoas, sacrum, piriformis and the ligaments that answer, seen from the right. */
  story: {
    away: new Set([
      ...left,
      ...onlyDissected,
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

/** What a picture is arranged by. */
export interface Arranged {
  readonly arrangement: ArrangementId
  readonly dissection: Dissection
}

/** Ids of the structures that are out of the way without anybody having hidden them. */
export const awayIn = ({ arrangement, dissection }: Arranged): ReadonlySet<string> =>
  arrangement === 'dissection' ? takenAway(dissection) : arrangementOf(arrangement).away
