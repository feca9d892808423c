import type { ClaimId } from '../anatomy/claims'
import { ligamentIds } from '../anatomy/ligaments'
import { type BySide, sides } from '../anatomy/sides'
import type { ElementId } from './elements'
import type { MomentId } from './moments'
import type { Report } from './report'

export type LinkId =
  | 'psoas'
  | 'spineAndThigh'
  | 'tilt'
  | 'curve'
  | 'load'
  | 'moment'
  | 'ligaments'
  | 'piriformis'
  | 'balance'

/** One link of the way from a pull to a rest: its number now, and what becomes of it when it is switched off. */
export interface ChainLink {
  readonly id: LinkId
  readonly unit: 'N' | '°' | 'N·m'
  readonly digits: number
  /** A change carries its sign; a size does not. */
  readonly isChange: boolean
  readonly read: (report: Report) => number
  /** Parts whose pull is this link; switched off, it is gone. Empty where nothing can be. */
  readonly off: readonly ElementId[]
  /** Structures of the picture that it is about. */
  readonly structures: readonly string[]
  readonly claims: readonly ClaimId[]
}

const both = <T extends string>(id: T): [`${T}.right`, `${T}.left`] => [`${id}.right`, `${id}.left`]
const mean = (pair: BySide<{ readonly force: number }> | undefined): number =>
  pair ? (pair.right.force + pair.left.force) / 2 : 0

/** Moment about the sacro-iliac axis by which everything but joint and ligaments nods the sacrum forward [N·m]. */
const driving = ({ sacroiliacMoments }: Report): number =>
  Object.entries(sacroiliacMoments).reduce((sum, [id, moment]) => (resists(id) ? sum : sum + moment), 0)
/** The same of joint and ligaments, which hold it back [N·m]. */
const resisting = ({ sacroiliacMoments }: Report): number =>
  Object.entries(sacroiliacMoments).reduce((sum, [id, moment]) => (resists(id) ? sum - moment : sum), 0)
const resists = (id: string): boolean => id === 'joint' || (ligamentIds as readonly string[]).includes(id)

/** From the pull of the psoas to the rest of the sacrum, in the order in which one causes the next. */
export const chain: readonly ChainLink[] = [
  {
    id: 'psoas',
    unit: 'N',
    digits: 0,
    isChange: false,
    read: ({ muscles }) => mean(muscles.psoasMajor),
    off: both('psoasMajor'),
    structures: both('psoasMajor'),
    claims: ['psoasNotOnSacrum', 'psoasBigger'],
  },
  {
    id: 'spineAndThigh',
    unit: 'N',
    digits: 0,
    isChange: false,
    read: ({ muscles }) => mean(muscles.psoasMajor) + mean(muscles.iliacus),
    off: both('iliacus'),
    structures: ['L1', 'L2', 'L3', 'L4', 'L5', ...both('femur')],
    claims: ['iliacusOpposes'],
  },
  {
    id: 'tilt',
    unit: '°',
    digits: 2,
    isChange: true,
    read: ({ change }) => change.pelvicTilt,
    off: ['pelvicTilt'],
    structures: both('hipBone'),
    claims: ['nutationNotTilt'],
  },
  {
    id: 'curve',
    unit: '°',
    digits: 2,
    isChange: true,
    read: ({ change }) => change.lordosis,
    off: [...both('extensorsSacral'), ...both('extensorsIliac')],
    structures: ['L1', 'L2', 'L3', 'L4', 'L5'],
    claims: ['psoasLordosis'],
  },
  {
    id: 'load',
    unit: 'N',
    digits: 0,
    isChange: false,
    read: ({ l5s1 }) => l5s1.compression,
    off: ['gravity'],
    structures: ['disc.L5S1'],
    claims: ['nutationNormal'],
  },
  {
    id: 'moment',
    unit: 'N·m',
    digits: 1,
    isChange: false,
    read: driving,
    off: [],
    structures: ['sacrum'],
    claims: ['psoasNutation'],
  },
  {
    id: 'ligaments',
    unit: 'N·m',
    digits: 1,
    isChange: false,
    read: resisting,
    off: [...both('sacrotuberous'), ...both('sacrospinous')],
    structures: [...both('sacrotuberous'), ...both('sacrospinous'), ...both('longDorsal')],
    claims: ['ligamentsResist', 'longDorsalResists'],
  },
  {
    id: 'piriformis',
    unit: 'N',
    digits: 0,
    isChange: false,
    read: ({ muscles }) => mean(muscles.piriformis),
    off: both('piriformis'),
    structures: both('piriformis'),
    claims: ['piriformisCounternutates', 'tugOfWar'],
  },
  {
    id: 'balance',
    unit: '°',
    digits: 2,
    isChange: true,
    read: ({ change }) => change.nutation.mean,
    off: [],
    structures: ['sacrum'],
    claims: ['sacroiliacSmall', 'nutationNormal'],
  },
]

/** Ligaments of the joint whose moment is dealt out among them; the iliolumbar one pulls by itself. */
const jointLigaments = ligamentIds.filter((id) => id !== 'iliolumbar')

/** What a moment about the sacro-iliac axis belongs to in the picture, on both sides; not all of it need be drawn. */
export const structuresOfMoment = (id: MomentId): readonly string[] =>
  (id === 'joint' ? ['sacroiliacJoint', ...jointLigaments] : [id]).flatMap((part) =>
    sides.map((side) => `${part}.${side}`),
  )
