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

/** Whom or what a claim speaks of. */
type Subject =
  | 'psoas'
  | 'iliacus'
  | 'piriformis'
  | 'muscles'
  | 'joint'
  | 'nutation'
  | 'ligaments'
  | 'gluteus'
  | 'pelvicFloor'
  | 'quadratus'
  | 'sciaticNerve'
  | 'nerves'
  | 'threat'
  | 'position'
  | 'pressure'
  | 'stretch'
  | 'rolling'
  | 'time'
  | 'care'
  | 'sitting'
  | 'standingUp'
  | 'walking'
  | 'breath'
  | 'bones'
  | 'pelvis'
  | 'hipRange'
  | 'model'
  | 'tests'
  | 'neck'
  | 'oneCase'
  | 'pain'
  | 'emergency'
  | 'skin'

/** What it says of that. */
type Effect =
  | 'attachment'
  | 'lumbarCurve'
  | 'nod'
  | 'size'
  | 'turn'
  | 'answer'
  | 'sense'
  | 'steady'
  | 'range'
  | 'health'
  | 'meaning'
  | 'lumbarLoad'
  | 'course'
  | 'pain'
  | 'tone'
  | 'reflex'
  | 'length'
  | 'shape'
  | 'swing'
  | 'agreement'
  | 'balance'
  | 'harm'
  | 'proof'
  | 'place'
  | 'source'
  | 'neighbours'
  | 'reach'
  | 'variety'
  | 'felt'

/** How well a statement stands, and on what; what it says stands in words/<language>/claims.ts. */
interface Claim {
  /**
   * What it says of what: no two claims have the same. Where two differ by scope alone (on whom, where, in which position),
   * both name it, in words that stand in their English text.
   */
  readonly about: readonly [Subject, Effect, scope?: string]
  readonly grade: Grade
  readonly kind: readonly EvidenceKind[]
  readonly sources: readonly [WorkId, ...WorkId[]]
}

/** When the evidence was last gone through. */
export const reviewed = 'November 2026'

