import type { ClaimId } from '../../anatomy/claims'
import type { Report } from '../../biomechanics/report'
import type { Scenario, ScenarioInput } from '../../biomechanics/scenario'
import { say } from '../../state/page/language'
import { fixed, signed } from '../kit/words'

/** One side of a disagreement, as settings that are laid over what is chosen. */
type Account = (scenario: Scenario) => ScenarioInput

interface Disagreement {
  readonly claims: readonly ClaimId[]
  readonly accounts: Readonly<Record<'A' | 'B', Account>>
  /** What the model says to it, from both answers. */
  readonly verdict: (a: Report, b: Report) => string
}

/** Change of nutation [deg]. */
export const nods = ({ change: { nutation } }: Report): number => nutation.mean

/** Arm [mm] of both piriformis about the sacro-iliac axis, nutation positive; 0 where they do not pull. */
export function piriformisSacralArm({ muscles, sacroiliacMoments }: Report): number {
  const { right, left } = muscles.piriformis ?? { right: { force: 0 }, left: { force: 0 } }
  const force = right.force + left.force
  return force > 0 ? (1000 * (sacroiliacMoments.piriformis ?? 0)) / force : 0
}

const bothNods = (a: Report, b: Report) => ({ a: signed(nods(a), 2), b: signed(nods(b), 2) })

/** How short iliopsoas is asked to be: as the sliders say, and a fifth where they say nothing. */
const shortness = ({ psoasShortening: psoas, iliacusShortening: iliacus }: Scenario): number =>
  Math.max(psoas.right, psoas.left, iliacus.right, iliacus.left) || 0.2

/** What is argued about; who says what stands in words/en/ui/graphs.ts, under the same names. */
export const disagreements = {
  trunk: {
    claims: ['psoasNutation', 'tugOfWar'],
    accounts: { A: () => ({ extensorsOnSacrum: 1 }), B: () => ({ extensorsOnSacrum: 0 }) },
    verdict: (a, b) =>
      Math.abs(nods(a)) < 0.005 && Math.abs(nods(b)) < 0.005
        ? say('graphs', 'trunkNoDifference')
        : say('graphs', nods(a) * nods(b) < 0 ? 'trunkDirection' : 'trunkSize', bothNods(a, b)),
  },
  piriformis: {
    claims: ['piriformisCounternutates'],
    accounts: {
      A: () => ({
        piriformisFromS2: 1,
        piriformisFromS3: 1,
        piriformisFromS4: 1,
        sacroiliacAxisForward: 0,
        sacroiliacAxisUp: 0,
      }),
      B: () => ({
        piriformisFromS2: 1,
        piriformisFromS3: 0.05,
        piriformisFromS4: 0,
        sacroiliacAxisForward: -20,
        sacroiliacAxisUp: -5,
      }),
    },
    verdict: (a, b) =>
      say('graphs', 'piriformisArms', { a: fixed(-piriformisSacralArm(a), 1), b: fixed(-piriformisSacralArm(b), 1) }),
  },
  iliopsoas: {
    claims: ['iliacusOpposes', 'psoasNutation'],
    accounts: {
      A: (scenario) => ({ psoasShortening: shortness(scenario), iliacusShortening: 0 }),
      B: (scenario) => ({ psoasShortening: 0, iliacusShortening: shortness(scenario) }),
    },
    verdict: (a, b) => say('graphs', nods(b) > 0 ? 'iliopsoasSame' : 'iliopsoasOppose', bothNods(a, b)),
  },
} as const satisfies Record<string, Disagreement>
export type DisagreementId = keyof typeof disagreements
export const disagreementIds = Object.keys(disagreements) as DisagreementId[]
