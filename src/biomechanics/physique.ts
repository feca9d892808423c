import type { Body } from '../anatomy/body'
import { type MuscleId, muscleIds } from '../anatomy/muscleIds'
import { muscleRows } from '../anatomy/muscleKinds'
import { deg, mm, perDegree } from '../math/units'
import type { BodyModel } from './bodyModel'
import { defaultBody } from './defaultBody'
import { type ParameterId, parameters, type WholeId } from './parameters'
import { referenceBody } from './referenceBody'
import type { Posture, Scenario } from './scenario'

/** Parameters that make a body rather than move it; a change in one means a new neutral. */
export const bodyParameters = (Object.keys(parameters) as ParameterId[]).filter(
  (id): id is WholeId => !parameters[id].perSide && !['perceivedThreat', 'trunkLean'].includes(id),
)

interface Fibres {
  /** [m] */
  readonly optimalLength: number
  /** Multiples of the optimal length. */
  readonly neutralLength: number
}

/** One body in SI units: geometry, strengths, stiffnesses. */
export interface Physique {
  readonly model: BodyModel
  /** [N] */
  readonly strength: Readonly<Record<MuscleId, number>>
  /** Fibre lengths that a person has set. */
  readonly fibres: Readonly<Partial<Record<MuscleId, Partial<Fibres>>>>
  /** Of the moment of all back extensors at L5-S1, at equal stress, the share whose fascicles end on the sacrum. */
  readonly extensorsOnSacrum: number
  readonly weight: number
  readonly weightBehindHips: number
  /** How much of the weight a seat carries, 0 to 1: who sits and it carries nothing stands with bent thighs. */
  readonly seatLoad: number
  /** How much of the sway that keeps the weight over the feet is made, 0 to 1. */
  readonly sway: number
  readonly sacroiliac: {
    readonly stiffness: number
    readonly stiffening: number
    /** Force [N] with which tense ligaments press each joint beforehand. */
    readonly preTension: number
    /** Stiffening by the force that presses the joint [1/N]. */
    readonly closure: number
    readonly turn: number
    readonly sideBend: number
  }
  readonly torsionStiffness: number
  readonly obliquityStiffness: number
  readonly posturalStiffness: number
  readonly lumbar: {
    readonly flexion: number
    readonly extension: number
    readonly sideBend: number
    readonly turn: number
  }
}

const eachMuscle = <T>(make: (id: MuscleId) => T) =>
  Object.fromEntries(muscleIds.map((id) => [id, make(id)])) as Record<MuscleId, T>

/** The value in `s` of a row of a muscle; undefined where there is no such row, or where the muscle pulls nowhere. */
function settingOf(
  s: Scenario,
  id: MuscleId,
  kind: 'strength' | 'optimalLength' | 'neutralLength',
): number | undefined {
  const parameter = muscleRows[id].rows[kind]?.parameter
  return parameter === undefined ? undefined : (s as unknown as Record<string, number | undefined>)[parameter]
}

/** The most that a muscle of one side can pull with [N], as `s` sets it, or as it is given. */
export const strengthOf = (s: Scenario, id: MuscleId): number =>
  settingOf(s, id, 'strength') ?? muscleRows[id].rows.strength.default

const withLengths = muscleIds.filter((id) => {
  const { optimalLength, neutralLength } = muscleRows[id].rows
  return optimalLength !== undefined || neutralLength !== undefined
})

function fibresOf(s: Scenario, id: MuscleId): Partial<Fibres> {
  const [optimal, neutralLength] = [settingOf(s, id, 'optimalLength'), settingOf(s, id, 'neutralLength')]
  return {
    ...(optimal !== undefined && { optimalLength: mm(optimal) }),
    ...(neutralLength !== undefined && { neutralLength }),
  }
}

/** How much further the joint turns in a woman than in a man (Tani 2022). */
const womanToMan = 1.7 / 0.9

export function physiqueOf(body: Body, s: Scenario): Physique {
  const geometry = {
    pulleyRadius: mm(s.hipPulleyRadius),
    axisShift: [mm(s.sacroiliacAxisForward), mm(s.sacroiliacAxisUp), 0],
    weights: s,
  } as const
  return {
    model: s.body === 'reference' ? referenceBody(geometry.pulleyRadius) : defaultBody(body, geometry),
    strength: eachMuscle((id) => strengthOf(s, id)),
    fibres: Object.fromEntries(withLengths.map((id) => [id, fibresOf(s, id)])),
    extensorsOnSacrum: s.extensorsOnSacrum,
    weight: s.bodyWeightAboveL5,
    weightBehindHips: mm(s.weightBehindHips),
    seatLoad: s.seatLoad,
    sway: s.swayOverFeet,
    sacroiliac: {
      stiffness: perDegree(s.sacroiliacStiffness) * womanToMan ** (-s.sexOfJoint / 2),
      preTension: s.ligamentPreTension,
      stiffening: deg(s.sacroiliacStiffeningAngle),
      closure: s.sacroiliacClosure / 100,
      turn: perDegree(s.sacralTurnStiffness),
      sideBend: perDegree(s.sacralSideBendStiffness),
    },
    torsionStiffness: perDegree(s.innominateTorsionStiffness),
    obliquityStiffness: perDegree(s.pelvicObliquityStiffness),
    posturalStiffness: perDegree(s.posturalStiffness),
    lumbar: {
      flexion: perDegree(s.lumbarFlexionStiffness),
      extension: perDegree(s.lumbarExtensionStiffness),
      sideBend: perDegree(s.lumbarSideBendStiffness),
      turn: perDegree(s.lumbarTurnStiffness),
    },
  }
}

/** How a posture differs from standing: pelvic tilt [rad], share of the weight that the spine carries, whether the trunk is held. */
export const postureLaw = {
  standing: { tilt: 0, weight: 1, isHeld: true },
  // Sitting turns the pelvis back by about 20° and takes as much off the lumbar curve.
  sitting: { tilt: deg(-20), weight: 1, isHeld: true },
  // From standing to supine the pelvis turns forward by 5.5° (n = 1,517). The bed carries the weight and nobody holds the trunk.
  lying: { tilt: deg(5.5), weight: 0, isHeld: false },
} as const satisfies Record<Posture, { tilt: number; weight: number; isHeld: boolean }>
