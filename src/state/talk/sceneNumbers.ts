import { type LigamentId, ligamentIds } from '../../anatomy/ligaments'
import { type BalancedId, balancedIds } from '../../anatomy/muscleKinds'
import { type BySide, bothSides } from '../../anatomy/sides'
import { type HandPose, nutationByHand } from '../../biomechanics/handPose'
import type { Report } from '../../biomechanics/report'

/** What is seen of a body at one moment: the answer, its rest, and how a hand has posed it, if one has. */
export interface BodySeen {
  readonly report: Report
  readonly neutral: Report
  readonly posedByHand: HandPose | null
}

interface Measure {
  readonly unit: '°' | 'mm' | 'N·m'
  readonly digits: number
  readonly read: (report: Report) => BySide<number>
  /** Where the bones are posed by hand, as a change from rest; without it nothing is known of it there. */
  readonly byHand?: (hand: HandPose) => BySide<number>
  /** Its amount is what one looks at, and not how it changed since rest. */
  readonly whole?: true
}

const even = (value: number): BySide<number> => bothSides(() => value)
const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0)

/** Besides the force of any muscle or ligament. Signs as in the report. */
export const measures = {
  nutation: { unit: '°', digits: 1, read: ({ nutation }) => nutation, byHand: nutationByHand },
  // The radiographic tilt falls as the pelvis tips forward; people mean the other.
  pelvicTilt: {
    unit: '°',
    digits: 1,
    read: ({ change }) => even(change.pelvicTilt),
    byHand: ({ pelvicTilt }) => even(pelvicTilt),
  },
  lordosis: { unit: '°', digits: 1, read: ({ lordosis }) => even(lordosis) },
  /** All that nods the sacrum; what holds it is as much. */
  nodding: {
    unit: 'N·m',
    digits: 1,
    read: ({ sacroiliacMoments }) => even(sum(Object.values(sacroiliacMoments).filter((moment) => moment > 0))),
    whole: true,
  },
  /** Outward rotation of the thigh positive. */
  piriformisArm: {
    unit: 'mm',
    digits: 0,
    read: ({ piriformisMomentArm: arm }) => bothSides((side) => arm[side].rotation),
    whole: true,
  },
} as const satisfies Record<string, Measure>

export type MeasureId = keyof typeof measures
export type PullId = BalancedId | LigamentId
export type SceneNumberId = MeasureId | PullId

export const pullIds: readonly PullId[] = [...balancedIds, ...ligamentIds]
export const sceneNumberIds: readonly SceneNumberId[] = [...(Object.keys(measures) as MeasureId[]), ...pullIds]
/** More have no room beside the body. */
export const mostNumbers = 3

export const isSceneNumber = (id: unknown): id is SceneNumberId => (sceneNumberIds as readonly unknown[]).includes(id)
export const isMeasure = (id: SceneNumberId): id is MeasureId => Object.hasOwn(measures, id)

export const measureOf = (id: MeasureId): Measure => measures[id]

/** Force of each side [N]; none of what does not pull in this answer. */
export function forceOf(id: PullId, { muscles, ligaments }: Report): BySide<number> {
  const pulls: Readonly<Partial<Record<PullId, BySide<{ readonly force: number }>>>> = { ...muscles, ...ligaments }
  const pull = pulls[id]
  return bothSides((side) => pull?.[side].force ?? 0)
}

const plus = (a: BySide<number>, b: BySide<number>): BySide<number> => bothSides((side) => a[side] + b[side])

/** The number `id` of `seen`, by sides, in its unit; null where a pose by hand says nothing about it. */
export function readNumber(id: SceneNumberId, { report, neutral, posedByHand }: BodySeen): BySide<number> | null {
  if (!isMeasure(id)) return posedByHand ? null : forceOf(id, report)
  const { read, byHand } = measureOf(id)
  if (!posedByHand) return read(report)
  return byHand ? plus(read(neutral), byHand(posedByHand)) : null
}

/** The same at rest. */
export const restingNumber = (id: SceneNumberId, { neutral }: BodySeen): BySide<number> =>
  isMeasure(id) ? measureOf(id).read(neutral) : forceOf(id, neutral)
