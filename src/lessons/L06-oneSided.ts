import type { Lesson } from './lesson'

const rightOnly = { psoasShortening: { right: 0.2 } }
const leftOnly = { psoasShortening: { left: 0.2 } }
const chain = ['bones', 'psoasMajor'] as const

export const oneSided: Lesson = {
  id: 'L06',
  title: 'One side only',
  goal: 'Predict what a one-sided psoas does, and state the limits of reading asymmetry in people.',
  minutes: 5,
  misconception: 'Uneven means injured.',
  prompt: 'Left, right or both?',
  limits: 'The trunk is held upright and level; a body that leans would do other things.',
  steps: [
    {
      title: 'Whose right?',
      view: 'anterior',
      visible: chain,
      caption:
        'The body faces you, so its right is on your left. The tags R and L are fixed to the body and never swap.',
      question: 'Point to the right psoas of this body.',
      ask: { kind: 'find', targets: ['psoasMajor.right'] },
      expected: 'On the left of the picture: the right is the body’s own.',
      expects: [{ bodysRight: 'left' }, { from: 'front' }, { seen: ['psoasMajor'] }],
      note: 'Wait until everyone has pointed. This is the commonest slip of all.',
      evidence: ['psoasNotOnSacrum'],
    },
    {
      title: 'The right one shortens',
      view: 'anterior',
      visible: chain,
      highlighted: ['psoasMajor.right', 'sacrum'],
      settings: rightOnly,
      before: {},
      exaggeration: 10,
      lead: 'Only the right psoas becomes shorter, by twenty per cent. The trunk is kept upright.',
      caption:
        'Only the right psoas shortens. The top of the sacrum leans {sacralLean} to the right and its right side nods further: {nutationRight} against {nutationLeft} on the left.',
      question: 'Which side of the sacrum nods further?',
      ask: { kind: 'vote', options: ['Right', 'Left', 'Both the same'], answer: 0 },
      expected:
        'The right. The sacrum leans right; the spine above bends {lumbarLean} the other way, because the trunk stays upright.',
      expects: [
        { of: 'sideDifference', from: 0.03, to: 1 },
        { of: 'sacralLean', from: 0.05, to: 2 },
        { of: 'lumbarLean', from: -2, to: -0.05 },
        { of: 'psoas', above: '1', by: 50 },
        { of: 'nutationRight', from: 0.3, to: 2 },
        { of: 'nutationLeft', below: '2', reads: 'nutationRight', by: 0.03 },
      ],
      note: 'Tradition says the spine leans to the short side. Here the trunk may not lean: ask who holds it.',
      evidence: ['psoasNutation'],
    },
    {
      title: 'Seen from above',
      view: 'superior',
      visible: ['sacrum', 'coccyx', 'hipBone', 'pubicSymphysis'],
      highlighted: ['sacrum'],
      settings: rightOnly,
      exaggeration: 10,
      ghost: 'neutral',
      caption:
        'From above, the sacrum turns by {sacralTurn}. Bodyworkers call such unevenness torsion. At true scale the two sides differ by {sideDifference}.',
      question: 'How large is the difference between the sides?',
      ask: { kind: 'vote', options: ['Under 1 degree', '1 to 5 degrees', 'Over 5 degrees'], answer: 0 },
      expected:
        'Under one degree: {nutationRight} on the right, {nutationLeft} on the left. The drawing is ten times larger.',
      expects: [
        { of: 'sideDifference', from: 0.01, to: 1 },
        { of: 'sacralTurn', from: 0.02, to: 1 },
        { of: 'nutationRight', from: 0.3, to: 2 },
        { of: 'nutationLeft', below: '3', reads: 'nutationRight', by: 0.03 },
        { from: 'above' },
      ],
      figure: 'dials',
      note: 'The best method that exists resolves about 0.7 degrees. No hand does.',
      evidence: ['sacroiliacSmall', 'testsAgreePoorly'],
    },
    {
      title: 'Which one answers?',
      view: 'pelvisBehind',
      visible: ['sacrum', 'coccyx', 'hipBone', 'femur', 'piriformis', 'L5', 'L4', 'disc.L5S1', 'disc.L4L5'],
      highlighted: ['piriformis'],
      colors: 'mechanics',
      settings: { ...rightOnly, piriformisReactivity: { right: 0.6, left: 0 } },
      before: { settings: rightOnly },
      caption:
        'Which piriformis should answer a short right psoas: the right, the left or both? Nobody says, and nothing was found that settles it. Try all three.',
      question: 'Vote first: same side, opposite side or both?',
      ask: { kind: 'vote', options: ['Same side', 'Opposite side', 'Both'], answer: null },
      expected:
        'Same: right {4a:piriformis}, left {4a:piriformisLeft}. Opposite: {4b:piriformis} and {4b:piriformisLeft}. Both: {4c:piriformis} and {4c:piriformisLeft}. The model does what it is told.',
      variants: [
        { name: 'Same side' },
        { name: 'Opposite side', settings: { ...rightOnly, piriformisReactivity: { right: 0, left: 0.6 } } },
        { name: 'Both', settings: { ...rightOnly, piriformisReactivity: 0.6 } },
      ],
      expects: [
        { of: 'piriformis', at: '4a', from: 40, to: 200 },
        { of: 'piriformisLeft', at: '4a', from: 0, to: 20 },
        { of: 'piriformis', at: '4b', from: 0, to: 20 },
        { of: 'piriformisLeft', at: '4b', from: 40, to: 200 },
        { of: 'piriformis', at: '4c', from: 40, to: 200 },
        { of: 'piriformisLeft', at: '4c', from: 40, to: 200 },
        { claim: 'oneSidedUnsettled', grade: 'unsupported' },
      ],
      note: 'An open circle is an answer too: we do not know.',
      evidence: ['oneSidedUnsettled', 'storyRule'],
    },
    {
      title: 'Mirror, mirror',
      view: 'posterior',
      visible: chain,
      highlighted: ['psoasMajor.left', 'sacrum'],
      settings: leftOnly,
      before: { settings: rightOnly },
      exaggeration: 10,
      lead: 'Now the mirror image: only the left psoas is shorter. A fair model must give the mirror image back.',
      caption:
        'Left psoas only: {nutationLeft} on the left, {nutationRight} on the right. The mirror image, to the last digit. Were it not, we would suspect the software.',
      question: 'The same numbers on the other side?',
      ask: { kind: 'vote', options: ['Yes', 'No'], answer: 0 },
      expected: 'Yes: before, the right read {2:nutationRight} and the left {2:nutationLeft}.',
      expects: [
        { of: 'nutationLeft', sameAs: '2', reads: 'nutationRight', within: 0.001 },
        { of: 'nutationRight', sameAs: '2', reads: 'nutationLeft', within: 0.001 },
        { of: 'psoasLeft', sameAs: '2', reads: 'psoas', within: 0.1 },
      ],
      note: 'Testing a model like this is a habit worth showing.',
      evidence: ['psoasNutation'],
    },
    {
      title: 'Uneven is ordinary',
      view: 'posterior',
      visible: ['bones', 'ligaments'],
      highlighted: ['PSIS'],
      settings: rightOnly,
      exaggeration: 1,
      caption:
        'Hands-on tests of pelvic asymmetry agree poorly between examiners, and ordinary pelves are uneven. At true scale, this is the difference you would have to feel.',
      question: 'Would two therapists agree?',
      ask: { kind: 'vote', options: ['Mostly', 'Hardly'], answer: 1 },
      expected: 'Hardly, in the reviews. Here the sides differ by {sideDifference}; uneven is no verdict on anybody.',
      expects: [
        { of: 'sideDifference', from: 0.01, to: 0.7 },
        { cites: 'klerx2020', says: ['agree poorly'] },
        { claim: 'testsAgreePoorly', grade: 'supported' },
      ],
      note: 'Open the two reviews. Then ask who in the room is even.',
      evidence: ['testsAgreePoorly', 'positionPain'],
    },
  ],
}
