import type { Lesson } from './lesson'

const chain = ['bones', 'psoasMajor', 'pubicSymphysis'] as const

export const psoasInAction: Lesson = {
  id: 'L03',
  title: 'Psoas in action',
  goal: 'Describe the proposed chain from psoas through the lumbar curve to the sacrum, and name its weakest link.',
  minutes: 6,
  misconception: 'A tight hip always arches the back.',
  prompt: 'Which link is weakest: 1, 2 or 3?',
  limits:
    'Whether a healthy psoas ever shortens by ten or twenty per cent is not known. Feet stand; the trunk is held upright.',
  short: [2, 4, 6],
  steps: [
    {
      title: 'Neutral',
      view: 'section',
      visible: chain,
      highlighted: ['psoasMajor.right', 'sacrum'],
      caption:
        'Neutral: psoas at its standing length, {psoas} a side. Watch three readouts: lumbar curve, nutation and the force of psoas.',
      question: 'Which bone lies between spine and hip bone?',
      ask: { kind: 'vote', options: ['The sacrum', 'The femur', 'The coccyx'], answer: 0 },
      expected: 'The sacrum. Curve {lordosisTotal}, nutation unchanged, psoas {psoas} a side.',
      expects: [
        { of: 'nutation', from: 0, to: 0 },
        { of: 'lordosis', from: 0, to: 0 },
        { of: 'psoas', from: 10, to: 80 },
        { of: 'lordosisTotal', from: 40, to: 70 },
      ],
      note: 'The psoas seen here is the right one: the left half is cut away.',
      evidence: ['psoasNotOnSacrum', 'psoasLordosis'],
    },
    {
      title: 'Ten per cent',
      view: 'section',
      visible: chain,
      highlighted: ['psoasMajor.right'],
      settings: { psoasShortening: 0.1 },
      before: {},
      ghost: 'neutral',
      lead: 'Both psoas become ten per cent shorter while the feet stand. Before you look: what will follow more?',
      caption:
        'Ten per cent shorter on both sides, feet standing. In this model the lower back arches by {lordosis} and the sacrum nods forward by {nutation}.',
      question: 'Which changes more: the curve or the sacrum?',
      ask: { kind: 'vote', options: ['The curve', 'The sacrum', 'The same'], answer: 0 },
      expected: 'The curve, {lordosis+}; the sacrum {nutation+}, less than any hand can feel.',
      expects: [
        { of: 'lordosis', from: 0.5, to: 6 },
        { of: 'nutation', from: 0.1, to: 1.5 },
        { of: 'lordosis', above: '1', by: 1 },
      ],
      note: 'Feet fixed or free changes the answer: here they stand.',
      evidence: ['psoasLordosis', 'psoasNutation'],
    },
    {
      title: 'Twenty per cent: a cartoon',
      view: 'sacrum',
      visible: chain,
      settings: { psoasShortening: 0.2 },
      before: { settings: { psoasShortening: 0.1 } },
      lead: 'Now twenty per cent, twice as short. Put the ghost of the sacrum where you expect it to end up.',
      caption:
        'Twenty per cent nods the sacrum {nutation} and deepens the curve {lordosis}. No study shows so short a psoas in a healthy body: take this as a cartoon.',
      question: 'Where will the sacrum be?',
      ask: { kind: 'ghost' },
      expected: 'Twice the shortening nods more than twice as far, because passive muscle stiffens as it stretches.',
      expects: [
        { of: 'nutation', above: '2', by: 0.3 },
        { of: 'nutation', from: 0.5, to: 2.5 },
        { of: 'lordosis', above: '2', by: 1 },
      ],
      note: 'Above fifteen per cent the slider is an exaggeration; no study shows it in a healthy psoas.',
      evidence: ['psoasNutation', 'sacroiliacSmall'],
    },
    {
      title: 'Joint by joint',
      view: 'lumbar',
      visible: ['bones', 'psoasMajor.right'],
      highlighted: ['psoasMajor.right', 'L1', 'L3', 'L5'],
      settings: { psoasShortening: 0.2 },
      caption:
        'Dissection tells a subtler story: psoas weakly extends upper segments, weakly flexes the lowest, and squeezes them all. The load on L5-S1 rises to {compression}.',
      question: 'Is psoas a strong back-bender?',
      ask: { kind: 'vote', options: ['Yes, it extends', 'Yes, it flexes', 'No'], answer: 2 },
      expected:
        'No: small pulls that differ from joint to joint, and a press that rises from {1:compression} to {compression}.',
      expects: [
        { of: 'compression', above: '1', by: 100 },
        { of: 'compression', at: '1', from: 300, to: 700 },
        { claim: 'psoasSqueezes', grade: 'contested' },
      ],
      figure: 'segments',
      note: 'The axes decide these signs: a few millimetres further back and the upper joints flex too.',
      evidence: ['psoasSqueezes', 'psoasLordosis'],
    },
    {
      title: 'Sit down',
      view: 'right',
      visible: ['bones', 'psoasMajor', 'iliacus'],
      highlighted: ['psoasMajor.right'],
      settings: { posture: 'sitting' },
      before: {},
      lead: 'Sit down: the hip bends to eighty degrees and the lower back rounds.',
      caption:
        'Seated, psoas slackens: from {1:psoas} a side to {psoas}. The lumbar curve falls to {lordosisTotal}. Position changes the picture as much as tightness does.',
      question: 'Will the pull of psoas rise or fall?',
      ask: { kind: 'vote', options: ['Rise', 'Fall', 'Stay'], answer: 1 },
      expected: 'It falls to {psoas}. Its fibres are {psoasGivesUp} shorter than in standing.',
      expects: [
        { of: 'psoas', below: '1', by: 10 },
        { of: 'lordosisTotal', below: '1', by: 5 },
        { of: 'nutationTotal', below: '1' },
        { of: 'psoasGivesUp', from: 10, to: 45 },
        { claim: 'bentHipSlackens', grade: 'supported' },
      ],
      note: 'Total nutation hardly differs between sitting and standing here; the pull does.',
      evidence: ['bentHipSlackens'],
    },
    {
      title: 'And in people?',
      view: 'anterior',
      visible: chain,
      settings: { psoasShortening: 0.1 },
      caption:
        'In twenty-five healthy adults, how far the hip extends went with neither lumbar curve nor pelvic tilt. A tight hip does not promise an arched back.',
      question: 'Does this break the model?',
      ask: { kind: 'vote', options: ['Yes', 'No', 'It limits it'], answer: 2 },
      expected:
        'It limits it. The model holds all else equal; people differ in all else, and that drowns a tilt of {tilt}.',
      expects: [
        { of: 'tilt', from: 0.3, to: 5 },
        { cites: 'heino1990', says: ['twenty-five healthy adults', 'hip extends'] },
      ],
      note: 'Open the evidence: r = −0.09 and r = −0.04. Then ask which link is weakest.',
      evidence: ['hipRangeLordosis', 'psoasLordosis'],
    },
  ],
}
