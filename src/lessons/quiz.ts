import type { ClaimId } from '../anatomy/claims'
import type { WorkId } from '../anatomy/literature'
import type { StructureId } from '../anatomy/structures'
import type { HandPose } from '../biomechanics/handPose'
import type { ScenarioInput } from '../biomechanics/scenario'
import type { PlaceName, Scene } from './lesson'
import type { ReadingId } from './readings'

/** What the model must show for the answer to be right: one reading, after against before. */
export interface Proof {
  readonly of: ReadingId
  readonly before: { readonly settings?: ScenarioInput; readonly hand?: HandPose }
  readonly after: { readonly settings?: ScenarioInput; readonly hand?: HandPose }
  readonly is: 'more' | 'less' | 'lessButNotReversed'
}

interface Asked {
  readonly id: string
  readonly text: string
  readonly explanation: string
  readonly rests: { readonly claim: ClaimId; readonly works: readonly [WorkId, ...WorkId[]] }
  /** What is to be seen while it is asked. */
  readonly scene: Scene
}

/** Tap a structure on the model; any of `targets` is right. */
export interface TapQuestion extends Asked {
  readonly kind: 'ID'
  readonly targets: readonly [StructureId, ...StructureId[]]
  /** Places on bone instead: a tap this near to one of them [mm] is right, whatever it meets first. */
  readonly near?: { readonly places: readonly [PlaceName, ...PlaceName[]]; readonly within: number }
}

/** Predict a direction, then watch. */
export interface PredictQuestion extends Asked {
  readonly kind: 'PD'
  readonly options: readonly [string, string, ...string[]]
  readonly answer: number
  /** Until it is answered the body stays so. */
  readonly before: { readonly settings?: ScenarioInput }
  readonly proof: Proof
}

export interface ChoiceQuestion extends Asked {
  readonly kind: 'MC'
  readonly options: readonly [string, string, ...string[]]
  readonly answer: number
}

export type Question = TapQuestion | PredictQuestion | ChoiceQuestion

const all = ['bones', 'psoasMajor', 'iliacus', 'piriformis', 'pubicSymphysis'] as const
const front: Scene = { view: 'anterior', visible: all }
const behind: Scene = {
  view: 'gluteal',
  visible: ['bones', 'piriformis', 'sciaticNerve', 'sacrotuberous', 'sacrospinous'],
}
const cutOpen: Scene = { view: 'section', visible: ['bones', 'psoasMajor', 'piriformis'] }
const hip = ['sacrum', 'coccyx', 'hipBone.right', 'femur.right', 'piriformis.right'] as const
const shorter = { psoasShortening: 0.2 }

