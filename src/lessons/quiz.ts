import type { ClaimId } from '../anatomy/claims'
import type { WorkId } from '../anatomy/literature'
import type { PlaceName } from '../anatomy/pointed'
import type { StructureId } from '../anatomy/structures'
import type { HandPose } from '../biomechanics/handPose'
import type { ScenarioInput } from '../biomechanics/scenario'
import { quiz as english } from '../words/en/quiz'
import type { QuestionWords } from '../words/lessonWords'
import type { Scene } from './lesson'
import type { ReadingId } from './readings'

type QuestionId = keyof typeof english

/** What the model must show for the answer to be right: one reading, after against before. */
export interface Proof {
  readonly of: ReadingId
  readonly before: { readonly settings?: ScenarioInput; readonly hand?: HandPose }
  readonly after: { readonly settings?: ScenarioInput; readonly hand?: HandPose }
  readonly is: 'more' | 'less' | 'lessButNotReversed'
}

interface Asked {
  readonly id: QuestionId
  readonly rests: { readonly claim: ClaimId; readonly works: readonly [WorkId, ...WorkId[]] }
  /** What is to be seen while it is asked. */
  readonly scene: Scene
}

/** Tap a structure on the model; any of `targets` is right. */
interface TapQuestion extends Asked {
  readonly kind: 'ID'
  readonly targets: readonly [StructureId, ...StructureId[]]
  /** Places on bone instead: a tap this near to one of them [mm] is right, whatever it meets first. */
  readonly near?: { readonly places: readonly [PlaceName, ...PlaceName[]]; readonly within: number }
}

/** Predict a direction, then watch. */
interface PredictQuestion extends Asked {
  readonly kind: 'PD'
  readonly answer: number
  /** Until it is answered the body stays so. */
  readonly before: { readonly settings?: ScenarioInput }
  readonly proof: Proof
}

interface ChoiceQuestion extends Asked {
  readonly kind: 'MC'
  readonly answer: number
}

type QuestionPlan = TapQuestion | PredictQuestion | ChoiceQuestion
type WithWords<Plan> = Plan &
  QuestionWords &
  (Plan extends TapQuestion ? unknown : Required<Pick<QuestionWords, 'options'>>)
/** A question as it is told, in one language. */
export type Question = WithWords<TapQuestion> | WithWords<PredictQuestion> | WithWords<ChoiceQuestion>
export type Prediction = WithWords<PredictQuestion>

const all = ['bones', 'psoasMajor', 'iliacus', 'piriformis', 'pubicSymphysis'] as const
const front: Scene = { view: 'anterior', visible: all }
const behind: Scene = {
  view: 'gluteal',
  visible: ['bones', 'piriformis', 'sciaticNerve', 'sacrotuberous', 'sacrospinous'],
}
/** Under the glutei: piriformis and the short rotators, on which the nerve lies. */
const rotators: Scene = {
  view: 'gluteal',
  arrangement: 'dissection',
  visible: [
    'bones',
    'piriformis',
    'gemellusSuperior',
    'obturatorInternus',
    'gemellusInferior',
    'quadratusFemoris',
    'sciaticNerve',
    'sacrotuberous',
    'sacrospinous',
  ],
}
/** The column of the back, laid bare. */
const back: Scene = {
  view: 'posterior',
  arrangement: 'dissection',
  visible: ['bones', 'multifidus', 'longissimus', 'iliocostalis', 'quadratusLumborum'],
}
const deepBack: Scene = { ...back, visible: ['bones', 'multifidus', 'quadratusLumborum', 'piriformis'] }
/** The floor of the pelvis from below. */
const floor: Scene = {
  view: 'inferior',
  arrangement: 'dissection',
  visible: ['bones', 'levatorAni', 'obturatorInternus', 'sacrotuberous'],
}
/** What arises from the sit bone. */
const sitBone: Scene = {
  view: 'gluteal',
  arrangement: 'dissection',
  visible: ['bones', 'bicepsFemoris', 'semitendinosus', 'semimembranosus', 'quadratusFemoris', 'sacrotuberous'],
}
/** Bones under the outline of the skin, on which the points that are felt are marked. */
const felt = (view: Scene['view']): Scene => ({
  view,
  arrangement: 'dissection',
  dissection: { right: 'skin', left: 'skin' },
  visible: ['bones', 'skin'],
})
/** The deep layer of the buttock with its nerves. */
const nervesBehind: Scene = {
  ...rotators,
  visible: [...behind.visible, 'gluteusMinimus', 'superiorGlutealNerve', 'inferiorGlutealNerve', 'pudendalNerve'],
}
/** The nerves beside psoas. */
const nervesInFront: Scene = {
  view: 'threeQuarter',
  arrangement: 'dissection',
  visible: ['bones', 'psoasMajor', 'iliacus', 'inguinal', 'femoralNerve', 'obturatorNerve', 'lumbosacralTrunk'],
}
const cutOpen: Scene = { view: 'section', visible: ['bones', 'psoasMajor', 'piriformis'] }
/** Where the nod is seen, with who pulls on it. */
const stage: Scene = { view: 'story', visible: ['bones', 'psoasMajor', 'piriformis', 'ligaments'] }
const hip = ['sacrum', 'coccyx', 'hipBone.right', 'femur.right', 'piriformis.right'] as const
const shorter = { psoasShortening: 0.2 }

