import type { ClaimId } from './claims'

/** What a student asks of a part beyond its name. */
interface Fact {
  /** Other names of it. */
  readonly plain?: readonly string[]
  /** Words that people look for and that lead here, though they name something else. */
  readonly finds?: readonly string[]
  readonly latin?: string
  readonly ta2?: number
  readonly fma?: { readonly right: number; readonly left: number }
  readonly attachments?: string
  readonly action?: string
  readonly nerve?: string
  /** What it does in this model. */
  readonly role: string
  readonly claims: readonly [ClaimId, ...ClaimId[]]
}

const vertebra = {
  role: 'A rigid body of its own, hinged to its neighbours by discs of measured stiffness.',
  claims: ['psoasLordosis', 'measuredBones'],
} as const satisfies Fact
const disc = {
  attachments: 'Between the end-plates of the two vertebrae it is named for.',
  action: 'Carries load and lets the segment bend and turn.',
  role: 'A hinge with stiffness in flexion, extension, side-bend and turn; drawn between its two vertebrae.',
  claims: ['psoasLordosis', 'measuredBones'],
} as const satisfies Fact

/** By the id of a structure without its side. Identifiers only where they were looked up. */
export const facts: Readonly<Record<string, Fact>> = {
  hipBone: {
    attachments: 'Joins the sacrum behind, the other hip bone in front, the femur at the hip.',
    role: 'Tilts over the thighs; the two twist a little against each other at the symphysis.',
    claims: ['nutationNotTilt', 'iliacusOpposes', 'measuredBones'],
  },
  sacrum: {
    attachments: 'Between the hip bones, below the fifth lumbar vertebra, above the coccyx.',
    role: 'Nods (nutation), turns and bends against the hip bones until all moments about the joint sum to zero.',
    claims: ['sacroiliacSmall', 'nutationNormal', 'psoasNotOnSacrum'],
  },
  coccyx: {
    attachments: 'Hangs from the tip of the sacrum; pelvic floor and sacrospinous ligament reach it.',
    role: 'Rides on the sacrum.',
    claims: ['pelvicFloorCounternutates', 'measuredBones'],
  },
  L5: vertebra,
  L4: vertebra,
  L3: vertebra,
  L2: vertebra,
  L1: vertebra,
  T12: {
    role: 'One rigid body with the first lumbar vertebra and the trunk above it.',
    claims: ['psoasLordosis', 'measuredBones'],
  },
  twelfthRib: {
    attachments: 'Joins the side of T12. Quadratus lumborum ends on the lower border of its inner half.',
    role: 'Shows where quadratus lumborum ends; one rigid body with the trunk. Built, not measured: ribs vary a great deal.',
    claims: ['quadratusLayers'],
  },
  femur: {
    attachments: 'Head in the socket of the hip bone; shaft down to the knee.',
    role: 'Stands still while the pelvis tilts over it; bends and turns as you set it.',
    claims: ['piriformisOutward', 'rotatorReversal', 'measuredBones'],
  },
  'disc.L5S1': { ...disc, plain: ['L5-S1 disc'], claims: ['psoasNutation', 'measuredBones'] },
  'disc.L4L5': disc,
  'disc.L3L4': disc,
  'disc.L2L3': disc,
  'disc.L1L2': disc,
  'disc.T12L1': { ...disc, role: 'Stiff here: the trunk above L1 is one rigid body with it.' },
  psoasMajor: {
    plain: ['psoas', 'hip flexor'],
    finds: ['iliopsoas', 'tenderloin', 'tight psoas'],
    ta2: 2595,
    fma: { right: 22342, left: 22343 },
    attachments: 'From the bodies, discs and transverse processes T12-L5 to the lesser trochanter. None on the sacrum.',
    action: 'Bends the hip; presses the lumbar segments together, extends upper and flexes lower ones slightly.',
    nerve: 'Direct branches of the lumbar plexus, L1-L3',
    role: 'Eleven lines of pull to the lesser trochanter over the front of the hip. Shorter or tenser, it tilts the pelvis and loads L5-S1, which nods the sacrum.',
    claims: ['psoasNotOnSacrum', 'psoasLordosis', 'psoasNutation', 'psoasBigger', 'tugOfWar'],
  },
  iliacus: {
    plain: ['hip flexor'],
    finds: ['iliopsoas'],
    ta2: 2594,
    fma: { right: 22322, left: 22323 },
    attachments: 'From the hollow of the iliac wing to the lesser trochanter, with psoas.',
    action: 'Bends the hip; pulls the hip bone forward over a fixed thigh.',
    nerve: 'Femoral nerve, L2-L3',
    role: 'One line of pull from the hip bone: it tilts the pelvis without passing the spine.',
    claims: ['iliacusOpposes'],
  },
  piriformis: {
    plain: ['pear-shaped muscle', 'deep rotator'],
    finds: ['piriformis syndrome', 'deep gluteal syndrome', 'sciatica'],
    ta2: 2604,
    fma: { right: 22340, left: 22341 },
    attachments: 'From the front of the sacrum, S2-S4, through the greater sciatic foramen to the greater trochanter.',
    action: 'Turns the straight thigh outward, the well bent thigh inward; moves the bent thigh sideways.',
    nerve: 'Nerve to piriformis, S1-S2',
    role: 'Three strands from S2, S3 and S4. It pulls the front of the sacrum back, against psoas: small, and not alone.',
    claims: [
      'piriformisOutward',
      'rotatorReversal',
      'piriformisCounternutates',
      'piriformisStabilises',
      'piriformisReactive',
      'piriformisPilot',
    ],
  },
  gluteusMaximus: {
    plain: ['glutes', 'buttock muscle', 'bum muscle'],
    ta2: 2598,
    fma: { right: 22328, left: 22329 },
    attachments: 'From ilium, sacrum, coccyx and sacrotuberous ligament to the gluteal tuberosity and the thigh band.',
    action: 'Straightens the hip and turns the thigh outward.',
    nerve: 'Inferior gluteal nerve, L5-S2',
    role: 'Two lines of pull, from sacrum and ilium; the sacral one crosses the sacro-iliac joint.',
    claims: ['gluteusAtJoint'],
  },
  quadratusLumborum: {
    plain: ['QL', 'flank muscle', 'hip hiker'],
    finds: ['low-back muscle'],
    ta2: 2382,
    fma: { right: 22348, left: 22349 },
    attachments: 'From the back of the iliac crest to the lowest rib and the transverse processes L1-L4.',
    action: 'Bends the trunk sideways; steadies the lowest rib.',
    nerve: 'Branches T12-L4',
    role: 'Four lines of pull from the crest to the transverse processes.',
    claims: ['quadratusSmall'],
  },
  coccygeus: {
    plain: ['ischiococcygeus'],
    finds: ['pelvic floor'],
    attachments: 'From the ischial spine to the side of the lower sacrum and the coccyx.',
    action: 'Supports the pelvic floor from behind.',
    nerve: 'Direct branches S4-S5',
    role: 'One line of pull that turns the sacrum back.',
    claims: ['pelvicFloorCounternutates'],
  },
  sacrotuberous: {
    plain: ['sacrum to sit bone'],
    ta2: 1850,
    fma: { right: 21483, left: 21484 },
    attachments: 'From the lower corner and border of the sacrum to the ischial tuberosity.',
    action: 'Resists nutation.',
    role: 'Carries the largest share of the joint’s moment when the sacrum nods forward; slack when it nods back.',
    claims: ['ligamentsResist'],
  },
  sacrospinous: {
    ta2: 1852,
    fma: { right: 21486, left: 21487 },
    attachments: 'From the lower border of the sacrum and coccyx to the ischial spine.',
    action: 'Resists nutation; parts the two sciatic foramina.',
    role: 'Carries its share of the joint’s moment when the sacrum nods forward.',
    claims: ['ligamentsResist'],
  },
  longDorsal: {
    plain: ['long dorsal SI ligament', 'long posterior sacroiliac ligament'],
    attachments: 'From the back of the lower sacrum to the posterior superior iliac spine.',
    action: 'Resists counternutation.',
    role: 'Tightens when the sacrum nods back, slackens when it nods forward.',
    claims: ['longDorsalResists'],
  },
  interosseous: {
    plain: ['deep SI ligament'],
    ta2: 1863,
    attachments: 'Short strong fibres between sacrum and ilium, behind and above the joint surface.',
    action: 'Holds sacrum and ilium together.',
    role: 'Resists both directions at its distance from the axis.',
    claims: ['ligamentsResist'],
  },
  posteriorSacroiliac: {
    plain: ['dorsal SI ligament'],
    ta2: 1864,
    attachments: 'From the back of the upper sacrum to the ilium.',
    action: 'Holds sacrum and ilium together from behind.',
    role: 'A small share of the joint’s moment in both directions.',
    claims: ['longDorsalResists'],
  },
  anteriorSacroiliac: {
    plain: ['ventral SI ligament'],
    ta2: 1862,
    attachments: 'A thin strap across the front of the joint.',
    action: 'Closes the joint in front.',
    role: 'A small share of the joint’s moment in both directions.',
    claims: ['ligamentsResist'],
  },
  iliolumbar: {
    ta2: 1853,
    fma: { right: 21494, left: 21495 },
    attachments: 'From the transverse process of L5 to the iliac crest.',
    action: 'Steadies the fifth lumbar vertebra on the pelvis.',
    role: 'Pulls along its own line when L5 moves away from the crest.',
    claims: ['iliolumbarSteadies'],
  },
  inguinal: {
    latin: 'Ligamentum inguinale',
    plain: ['groin ligament'],
    attachments: 'From the anterior superior iliac spine to the pubic tubercle.',
    action: 'Bridges the gap under which iliopsoas leaves the pelvis.',
    role: 'Drawn for orientation; it carries nothing in this model.',
    claims: ['measuredBones'],
  },
  hipCartilage: {
    latin: 'Cartilago articularis',
    plain: ['joint cartilage'],
    role: 'Drawn for orientation; the hip is a frictionless ball here.',
    claims: ['measuredBones'],
  },
  pubicSymphysis: {
    latin: 'Discus interpubicus',
    plain: ['interpubic disc'],
    role: 'Its stiffness resists the twist of one hip bone against the other.',
    claims: ['measuredBones'],
  },
  sciaticNerve: {
    latin: 'Nervus ischiadicus',
    plain: ['ischiadic nerve'],
    finds: ['sciatica', 'deep gluteal syndrome'],
    ta2: 6569,
    fma: { right: 22111, left: 22112 },
    attachments: 'From the sacral plexus, L4-S3, through the greater sciatic foramen, most often below piriformis.',
    action: 'Serves the back of the thigh and everything below the knee.',
    role: 'Drawn beside piriformis; the model knows no pressure on it.',
    claims: ['sciaticVariants', 'piriformisSciatica'],
  },
  sacroiliacJoint: {
    role: 'Turns about one fixed axis with a measured, stiffening resistance.',
    claims: ['sacroiliacSmall', 'nutationNormal', 'nutationNotTilt'],
  },
  hipJoint: {
    role: 'A frictionless ball with the measured passive moment of its soft tissue.',
    claims: ['piriformisOutward'],
  },
  pubicSymphysisJoint: { role: 'Resists the twist of the hip bones.', claims: ['measuredBones'] },
  lumbosacralJoint: {
    role: 'Where the load of the trunk reaches the sacrum.',
    claims: ['psoasNutation', 'psoasNotOnSacrum'],
  },
}
