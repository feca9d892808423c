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

/** How well a statement stands, and on what; what it says stands in words/<language>/claims.ts. */
interface Claim {
  readonly grade: Grade
  readonly kind: readonly EvidenceKind[]
  readonly sources: readonly [WorkId, ...WorkId[]]
}

/** When the evidence was last gone through. */
export const reviewed = 'November 2026'

export const claims = {
  psoasNotOnSacrum: {
    grade: 'supported',
    kind: ['anatomy'],
    sources: ['clinicalgate', 'muscolino2013'],
  },
  psoasLordosis: {
    grade: 'contested',
    kind: ['cadaver', 'model', 'in vivo'],
    sources: ['bogduk1992', 'penning2000', 'heino1990'],
  },
  psoasNutation: {
    grade: 'contested',
    kind: ['model'],
    sources: ['bogduk1992', 'sajko2009'],
  },
  psoasBigger: {
    grade: 'supported',
    kind: ['cadaver'],
    sources: ['juntendo', 'parvaresh2019'],
  },
  iliacusOpposes: {
    grade: 'contested',
    kind: ['model', 'review'],
    sources: ['sajko2009', 'andersson1995'],
  },
  piriformisCounternutates: {
    grade: 'contested',
    kind: ['model', 'cadaver'],
    sources: ['poolGoudzwaard2004', 'vleeming2012'],
  },
  tugOfWar: {
    grade: 'metaphor',
    kind: ['teaching tradition'],
    sources: ['vleeming2012', 'snijdersSlouch'],
  },
  piriformisOutward: {
    grade: 'supported',
    kind: ['cadaver', 'model'],
    sources: ['delp1999', 'gpnotebook'],
  },
  rotatorReversal: {
    grade: 'supported',
    kind: ['cadaver', 'model'],
    sources: ['delp1999'],
  },
  piriformisReactive: {
    grade: 'unsupported',
    kind: ['teaching tradition', 'in vivo'],
    sources: ['indahl1999', 'hungerford2003'],
  },
  piriformisPilot: {
    grade: 'metaphor',
    kind: ['teaching tradition'],
    sources: ['banks2006', 'pettorossi2014'],
  },
  piriformisStabilises: {
    grade: 'contested',
    kind: ['model', 'in vivo'],
    sources: ['pel2008', 'giphart2012'],
  },
  sacroiliacSmall: {
    grade: 'supported',
    kind: ['in vivo'],
    sources: ['kibsgard2014', 'kibsgard2012', 'goode2008'],
  },
  nutationNormal: {
    grade: 'supported',
    kind: ['model', 'cadaver'],
    sources: ['toyohara2020', 'vleeming1996'],
  },
  nutationNotTilt: {
    grade: 'supported',
    kind: ['anatomy'],
    sources: ['vleeming2012', 'textbook'],
  },
  ligamentsResist: {
    grade: 'supported',
    kind: ['anatomy', 'cadaver'],
    sources: ['vleeming2012', 'textbook'],
  },
  longDorsalResists: {
    grade: 'supported',
    kind: ['cadaver'],
    sources: ['vleeming1996'],
  },
  gluteusAtJoint: {
    grade: 'contested',
    kind: ['cadaver', 'model'],
    sources: ['barker2014', 'pel2008'],
  },
  pelvicFloorCounternutates: {
    grade: 'contested',
    kind: ['cadaver'],
    sources: ['poolGoudzwaard2004', 'snijdersSlouch'],
  },
  quadratusSmall: {
    grade: 'supported',
    kind: ['cadaver', 'model'],
    sources: ['phillips2008'],
  },
  sciaticVariants: {
    grade: 'supported',
    kind: ['cadaver', 'imaging'],
    sources: ['tomaszewski2016', 'smoll2010', 'bartret2018'],
  },
  piriformisSciatica: {
    grade: 'contested',
    kind: ['review'],
    sources: ['hopayian2010', 'vij2021'],
  },
  threatTone: {
    grade: 'contested',
    kind: ['in vivo', 'review'],
    sources: ['hodges2011', 'vanDieen2017'],
  },
  positionPain: {
    grade: 'unsupported',
    kind: ['review'],
    sources: ['lederman2010', 'klerx2020', 'tullberg1998'],
  },
  pressureWhileItLasts: {
    grade: 'supported',
    kind: ['in vivo'],
    sources: ['morelli1990', 'sullivan1991', 'kukulka1985'],
  },
  deeperQuietensMore: {
    grade: 'contested',
    kind: ['in vivo'],
    sources: ['goldberg1992'],
  },
  rampQuieter: {
    grade: 'contested',
    kind: ['in vivo'],
    sources: ['roberts2011'],
  },
  fastStretch: {
    grade: 'supported',
    kind: ['anatomy', 'in vivo'],
    sources: ['banks2006', 'textbook'],
  },
  onlyGentleWorks: {
    grade: 'unsupported',
    kind: ['teaching tradition', 'in vivo'],
    sources: ['goldberg1992', 'cherkin2011'],
  },
  rollingUntested: {
    grade: 'unsupported',
    kind: ['teaching tradition'],
    sources: ['grabow2018', 'rollingEmg2018', 'behm2019'],
  },
  neckShapesPosture: {
    grade: 'supported',
    kind: ['in vivo'],
    sources: ['pettorossi2014', 'valkovic2012'],
  },
  regressionToMean: {
    grade: 'supported',
    kind: ['review'],
    sources: ['whitney1992'],
  },
  calmFirst: {
    grade: 'unsupported',
    kind: ['teaching tradition'],
    sources: ['bialosky2009'],
  },
  easeAndEnergy: {
    grade: 'contested',
    kind: ['review'],
    sources: ['wong2014', 'franke2015'],
  },
  soreSpotShortRelief: {
    grade: 'contested',
    kind: ['in vivo'],
    sources: ['misirlioglu2015', 'whitney1992'],
  },
  forceClosure: {
    grade: 'supported',
    kind: ['in vivo', 'cadaver', 'model'],
    sources: ['vanWingerden2004', 'barker2014', 'vleeming2012'],
  },
  sittingFlattens: {
    grade: 'supported',
    kind: ['imaging', 'cadaver'],
    sources: ['sittingSpine', 'snijdersSlouch'],
  },
  standingUpUnmeasured: {
    grade: 'unsupported',
    kind: ['review'],
    sources: ['goode2008'],
  },
  standingUpLeans: {
    grade: 'supported',
    kind: ['in vivo'],
    sources: ['tully2005'],
  },
  crossLeggedPiriformis: {
    grade: 'contested',
    kind: ['cadaver', 'model'],
    sources: ['snijders2006'],
  },
  walkingPattern: {
    grade: 'contested',
    kind: ['model'],
    sources: ['toyohara2020'],
  },
  breathingTradition: {
    grade: 'unsupported',
    kind: ['teaching tradition'],
    sources: ['breathingTaught'],
  },
  breathPressure: {
    grade: 'contested',
    kind: ['model', 'in vivo'],
    sources: ['stokes2010', 'hodges2005'],
  },
  breathPosture: {
    grade: 'supported',
    kind: ['imaging'],
    sources: ['attali2019'],
  },
  iliolumbarSteadies: {
    grade: 'supported',
    kind: ['anatomy', 'cadaver'],
    sources: ['snijdersSlouch', 'textbook'],
  },
  measuredBones: {
    grade: 'supported',
    kind: ['imaging'],
    sources: ['textbook'],
  },
  ringOfThree: {
    grade: 'supported',
    kind: ['anatomy'],
    sources: ['vleeming2012', 'textbook'],
  },
  iliacusFossa: {
    grade: 'supported',
    kind: ['anatomy'],
    sources: ['downstate', 'muscolino2013'],
  },
  piriformisCourse: {
    grade: 'supported',
    kind: ['anatomy'],
    sources: ['gpnotebook', 'wheeless'],
  },
  psoasSqueezes: {
    grade: 'contested',
    kind: ['cadaver', 'model'],
    sources: ['bogduk1992', 'penning2000'],
  },
  hipRangeLordosis: {
    grade: 'supported',
    kind: ['in vivo'],
    sources: ['heino1990'],
  },
  bentHipSlackens: {
    grade: 'supported',
    kind: ['anatomy', 'model'],
    sources: ['muscolino2013', 'textbook'],
  },
  storyRule: {
    grade: 'unsupported',
    kind: ['teaching tradition', 'model', 'in vivo'],
    sources: ['hungerford2003', 'indahl1999', 'giphart2012'],
  },
  bentHipAbducts: {
    grade: 'supported',
    kind: ['anatomy', 'model'],
    sources: ['gpnotebook', 'delp1999'],
  },
  figureFour: {
    grade: 'supported',
    kind: ['model', 'imaging'],
    sources: ['delp1999', 'snijders2006'],
  },
  oneSidedUnsettled: {
    grade: 'unsupported',
    kind: ['teaching tradition'],
    sources: ['hungerford2003'],
  },
  testsAgreePoorly: {
    grade: 'supported',
    kind: ['review'],
    sources: ['klerx2020', 'ribeiro2021', 'sturesson2000'],
  },
  neckPosture: {
    grade: 'supported',
    kind: ['in vivo', 'review'],
    sources: ['pettorossi2014', 'valkovic2012'],
  },
  piriformisNeck: {
    grade: 'unsupported',
    kind: ['teaching tradition'],
    sources: ['banks2006', 'pettorossi2014'],
  },
  stretchSpeed: {
    grade: 'supported',
    kind: ['anatomy', 'in vivo'],
    sources: ['banks2006', 'textbook'],
  },
  deepFirstRaises: {
    grade: 'contested',
    kind: ['in vivo'],
    sources: ['roberts2011'],
  },
  deepQuietsReflex: {
    grade: 'supported',
    kind: ['in vivo'],
    sources: ['goldberg1992', 'morelli1990', 'sullivan1991'],
  },
  onlyGentle: {
    grade: 'unsupported',
    kind: ['teaching tradition', 'in vivo'],
    sources: ['goldberg1992', 'cherkin2011'],
  },
  rollingGuards: {
    grade: 'unsupported',
    kind: ['teaching tradition', 'in vivo'],
    sources: ['grabow2018', 'frEmg2018', 'behm2019'],
  },
  lowRiskTouch: {
    grade: 'supported',
    kind: ['review'],
    sources: ['ernst2003', 'yin2014'],
  },
  localRelief: {
    grade: 'supported',
    kind: ['in vivo', 'review'],
    sources: ['misirlioglu2015', 'hilal2022'],
  },
  gentleFirst: {
    grade: 'contested',
    kind: ['review', 'teaching tradition'],
    sources: ['wong2014', 'bialosky2009', 'furlan2015'],
  },
  lastingNeedsBoth: {
    grade: 'unsupported',
    kind: ['teaching tradition'],
    sources: ['whitney1992', 'tullberg1998'],
  },
  oneCase: {
    grade: 'supported',
    kind: ['review'],
    sources: ['whitney1992'],
  },
  painElsewhere: {
    grade: 'metaphor',
    kind: ['teaching tradition'],
    sources: ['bostonRolf', 'panayi2022'],
  },
  buttockPainSources: {
    grade: 'supported',
    kind: ['in vivo', 'review'],
    sources: ['kurosawa2015', 'slipman2000', 'hopayian2010'],
  },
  variantNotVerdict: {
    grade: 'unsupported',
    kind: ['imaging'],
    sources: ['bartret2018', 'bharadwaj2023', 'smoll2010'],
  },
  stretchTests: {
    grade: 'unsupported',
    kind: ['review'],
    sources: ['hopayian2010', 'hopayian2018'],
  },
  redFlags: {
    grade: 'supported',
    kind: ['review'],
    sources: ['bmjCes', 'ajemCes'],
  },
  plexusInPsoas: {
    grade: 'supported',
    kind: ['anatomy', 'imaging'],
    sources: ['lumbarPlexus2011', 'downstate'],
  },
  psoasTouch: {
    grade: 'contested',
    kind: ['anatomy', 'teaching tradition'],
    sources: ['brookbush2023', 'gibbons2019'],
  },
  quadratusLayers: {
    grade: 'supported',
    kind: ['anatomy'],
    sources: ['statPearlsQl', 'phillips2008'],
  },
  sideLyingAccess: {
    grade: 'contested',
    kind: ['teaching tradition'],
    sources: ['textbook'],
  },
  bodiesDiffer: {
    grade: 'supported',
    kind: ['review'],
    sources: ['vleeming2012', 'goode2008'],
  },
} as const satisfies Record<string, Claim>

export type ClaimId = keyof typeof claims
export const claimIds = Object.keys(claims) as ClaimId[]
