/**
 * Where a number comes from. `seen`: read for this project (page, table or abstract), `data`: taken from a data file,
 * `memory`: from general knowledge and still to be verified, `computed`: worked out here, `invented`: chosen for teaching.
 */
interface Source {
  readonly cite: string
  readonly kind: 'seen' | 'data' | 'memory' | 'computed' | 'invented'
  readonly at?: string
}

export const sources = {
  tully2005: {
    cite: 'Tully, Fotoohabadi, Galea 2005, Gait Posture: sagittal spine and lower limb movement during sit-to-stand',
    kind: 'seen',
  },
  measured: { cite: 'Measured on the mean bones of this project (docs/SOURCES.md)', kind: 'data' },
  itsuda2024: {
    cite: 'Itsuda et al. 2024, J Sport Rehabil 33:282: piriformis at up to 40° of adduction, by elastography (abstract)',
    kind: 'seen',
    at: 'doi 10.1123/jsr.2023-0240',
  },
  bogduk1992: {
    cite: 'Bogduk, Pearcy, Hadfield 1992, Clin Biomech 7:109; fascicle areas as in Christophy et al. 2012',
    kind: 'data',
  },
  christophy2012: { cite: 'Christophy et al. 2012, lumbar spine model (joints, couplers)', kind: 'data' },
  ward2009: { cite: 'Ward et al. 2009, PMC2650051; Regev et al. 2011', kind: 'memory', at: 'PMC2650051' },
  zwambag2014: { cite: 'Sarcomere lengths of lumbar muscles, psoas longest in neutral (Zwambag et al.)', kind: 'seen' },
  parvaresh2019: { cite: 'Parvaresh et al. 2019, BMC Musculoskelet Disord 20:611', kind: 'seen', at: 'PMC6925491' },
  tlem2: { cite: 'TLEM 2.0, Carbone et al. 2015 (one cadaver)', kind: 'data' },
  rajagopal2016: { cite: 'Rajagopal et al. 2016 (OpenSim model)', kind: 'data' },
  myoSim: { cite: 'MyoHub/myo_sim: leg model after Rajagopal et al. 2016 (Apache-2.0)', kind: 'data' },
  gait2392: { cite: 'Delp et al. 1990 (OpenSim gait2392)', kind: 'data' },
  barker2014: { cite: 'Barker et al. 2014, Clin Anat: gluteus maximus and the sacro-iliac joint', kind: 'seen' },
  pmc3594999: { cite: 'Trunk muscle areas and forces, PMC3594999 table 1', kind: 'seen', at: 'PMC3594999' },
  degroote2016: { cite: 'De Groote & Fregly et al. 2016, curves as in OpenSim DeGrooteFregly2016Muscle', kind: 'seen' },
  brunarosso2016: {
    cite: 'Bruna-Rosso et al. 2016 (finite elements calibrated on cadavers)',
    kind: 'seen',
    at: 'PMC4943166',
  },
  miller1987: { cite: 'Miller, Schultz, Andersson 1987, J Orthop Res 5:92', kind: 'seen' },
  kiapour2020: { cite: 'Kiapour et al. 2020, Int J Spine Surg 14 S1:S3', kind: 'seen', at: 'PMC7041664' },
  lindsey2014: { cite: 'Lindsey et al. 2014: turning moments on cadaver joints', kind: 'seen', at: 'PMC4031207' },
  segments: { cite: 'Segment stiffness review, table 3', kind: 'seen', at: 'PMC4844119' },
  rienerEdrich1999: { cite: 'Riener & Edrich 1999, passive hip moment', kind: 'seen' },
  preece2021: { cite: 'Preece et al. 2021, J Manip Physiol Ther 44:289', kind: 'seen' },
  heino1990: { cite: 'Heino 1990, JOSPT 12:243', kind: 'seen' },
  woodhull1985: { cite: 'Woodhull et al. 1985: centre of mass against the hips', kind: 'seen' },
  ligamentSet: {
    cite: 'BMC Musculoskelet Disord 2021, s12891-021-04856-8, table 1 (ligament stiffness)',
    kind: 'seen',
  },
  vleeming1996: { cite: 'Vleeming et al. 1996, Spine 21:556 (long dorsal ligament)', kind: 'seen' },
  poolGoudzwaard2004: { cite: 'Pool-Goudzwaard et al. 2004 (pelvic floor and sacrum)', kind: 'seen' },
  lordosis627: { cite: 'Standing and recumbent lordosis, n = 627', kind: 'seen', at: 'PMC6680033' },
  andersson1995: { cite: 'Andersson et al. 1995: psoas activity in standing and sitting', kind: 'seen' },
  juker1998: { cite: 'Juker et al. 1998, Med Sci Sports Exerc 30:301: psoas activity in exercises', kind: 'seen' },
  macThiong2011: { cite: 'Mac-Thiong et al. 2011 (n = 709)', kind: 'seen' },
  endo2012: { cite: 'Endo et al. 2012, J Orthop Sci 17:682 (standing and sitting radiographs, n = 50)', kind: 'seen' },
  tabary1972: {
    cite: 'Tabary et al. 1972 (sarcomeres in series lost in a muscle held short, cat soleus)',
    kind: 'seen',
  },
  hodges2011: {
    cite: 'Hodges 2011; van Dieën et al. 2017: pain and threat change trunk muscle activity, both ways',
    kind: 'seen',
  },
  morelli1990: { cite: 'Morelli et al. 1990 and 1991: H-reflex during massage, calf, healthy', kind: 'seen' },
  kukulka1985: {
    cite: 'Kukulka et al. 1985; Leone & Kukulka 1988: pressure on a tendon and the H-reflex',
    kind: 'seen',
  },
  roberts2011: {
    cite: 'Roberts 2011: muscle activity under gradual and deep-first massage, thigh, n = 25',
    kind: 'seen',
  },
  calota2009: { cite: 'Calota & Levin 2009: threshold of the stretch reflex', kind: 'seen' },
  whitney1992: { cite: 'Whitney & Von Korff 1992, Pain 50:281: regression to the mean', kind: 'seen' },
  wong2014: { cite: 'Wong et al. 2014: positional release, meta-analysis, low quality', kind: 'seen' },
  franke2015: { cite: 'Franke et al. 2015, Cochrane CD009852: muscle energy, twelve small trials', kind: 'seen' },
  misirlioglu2015: { cite: 'Misirlioglu et al. 2015: injections at piriformis, short relief', kind: 'seen' },
  kibsgard2014: { cite: 'Kibsgård et al. 2014: half a degree in one-leg stance', kind: 'seen' },
  mcgill1987: {
    cite: 'McGill & Norman 1987, Ergonomics 30:1565 (0.9 N·m per kPa); Morris et al. 1961 (5 N·m per kPa)',
    kind: 'memory',
  },
  gastricSwing: {
    cite: 'Gastric pressure over a breath of 0.6 L, 0.36 kPa: table 2 of a study of ventilated patients, Eur Respir J',
    kind: 'seen',
  },
  teaching: { cite: 'Chosen for teaching; no measurement exists', kind: 'invented' },
  judgement: { cite: 'Order of magnitude by judgement; no measurement found', kind: 'invented' },
  computed: { cite: 'Computed in this project', kind: 'computed' },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources
