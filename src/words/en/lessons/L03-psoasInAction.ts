import type { LessonWords } from '../../lessonWords'

export const psoasInAction = {
  title: 'Psoas in action',
  goal: 'Describe the proposed chain from psoas through the lumbar curve to the sacrum, and name its weakest link.',
  misconception: 'A tight hip always arches the back.',
  prompt: 'Which link is weakest: 1, 2 or 3?',
  limits:
    'Whether a healthy psoas ever shortens by ten or twenty per cent is not known. Feet stand; the trunk is held upright.',
  steps: [
    {
      title: 'Neutral',
      caption:
        'Neutral: psoas at its standing length, {psoas} a side. Watch three readouts: lumbar curve, nutation and the force of psoas.',
      question: 'Which bone lies between spine and hip bone?',
      options: ['The sacrum', 'The femur', 'The coccyx'],
      expected: 'The sacrum. Curve {lordosisTotal}, nutation unchanged, psoas {psoas} a side.',
      note: 'The psoas seen here is the right one: the left half is cut away.',
    },
    {
      title: 'Ten per cent',
      lead: 'Both psoas become ten per cent shorter while the feet stand. Before you look: what will follow more?',
      caption:
        'Ten per cent shorter on both sides, feet standing. In this model the lower back arches by {lordosis} and the sacrum nods forward by {nutation}.',
      question: 'Which changes more: the curve or the sacrum?',
      options: ['The curve', 'The sacrum', 'The same'],
      expected: 'The curve, {lordosis+}; the sacrum {nutation+}, less than any hand can feel.',
      note: 'Feet fixed or free changes the answer: here they stand.',
    },
    {
      title: 'Twenty per cent: a cartoon',
      lead: 'Now twenty per cent, twice as short. Put the ghost of the sacrum where you expect it to end up.',
      caption:
        'Twenty per cent nods the sacrum {nutation} and deepens the curve {lordosis}. No study shows so short a psoas in a healthy body: take this as a cartoon.',
      question: 'Where will the sacrum be?',
      expected: 'Twice the shortening nods more than twice as far, because passive muscle stiffens as it stretches.',
      note: 'Above fifteen per cent the slider is an exaggeration; no study shows it in a healthy psoas.',
    },
    {
      title: 'Joint by joint',
      caption:
        'Dissection tells a subtler story: psoas weakly extends upper segments, weakly flexes the lowest, and squeezes them all. The load on L5-S1 rises to {compression}.',
      question: 'Is psoas a strong back-bender?',
      options: ['Yes, it extends', 'Yes, it flexes', 'No'],
      expected:
        'No: small pulls that differ from joint to joint, and a press that rises from {1:compression} to {compression}.',
      note: 'The axes decide these signs: a few millimetres further back and the upper joints flex too.',
    },
    {
      title: 'Sit down',
      lead: 'Sit down: the thighs come up by eighty degrees, the pelvis rolls back by twenty, and the lower back rounds.',
      caption:
        'Seated, psoas slackens: from {1:psoas} a side to {psoas}. The lumbar curve falls to {lordosisTotal}. Position changes the picture as much as tightness does.',
      question: 'Will the pull of psoas rise or fall?',
      options: ['Rise', 'Fall', 'Stay'],
      expected: 'It falls to {psoas}. Its fibres are {psoasGivesUp} shorter than in standing.',
      note: 'Total nutation hardly differs between sitting and standing here; the pull does.',
    },
    {
      title: 'And in people?',
      caption:
        'In twenty-five healthy adults, how far the hip extends went with neither lumbar curve nor tilt. In twenty-three men stretching gave the hip 2.6°, and no curve changed.',
      question: 'Does this break the model?',
      options: ['Yes', 'No', 'It limits it'],
      expected:
        'It limits it. The model holds all else equal; people differ in all else, and that drowns a tilt of {tilt}.',
      note: 'Open the evidence: r = −0.09 and r = −0.04; tilt fell by 1.2° after the stretch, not in step with the hip. Then ask which link is weakest.',
    },
  ],
} as const satisfies LessonWords
