import { pullingSites } from '../../anatomy/attachmentSites'
import { attachment } from '../../anatomy/attachments'
import type { BoneId } from '../../anatomy/bones'
import { type LandmarkId, landmark } from '../../anatomy/landmarks'
import measured from '../../anatomy/landmarks.json'
import { onSide, type Side, sides } from '../../anatomy/sides'
import type { Vec3 } from '../../math/vec3'

/** A point of our bones that is looked for on theirs. */
export interface Wanted {
  /** 'ASIS.right', 'sacralPromontory', 'L5.body_centre': what a person may put right by hand has a name too. */
  readonly id: string
  readonly name?: string
  readonly bone: BoneId
  /** Ours [m], standing. */
  readonly at: Vec3
  /** Inside the bone, or in a hole: it is not moved onto the surface. */
  readonly inside: boolean
}

/** Landmarks that are shown, and may be put right; the others are found beside them. */
const shown: Record<string, string> = {
  ASIS: 'Anterior superior iliac spine',
  AIIS: 'Anterior inferior iliac spine',
  PSIS: 'Posterior superior iliac spine',
  iliacCrestTop: 'Top of the iliac crest',
  ischialSpine: 'Ischial spine',
  ischialTuberosity: 'Ischial tuberosity, lowest point',
  pubicTubercle: 'Pubic tubercle',
  symphysisSuperior: 'Upper end of the pubic symphysis',
  greaterSciaticNotchApex: 'Top of the greater sciatic notch',
  psoasGroove: 'Groove of the iliopsoas',
  acetabulumCentre: 'Centre of the hip joint',
  SIJCentre: 'Middle of the sacro-iliac joint',
  sacralPromontory: 'Sacral promontory',
  S1EndplatePosterior: 'Back edge of the sacral end plate',
  inferiorLateralAngle: 'Inferior lateral angle of the sacrum',
  sacralApex: 'Lower end of the sacrum',
  coccyxTip: 'Tip of the coccyx',
  'greater_trochanter.lateral': 'Greater trochanter',
  'greater_trochanter.piriformis': 'Attachment of piriformis',
  'lesser_trochanter.apex': 'Lesser trochanter',
  'head.centre': 'Centre of the femoral head',
  'superior_endplate.centre': 'Middle of the upper end plate',
  'inferior_endplate.centre': 'Middle of the lower end plate',
  'transverse_process.tip': 'Tip of the transverse process',
  'spinous_process.tip': 'Tip of the spinous process',
}

const ofSacrum =
  /^(anteriorForamen|posteriorForamen|sacral|S\d|lateralBorder|inferiorLateralAngle|superiorArticular|medianCrest|alaLateral|nutationAxis)/
const insideBone = /(Centre|centre|[aA]xis|Foramen\d|narrowest|fossa|Notch)/

/** A point this near to the mid-line [m] is on it. */
const midline = 1e-3

function wanted(key: string, bone: string, at: Vec3, name: string | undefined): Wanted[] {
  const make = (id: string, of: string, place: Vec3): Wanted => ({
    id,
    ...(name && { name }),
    bone: of as BoneId,
    at: place,
    inside: insideBone.test(key) && !/[eE]ndplate/.test(key),
  })
  if (bone === 'hipBone' || bone === 'femur')
    return sides.map((side) => make(`${key}.${side}`, `${bone}.${side}`, onSide(side, at)))
  if (Math.abs(at[2]) < midline) return [make(key, bone, [at[0], at[1], 0])]
  return sides.map((side) => make(`${key}.${side}`, bone, onSide(side, at)))
}

const keysOf = <G extends 'pelvis' | 'spine' | 'femur'>(group: G) => Object.keys(measured[group]) as LandmarkId<G>[]

/** Every landmark of the bones, both sides. */
export const wantedPoints: readonly Wanted[] = [
  ...keysOf('pelvis').flatMap((key) => {
    const bone = key === 'coccyxTip' ? 'coccyx' : ofSacrum.test(key) ? 'sacrum' : 'hipBone'
    return wanted(key, bone, landmark('pelvis', key), shown[key])
  }),
  ...keysOf('femur').flatMap((key) => wanted(key, 'femur', landmark('femur', key), shown[key])),
  ...keysOf('spine').flatMap((key) => {
    const [, level, rest] = /^([LT]\d+)\.(.*)$/.exec(key) ?? []
    // Discs and facets lie between two bones, and the sacral end plate is among the points of the pelvis.
    return level && rest ? wanted(key, level, landmark('spine', key), shown[rest]) : []
  }),
]

/** A landmark by its id; throws on one that nobody knows. */
export function wantedPoint(id: string): Wanted {
  const found = wantedPoints.find((point) => point.id === id)
  if (!found) throw new Error(`wantedPoint: no landmark is called ${id}`)
  return found
}

/** Where soft tissue meets bone, both sides: on the surface, and so it stays. */
export const heldPoints = (): readonly { readonly bone: BoneId; readonly at: Vec3 }[] =>
  pullingSites.flatMap(({ id, bone }) => {
    const at = attachment(id)
    const paired = /^(hipBone|femur)/.test(bone)
    return sides.map((side: Side) => ({
      bone: (paired ? bone.replace('.right', `.${side}`) : bone) as BoneId,
      at: onSide(side, at),
    }))
  })
