import type { ClaimId } from '../../anatomy/claims'
import type { Report } from '../../biomechanics/report'
import type { Scenario, ScenarioInput } from '../../biomechanics/scenario'
import { fixed, signed } from '../kit/words'

/** One side of a disagreement, as settings that are laid over what is chosen. */
export interface Account {
  readonly name: string
  readonly says: string
  readonly sources: string
  readonly lays: (scenario: Scenario) => ScenarioInput
}

export interface Disagreement {
  readonly about: string
  readonly question: string
  readonly claims: readonly ClaimId[]
  readonly accounts: readonly [Account, Account]
  /** What the model says to it, from both answers. */
  readonly verdict: (a: Report, b: Report) => string
}

/** Change of nutation [deg]. */
export const nods = ({ change: { nutation } }: Report): number => nutation.mean

/** Arm [mm] of both piriformis about the sacro-iliac axis, nutation positive; 0 where they do not pull. */
export function piriformisArm({ muscles, sacroiliacMoments }: Report): number {
  const { right, left } = muscles.piriformis ?? { right: { force: 0 }, left: { force: 0 } }
  const force = right.force + left.force
  return force > 0 ? (1000 * (sacroiliacMoments.piriformis ?? 0)) / force : 0
}

/** How short iliopsoas is asked to be: as the sliders say, and a fifth where they say nothing. */
const shortness = ({ psoasShortening: psoas, iliacusShortening: iliacus }: Scenario): number =>
  Math.max(psoas.right, psoas.left, iliacus.right, iliacus.left) || 0.2

export const disagreements: readonly Disagreement[] = [
  {
    about: 'Trunk',
    question: 'Who holds the trunk upright?',
    claims: ['psoasNutation', 'tugOfWar'],
    accounts: [
      {
        name: 'From the sacrum',
        says: 'The back extensors arise from the sacrum. What balances psoas then stays inside spine and sacrum.',
        sources: 'Christophy 2012 (multifidus on the sacrum); Snijders 2004',
        lays: () => ({ extensorsOnSacrum: 1 }),
      },
      {
        name: 'From the hip bones',
        says: 'They arise from the iliac crests. Part of what psoas does at the joint is then cancelled there.',
        sources: 'Christophy 2012 (iliac part of erector spinae)',
        lays: () => ({ extensorsOnSacrum: 0 }),
      },
    ],
    verdict: (a, b) =>
      Math.abs(nods(a)) < 0.005 && Math.abs(nods(b)) < 0.005
        ? 'At rest they do not differ. Shorten a psoas to see them part.'
        : `Nutation ${signed(nods(a), 2)}° against ${signed(nods(b), 2)}°: who holds the trunk ${
            nods(a) * nods(b) < 0 ? 'decides even the direction.' : 'changes the size, not the direction.'
          }`,
  },
  {
    about: 'Piriformis',
    question: 'Where does piriformis pull, and where is the axis?',
    claims: ['piriformisCounternutates'],
    accounts: [
      {
        name: 'As measured here',
        says: 'Three strands from S2 to S4; the axis through the middle of the joint surface. It pulls well below it.',
        sources: 'Landmarks of these bones; strands as in TLEM 2.0',
        lays: () => ({
          piriformisFromS2: 1,
          piriformisFromS3: 1,
          piriformisFromS4: 1,
          sacroiliacAxisForward: 0,
          sacroiliacAxisUp: 0,
        }),
      },
      {
        name: 'Near the axis',
        says: 'From S2 alone; the axis 20 mm further back and 5 mm down, inside the published range. Its arm is gone.',
        sources: 'As in the path of Rajagopal 2016, whose arm is −4 to +5 mm (computed)',
        lays: () => ({
          piriformisFromS2: 1,
          piriformisFromS3: 0.05,
          piriformisFromS4: 0,
          sacroiliacAxisForward: -20,
          sacroiliacAxisUp: -5,
        }),
      },
    ],
    verdict: (a, b) =>
      `The arm about the axis is ${fixed(-piriformisArm(a), 1)} mm backward against ${fixed(-piriformisArm(b), 1)} mm. Raise piriformis tone and compare: with one geometry it turns the sacrum back, with the other it does next to nothing.`,
  },
  {
    about: 'Iliopsoas',
    question: 'Which part of iliopsoas is short?',
    claims: ['iliacusOpposes', 'psoasNutation'],
    accounts: [
      {
        name: 'Psoas',
        says: 'It pulls the spine, which hands the load on to the sacrum at L5-S1: nutation.',
        sources: 'Bogduk 1992; Penning 2000; sign computed',
        lays: (scenario) => ({ psoasShortening: shortness(scenario), iliacusShortening: 0 }),
      },
      {
        name: 'Iliacus',
        says: 'It pulls the hip bones forward under the sacrum. By itself that is counternutation.',
        sources: 'Sajko 2009; Andersson 1995; sign computed',
        lays: (scenario) => ({ psoasShortening: 0, iliacusShortening: shortness(scenario) }),
      },
    ],
    verdict: (a, b) =>
      `In this model: psoas ${signed(nods(a), 2)}°, iliacus ${signed(nods(b), 2)}°. ${
        nods(b) > 0
          ? 'Iliacus nods the sacrum too, a little: the tilt brings the weight forward. With the extensors on the hip bones (under Trunk) its sign turns.'
          : 'They oppose each other, as the argument says.'
      }`,
  },
]
