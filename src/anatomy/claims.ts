import type { WorkId } from './literature'

export const grades = ['supported', 'contested', 'unsupported', 'metaphor'] as const
export type Grade = (typeof grades)[number]

/** A grade by shape and letter as well as by colour, and in words. */
export const gradeWords = {
  supported: { letter: 'S', shape: '●', word: 'Supported', means: 'Standard anatomy, or studies agree' },
  contested: {
    letter: 'C',
    shape: '◐',
    word: 'Contested',
    means: 'Plausible. Evidence is mixed, indirect or from models',
  },
  unsupported: {
    letter: 'U',
    shape: '○',
    word: 'Unsupported',
    means: 'No direct evidence found, or evidence points elsewhere',
  },
  metaphor: { letter: 'M', shape: '✦', word: 'Metaphor', means: 'A picture for thinking, not a test' },
} as const satisfies Record<Grade, { letter: string; shape: string; word: string; means: string }>

export type EvidenceKind = 'anatomy' | 'in vivo' | 'cadaver' | 'imaging' | 'model' | 'review' | 'teaching tradition'

/** A statement, how well it stands, and on what. */
interface Claim {
  readonly text: string
  readonly grade: Grade
  readonly kind: readonly EvidenceKind[]
  readonly found: string
  /** What would change our mind. */
  readonly wouldChange: string
  readonly sources: readonly [WorkId, ...WorkId[]]
}

/** When the evidence was last gone through. */
export const reviewed = 'November 2026'

