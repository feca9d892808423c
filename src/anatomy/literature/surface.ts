import type { Work } from './work'

/** What lies beneath the skin, and how well it is felt. */
export const surfaceWorks = {
  skinFat2018: {
    authors: 'not noted',
    title:
      'Measurement of mean subcutaneous fat thickness: eight standardised ultrasound sites compared to 216 randomly selected sites',
    journal: 'Sci Rep 8:16268',
    year: 2018,
    doi: '10.1038/s41598-018-34213-0',
    who: '10 people with a BMI below 28.5, 216 sites each',
    seen: 'abstract',
    unchecked: true,
  },
  crestLevels2017: {
    authors: 'not noted',
    title:
      'Systematic review and meta-analyses of the difference between the spinal level of the palpated and imaged iliac crests',
    journal: 'not noted',
    year: 2017,
    pmid: '28928494',
    who: 'a review of 47 studies, 31 of them pooled',
    seen: 'abstract',
    unchecked: true,
  },
  mcgaugh2007: {
    authors: 'McGaugh, Brismée, Dedrick, Jones, Sizer',
    title:
      'Comparing the anatomical consistency of the posterior superior iliac spine to the iliac crest as reference landmarks for the lumbopelvic spine: a retrospective radiological study',
    journal: 'Clin Anat 20:819',
    year: 2007,
    noId: 'not found',
    who: 'CT of 100 people',
    seen: 'abstract',
  },
  cooperstein2016: {
    authors: 'Cooperstein et al.',
    title: 'The reliability of palpating the posterior superior iliac spine: a systematic review',
    journal: 'J Can Chiropr Assoc 60:36',
    year: 2016,
    pmc: 'PMC4807681',
    who: 'a review of 13 studies',
    seen: 'abstract',
  },
  hipPalpation: {
    authors: 'orthopaedicclinic.com.sg',
    title: 'Palpation of the hip: the ischial tuberosity',
    journal: 'orthopaedicclinic.com.sg',
    year: 'undated',
    noId: 'web page',
    who: 'a page of surface anatomy',
    seen: 'part',
  },
  bonyPalpation: {
    authors: 'The University of West Alabama',
    title: 'Bony palpation skill sheet: hip, pelvis and spine',
    journal: 'at.uwa.edu',
    year: 'undated',
    noId: 'web page',
    who: 'a sheet for students',
    seen: 'part',
  },
} as const satisfies Record<string, Work>
