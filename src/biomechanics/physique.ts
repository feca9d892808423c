import type { Body } from '../anatomy/body'
import type { MuscleId } from '../anatomy/muscles'
import { deg, mm, perDegree } from '../math/units'
import type { BodyModel } from './bodyModel'
import { defaultBody } from './defaultBody'
import { type ParameterId, parameters, type WholeId } from './parameters'
import { referenceBody } from './referenceBody'
import type { Posture, Scenario } from './scenario'

/** Parameters that make a body rather than move it; a change in one means a new neutral. */
export const bodyParameters = (Object.keys(parameters) as ParameterId[]).filter(
  (id): id is WholeId => !parameters[id].perSide && !['perceivedThreat', 'trunkLean', 'extensorsOnSacrum'].includes(id),
)

/** One body in SI units: geometry, strengths, stiffnesses. */
export interface Physique {
  readonly model: BodyModel
  readonly strength: Readonly<Record<MuscleId, number>>
  /** Fibre lengths that differ from the muscle table. */
  readonly psoas: { readonly optimalLength: number; readonly neutralLength: number }
  readonly weight: number
  readonly weightBehindHips: number
  readonly sacroiliac: {
    readonly stiffness: number
    readonly stiffening: number
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

export function physiqueOf(body: Body, s: Scenario): Physique {
  const geometry = {
    pulleyRadius: mm(s.hipPulleyRadius),
    axisShift: [mm(s.sacroiliacAxisForward), mm(s.sacroiliacAxisUp), 0],
    piriformisWeights: [s.piriformisFromS2, s.piriformisFromS3, s.piriformisFromS4],
  } as const
  return {
    model: s.body === 'reference' ? referenceBody(geometry.pulleyRadius) : defaultBody(body, geometry),
    strength: {
      psoasMajor: s.psoasStrength,
      iliacus: s.iliacusStrength,
      piriformis: s.piriformisStrength,
      gluteusMaximus: s.gluteusMaximusStrength,
      quadratusLumborum: s.quadratusLumborumStrength,
      coccygeus: s.coccygeusStrength,
    },
    psoas: { optimalLength: mm(s.psoasOptimalLength), neutralLength: s.psoasNeutralLength },
    weight: s.bodyWeightAboveL5,
    weightBehindHips: mm(s.weightBehindHips),
    sacroiliac: {
      stiffness: perDegree(s.sacroiliacStiffness),
      stiffening: deg(s.sacroiliacStiffeningAngle),
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

/** How a posture differs from standing: pelvic tilt [rad], share of the weight that the spine carries. */
export const postureLaw = {
  standing: { tilt: 0, weight: 1 },
  // Sitting turns the pelvis back by about 20° and takes as much off the lumbar curve.
  sitting: { tilt: deg(-20), weight: 1 },
  // Recumbent lordosis is 13° less than standing (n = 627); the bed carries the weight.
  lying: { tilt: deg(-11.6), weight: 0 },
} as const satisfies Record<Posture, { tilt: number; weight: number }>