/** The questions. The answers that the model gives are asked of the model (tests/lessons). */
const plans: readonly QuestionPlan[] = [
  {
    id: 'q01',
    kind: 'ID',
    targets: ['sacrum'],
    scene: front,
    rests: { claim: 'ringOfThree', works: ['pelvicJoints'] },
  },
  {
    id: 'q02',
    kind: 'ID',
    targets: ['psoasMajor.right'],
    scene: front,
    rests: { claim: 'psoasNotOnSacrum', works: ['muscolino2013'] },
  },
  {
    id: 'q03',
    kind: 'ID',
    targets: ['iliacus.right', 'iliacus.left'],
    scene: { ...front, view: 'threeQuarter' },
    rests: { claim: 'iliacusFossa', works: ['downstate'] },
  },
  {
    id: 'q04',
    kind: 'ID',
    targets: ['piriformis.right', 'piriformis.left'],
    scene: behind,
    rests: { claim: 'piriformisCourse', works: ['gpnotebook'] },
  },
  {
    id: 'q05',
    kind: 'ID',
    targets: ['longDorsal.right', 'longDorsal.left'],
    scene: { view: 'pelvisBehind', visible: ['bones', 'sacrotuberous', 'sacrospinous', 'longDorsal'] },
    rests: { claim: 'longDorsalResists', works: ['vleeming1996'] },
  },
  {
    id: 'q06',
    kind: 'ID',
    targets: ['femur.right', 'femur.left'],
    near: { places: ['lesserTrochanter.right', 'lesserTrochanter.left'], within: 20 },
    scene: { view: 'anterior', visible: all },
    rests: { claim: 'psoasNotOnSacrum', works: ['muscolino2013'] },
  },
  {
    id: 'q07',
    kind: 'ID',
    targets: ['quadratusLumborum.right', 'quadratusLumborum.left'],
    scene: {
      view: 'superior',
      visible: ['bones', 'psoasMajor', 'quadratusLumborum'],
      cut: { plane: 'transverse', at: 0.155 },
    },
    rests: { claim: 'quadratusLayers', works: ['statPearlsQl'] },
  },
  {
    id: 'q08',
    kind: 'ID',
    targets: ['sciaticNerve.right', 'sciaticNerve.left'],
    scene: behind,
    rests: { claim: 'sciaticVariants', works: ['tomaszewski2016', 'poutoglidou2020'] },
  },
  {
    id: 'q09',
    kind: 'MC',
    answer: 2,
    scene: front,
    rests: { claim: 'psoasNotOnSacrum', works: ['clinicalgate'] },
  },
  {
    id: 'q10',
    kind: 'MC',
    answer: 1,
    scene: cutOpen,
    rests: { claim: 'nutationNotTilt', works: ['snijders2004'] },
  },
  {
    id: 'q11',
    kind: 'MC',
    answer: 0,
    scene: { view: 'sacroiliac', visible: ['bones', 'ligaments'] },
    rests: { claim: 'sacroiliacSmall', works: ['kibsgard2014'] },
  },
  {
    id: 'q12',
    kind: 'MC',
    answer: 0,
    scene: { ...cutOpen, arrows: true },
    rests: { claim: 'nutationNormal', works: ['tani2022'] },
  },
  {
    id: 'q13',
    kind: 'PD',
    answer: 0,
    before: {},
    scene: { ...stage, settings: shorter },
    proof: { of: 'nutation', before: {}, after: { settings: shorter }, is: 'more' },
    rests: { claim: 'psoasNutation', works: ['bogduk1992'] },
  },
  {
    id: 'q14',
    kind: 'PD',
    answer: 1,
    before: { settings: shorter },
    scene: { ...stage, settings: { ...shorter, piriformisReactivity: 0.6 } },
    proof: {
      of: 'nutation',
      before: { settings: shorter },
      after: { settings: { ...shorter, piriformisReactivity: 0.6 } },
      is: 'lessButNotReversed',
    },
    rests: { claim: 'storyRule', works: ['hungerford2003'] },
  },
  {
    id: 'q15',
    kind: 'PD',
    answer: 0,
    before: {},
    scene: { ...front, exaggeration: 10, settings: { psoasShortening: { right: 0.2 } } },
    proof: {
      of: 'sideDifference',
      before: {},
      after: { settings: { psoasShortening: { right: 0.2 } } },
      is: 'more',
    },
    rests: { claim: 'psoasNutation', works: ['sajko2009'] },
  },
  {
    id: 'q16',
    kind: 'MC',
    answer: 0,
    scene: { view: 'downTheThigh', visible: hip, momentArm: true },
    rests: { claim: 'piriformisOutward', works: ['delp1999'] },
  },
  {
    id: 'q17',
    kind: 'PD',
    answer: 1,
    before: { settings: { hipFlexion: 0 } },
    scene: { view: 'behindTheHip', visible: hip, momentArm: true, settings: { hipFlexion: 90 } },
    proof: { of: 'rotationArm', before: {}, after: { settings: { hipFlexion: 90 } }, is: 'less' },
    rests: { claim: 'rotatorReversal', works: ['delp1999', 'waldner'] },
  },
  {
    id: 'q18',
    kind: 'MC',
    answer: 2,
    scene: { view: 'behindTheHip', visible: hip, momentArm: true, settings: { hipFlexion: 60 } },
    rests: { claim: 'rotatorReversal', works: ['delp1999'] },
  },
  {
    id: 'q19',
    kind: 'PD',
    answer: 0,
    before: { settings: { hipFlexion: 90, hipRotation: 30 } },
    scene: { view: 'pelvisBehind', visible: ['bones', 'piriformis'], settings: { hipFlexion: 90, hipRotation: -30 } },
    proof: {
      of: 'piriformisLonger',
      before: { settings: { hipFlexion: 90, hipRotation: 30 } },
      after: { settings: { hipFlexion: 90, hipRotation: -30 } },
      is: 'more',
    },
    rests: { claim: 'figureFour', works: ['itsuda2024', 'delp1999'] },
  },
  {
    id: 'q20',
    kind: 'MC',
    answer: 1,
    scene: { ...stage, settings: shorter },
    rests: { claim: 'sacroiliacSmall', works: ['tani2022', 'kibsgard2012'] },
  },
  {
    id: 'q21',
    kind: 'MC',
    answer: 2,
    scene: { view: 'lumbar', visible: ['bones', 'psoasMajor.right'] },
    rests: { claim: 'psoasSqueezes', works: ['bogduk1992'] },
  },
  {
    id: 'q22',
    kind: 'MC',
    answer: 1,
    scene: front,
    rests: { claim: 'hipRangeLordosis', works: ['heino1990'] },
  },
  {
    id: 'q23',
    kind: 'MC',
    answer: 2,
    scene: { view: 'posterior', visible: ['bones', 'piriformis'] },
    rests: { claim: 'piriformisPilot', works: ['pettorossi2014'] },
  },
  {
    id: 'q24',
    kind: 'MC',
    answer: 0,
    scene: behind,
    rests: { claim: 'deepQuietsReflex', works: ['goldberg1992'] },
  },
  {
    id: 'q25',
    kind: 'MC',
    answer: 2,
    scene: behind,
    rests: { claim: 'rollingGuards', works: ['grabow2018', 'behm2019'] },
  },
  {
    id: 'q26',
    kind: 'MC',
    answer: 2,
    scene: { ...behind, nerveVariant: 'B' },
    rests: { claim: 'variantNotVerdict', works: ['bartret2018'] },
  },
  {
    id: 'q27',
    kind: 'MC',
    answer: 1,
    scene: { view: 'posterior', visible: ['bones', 'psoasMajor', 'piriformis'] },
    rests: { claim: 'oneCase', works: ['whitney1992'] },
  },
  {
    id: 'q28',
    kind: 'MC',
    answer: 2,
    scene: { view: 'sacroiliac', visible: ['bones', 'ligaments'] },
    rests: { claim: 'positionPain', works: ['tullberg1998'] },
  },
  {
    id: 'q29',
    kind: 'PD',
    answer: 1,
    before: { settings: shorter },
    scene: { ...cutOpen, visible: ['bones', 'psoasMajor', 'iliacus'], settings: { iliacusShortening: 0.2 } },
    proof: {
      of: 'nutation',
      before: { settings: shorter },
      after: { settings: { iliacusShortening: 0.2 } },
      is: 'less',
    },
    rests: { claim: 'iliacusOpposes', works: ['sajko2009', 'andersson1995'] },
  },
  {
    id: 'q30',
    kind: 'MC',
    answer: 2,
    scene: { view: 'posterior', visible: ['bones', 'sciaticNerve'] },
    rests: { claim: 'redFlags', works: ['bmjCes'] },
  },
  {
    id: 'q31',
    kind: 'ID',
    targets: ['quadratusFemoris.right', 'quadratusFemoris.left'],
    scene: rotators,
    rests: { claim: 'nerveBed', works: ['humanAnatomy14'] },
  },
  {
    id: 'q32',
    kind: 'ID',
    targets: ['obturatorInternus.right', 'obturatorInternus.left'],
    scene: rotators,
    rests: { claim: 'nerveBed', works: ['humanAnatomy14'] },
  },
  {
    id: 'q33',
    kind: 'ID',
    targets: ['gemellusSuperior.right', 'gemellusSuperior.left'],
    scene: rotators,
    rests: { claim: 'nerveBed', works: ['humanAnatomy14'] },
  },
  {
    id: 'q34',
    kind: 'ID',
    targets: ['iliocostalis.right', 'iliocostalis.left'],
    scene: back,
    rests: { claim: 'extensorsFork', works: ['snijders2008'] },
  },
  {
    id: 'q35',
    kind: 'ID',
    targets: ['multifidus.right', 'multifidus.left'],
    scene: deepBack,
    rests: { claim: 'extensorsFork', works: ['snijders2008'] },
  },
  {
    id: 'q36',
    kind: 'ID',
    targets: ['levatorAni.right', 'levatorAni.left'],
    scene: floor,
    rests: { claim: 'pelvicFloorCounternutates', works: ['poolGoudzwaard2004'] },
  },
  {
    id: 'q37',
    kind: 'ID',
    targets: ['bicepsFemoris.right', 'bicepsFemoris.left'],
    scene: sitBone,
    rests: { claim: 'forceClosure', works: ['vleeming2012', 'vanWingerden2004'] },
  },
  {
    id: 'q38',
    kind: 'ID',
    targets: ['hipBone.right', 'hipBone.left'],
    near: { places: ['ASIS.right', 'ASIS.left'], within: 25 },
    scene: felt('anterior'),
    rests: { claim: 'pointsFelt', works: ['bonyPalpation'] },
  },
  {
    id: 'q39',
    kind: 'ID',
    targets: ['hipBone.right', 'hipBone.left'],
    near: { places: ['PSIS.right', 'PSIS.left'], within: 25 },
    scene: felt('posterior'),
    rests: { claim: 'posteriorSpineLevel', works: ['mcgaugh2007'] },
  },
  {
    id: 'q40',
    kind: 'MC',
    answer: 1,
    scene: felt('posterior'),
    rests: { claim: 'crestLevel', works: ['crestLevels2017'] },
  },
  {
    id: 'q41',
    kind: 'ID',
    targets: ['superiorGlutealNerve.right', 'superiorGlutealNerve.left'],
    scene: nervesBehind,
    rests: { claim: 'glutealNerves', works: ['superiorGluteal2023'] },
  },
  {
    id: 'q42',
    kind: 'ID',
    targets: ['pudendalNerve.right', 'pudendalNerve.left'],
    scene: nervesBehind,
    rests: { claim: 'pudendalCourse', works: ['maldonado2015', 'pudendalOutside2009'] },
  },
  {
    id: 'q43',
    kind: 'ID',
    targets: ['femoralNerve.right', 'femoralNerve.left'],
    scene: nervesInFront,
    rests: { claim: 'lumbarNerves', works: ['anatomyAppFemoral'] },
  },
]

/** The questions in the words `own` of a language; English where that has none. */
export const questionsIn = (own: Readonly<Partial<Record<QuestionId, QuestionWords>>>): readonly Question[] =>
  plans.map((plan) => ({ ...(own[plan.id] ?? english[plan.id]), ...plan }) as Question)

/** In English. */
export const questions = questionsIn({})
