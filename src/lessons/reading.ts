import type { ClaimId } from '../anatomy/claims'
import type { ViewId } from '../anatomy/views'
import type { ScenarioInput } from '../biomechanics/scenario'
import type { Exercise } from '../biomechanics/time/exercise'

interface Statement {
  readonly settings: ScenarioInput
  readonly view: ViewId
  /** What it stands or falls with; its card says what speaks against it. */
  readonly claim: ClaimId
  readonly exercise?: Exercise
  readonly momentArm?: true
}

const short = { psoasShortening: 0.2 } as const
const taught = { ...short, account: 'taught' } as const

/** The account of the bodyworker's article that this page grew from, in its order: what each statement sets the body to. */
export const statements = {
  turnsOut: { settings: {}, view: 'gluteal', claim: 'piriformisOutward', momentArm: true },
  turnsIn: { settings: { hipFlexion: 90 }, view: 'superior', claim: 'rotatorReversal', momentArm: true },
  feelsTheJoint: { settings: { piriformisTone: 0.2 }, view: 'pelvisBehind', claim: 'piriformisReactive' },
  flies: { settings: {}, view: 'posterior', claim: 'piriformisPilot' },
  steadies: { settings: { piriformisTone: 0.3 }, view: 'pelvisBehind', claim: 'piriformisStabilises' },
  ties: { settings: {}, view: 'story', claim: 'psoasNotOnSacrum' },
  balanced: { settings: {}, view: 'story', claim: 'tugOfWar' },
  shortens: { settings: short, view: 'story', claim: 'psoasSqueezes' },
  braces: { settings: { psoasTone: 0.5 }, view: 'story', claim: 'positionPain' },
  protects: { settings: { psoasTone: 0.25, perceivedThreat: 0.7 }, view: 'story', claim: 'threatTone' },
  arches: { settings: short, view: 'right', claim: 'psoasLordosis' },
  nods: { settings: short, view: 'story', claim: 'psoasNutation' },
  pullsBack: { settings: { piriformisTone: 0.5 }, view: 'story', claim: 'piriformisCounternutates' },
  tugs: { settings: taught, view: 'story', claim: 'storyRule' },
  bigAndSmall: { settings: taught, view: 'posteriorThreeQuarter', claim: 'psoasBigger' },
  hurtsElsewhere: { settings: taught, view: 'pelvisBehind', claim: 'painElsewhere' },
  staysLocked: { settings: taught, view: 'story', claim: 'lastingNeedsBoth' },
  forceGuards: {
    settings: {},
    view: 'gluteal',
    claim: 'rollingGuards',
    exercise: { kind: 'press', muscle: 'piriformis', side: 'right', touch: 'fast', depth: 0.8 },
  },
  safetyReleases: {
    settings: {},
    view: 'gluteal',
    claim: 'pressureWhileItLasts',
    exercise: { kind: 'press', muscle: 'piriformis', side: 'right', touch: 'slow', depth: 0.5 },
  },
  sixVisits: {
    settings: taught,
    view: 'story',
    claim: 'oneCase',
    exercise: { kind: 'visits', strategy: 'wholeSystem', visit: 6 },
  },
  iliacusNotPsoas: { settings: { iliacusShortening: 0.2 }, view: 'anterior', claim: 'iliacusOpposes' },
  quadratus: { settings: {}, view: 'sideLying', claim: 'quadratusLayers' },
} as const satisfies Record<string, Statement>

export type StatementId = keyof typeof statements
export const statementIds = Object.keys(statements) as StatementId[]
export const statementOf = (id: StatementId): Statement => statements[id]
