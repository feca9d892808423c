import { literature, type WorkId } from './literature'
import { citeOf, findAt } from './literature/work'

/** A number from published works: read in them, taken from a data file after them, or from memory and still to be verified. */
interface Published {
  readonly works: readonly [WorkId, ...WorkId[]]
  readonly kind: 'seen' | 'data' | 'memory'
  /** What of them is used. */
  readonly use?: string
}
/** A number of this project: measured on its own data, worked out, or chosen. */
interface Own {
  readonly cite: string
  readonly kind: 'data' | 'computed' | 'invented'
}

/** Where a number comes from. */
interface Source {
  readonly cite: string
  readonly kind: (Published | Own)['kind']
  /** The works behind it; none where it is of this project. */
  readonly works: readonly WorkId[]
}

const plans = {
  tully2005: { works: ['tully2005'], kind: 'seen' },
  measured: { cite: 'Measured on the mean bones of this project (docs/SOURCES.md)', kind: 'data' },
  itsuda2024: { works: ['itsuda2024'], kind: 'seen', use: 'thighs at up to 40° of adduction' },
  bogduk1992: { works: ['bogduk1992', 'christophy2012'], kind: 'data', use: 'fascicle areas' },
  christophy2012: { works: ['christophy2012'], kind: 'data', use: 'joints, couplers' },
  ward2009: { works: ['ward2009', 'regev2011'], kind: 'memory' },
  zwambag2014: { works: ['zwambag2014'], kind: 'seen', use: 'psoas longest in neutral' },
  parvaresh2019: { works: ['parvaresh2019'], kind: 'seen' },
  tlem2: { works: ['carbone2015'], kind: 'data' },
  rajagopal2016: { works: ['rajagopal2016'], kind: 'data' },
  myoSim: { works: ['rajagopal2016'], kind: 'data', use: 'as the leg model of MyoHub/myo_sim, Apache-2.0' },
  myoSimTorso: { works: ['christophy2012'], kind: 'data', use: 'as the torso model of MyoHub/myo_sim, Apache-2.0' },
  gait2392: { works: ['delp1990'], kind: 'data', use: 'as OpenSim gait2392' },
  barker2014: { works: ['barker2014'], kind: 'seen' },
  pmc3594999: { works: ['trunkMuscleTable'], kind: 'seen' },
  degroote2016: { works: ['degroote2016'], kind: 'seen', use: 'curves as in OpenSim DeGrooteFregly2016Muscle' },
  brunarosso2016: { works: ['brunarosso2016'], kind: 'seen' },
  miller1987: { works: ['miller1987'], kind: 'seen' },
  kiapour2020: { works: ['kiapour2020'], kind: 'seen' },
  lindsey2014: { works: ['lindsey2014'], kind: 'seen' },
  segments: { works: ['segmentReview'], kind: 'seen' },
  cui2008: { works: ['cui2008'], kind: 'seen', use: 'stiffness of active fibres; its size is recalled' },
  rienerEdrich1999: { works: ['riener1999'], kind: 'seen' },
  preece2021: { works: ['preece2021'], kind: 'seen' },
  heino1990: { works: ['heino1990'], kind: 'seen' },
  woodhull1985: { works: ['woodhull1985'], kind: 'seen' },
  ligamentSet: { works: ['ligamentTable2021'], kind: 'seen' },
  vleeming1996: { works: ['vleeming1996'], kind: 'seen' },
  tani2022: { works: ['tani2022'], kind: 'seen' },
  shin2024: { works: ['shin2024'], kind: 'seen' },
  heyland2025: { works: ['heyland2025'], kind: 'seen' },
  vanWingerden1993: {
    works: ['vanWingerden1993'],
    kind: 'seen',
    use: 'biceps femoris pulls at the sacrotuberous ligament',
  },
  vanWingerden2004: { works: ['vanWingerden2004'], kind: 'seen' },
  poolGoudzwaard2004: { works: ['poolGoudzwaard2004'], kind: 'seen' },
  lordosis627: { works: ['yukawa2019'], kind: 'seen' },
  andersson1995: { works: ['andersson1995'], kind: 'seen' },
  juker1998: { works: ['juker1998'], kind: 'seen' },
  macThiong2011: { works: ['macThiong2011'], kind: 'seen' },
  endo2012: { works: ['endo2012'], kind: 'seen' },
  tabary1972: { works: ['tabary1972'], kind: 'seen' },
  hodges2011: { works: ['hodges2011', 'vanDieen2017'], kind: 'seen' },
  morelli1990: { works: ['morelli1990', 'morelli1991'], kind: 'seen' },
  kukulka1985: { works: ['kukulka1985', 'leone1988'], kind: 'seen' },
  roberts2011: { works: ['roberts2011'], kind: 'seen' },
  calota2009: { works: ['calota2009'], kind: 'seen' },
  whitney1992: { works: ['whitney1992'], kind: 'seen' },
  wong2014: { works: ['wong2014'], kind: 'seen' },
  franke2015: { works: ['franke2015'], kind: 'seen' },
  misirlioglu2015: { works: ['misirlioglu2015'], kind: 'seen' },
  kibsgard2014: { works: ['kibsgard2014'], kind: 'seen' },
  mcgill1987: { works: ['mcgill1987', 'morris1961'], kind: 'memory', use: '0.9 and 5 N·m per kPa' },
  gastricSwing: { works: ['gastricPressure'], kind: 'seen' },
  ebraheim1997: { works: ['ebraheim1997'], kind: 'seen', use: 'width of the roots' },
  lumbosacralRoots2018: { works: ['lumbosacralRoots2018'], kind: 'seen', use: 'thickness of the roots' },
  pudendalTrunks2005: { works: ['pudendalTrunks2005'], kind: 'seen', use: 'thickness' },
  gruber2003: { works: ['gruber2003'], kind: 'seen', use: 'thickness' },
  teaching: { cite: 'Chosen for teaching; no measurement exists', kind: 'invented' },
  judgement: { cite: 'Order of magnitude by judgement; no measurement found', kind: 'invented' },
  computed: { cite: 'Computed in this project', kind: 'computed' },
} as const satisfies Record<string, Published | Own>

export type SourceId = keyof typeof plans

/** In which journal it stands, or its number if that was not noted. */
function citedIn(id: WorkId): string {
  const work = literature[id]
  const at = work.journal === 'not noted' && findAt(work)
  return at ? `${citeOf(work)}, ${at}` : citeOf(work)
}

function sourceOf(plan: Published | Own): Source {
  if ('cite' in plan) return { ...plan, works: [] }
  const { works, kind, use } = plan
  const cited = works.map(citedIn).join('; ')
  return { cite: use ? `${cited} (${use})` : cited, kind, works }
}

export const sources = Object.fromEntries(Object.entries(plans).map(([id, plan]) => [id, sourceOf(plan)])) as Readonly<
  Record<SourceId, Source>
>
