import type { LessonWords } from '../../lessonWords'

export const nutation = {
  title: 'What is nutation?',
  goal: 'Define nutation and counternutation, say which ligaments each one loads, and tell them from pelvic tilt.',
  misconception: 'Nutation is the same as forward tilt, or a fault.',
  prompt: 'Type N or C for the next pose.',
  limits: 'Poses made by hand balance nothing: they show directions, not what a body would do.',
  steps: [
    {
      title: 'A nod',
      lead: 'Nutation means nodding: the top of the sacrum tips forward and down. It is always said relative to the hip bones.',
      caption:
        'Nutation means nodding: the top of the sacrum tips forward and down while the tailbone swings back. It is always said relative to the hip bones.',
      question: 'The top tips forward: which way does the tailbone go?',
      options: ['Forward', 'Back'],
      expected: 'Back: the sacrum turns about an axis near its second segment. Blue glass is where it was.',
      variants: ['Nod forward', 'Nod back', 'Neutral'],
      note: 'Always ask: relative to what? Some dictionaries have it the wrong way round in their headline.',
    },
    {
      title: 'True size',
      lead: 'The same nod of two degrees, now at true size. Watch the edges of the sacrum, not the needle.',
      caption:
        'This is true size. The bone hardly shifts, and that is the honest scale of sacro-iliac movement. Only the long needle shows {nutation+}.',
      question: 'Can you see two degrees?',
      options: ['Yes', 'Hardly', 'No'],
      expected: 'Hardly: edges shift by a millimetre or two. The needle, longer than the bone, makes the angle plain.',
      note: 'Let the silence last. This picture is the point of the lesson.',
    },
    {
      title: 'Ten times larger',
      caption:
        'Now drawn ten times larger so that we can talk about it. While the badge says so, look at directions, not at distances.',
      question: 'What has changed: the drawing, the readout, or both?',
      options: ['The drawing', 'The readout', 'Both'],
      expected: 'Only the drawing. The readout still says {nutation+}.',
      note: 'Point at the badge; it travels with every screenshot.',
    },
    {
      title: 'Which ligament tightens',
      lead: 'Three ligaments guard the nod: sacrotuberous and sacrospinous below, the long dorsal ligament just under the dimples of the pelvis.',
      caption:
        'Nodding forward loads the sacrotuberous and sacrospinous ligaments. Nodding back loads the long dorsal ligament, just below the dimples of the pelvis.',
      question: 'Which tightens when the sacrum nods back?',
      options: ['Sacrotuberous', 'Sacrospinous', 'Long dorsal'],
      expected:
        'The long dorsal: {4b:longDorsalStretch+} when nodding back, {4a:longDorsalStretch+} when nodding forward. The other two do the reverse.',
      variants: ['Nod forward', 'Nod back'],
      note: 'Length changes come from where the ends go, nothing else: pure geometry.',
    },
    {
      title: 'Tilt is not a nod',
      lead: 'Now the whole pelvis rolls forward over the thighs by ten degrees, sacrum and hip bones together.',
      caption:
        'Tilting the whole pelvis is no nutation: all three bones go together. Turning only the hip bones forward, under a still sacrum, is relative counternutation.',
      question: 'The pelvis tilts ten degrees: what does nutation read?',
      options: ['Ten degrees', 'Zero', 'Minus ten degrees'],
      expected:
        'Tilt {5a:tilt+}, nutation {5a:nutation}. Hip bones two degrees forward under a still sacrum: {5b:nutation+}.',
      variants: ['Whole pelvis', 'Both hip bones', 'Right hip bone'],
      note: 'Which bone moves? Ask it each time somebody says “tilt”.',
    },
    {
      title: 'What standing does',
      lead: 'Lying down, little weight comes through the spine. Now the body stands up, and its weight lands on the front of the sacrum.',
      caption:
        'Standing weight nudges the joint toward nutation, from {6a:nutationTotal} lying to {6b:nutationTotal} in this model. It is its stable position: nutation by itself is no fault.',
      question: 'Is nutation good, bad or neither?',
      options: ['Good', 'Bad', 'Neither'],
      expected: 'Neither. It is the usual direction under load, and the ligaments take up the rest.',
      variants: ['Lying', 'Standing'],
      note: 'If you keep one sentence of today, keep this one.',
    },
  ],
} as const satisfies LessonWords