export const claims = {
  psoasNotOnSacrum: {
    about: ['psoas', 'attachment'],
    grade: 'supported',
    kind: ['anatomy'],
    sources: ['clinicalgate', 'muscolino2013', 'gibbons2007'],
  },
  psoasLordosis: {
    about: ['psoas', 'lumbarCurve'],
    grade: 'contested',
    kind: ['cadaver', 'in vivo', 'model'],
    sources: ['bogduk1992', 'penning2000', 'heino1990', 'preece2021', 'deluca1998', 'jorgensson1993', 'youdas1996'],
  },
  psoasNutation: {
    about: ['psoas', 'nod'],
    grade: 'contested',
    kind: ['model'],
    sources: ['bogduk1992', 'sajko2009'],
  },
  psoasBigger: {
    about: ['psoas', 'size'],
    grade: 'supported',
    kind: ['cadaver'],
    sources: ['kumazaki2022', 'parvaresh2019', 'bogduk1992'],
  },
  iliacusOpposes: {
    about: ['iliacus', 'nod'],
    grade: 'contested',
    kind: ['model', 'review'],
    sources: ['sajko2009', 'andersson1995'],
  },
  piriformisCounternutates: {
    about: ['piriformis', 'nod'],
    grade: 'contested',
    kind: ['model', 'cadaver'],
    sources: ['poolGoudzwaard2004', 'vleeming2012'],
  },
  tugOfWar: {
    about: ['muscles', 'nod'],
    grade: 'metaphor',
    kind: ['teaching tradition'],
    sources: ['vleeming2012', 'snijders2008'],
  },
  piriformisOutward: {
    about: ['piriformis', 'turn', 'hip is straight'],
    grade: 'supported',
    kind: ['cadaver', 'model'],
    sources: ['delp1999', 'gpnotebook'],
  },
  rotatorReversal: {
    about: ['piriformis', 'turn', 'well bent hip'],
    grade: 'contested',
    kind: ['cadaver', 'model', 'in vivo'],
    sources: ['delp1999', 'waldner', 'itsuda2024'],
  },
  piriformisReactive: {
    about: ['piriformis', 'answer', 'sacro-iliac joint'],
    grade: 'unsupported',
    kind: ['teaching tradition', 'in vivo'],
    sources: ['indahl1999', 'hungerford2003', 'hodges2014', 'morimoto2018'],
  },
  piriformisPilot: {
    about: ['piriformis', 'sense', 'spine'],
    grade: 'metaphor',
    kind: ['teaching tradition'],
    sources: ['banks2006', 'pettorossi2014'],
  },
  piriformisStabilises: {
    about: ['piriformis', 'steady'],
    grade: 'contested',
    kind: ['model', 'in vivo'],
    sources: ['pel2008', 'snijders1993', 'giphart2012'],
  },
  sacroiliacSmall: {
    about: ['joint', 'range'],
    grade: 'supported',
    kind: ['in vivo'],
    sources: ['kibsgard2014', 'kibsgard2012', 'tani2022', 'goode2008'],
  },
  nutationNormal: {
    about: ['nutation', 'health'],
    grade: 'supported',
    kind: ['in vivo', 'imaging', 'cadaver', 'model'],
    sources: ['tani2022', 'bao2020', 'vleeming1996', 'toyohara2020'],
  },
  nutationNotTilt: {
    about: ['nutation', 'meaning'],
    grade: 'supported',
    kind: ['anatomy'],
    sources: ['snijders2004', 'endo2012'],
  },
  ligamentsResist: {
    about: ['ligaments', 'nod', 'sacrotuberous'],
    grade: 'supported',
    kind: ['anatomy', 'cadaver'],
    sources: ['pelvicGirdle', 'vleeming2012', 'pelvicStability1995'],
  },
  longDorsalResists: {
    about: ['ligaments', 'nod', 'long dorsal'],
    grade: 'supported',
    kind: ['cadaver'],
    sources: ['vleeming1996'],
  },
  gluteusAtJoint: {
    about: ['gluteus', 'steady'],
    grade: 'contested',
    kind: ['cadaver', 'model'],
    sources: ['barker2014', 'pel2008'],
  },
  cheapestAnswer: {
    about: ['muscles', 'answer'],
    grade: 'contested',
    kind: ['model'],
    sources: ['pel2008', 'barker2014', 'poolGoudzwaard2004'],
  },
  pelvicFloorCounternutates: {
    about: ['pelvicFloor', 'nod'],
    grade: 'contested',
    kind: ['cadaver'],
    sources: ['poolGoudzwaard2004', 'snijders2008'],
  },
  quadratusSmall: {
    about: ['quadratus', 'lumbarLoad'],
    grade: 'supported',
    kind: ['cadaver', 'model'],
    sources: ['phillips2008'],
  },
  sciaticVariants: {
    about: ['sciaticNerve', 'course'],
    grade: 'supported',
    kind: ['cadaver', 'imaging'],
    sources: ['tomaszewski2016', 'poutoglidou2020', 'natsis2014', 'smoll2010', 'bartret2018'],
  },
  nerveBed: {
    about: ['sciaticNerve', 'place'],
    grade: 'supported',
    kind: ['anatomy'],
    sources: ['humanAnatomy14'],
  },
  rootsAtJoint: {
    about: ['nerves', 'place'],
    grade: 'supported',
    kind: ['cadaver'],
    sources: ['ebraheim1997', 'lumbosacralRoots2010', 'lumbosacralTrunk2021'],
  },
  glutealNerves: {
    about: ['nerves', 'course', 'buttock'],
    grade: 'supported',
    kind: ['anatomy', 'cadaver'],
    sources: ['superiorGluteal2023', 'wheelessInferiorGluteal'],
  },
  pudendalCourse: {
    about: ['nerves', 'course', 'sacrospinous ligament'],
    grade: 'supported',
    kind: ['cadaver'],
    sources: ['maldonado2015', 'pudendalTrunks2005', 'pudendalOutside2009'],
  },
  lumbarNerves: {
    about: ['nerves', 'course', 'psoas'],
    grade: 'supported',
    kind: ['anatomy'],
    sources: ['anatomyAppFemoral', 'grayObturator', 'gruber2003'],
  },
  piriformisSciatica: {
    about: ['piriformis', 'pain'],
    grade: 'contested',
    kind: ['review'],
    sources: ['hopayian2010', 'vij2021'],
  },
  threatTone: {
    about: ['threat', 'tone'],
    grade: 'contested',
    kind: ['in vivo', 'review'],
    sources: ['hodges2011', 'vanDieen2017'],
  },
  positionPain: {
    about: ['position', 'pain'],
    grade: 'unsupported',
    kind: ['review'],
    sources: ['lederman2010', 'klerx2020', 'tullberg1998'],
  },
  pressureWhileItLasts: {
    about: ['pressure', 'reflex', 'while it lasts'],
    grade: 'supported',
    kind: ['in vivo'],
    sources: ['morelli1990', 'morelli1991', 'sullivan1991', 'kukulka1985'],
  },
  rampQuieter: {
    about: ['pressure', 'reflex', 'builds up'],
    grade: 'contested',
    kind: ['in vivo'],
    sources: ['roberts2011'],
  },
  fastStretch: {
    about: ['stretch', 'reflex'],
    grade: 'supported',
    kind: ['review', 'in vivo'],
    sources: ['kroger2021', 'wilkinson2012', 'vantVeld'],
  },
  regressionToMean: {
    about: ['time', 'pain'],
    grade: 'supported',
    kind: ['review'],
    sources: ['whitney1992'],
  },
  easeAndEnergy: {
    about: ['care', 'pain', 'Positional release'],
    grade: 'contested',
    kind: ['review'],
    sources: ['wong2014', 'franke2015'],
  },
  forceClosure: {
    about: ['muscles', 'steady'],
    grade: 'supported',
    kind: ['in vivo', 'cadaver', 'model'],
    sources: ['vanWingerden2004', 'barker2014', 'vleeming2012', 'cui2008'],
  },
  sittingFlattens: {
    about: ['sitting', 'lumbarCurve'],
    grade: 'supported',
    kind: ['imaging', 'cadaver'],
    sources: ['endo2012', 'snijders2004'],
  },
  standingUpUnmeasured: {
    about: ['standingUp', 'nod'],
    grade: 'unsupported',
    kind: ['review'],
    sources: ['goode2008'],
  },
  standingUpLeans: {
    about: ['standingUp', 'lumbarCurve'],
    grade: 'supported',
    kind: ['in vivo'],
    sources: ['tully2005'],
  },
  crossLeggedPiriformis: {
    about: ['piriformis', 'length', 'Crossing the legs'],
    grade: 'contested',
    kind: ['cadaver', 'in vivo'],
    sources: ['snijders2006', 'mcgovern2017', 'itsuda2024'],
  },
  walkingPattern: {
    about: ['walking', 'nod'],
    grade: 'contested',
    kind: ['model'],
    sources: ['toyohara2020'],
  },
  breathingTradition: {
    about: ['breath', 'nod'],
    grade: 'unsupported',
    kind: ['teaching tradition'],
    sources: ['breathingTaught'],
  },
  breathPressure: {
    about: ['breath', 'lumbarLoad'],
    grade: 'contested',
    kind: ['model', 'in vivo'],
    sources: ['stokes2010', 'hodges2005'],
  },
  breathPosture: {
    about: ['breath', 'lumbarCurve'],
    grade: 'supported',
    kind: ['imaging'],
    sources: ['attali2019'],
  },
  iliolumbarSteadies: {
    about: ['ligaments', 'steady'],
    grade: 'supported',
    kind: ['cadaver'],
    sources: ['yamamoto1990', 'poolGoudzwaard2003'],
  },
  measuredBones: {
    about: ['bones', 'shape'],
    grade: 'supported',
    kind: ['imaging'],
    sources: ['hraPelvis', 'remus2021', 'clouthier2023'],
  },
  ringOfThree: {
    about: ['pelvis', 'shape'],
    grade: 'supported',
    kind: ['anatomy'],
    sources: ['pelvicJoints'],
  },
  iliacusFossa: {
    about: ['iliacus', 'attachment'],
    grade: 'supported',
    kind: ['anatomy'],
    sources: ['downstate', 'muscolino2013'],
  },
  piriformisCourse: {
    about: ['piriformis', 'attachment'],
    grade: 'supported',
    kind: ['anatomy'],
    sources: ['gpnotebook', 'wheeless', 'piriformisNerve2019'],
  },
  psoasSqueezes: {
    about: ['psoas', 'lumbarLoad'],
    grade: 'contested',
    kind: ['cadaver', 'model', 'in vivo'],
    sources: ['bogduk1992', 'penning2000', 'park2013'],
  },
  hipRangeLordosis: {
    about: ['hipRange', 'lumbarCurve'],
    grade: 'supported',
    kind: ['in vivo'],
    sources: ['heino1990'],
  },
  bentHipSlackens: {
    about: ['psoas', 'length'],
    grade: 'supported',
    kind: ['anatomy', 'model'],
    sources: ['muscolino2013', 'blemker2005'],
  },
  storyRule: {
    about: ['model', 'answer'],
    grade: 'unsupported',
    kind: ['teaching tradition', 'model', 'in vivo'],
    sources: ['hungerford2003', 'indahl1999', 'giphart2012', 'hodges2014', 'morimoto2018'],
  },
  bentHipAbducts: {
    about: ['piriformis', 'swing'],
    grade: 'supported',
    kind: ['anatomy', 'model'],
    sources: ['gpnotebook', 'delp1999'],
  },
  figureFour: {
    about: ['piriformis', 'length', 'thigh outward'],
    grade: 'supported',
    kind: ['in vivo', 'cadaver', 'model'],
    sources: ['itsuda2024', 'mcgovern2017', 'delp1999', 'snijders2006'],
  },
  oneSidedUnsettled: {
    about: ['piriformis', 'answer', 'one-sided'],
    grade: 'unsupported',
    kind: ['teaching tradition'],
    sources: ['hungerford2003'],
  },
  testsAgreePoorly: {
    about: ['tests', 'agreement'],
    grade: 'supported',
    kind: ['review'],
    sources: ['klerx2020', 'ribeiro2021', 'sturesson2000'],
  },
  neckPosture: {
    about: ['neck', 'balance'],
    grade: 'supported',
    kind: ['in vivo', 'review'],
    sources: ['pettorossi2014', 'valkovic2012'],
  },
  piriformisNeck: {
    about: ['piriformis', 'sense', 'neck'],
    grade: 'unsupported',
    kind: ['teaching tradition'],
    sources: ['banks2006', 'pettorossi2014'],
  },
  deepQuietsReflex: {
    about: ['pressure', 'reflex', 'deeper massage'],
    grade: 'contested',
    kind: ['in vivo'],
    sources: ['goldberg1992'],
  },
  onlyGentle: {
    about: ['pressure', 'reflex', 'Only slow and gentle'],
    grade: 'unsupported',
    kind: ['teaching tradition', 'in vivo'],
    sources: ['goldberg1992', 'cherkin2011'],
  },
  rollingGuards: {
    about: ['rolling', 'reflex'],
    grade: 'unsupported',
    kind: ['teaching tradition', 'in vivo'],
    sources: ['grabow2018', 'macgregor2018', 'behm2019'],
  },
  lowRiskTouch: {
    about: ['care', 'harm'],
    grade: 'supported',
    kind: ['review'],
    sources: ['ernst2003', 'yin2014'],
  },
  localRelief: {
    about: ['care', 'pain', 'sore piriformis'],
    grade: 'contested',
    kind: ['in vivo', 'review'],
    sources: ['misirlioglu2015', 'hilal2022', 'whitney1992'],
  },
  gentleFirst: {
    about: ['care', 'pain', 'Beginning gently'],
    grade: 'unsupported',
    kind: ['teaching tradition'],
    sources: ['bialosky2009'],
  },
  lastingNeedsBoth: {
    about: ['care', 'pain', 'never lasts'],
    grade: 'unsupported',
    kind: ['teaching tradition'],
    sources: ['whitney1992', 'tullberg1998'],
  },
  oneCase: {
    about: ['oneCase', 'proof'],
    grade: 'supported',
    kind: ['review'],
    sources: ['whitney1992'],
  },
  painElsewhere: {
    about: ['pain', 'place'],
    grade: 'metaphor',
    kind: ['teaching tradition'],
    sources: ['bostonRolf', 'panayi2022'],
  },
  buttockPainSources: {
    about: ['pain', 'source'],
    grade: 'supported',
    kind: ['in vivo', 'review'],
    sources: ['kurosawa2015', 'slipman2000', 'hopayian2010'],
  },
  variantNotVerdict: {
    about: ['sciaticNerve', 'pain'],
    grade: 'unsupported',
    kind: ['imaging'],
    sources: ['bartret2018', 'bharadwaj2023', 'smoll2010'],
  },
  stretchTests: {
    about: ['tests', 'source'],
    grade: 'unsupported',
    kind: ['review'],
    sources: ['hopayian2010', 'hopayian2018'],
  },
  redFlags: {
    about: ['emergency', 'pain'],
    grade: 'supported',
    kind: ['review'],
    sources: ['bmjCes', 'ajemCes'],
  },
  plexusInPsoas: {
    about: ['psoas', 'neighbours'],
    grade: 'supported',
    kind: ['anatomy', 'imaging'],
    sources: ['lu2011', 'downstate'],
  },
  psoasTouch: {
    about: ['psoas', 'reach'],
    grade: 'contested',
    kind: ['anatomy', 'teaching tradition'],
    sources: ['brookbush2023', 'gibbons2019'],
  },
  quadratusLayers: {
    about: ['quadratus', 'attachment'],
    grade: 'supported',
    kind: ['anatomy'],
    sources: ['statPearlsQl', 'phillips2008'],
  },
  sideLyingAccess: {
    about: ['quadratus', 'reach'],
    grade: 'unsupported',
    kind: ['teaching tradition'],
    sources: ['statPearlsQl'],
  },
  bodiesDiffer: {
    about: ['pelvis', 'variety'],
    grade: 'supported',
    kind: ['review', 'in vivo'],
    sources: ['vleeming2012', 'goode2008', 'tani2022'],
  },
  extensorsFork: {
    about: ['muscles', 'attachment'],
    grade: 'contested',
    kind: ['model', 'anatomy'],
    sources: ['snijders2008'],
  },
  skinConstructed: {
    about: ['skin', 'shape'],
    grade: 'contested',
    kind: ['imaging'],
    sources: ['skinFat2018'],
  },
  pointsFelt: {
    about: ['skin', 'felt'],
    grade: 'supported',
    kind: ['anatomy'],
    sources: ['bonyPalpation'],
  },
  crestLevel: {
    about: ['bones', 'felt', 'iliac crest'],
    grade: 'contested',
    kind: ['imaging', 'review'],
    sources: ['crestLevels2017', 'mcgaugh2007'],
  },
  posteriorSpineLevel: {
    about: ['bones', 'felt', 'PSIS'],
    grade: 'contested',
    kind: ['imaging', 'review'],
    sources: ['mcgaugh2007', 'cooperstein2016'],
  },
  sitBoneFelt: {
    about: ['gluteus', 'felt'],
    grade: 'supported',
    kind: ['anatomy'],
    sources: ['hipPalpation'],
  },
} as const satisfies Record<string, Claim>

export type ClaimId = keyof typeof claims
export const claimIds = Object.keys(claims) as ClaimId[]
