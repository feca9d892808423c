/**
 * What claims rest on. `seen`: abstract, excerpt or table read for this project; `abstract`: its abstract and no more;
 * `second`: quoted elsewhere, still to be verified against the original. Nothing is cited from memory.
 */
interface Work {
  readonly cite: string
  readonly year?: number
  readonly seen: 'seen' | 'abstract' | 'second'
  readonly at?: string
}

export const literature = {
  vleeming2012: {
    cite: 'Vleeming et al. The sacroiliac joint: overview of anatomy, function and clinical implications. J Anat 221:537',
    year: 2012,
    seen: 'seen',
    at: 'PMC3512279',
  },
  vleeming1996: {
    cite: 'Vleeming et al. Function of the long dorsal sacroiliac ligament. Spine 21:556',
    year: 1996,
    seen: 'seen',
  },
  kibsgard2012: {
    cite: 'Precision and accuracy of radiostereometry at the sacro-iliac joint',
    year: 2012,
    seen: 'seen',
    at: 'PMC3462864',
  },
  kibsgard2014: {
    cite: 'Kibsgård et al. Sacro-iliac movement in single-leg stance. Clin Biomech',
    year: 2014,
    seen: 'seen',
  },
  goode2008: {
    cite: 'Goode et al. Three-dimensional movements of the sacroiliac joint: systematic review. J Man Manip Ther',
    year: 2008,
    seen: 'seen',
  },
  klerx2020: {
    cite: 'Clinimetric properties of sacro-iliac mobility tests. Musculoskelet Sci Pract 48:102090',
    year: 2020,
    seen: 'seen',
  },
  tullberg1998: {
    cite: 'Tullberg et al. Manipulation does not alter sacro-iliac joint position. Spine',
    year: 1998,
    seen: 'seen',
  },
  pel2008: {
    cite: 'Reducing sacro-iliac shear by muscle optimisation. Ann Biomed Eng 36:415',
    year: 2008,
    seen: 'seen',
  },
  poolGoudzwaard2004: {
    cite: 'Pelvic floor muscles and stiffness of the pelvic ring. Clin Biomech',
    year: 2004,
    seen: 'seen',
    at: 'doi 10.1016/j.clinbiomech.2004.02.008',
  },
  barker2014: {
    cite: 'Barker et al. Gluteus maximus and thoracolumbar fascia at the sacro-iliac joint. Clin Anat 27:234',
    year: 2014,
    seen: 'seen',
  },
  toyohara2020: {
    cite: 'Load transition at the sacro-iliac joint in walking (finite elements). Sci Rep 10:13683',
    year: 2020,
    seen: 'seen',
    at: 'PMC7426964',
  },
  hungerford2003: {
    cite: 'Hungerford et al. Altered lumbopelvic recruitment with sacro-iliac pain. Spine 28:1593',
    year: 2003,
    seen: 'seen',
  },
  indahl1999: {
    cite: 'Indahl et al. Sacro-iliac stimulation and porcine muscles. J Spinal Disord 12:325',
    year: 1999,
    seen: 'second',
  },
  snijders2004: {
    cite: 'Snijders et al. Influence of slouching and lumbar support on iliolumbar ligaments, discs and sacro-iliac joints. Clin Biomech 19:323',
    year: 2004,
    seen: 'abstract',
  },
  snijders2008: {
    cite: 'Snijders et al. Effects of slouching and muscle contraction on the strain of the iliolumbar ligament. Man Ther 13:325',
    year: 2008,
    seen: 'abstract',
  },
  yamamoto1990: {
    cite: 'Yamamoto et al. The iliolumbar ligament and the three-dimensional motion of the lumbosacral joint. Spine 15:1138',
    year: 1990,
    seen: 'abstract',
    at: 'doi 10.1097/00007632-199011010-00010',
  },
  poolGoudzwaard2003: {
    cite: 'Pool-Goudzwaard et al. The iliolumbar ligament: its influence on stability of the sacro-iliac joint, 12 specimens',
    year: 2003,
    seen: 'abstract',
  },
  pelvicStability1995: {
    cite: 'Ligamentous contributions to pelvic stability, 13 fresh pelves. Orthopedics 18:271',
    year: 1995,
    seen: 'abstract',
    at: 'doi 10.3928/0147-7447-19950301-09',
  },
  pelvicGirdle: {
    cite: 'Textbook chapter on the pelvic girdle (Taylor and Francis)',
    seen: 'abstract',
    at: 'doi 10.1201/b13362-10',
  },
  pelvicJoints: {
    cite: 'Bony pelvis and lower limb: pelvic joints. StatPearls',
    year: 2023,
    seen: 'seen',
    at: 'NBK538523',
  },
  bogduk1992: {
    cite: 'Bogduk, Pearcy, Hadfield. Anatomy and biomechanics of psoas major. Clin Biomech 7:109',
    year: 1992,
    seen: 'seen',
  },
  penning2000: { cite: 'Penning. Psoas and lumbar stability. Eur Spine J 9:577', year: 2000, seen: 'seen' },
  heino1990: {
    cite: 'Heino et al. Hip extension range and postural alignment. J Orthop Sports Phys Ther 12:243',
    year: 1990,
    seen: 'seen',
  },
  sajko2009: {
    cite: 'Sajko, Stuber. Psoas major: case report and review. J Can Chiropr Assoc 53:311',
    year: 2009,
    seen: 'seen',
  },
  andersson1995: {
    cite: 'Andersson et al. Role of psoas and iliacus. Scand J Med Sci Sports 5:10',
    year: 1995,
    seen: 'seen',
  },
  clinicalgate: { cite: 'The lumbar muscles and their fasciae (textbook chapter: psoas T12-L1 to L5)', seen: 'seen' },
  muscolino2013: { cite: 'Muscolino. Psoas major function. Massage Therapy Journal', year: 2013, seen: 'seen' },
  blemker2005: {
    cite: 'Blemker, Delp. Three-dimensional representation of complex muscle architectures. Ann Biomed Eng 33:661',
    year: 2005,
    seen: 'abstract',
    at: 'doi 10.1007/s10439-005-1433-7',
  },
  juntendo: { cite: 'Iliopsoas and rectus femoris architecture. Juntendo Med J 68 no 4', seen: 'seen' },
  lumbarPlexus2011: {
    cite: 'Lumbar plexus and psoas, 3D reconstruction. BMC Musculoskelet Disord 12:76',
    year: 2011,
    seen: 'seen',
  },
  phillips2008: {
    cite: 'Phillips, Mercer, Bogduk. Anatomy and biomechanics of quadratus lumborum',
    year: 2008,
    seen: 'seen',
  },
  delp1999: {
    cite: 'Delp et al. Rotation moment arms with hip flexion. J Biomech 32:493',
    year: 1999,
    seen: 'seen',
  },
  snijders2006: {
    cite: 'Cross-legged sitting, piriformis and the sacro-iliac joint. Clin Biomech 21:116',
    year: 2006,
    seen: 'second',
  },
  itsuda2024: {
    cite: 'Itsuda et al. Effective stretching positions of the piriformis by shear wave elastography. J Sport Rehabil 33:282',
    year: 2024,
    seen: 'abstract',
    at: 'doi 10.1123/jsr.2023-0240',
  },
  mcgovern2017: {
    cite: 'McGovern, Kivlan, Martin. Length change of the short external rotators of the hip in common stretch positions: a cadaveric study. Int J Sports Phys Ther',
    year: 2017,
    seen: 'abstract',
  },
  parvaresh2019: {
    cite: 'Parvaresh et al. Short external rotator architecture. BMC Musculoskelet Disord 20:611',
    year: 2019,
    seen: 'seen',
  },
  giphart2012: {
    cite: 'Giphart et al. Pectineus and piriformis EMG. Am J Sports Med 40:1654',
    year: 2012,
    seen: 'seen',
  },
  gpnotebook: { cite: 'GPnotebook: piriformis', seen: 'seen' },
  wheeless: { cite: 'Wheeless’ Textbook: piriformis', seen: 'seen' },
  hopayian2010: {
    cite: 'Hopayian et al. Clinical features of the piriformis syndrome: systematic review',
    year: 2010,
    seen: 'seen',
    at: 'PMC2997212',
  },
  vij2021: {
    cite: 'Vij et al. Treatment options review. Anesth Pain Med 11(1):e112825',
    year: 2021,
    seen: 'seen',
  },
  tomaszewski2016: {
    cite: 'Tomaszewski et al. Sciatic nerve variants, meta-analysis. J Orthop Res',
    year: 2016,
    seen: 'seen',
  },
  smoll2010: { cite: 'Smoll. Sciatic nerve variants and consequence. Clin Anat', year: 2010, seen: 'seen' },
  bartret2018: {
    cite: 'Bartret et al. Sciatic variants on hip MRI. Eur Radiol 28:4681',
    year: 2018,
    seen: 'seen',
  },
  banks2006: { cite: 'Banks. Muscle spindle abundance', year: 2006, seen: 'seen', at: 'PMC2100235' },
  kroger2021: {
    cite: 'Kröger, Watkins. Muscle spindle function in healthy and diseased muscle. Skelet Muscle 11:3',
    year: 2021,
    seen: 'abstract',
    at: 'doi 10.1186/s13395-020-00258-x',
  },
  vantVeld: {
    cite: 'van ’t Veld et al. Acceleration-, velocity- and duration-dependency of stretch reflexes in the ankle plantarflexors',
    seen: 'abstract',
    at: 'research.utwente.nl',
  },
  mouseSpindles: {
    cite: 'Muscle spindle afferents of the mouse under stretch and vibration. PLoS One',
    seen: 'abstract',
    at: 'PMC3380032',
  },
  pettorossi2014: {
    cite: 'Pettorossi, Schieppati. Neck proprioception. Front Hum Neurosci 8:895',
    year: 2014,
    seen: 'seen',
  },
  hodges2011: {
    cite: 'Hodges, Tucker. Moving differently in pain. Pain 152:S90',
    year: 2011,
    seen: 'seen',
  },
  vanDieen2017: { cite: 'van Dieën et al. Exerc Sport Sci Rev 45:223', year: 2017, seen: 'seen' },
  lederman2010: {
    cite: 'Lederman. The fall of the postural-structural-biomechanical model. CPDO Online J',
    year: 2010,
    seen: 'seen',
  },
  morelli1990: {
    cite: 'Morelli et al. H-reflex during massage. J Orthop Sports Phys Ther 12:55; and 1991, 20 people',
    year: 1990,
    seen: 'seen',
  },
  goldberg1992: {
    cite: 'Goldberg et al. Two intensities of massage and the H-reflex. Phys Ther 72:449',
    year: 1992,
    seen: 'seen',
  },
  sullivan1991: { cite: 'Sullivan et al. Massage and alpha motoneurons. Phys Ther 71:555', year: 1991, seen: 'seen' },
  kukulka1985: { cite: 'Kukulka et al. Tendon pressure and the H-reflex', year: 1985, seen: 'seen' },
  roberts2011: {
    cite: 'Roberts. Pressure patterns of massage and muscle activity. Int J Ther Massage Bodywork',
    year: 2011,
    seen: 'seen',
  },
  cherkin2011: {
    cite: 'Cherkin et al. Structural and relaxation massage for back pain, 401 people. Ann Intern Med 155:1',
    year: 2011,
    seen: 'seen',
  },
  grabow2018: { cite: 'Grabow et al. Rolling force and range. J Strength Cond Res 32:3059', year: 2018, seen: 'seen' },
  macgregor2018: {
    cite: 'Macgregor et al. Foam rolling for three days, 16 men. Sports Med Open 4:26',
    year: 2018,
    seen: 'abstract',
    at: 'PMC5993692',
  },
  behm2019: { cite: 'Behm, Wilke. Do rollers release fascia? Sports Med', year: 2019, seen: 'seen' },
  valkovic2012: {
    cite: 'Valkovič et al. Neck vibration and posture. Cesk Slov Neurol N 75:344',
    year: 2012,
    seen: 'seen',
  },
  whitney1992: { cite: 'Whitney, Von Korff. Regression to the mean. Pain 50:281', year: 1992, seen: 'seen' },
  bialosky2009: { cite: 'Bialosky et al. Mechanisms of manual therapy. Man Ther 14:531', year: 2009, seen: 'seen' },
  wong2014: {
    cite: 'Wong et al. Strain-counterstrain: meta-analysis. J Bodyw Mov Ther 18:165',
    year: 2014,
    seen: 'seen',
  },
  franke2015: { cite: 'Franke et al. Muscle energy for back pain. Cochrane CD009852', year: 2015, seen: 'seen' },
  misirlioglu2015: {
    cite: 'Misirlioglu et al. Anaesthetic and corticosteroid injections at piriformis. Pain Physician 18:163',
    year: 2015,
    seen: 'abstract',
  },
  vanWingerden2004: {
    cite: 'van Wingerden et al. Muscle contraction and sacro-iliac stiffness, 6 women. Eur Spine J',
    year: 2004,
    seen: 'seen',
  },
  endo2012: {
    cite: 'Endo et al. Sagittal lumbar and pelvic alignment in standing and sitting, 50 adults. J Orthop Sci 17:682',
    year: 2012,
    seen: 'abstract',
    at: 'doi 10.1007/s00776-012-0281-1',
  },
  tully2005: {
    cite: 'Tully, Fotoohabadi, Galea. Sagittal spine and lower limb movement during sit-to-stand. Gait Posture',
    year: 2005,
    seen: 'seen',
  },
  attali2019: {
    cite: 'Attali et al. Respiratory-related postural perturbation and head-to-pelvis alignment. Front Physiol 10:441',
    year: 2019,
    seen: 'seen',
  },
  stokes2010: {
    cite: 'Stokes et al. Intra-abdominal pressure and abdominal wall: spinal unloading. Clin Biomech 25:859',
    year: 2010,
    seen: 'seen',
    at: 'PMC2949466',
  },
  hodges2005: {
    cite: 'Hodges et al. Intra-abdominal pressure increases stiffness of the lumbar spine. J Biomech 38:1873',
    year: 2005,
    seen: 'seen',
  },
  breathingTaught: { cite: 'Lecture on the transverse axes of the sacrum (as taught in osteopathy)', seen: 'seen' },
  downstate: { cite: 'SUNY Downstate anatomy laboratory 40: posterior abdominal wall', seen: 'seen' },
  ribeiro2021: {
    cite: 'Ribeiro et al. Palpatory tests of sacro-iliac mobility, meta-analysis. J Manipulative Physiol Ther 44:307',
    year: 2021,
    seen: 'seen',
  },
  sturesson2000: {
    cite: 'Sturesson, Uden, Vleeming. Radiostereometry of the standing hip flexion test. Spine 25:364',
    year: 2000,
    seen: 'seen',
  },
  ernst2003: { cite: 'Ernst. Safety of massage. Rheumatology 42:1101', year: 2003, seen: 'seen' },
  yin2014: {
    cite: 'Yin et al. Adverse events of massage. Evid Based Complement Alternat Med 480956',
    year: 2014,
    seen: 'seen',
  },
  hilal2022: {
    cite: 'Hilal et al. Injections at piriformis: systematic review and meta-analysis. Pain Physician 25:325',
    year: 2022,
    seen: 'abstract',
  },
  bostonRolf: { cite: 'Aphorisms of Ida Rolf, as collected by a practitioner (bostonrolf.com)', seen: 'seen' },
  panayi2022: {
    cite: 'A version of the saying, as given by a practitioner (stephaniepanayi.com)',
    year: 2022,
    seen: 'seen',
  },
  kurosawa2015: {
    cite: 'Kurosawa et al. Referred pain by section of the sacro-iliac joint. Eur Spine J 24:521',
    year: 2015,
    seen: 'seen',
  },
  slipman2000: {
    cite: 'Slipman et al. Sacro-iliac pain referral zones. Arch Phys Med Rehabil 81:334',
    year: 2000,
    seen: 'seen',
  },
  hopayian2018: {
    cite: 'Hopayian, Danielyan. Piriformis syndrome, update of the review. Eur J Orthop Surg Traumatol 28:155',
    year: 2018,
    seen: 'seen',
  },
  bharadwaj2023: {
    cite: 'Bharadwaj et al. Sciatic variants, MR neurography. Tomography 9:475',
    year: 2023,
    seen: 'seen',
  },
  bmjCes: { cite: 'BMJ Best Practice: cauda equina syndrome', seen: 'seen' },
  ajemCes: { cite: 'Cauda equina syndrome, review. Am J Emerg Med', seen: 'seen' },
  brookbush2023: { cite: 'Brookbush Institute: can the psoas be palpated', year: 2023, seen: 'seen' },
  gibbons2019: { cite: 'Gibbons. Can you palpate psoas major? (smarterehab)', year: 2019, seen: 'seen' },
  statPearlsQl: { cite: 'Bordoni, Varacallo. Quadratus lumborum. StatPearls', seen: 'seen' },
  hraPelvis: {
    cite: 'Human Reference Atlas (HuBMAP), 3D reference organs: pelvis of the Visible Human woman and man, v1.2',
    seen: 'seen',
  },
  remus2021: {
    cite: 'Remus et al. Hybrid model of the lumbosacral spine in ArtiSynth. PLoS One 16:e0250456',
    year: 2021,
    seen: 'abstract',
  },
  clouthier2023: {
    cite: 'Clouthier et al. Morphable models of the lumbar spine, 87 patients. J Biomech 146:111421',
    year: 2023,
    seen: 'abstract',
    at: 'doi 10.1016/j.jbiomech.2022.111421',
  },
} as const satisfies Record<string, Work>

export type WorkId = keyof typeof literature
