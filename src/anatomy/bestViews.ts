import { add, mirror, norm, scale, type Vec3 } from '../math/vec3'
import { entryOf } from './atlas'
import type { BalancedId } from './muscleKinds'
import type { placeIds } from './places'
import type { Side } from './sides'
import type { StructureId } from './structures'
import { type ViewId, viewOf } from './views'

type BaseOf<Id extends string> = Id extends `${infer Base}.${Side}` ? Base : Id
type SeenId = BaseOf<StructureId> | BalancedId | (typeof placeIds)[number]

/**
 * From where each structure, and each place on one, is seen best: on the right side and the mid-line as the view says, on
 * the left its mirror.
 */
const best: Readonly<Record<SeenId, ViewId>> = {
  sacrum: 'pelvisBehind',
  coccyx: 'pelvisBehind',
  hipBone: 'right',
  femur: 'right',
  twelfthRib: 'posteriorThreeQuarter',
  T12: 'lumbar',
  L1: 'lumbar',
  L2: 'lumbar',
  L3: 'lumbar',
  L4: 'lumbar',
  L5: 'lumbar',
  'disc.T12L1': 'lumbar',
  'disc.L1L2': 'lumbar',
  'disc.L2L3': 'lumbar',
  'disc.L3L4': 'lumbar',
  'disc.L4L5': 'lumbar',
  'disc.L5S1': 'threeQuarter',

  skin: 'posteriorThreeQuarter',
  psoasMajor: 'threeQuarter',
  iliacus: 'threeQuarter',
  piriformis: 'gluteal',
  gluteusMaximus: 'gluteal',
  coccygeus: 'pelvisBehind',
  quadratusLumborum: 'posteriorThreeQuarter',
  obturatorInternus: 'gluteal',
  obturatorExternus: 'anterior',
  gemellusSuperior: 'gluteal',
  gemellusInferior: 'gluteal',
  quadratusFemoris: 'gluteal',
  bicepsFemoris: 'gluteal',
  semitendinosus: 'gluteal',
  semimembranosus: 'gluteal',
  gluteusMedius: 'right',
  gluteusMinimus: 'right',
  tensorFasciaeLatae: 'right',
  rectusFemoris: 'threeQuarter',
  sartorius: 'threeQuarter',
  pectineus: 'anterior',
  adductorBrevis: 'anterior',
  adductorLongus: 'anterior',
  adductorMagnus: 'anterior',
  gracilis: 'anterior',
  levatorAni: 'outlet',
  multifidus: 'posteriorThreeQuarter',
  longissimus: 'posteriorThreeQuarter',
  iliocostalis: 'posteriorThreeQuarter',
  rectusAbdominis: 'threeQuarter',
  externalOblique: 'threeQuarter',
  internalOblique: 'threeQuarter',

  sacrotuberous: 'gluteal',
  sacrospinous: 'gluteal',
  longDorsal: 'sacroiliac',
  interosseous: 'sacroiliac',
  posteriorSacroiliac: 'sacroiliac',
  anteriorSacroiliac: 'inlet',
  iliolumbar: 'threeQuarter',
  inguinal: 'threeQuarter',
  hipCartilage: 'right',
  pubicSymphysis: 'anterior',
  sciaticNerve: 'gluteal',
  lumbosacralTrunk: 'inlet',
  ramusS1: 'inlet',
  ramusS2: 'inlet',
  ramusS3: 'inlet',
  superiorGlutealNerve: 'gluteal',
  inferiorGlutealNerve: 'gluteal',
  pudendalNerve: 'gluteal',
  femoralNerve: 'threeQuarter',
  obturatorNerve: 'inlet',

  ASIS: 'threeQuarter',
  AIIS: 'threeQuarter',
  PSIS: 'pelvisBehind',
  iliacCrest: 'right',
  ischialSpine: 'gluteal',
  ischialTuberosity: 'pelvisBehind',
  pubicTubercle: 'anterior',
  greaterSciaticForamen: 'gluteal',
  greaterTrochanter: 'right',
  lesserTrochanter: 'posteriorThreeQuarter',
  sacralPromontory: 'threeQuarter',
  inferiorLateralAngle: 'pelvisBehind',
  sacroiliacJoint: 'sacroiliac',
  hipJoint: 'threeQuarter',
  pubicSymphysisJoint: 'anterior',
  lumbosacralJoint: 'threeQuarter',
}

/** Structures that are told together, and the view that was made for them. */
const together: readonly { readonly bases: readonly SeenId[]; readonly view: ViewId }[] = [
  { bases: ['psoasMajor', 'piriformis'], view: 'story' },
  { bases: ['psoasMajor', 'piriformis', 'sacrum'], view: 'story' },
]

/** Where to look from: a whole view, or the way from what is looked at to the camera, of any length. */
export type BestView = { readonly view: ViewId } | { readonly from: Vec3 }

/** Seen from opposite sides [as a share of their lengths], they have no side of their own. */
const opposed = 0.3

function fromOf(id: string): Vec3 | null {
  const entry = entryOf(id)
  if (!entry || !(entry.base in best)) return null
  const { from } = viewOf(best[entry.base as SeenId])
  return scale(entry.side === 'left' ? mirror(from) : from, 1 / norm(from))
}

/** From where `ids` of the atlas are seen best together; null where the atlas has none of them. */
export function bestViewOf(ids: readonly string[]): BestView | null {
  const bases = new Set(ids.map((id) => entryOf(id)?.base))
  const pair = together.find((one) => one.bases.length === bases.size && one.bases.every((base) => bases.has(base)))
  if (pair && ids.every((id) => entryOf(id)!.side !== 'left')) return { view: pair.view }
  const ways = ids.map(fromOf).filter((way) => way !== null)
  if (ways.length === 0) return null
  const mean = scale(ways.reduce(add), 1 / ways.length)
  return { from: norm(mean) < opposed ? viewOf('threeQuarter').from : mean }
}