export const claims = {
  psoasNotOnSacrum: {
    text: 'Psoas major does not attach to the sacrum; what it does there goes through the lumbar spine.',
    grade: 'supported',
    kind: ['anatomy'],
    found: 'It runs from T12-L5 to the lesser trochanter and passes in front of the sacro-iliac joint.',
    wouldChange: 'A dissection series with sacral slips of psoas.',
    sources: ['clinicalgate', 'muscolino2013'],
  },
  psoasLordosis: {
    text: 'A shorter psoas deepens the lumbar curve.',
    grade: 'contested',
    kind: ['cadaver', 'model', 'in vivo'],
    found:
      'Dissection finds very small moments, extending upper and flexing lower segments; a later reading has the same pulls hold the curve. In 25 adults, hip extension range and lordosis did not go together.',
    wouldChange: 'Lordosis measured before and after a known change of psoas length in people.',
    sources: ['bogduk1992', 'penning2000', 'heino1990'],
  },
  psoasNutation: {
    text: 'A shorter psoas nods the sacrum forward (nutation).',
    grade: 'contested',
    kind: ['model'],
    found:
      'The sign agrees with mechanics if the pull is passed on at L5/S1. No study of psoas tension against nutation, in people or cadavers, was found.',
    wouldChange: 'A cadaver or marker study of psoas load against sacral motion.',
    sources: ['bogduk1992', 'sajko2009'],
  },
  psoasBigger: {
    text: 'Psoas is bigger and stronger than piriformis.',
    grade: 'supported',
    kind: ['cadaver'],
    found: 'Cross-sections differ about 2.5 to 3.5 times, measured in different laboratories.',
    wouldChange: 'Both muscles measured in the same bodies.',
    sources: ['juntendo', 'parvaresh2019'],
  },
  iliacusOpposes: {
    text: 'Iliacus pulls the hip bone, psoas the spine: at the sacro-iliac joint they can push opposite ways.',
    grade: 'contested',
    kind: ['model', 'review'],
    found: 'A hip bone turning forward under a still sacrum is relative counternutation. A review cites EMG to match.',
    wouldChange: 'Sacro-iliac motion under separate loads of iliacus and psoas.',
    sources: ['sajko2009', 'andersson1995'],
  },
  piriformisCounternutates: {
    text: 'Piriformis pulls the sacrum back (counternutation).',
    grade: 'contested',
    kind: ['model', 'cadaver'],
    found:
      'The sign depends on where path and axis are placed. Nearest experiment: simulated pelvic floor tension turned the sacrum back in 18 pelves.',
    wouldChange: 'A cadaver study that loads piriformis itself.',
    sources: ['poolGoudzwaard2004', 'vleeming2012'],
  },
  tugOfWar: {
    text: 'Psoas and piriformis are in a tug of war over the sacrum.',
    grade: 'metaphor',
    kind: ['teaching tradition'],
    found: 'Gravity, ligaments, gluteus maximus, multifidus and the pelvic floor pull too, and matter more.',
    wouldChange: 'A measurement of how much of the joint’s load these two carry.',
    sources: ['vleeming2012', 'snijdersSlouch'],
  },
  piriformisOutward: {
    text: 'Piriformis turns the thigh outward while the hip is straight.',
    grade: 'supported',
    kind: ['cadaver', 'model'],
    found: 'About 29 mm of lever outward at 0° of flexion.',
    wouldChange: 'Repeated measurements that disagree.',
    sources: ['delp1999', 'gpnotebook'],
  },
  rotatorReversal: {
    text: 'In a well bent hip piriformis turns the thigh inward.',
    grade: 'supported',
    kind: ['cadaver', 'model'],
    found: 'The lever passes zero near 45-65° of flexion and is about 14 mm inward at 90°.',
    wouldChange: 'Measurements in living people that find no change of sign.',
    sources: ['delp1999'],
  },
  piriformisReactive: {
    text: 'Piriformis reacts strongly to what happens at the sacro-iliac joint.',
    grade: 'unsupported',
    kind: ['teaching tradition', 'in vivo'],
    found:
      'Stimulating the joint in pigs fired other muscles; joint pain changes hip-muscle timing in people. Piriformis itself was not recorded.',
    wouldChange: 'EMG of piriformis while the joint is loaded.',
    sources: ['indahl1999', 'hungerford2003'],
  },
  piriformisPilot: {
    text: 'Piriformis keeps watch over the spine, like a pilot who steers all the time.',
    grade: 'metaphor',
    kind: ['teaching tradition'],
    found: 'All muscles sense their length; small ones are not richer in sensors. Nothing ties piriformis to the neck.',
    wouldChange: 'A recording of piriformis during neck or balance tasks.',
    sources: ['banks2006', 'pettorossi2014'],
  },
  piriformisStabilises: {
    text: 'Piriformis steadies the sacro-iliac joint.',
    grade: 'contested',
    kind: ['model', 'in vivo'],
    found: 'It crosses the joint; other muscles are the stronger stabilisers.',
    wouldChange: 'Joint stiffness measured with and without piriformis.',
    sources: ['pel2008', 'giphart2012'],
  },
  sacroiliacSmall: {
    text: 'Sacro-iliac motion is about half a degree in single-leg stance, and never more than a few degrees.',
    grade: 'supported',
    kind: ['in vivo'],
    found: 'Implanted markers: about 0.5°, at most 3.6° and 2 mm. A review of mixed methods reports up to 8°.',
    wouldChange: 'Marker studies that find more.',
    sources: ['kibsgard2014', 'kibsgard2012', 'goode2008'],
  },
  nutationNormal: {
    text: 'Nutation is the normal loaded direction of the sacrum, not a fault.',
    grade: 'supported',
    kind: ['model', 'cadaver'],
    found: 'Described as the stable position; it slackens the long dorsal ligament.',
    wouldChange: 'Evidence that less nutation under load is better.',
    sources: ['toyohara2020', 'vleeming1996'],
  },
  nutationNotTilt: {
    text: 'Nutation and forward tilt of the pelvis are different motions.',
    grade: 'supported',
    kind: ['anatomy'],
    found: 'Tilt turns the whole pelvis over the thighs; nutation turns the sacrum against the hip bones.',
    wouldChange: 'Nothing: it is how the words are used.',
    sources: ['vleeming2012', 'textbook'],
  },
  ligamentsResist: {
    text: 'The sacrotuberous and sacrospinous ligaments resist nutation.',
    grade: 'supported',
    kind: ['anatomy', 'cadaver'],
    found: 'Standard anatomy; how much each carries differs between studies.',
    wouldChange: 'Nothing likely for the direction.',
    sources: ['vleeming2012', 'textbook'],
  },
  longDorsalResists: {
    text: 'The long dorsal ligament tightens when the sacrum nods back.',
    grade: 'supported',
    kind: ['cadaver'],
    found: 'Measured under load in cadavers: tighter in counternutation, slacker in nutation.',
    wouldChange: 'A repeat that disagrees.',
    sources: ['vleeming1996'],
  },
  gluteusAtJoint: {
    text: 'Gluteus maximus crosses the sacro-iliac joint and presses it together.',
    grade: 'contested',
    kind: ['cadaver', 'model'],
    found: 'Part of its fibres arises from the sacrum; the force across the joint is computed.',
    wouldChange: 'Measured joint compression under gluteal load in people.',
    sources: ['barker2014', 'pel2008'],
  },
  pelvicFloorCounternutates: {
    text: 'The pelvic floor can pull the sacrum back.',
    grade: 'contested',
    kind: ['cadaver'],
    found: 'Simulated tension turned the sacrum back in 18 embalmed pelves.',
    wouldChange: 'The same in living people.',
    sources: ['poolGoudzwaard2004', 'snijdersSlouch'],
  },
  quadratusSmall: {
    text: 'Quadratus lumborum adds little to lumbar moments.',
    grade: 'supported',
    kind: ['cadaver', 'model'],
    found: 'No more than about a tenth of the key moments.',
    wouldChange: 'Larger measured cross-sections.',
    sources: ['phillips2008'],
  },
  sciaticVariants: {
    text: 'In most people the sciatic nerve passes undivided below piriformis.',
    grade: 'supported',
    kind: ['cadaver', 'imaging'],
    found: 'About 85-90 % of pooled cadavers; variants 17-19 %. A link between variant and pain is not settled.',
    wouldChange: 'Imaging of unselected people.',
    sources: ['tomaszewski2016', 'smoll2010', 'bartret2018'],
  },
  piriformisSciatica: {
    text: 'Piriformis can irritate the sciatic nerve.',
    grade: 'contested',
    kind: ['review'],
    found: 'A recognised but minority explanation, 0.3-6 % of low back pain by definition used.',
    wouldChange: 'An agreed test that tells it from other causes.',
    sources: ['hopayian2010', 'vij2021'],
  },
  threatTone: {
    text: 'Feeling threatened changes muscle tone around the trunk.',
    grade: 'contested',
    kind: ['in vivo', 'review'],
    found: 'Pain and fear change trunk activity and stiffness, in both directions; piriformis was not recorded.',
    wouldChange: 'Recordings from psoas and piriformis under threat.',
    sources: ['hodges2011', 'vanDieen2017'],
  },
  positionPain: {
    text: 'The position of a bone tells where pain comes from.',
    grade: 'unsupported',
    kind: ['review'],
    found: 'Structural accounts of pain are widely disputed; motion tests of the joint are unreliable.',
    wouldChange: 'A position measure that predicts pain in a blinded study.',
    sources: ['lederman2010', 'klerx2020', 'tullberg1998'],
  },
  pressureWhileItLasts: {
    text: 'Pressure on a muscle quietens its reflex while it lasts, and no longer.',
    grade: 'supported',
    kind: ['in vivo'],
    found:
      'In the calf of healthy people the reflex fell by 71 % during massage and was back at once after it. Under a still pressure it came back within half a minute. Psoas and piriformis were not recorded.',
    wouldChange: 'A reflex that stays low for hours after the hand has gone.',
    sources: ['morelli1990', 'sullivan1991', 'kukulka1985'],
  },
  deeperQuietensMore: {
    text: 'Deeper pressure quietens the reflex more than light pressure.',
    grade: 'contested',
    kind: ['in vivo'],
    found:
      'One study of 20 healthy people, calf: twice the pressure, the larger fall. This cuts against “only gentle works”.',
    wouldChange: 'A repeat in the hip, in people in pain.',
    sources: ['goldberg1992'],
  },
  rampQuieter: {
    text: 'Pressure that builds up is guarded against less than deep pressure from the first moment.',
    grade: 'contested',
    kind: ['in vivo'],
    found:
      'One study, thigh, 25 healthy people: activity rose by 235 % deep first, and not when pressure was built up.',
    wouldChange: 'A repeat that finds no difference.',
    sources: ['roberts2011'],
  },
  fastStretch: {
    text: 'A fast stretch is answered more strongly than a slow one.',
    grade: 'supported',
    kind: ['anatomy', 'in vivo'],
    found: 'Primary endings of muscle spindles signal speed as well as length: textbook.',
    wouldChange: 'Nothing likely for speed itself; its weight in piriformis is unknown.',
    sources: ['banks2006', 'textbook'],
  },
  onlyGentleWorks: {
    text: 'Only slow and gentle pressure is let in.',
    grade: 'unsupported',
    kind: ['teaching tradition', 'in vivo'],
    found:
      'Deeper massage quietened a reflex more, and structural and relaxing massage did about equally well for 401 people with back pain. Slow and gentle remains a respectful choice.',
    wouldChange: 'A trial in which only slow pressure helps.',
    sources: ['goldberg1992', 'cherkin2011'],
  },
  rollingUntested: {
    text: 'Rolling piriformis makes it guard.',
    grade: 'unsupported',
    kind: ['teaching tradition'],
    found:
      'Not tested on this muscle. Elsewhere rolling gives short-lived range, more force adds nothing, and activity is lower afterwards.',
    wouldChange: 'Activity of piriformis recorded under and after a roller.',
    sources: ['grabow2018', 'rollingEmg2018', 'behm2019'],
  },
  neckShapesPosture: {
    text: 'Sensors in the neck take part in the balance of the whole body.',
    grade: 'supported',
    kind: ['in vivo'],
    found: 'Neck vibration and neck turning shift standing posture. No study ties this to piriformis or the sacrum.',
    wouldChange: 'For piriformis: a recording of it while the head turns.',
    sources: ['pettorossi2014', 'valkovic2012'],
  },
  regressionToMean: {
    text: 'Pain that brought someone to ask for help tends to ease with time alone.',
    grade: 'supported',
    kind: ['review'],
    found: 'People come when it is at its worst; later measurements are lower on average, whatever was done.',
    wouldChange: 'Nothing likely; its size differs from trouble to trouble.',
    sources: ['whitney1992'],
  },
  calmFirst: {
    text: 'Calming first and working deep later is better than the other way round.',
    grade: 'unsupported',
    kind: ['teaching tradition'],
    found: 'No trial of this order was found. Expectation and trust shape outcomes, which fits it without proving it.',
    wouldChange: 'A trial of the two orders.',
    sources: ['bialosky2009'],
  },
  easeAndEnergy: {
    text: 'Positional release and muscle energy ease tender places.',
    grade: 'contested',
    kind: ['review'],
    found: 'Low-quality evidence for the first; twelve small trials, nearly all at high risk of bias, for the second.',
    wouldChange: 'Larger trials with a fair comparison.',
    sources: ['wong2014', 'franke2015'],
  },
  soreSpotShortRelief: {
    text: 'Work on the sore piriformis alone gives relief for a while.',
    grade: 'contested',
    kind: ['in vivo'],
    found: 'Injections gave short relief. That it never lasts is told, not tested: no long comparison was found.',
    wouldChange: 'A long follow-up against time alone.',
    sources: ['misirlioglu2015', 'whitney1992'],
  },
  forceClosure: {
    text: 'Gravity and muscles make the sacro-iliac joint give less under a push (force closure).',
    grade: 'supported',
    kind: ['in vivo', 'cadaver', 'model'],
    found:
      'Back extensors, gluteus maximus and biceps femoris stiffened the joint in six women; gluteus maximus also in specimens. Piriformis was not tested.',
    wouldChange: 'Stiffness that does not rise with muscle force.',
    sources: ['vanWingerden2004', 'barker2014', 'vleeming2012'],
  },
  sittingFlattens: {
    text: 'Sitting turns the pelvis back and flattens the lumbar curve.',
    grade: 'supported',
    kind: ['imaging', 'cadaver'],
    found: 'Radiographs show both. In specimens slouching turned the sacrum back.',
    wouldChange: 'Nothing likely for the direction.',
    sources: ['sittingSpine', 'snijdersSlouch'],
  },
  standingUpUnmeasured: {
    text: 'Standing up moves the sacro-iliac joint in a known way.',
    grade: 'unsupported',
    kind: ['review'],
    found: 'No measurement of the joint in standing up was found.',
    wouldChange: 'Implanted markers followed from sitting to standing.',
    sources: ['goode2008'],
  },
  crossLeggedPiriformis: {
    text: 'Crossing the legs lengthens piriformis.',
    grade: 'contested',
    kind: ['cadaver', 'model'],
    found: 'About 11 % against sitting and 21 % against standing; read second-hand.',
    wouldChange: 'Lengths measured in living people.',
    sources: ['snijders2006'],
  },
  walkingPattern: {
    text: 'In walking the joint nutates while its leg bears weight and counternutates while it swings.',
    grade: 'contested',
    kind: ['model'],
    found: 'A finite-element walk; no measurement in people shows it step by step.',
    wouldChange: 'Implanted markers followed in walking.',
    sources: ['toyohara2020'],
  },
  breathingTradition: {
    text: 'Breathing in takes the base of the sacrum back, breathing out brings it forward.',
    grade: 'unsupported',
    kind: ['teaching tradition'],
    found: 'Taught in osteopathy; no measurement of it was found.',
    wouldChange: 'Sacral motion recorded with breath, above the error of the method.',
    sources: ['breathingTaught'],
  },
  iliolumbarSteadies: {
    text: 'The iliolumbar ligament steadies the fifth lumbar vertebra on the pelvis.',
    grade: 'supported',
    kind: ['anatomy', 'cadaver'],
    found: 'Standard anatomy; its strain in slouching has been computed.',
    wouldChange: 'Nothing likely for the direction.',
    sources: ['snijdersSlouch', 'textbook'],
  },
  measuredBones: {
    text: 'Pelvis, sacrum and lumbar vertebrae are mean shapes of measured people; discs and femur are built from tables.',
    grade: 'supported',
    kind: ['imaging'],
    found: 'Two people for the pelvic ring, 87 for the lumbar vertebrae; about 2.5 to 3 mm from any one person.',
    wouldChange: 'A larger open set of pelvic scans.',
    sources: ['textbook'],
  },
} as const satisfies Record<string, Claim>

export type ClaimId = keyof typeof claims
export const claimIds = Object.keys(claims) as ClaimId[]