/** Thirty questions. The answers that the model gives are asked of the model (tests/lessons). */
export const questions: readonly Question[] = [
  {
    id: 'q01',
    kind: 'ID',
    text: 'Tap the sacrum.',
    targets: ['sacrum'],
    scene: front,
    explanation: 'A wedge of fused vertebrae between the two hip bones.',
    rests: { claim: 'ringOfThree', works: ['vleeming2012'] },
  },
  {
    id: 'q02',
    kind: 'ID',
    text: 'Tap the right psoas major. The body faces you.',
    targets: ['psoasMajor.right'],
    scene: front,
    explanation: 'The body’s right is on your left while it faces you.',
    rests: { claim: 'psoasNotOnSacrum', works: ['muscolino2013'] },
  },
  {
    id: 'q03',
    kind: 'ID',
    text: 'Tap the muscle that fills the inside of the hip bone.',
    targets: ['iliacus.right', 'iliacus.left'],
    scene: { ...front, view: 'threeQuarter' },
    explanation: 'Iliacus lines the iliac fossa; psoas lies nearer the spine.',
    rests: { claim: 'iliacusFossa', works: ['downstate'] },
  },
  {
    id: 'q04',
    kind: 'ID',
    text: 'Tap piriformis in the window of the buttock.',
    targets: ['piriformis.right', 'piriformis.left'],
    scene: behind,
    explanation: 'It leaves the pelvis through the greater sciatic foramen and ends on the greater trochanter.',
    rests: { claim: 'piriformisCourse', works: ['gpnotebook'] },
  },
  {
    id: 'q05',
    kind: 'ID',
    text: 'Tap the ligament that tightens when the sacrum nods back.',
    targets: ['longDorsal.right', 'longDorsal.left'],
    scene: { view: 'pelvisBehind', visible: ['bones', 'sacrotuberous', 'sacrospinous', 'longDorsal'] },
    explanation: 'The long dorsal ligament: its tension rose in counternutation and fell in nutation.',
    rests: { claim: 'longDorsalResists', works: ['vleeming1996'] },
  },
  {
    id: 'q06',
    kind: 'ID',
    text: 'Tap the place where psoas ends.',
    targets: ['femur.right', 'femur.left'],
    near: { places: ['lesserTrochanter.right', 'lesserTrochanter.left'], within: 20 },
    scene: { view: 'anterior', visible: all },
    explanation: 'The lesser trochanter of the femur; iliacus ends there too.',
    rests: { claim: 'psoasNotOnSacrum', works: ['muscolino2013'] },
  },
  {
    id: 'q07',
    kind: 'ID',
    text: 'In a cut at L4, tap quadratus lumborum.',
    targets: ['quadratusLumborum.right', 'quadratusLumborum.left'],
    scene: {
      view: 'superior',
      visible: ['bones', 'psoasMajor', 'quadratusLumborum'],
      cut: { plane: 'transverse', at: 0.155 },
    },
    explanation: 'Behind and beside psoas: it spans rib, transverse processes and iliac crest.',
    rests: { claim: 'quadratusLayers', works: ['statPearlsQl'] },
  },
  {
    id: 'q08',
    kind: 'ID',
    text: 'Tap the nerve that usually comes out below piriformis.',
    targets: ['sciaticNerve.right', 'sciaticNerve.left'],
    scene: behind,
    explanation: 'The sciatic nerve, undivided and below in about 85 to 90 %.',
    rests: { claim: 'sciaticVariants', works: ['tomaszewski2016'] },
  },
  {
    id: 'q09',
    kind: 'MC',
    text: 'Does psoas major attach to the sacrum?',
    options: ['Yes, to its front', 'Yes, to its wing', 'No', 'Only on the right'],
    answer: 2,
    scene: front,
    explanation: 'It runs from T12 to L5 down to the femur; what it does to the sacrum is indirect.',
    rests: { claim: 'psoasNotOnSacrum', works: ['clinicalgate'] },
  },
  {
    id: 'q10',
    kind: 'MC',
    text: 'What does nutation mean?',
    options: [
      'The pelvis tilts forward',
      'The base of the sacrum tips forward against the hip bones',
      'The tailbone tucks under',
      'The lumbar spine bends forward',
    ],
    answer: 1,
    scene: cutOpen,
    explanation: 'Base forward relative to the hip bones. When the whole pelvis tilts, all three bones go together.',
    rests: { claim: 'nutationNotTilt', works: ['vleeming2012'] },
  },
  {
    id: 'q11',
    kind: 'MC',
    text: 'How far does a sacro-iliac joint typically turn in single-leg stance?',
    options: ['About half a degree', '5 degrees', '10 degrees', '20 degrees'],
    answer: 0,
    scene: { view: 'sacroiliac', visible: ['bones', 'ligaments'] },
    explanation: 'About half a degree, near the limit of what the most precise method can see.',
    rests: { claim: 'sacroiliacSmall', works: ['kibsgard2014'] },
  },
  {
    id: 'q12',
    kind: 'MC',
    text: 'Standing weight tends to push the joint towards …',
    options: ['nutation', 'counternutation', 'neither', 'separation'],
    answer: 0,
    scene: { ...cutOpen, arrows: true },
    explanation: 'Nutation: the usual direction under load, described as the stable position.',
    rests: { claim: 'nutationNormal', works: ['toyohara2020'] },
  },
  {
    id: 'q13',
    kind: 'PD',
    text: 'Both psoas become 20 % shorter, piriformis does not react. Which way does the top of the sacrum move?',
    options: ['Forward', 'Back', 'Not at all'],
    answer: 0,
    before: {},
    scene: { ...cutOpen, settings: shorter },
    proof: { of: 'nutation', before: {}, after: { settings: shorter }, is: 'more' },
    explanation: 'Forward, in the model. The sign agrees with simple mechanics; it has not been shown in people.',
    rests: { claim: 'psoasNutation', works: ['bogduk1992'] },
  },
  {
    id: 'q14',
    kind: 'PD',
    text: 'The same, and now piriformis starts to react. The nod will …',
    options: ['grow', 'shrink part of the way', 'turn into the opposite'],
    answer: 1,
    before: { settings: shorter },
    scene: { ...cutOpen, settings: { ...shorter, piriformisReactivity: 0.6 } },
    proof: {
      of: 'nutation',
      before: { settings: shorter },
      after: { settings: { ...shorter, piriformisReactivity: 0.6 } },
      is: 'lessButNotReversed',
    },
    explanation:
      'It shrinks part of the way. The counter-pull is a rule of the story and does not reverse the nod here.',
    rests: { claim: 'storyRule', works: ['hungerford2003'] },
  },
  {
    id: 'q15',
    kind: 'PD',
    text: 'Only the right psoas becomes 20 % shorter; the trunk stays upright. Which side of the sacrum nods further?',
    options: ['The right', 'The left', 'Both the same'],
    answer: 0,
    before: {},
    scene: { ...front, exaggeration: 10, settings: { psoasShortening: { right: 0.2 } } },
    proof: {
      of: 'sideDifference',
      before: {},
      after: { settings: { psoasShortening: { right: 0.2 } } },
      is: 'more',
    },
    explanation:
      'The right, by less than a fifth of a degree. The top of the sacrum leans right, the spine above leans back.',
    rests: { claim: 'psoasNutation', works: ['sajko2009'] },
  },
  {
    id: 'q16',
    kind: 'MC',
    text: 'Hip straight, piriformis shortens. The thigh turns …',
    options: ['outward', 'inward', 'neither way'],
    answer: 0,
    scene: { view: 'downTheThigh', visible: hip, momentArm: true },
    explanation: 'Outward: a lever of about 29 mm.',
    rests: { claim: 'piriformisOutward', works: ['delp1999'] },
  },
  {
    id: 'q17',
    kind: 'PD',
    text: 'Hip bent to 90 degrees, piriformis shortens. The thigh turns …',
    options: ['outward', 'inward', 'neither way'],
    answer: 1,
    before: { settings: { hipFlexion: 0 } },
    scene: { view: 'behindTheHip', visible: hip, momentArm: true, settings: { hipFlexion: 90 } },
    proof: { of: 'rotationArm', before: {}, after: { settings: { hipFlexion: 90 } }, is: 'less' },
    explanation: 'Inward: the line of pull has passed to the other side of the axis. Measured levers are about 14 mm.',
    rests: { claim: 'rotatorReversal', works: ['delp1999'] },
  },
  {
    id: 'q18',
    kind: 'MC',
    text: 'The lever for rotation passes zero near …',
    options: ['10 degrees', '30 degrees', '50 to 60 degrees, varying', '110 degrees'],
    answer: 2,
    scene: { view: 'behindTheHip', visible: hip, momentArm: true, settings: { hipFlexion: 60 } },
    explanation: 'At 49 and 57 degrees in two published models, a little later in this one; it moves with rotation.',
    rests: { claim: 'rotatorReversal', works: ['delp1999'] },
  },
  {
    id: 'q19',
    kind: 'PD',
    text: 'Hip at 90 degrees and turned inward. Now it turns outward: piriformis becomes …',
    options: ['longer', 'shorter'],
    answer: 0,
    before: { settings: { hipFlexion: 90, hipRotation: 30 } },
    scene: { view: 'pelvisBehind', visible: ['bones', 'piriformis'], settings: { hipFlexion: 90, hipRotation: -30 } },
    proof: {
      of: 'piriformisLonger',
      before: { settings: { hipFlexion: 90, hipRotation: 30 } },
      after: { settings: { hipFlexion: 90, hipRotation: -30 } },
      is: 'more',
    },
    explanation: 'Longer: bent, it is an inward rotator, so turning out stretches it.',
    rests: { claim: 'figureFour', works: ['delp1999', 'snijders2006'] },
  },
  {
    id: 'q20',
    kind: 'MC',
    text: 'Why does the drawing show ×5?',
    options: [
      'Joints really move that far',
      'Real motion is too small to see',
      'To save memory',
      'Only some people’s joints',
    ],
    answer: 1,
    scene: { ...cutOpen, settings: shorter },
    explanation: 'Real motion is a degree or two. Readouts stay true whatever is drawn.',
    rests: { claim: 'sacroiliacSmall', works: ['kibsgard2012'] },
  },
  {
    id: 'q21',
    kind: 'MC',
    text: 'Which sums up psoas on the lumbar spine best?',
    options: ['A strong extensor', 'A strong flexor', 'Small mixed moments, large compression', 'No effect'],
    answer: 2,
    scene: { view: 'lumbar', visible: ['bones', 'psoasMajor.right'] },
    explanation: 'Upper segments towards extension, lower ones towards flexion, all of them pressed together.',
    rests: { claim: 'psoasSqueezes', works: ['bogduk1992'] },
  },
  {
    id: 'q22',
    kind: 'MC',
    text: 'In 25 healthy adults, range of hip extension and lumbar curve were …',
    options: ['strongly linked', 'practically unrelated', 'opposite', 'never measured'],
    answer: 1,
    scene: front,
    explanation: 'r = −0.09.',
    rests: { claim: 'hipRangeLordosis', works: ['heino1990'] },
  },
  {
    id: 'q23',
    kind: 'MC',
    text: '“Piriformis monitors the neck” is best badged …',
    options: ['supported', 'contested', 'metaphor, with an unsupported core', 'refuted'],
    answer: 2,
    scene: { view: 'posterior', visible: ['bones', 'piriformis'] },
    explanation: 'Neck sensors shape posture; no link to piriformis was found.',
    rests: { claim: 'piriformisPilot', works: ['pettorossi2014'] },
  },
  {
    id: 'q24',
    kind: 'MC',
    text: 'Which finding challenges “only gentle pressure quietens reflexes”?',
    options: [
      'Deep massage lowered a reflex more than light',
      'Massage does nothing',
      'Rolling shortens muscle',
      'Reflexes do not exist',
    ],
    answer: 0,
    scene: behind,
    explanation: 'Deep did more than light, and only while the hands were on.',
    rests: { claim: 'deepQuietsReflex', works: ['goldberg1992', 'morelli1990'] },
  },
  {
    id: 'q25',
    kind: 'MC',
    text: 'Rolling piriformis makes it guard: this is …',
    options: ['proven', 'refuted', 'not tested directly', 'forbidden'],
    answer: 2,
    scene: behind,
    explanation: 'Not tested directly. Evidence from other muscles leans the other way.',
    rests: { claim: 'rollingGuards', works: ['grabow2018', 'behm2019'] },
  },
  {
    id: 'q26',
    kind: 'MC',
    text: 'A scan shows a sciatic variant. Does this person have piriformis syndrome?',
    options: ['Always', 'Usually', 'No clear link was found', 'Only in women'],
    answer: 2,
    scene: { ...behind, nerveVariant: 'B' },
    explanation: '11.3 against 9.0 %, p = 0.39.',
    rests: { claim: 'variantNotVerdict', works: ['bartret2018'] },
  },
  {
    id: 'q27',
    kind: 'MC',
    text: 'What is missing from the case that would help most?',
    options: ['Her name', 'A starting pain score and a comparison', 'More photographs', 'The brand of the table'],
    answer: 1,
    scene: { view: 'posterior', visible: ['bones', 'psoasMajor', 'piriformis'] },
    explanation: 'Without them the natural course and regression to the mean cannot be ruled out.',
    rests: { claim: 'oneCase', works: ['whitney1992'] },
  },
  {
    id: 'q28',
    kind: 'MC',
    text: 'After manipulation clinical tests had changed. The position of the bones …',
    options: ['had moved by 5 mm', 'had turned by 4 degrees', 'had not changed', 'was not measured'],
    answer: 2,
    scene: { view: 'sacroiliac', visible: ['bones', 'ligaments'] },
    explanation: 'It had not changed: ten people with implanted markers.',
    rests: { claim: 'positionPain', works: ['tullberg1998'] },
  },
  {
    id: 'q29',
    kind: 'PD',
    text: 'Psoas is 20 % shorter. Instead of it, iliacus becomes 20 % shorter. The nod of the sacrum will be …',
    options: ['larger', 'smaller', 'the same'],
    answer: 1,
    before: { settings: shorter },
    scene: { ...cutOpen, visible: ['bones', 'psoasMajor', 'iliacus'], settings: { iliacusShortening: 0.2 } },
    proof: {
      of: 'nutation',
      before: { settings: shorter },
      after: { settings: { iliacusShortening: 0.2 } },
      is: 'less',
    },
    explanation:
      'Much smaller: iliacus pulls on the hip bone, psoas on the spine. A simpler sum even gives the opposite sign.',
    rests: { claim: 'iliacusOpposes', works: ['sajko2009', 'andersson1995'] },
  },
  {
    id: 'q30',
    kind: 'MC',
    text: 'Someone reports numbness of the saddle area and new bladder trouble. You …',
    options: ['stretch piriformis', 'offer a date next week', 'see to urgent emergency care now', 'use a roller'],
    answer: 2,
    scene: { view: 'posterior', visible: ['bones', 'sciaticNerve'] },
    explanation: 'Emergency care now: nerves at the end of the spine may be under pressure.',
    rests: { claim: 'redFlags', works: ['bmjCes'] },
  },
]
