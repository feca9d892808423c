import type { Lesson } from './lesson'

const chain = ['bones', 'psoasMajor', 'piriformis', 'pubicSymphysis'] as const
const story = { psoasShortening: 0.2, piriformisReactivity: 0.6 }

const nearlyGone = {
  psoasShortening: 0.05,
  piriformisFromS3: 0.05,
  piriformisFromS4: 0,
  sacroiliacAxisForward: -20,
  sacroiliacAxisUp: -10,
}

export const limits: Lesson = {
  id: 'L12',
  title: 'Limits of the model',
  goal: 'List five things that this page cannot tell, and rate the chain of claims link by link.',
  minutes: 5,
  misconception: 'The app proved it.',
  prompt: 'I used to think … now I think …',
  limits: 'This lesson is about them.',
  short: [3],
  steps: [
    {
      title: 'What is left out',
      view: 'threeQuarter',
      visible: ['bones', 'muscles', 'ligaments', 'nerve'],
      through: ['bones', 'gluteusMaximus'],
      caption:
        'Every model leaves things out. This one has rigid bones, muscles that pull along lines, one body shape, and nothing that feels pain.',
      question: 'Name one thing that we left out.',
      ask: { kind: 'open' },
      expected: 'The list beside the picture is only a beginning; yours may be better.',
      expects: [
        { seen: ['bones', 'muscles', 'ligaments', 'nerve'] },
        { glass: ['bones'] },
        { claim: 'bodiesDiffer', grade: 'supported' },
      ],
      figure: 'leftOut',
      note: 'All models are partial; this one says where.',
      evidence: ['bodiesDiffer', 'measuredBones'],
    },
    {
      title: 'Life size and times ten',
      view: 'sacrum',
      visible: chain,
      highlighted: ['sacrum'],
      settings: { psoasShortening: 0.2 },
      ghost: 'lifeSize',
      exaggeration: 10,
      caption:
        'Two sizes at once: blue glass is life size, bone is the drawing, ten times larger. Directions match, distances do not. The readout says {nutation+} for both.',
      question: 'Which would you show a client?',
      ask: { kind: 'vote', options: ['Life size', 'Times ten', 'Both, with the badge'], answer: null },
      expected: 'Whichever you choose, say the factor. Both read {2b:nutation+} and {2c:nutation+}.',
      variants: [
        { name: 'Both at once' },
        { name: 'Life size', exaggeration: 1, ghost: 'neutral' },
        { name: 'Times ten', ghost: 'neutral' },
      ],
      expects: [
        { of: 'nutation', at: '2b', sameAs: '2c', reads: 'nutation', within: 0 },
        { of: 'nutation', at: '2a', from: 0.5, to: 2.5 },
      ],
      figure: 'scale',
      note: 'A picture without its factor is a false picture.',
      evidence: ['sacroiliacSmall'],
    },
    {
      title: 'The chain of claims',
      view: 'anterior',
      visible: chain,
      highlighted: ['psoasMajor.right', 'sacrum', 'piriformis.right'],
      settings: story,
      caption:
        'Walk the chain: psoas short, back arches, sacrum nods, piriformis answers, pain appears. Rate each link before you look at its badge.',
      question: 'Supported, contested or unsupported?',
      ask: { kind: 'open' },
      expected:
        'Three contested, two unsupported. In this model: curve {lordosis+}, nod {nutation+}, piriformis {piriformis}.',
      expects: [
        { of: 'lordosis', from: 0.5, to: 9 },
        { of: 'nutation', from: 0.1, to: 2 },
        { of: 'piriformis', from: 50, to: 310 },
        { claim: 'psoasNutation', grade: 'contested' },
        { claim: 'piriformisReactive', grade: 'unsupported' },
        { claim: 'positionPain', grade: 'unsupported' },
      ],
      figure: 'chain',
      note: 'One badge at a time; let them argue in between.',
      evidence: ['psoasLordosis', 'psoasNutation', 'piriformisReactive', 'piriformisCounternutates', 'positionPain'],
    },
    {
      title: 'What if?',
      view: 'posteriorThreeQuarter',
      visible: ['bones', 'psoasMajor', 'piriformis'],
      colors: 'mechanics',
      settings: nearlyGone,
      before: { settings: story },
      lead: 'Three assumptions hold the tug of war together: reactive piriformis, a very short psoas, and this skeleton. Take them away one by one.',
      caption:
        'Take away three assumptions and the tug of war is nearly gone: piriformis from {4a:piriformis} to {4d:piriformis}, the nod from {4a:nutation} to {4d:nutation}.',
      question: 'Which assumption matters most?',
      ask: { kind: 'vote', options: ['Reactivity', 'A very short psoas', 'This skeleton'], answer: null },
      expected:
        'Without reactivity piriformis pulls {4b:piriformis}; with a psoas five per cent shorter the nod is {4c:nutation}. A good model shows what its answer hangs on.',
      variants: [
        { name: 'The story', settings: story },
        { name: 'No reactivity', settings: { psoasShortening: 0.2 } },
        { name: 'Psoas 5 % shorter', settings: { psoasShortening: 0.05 } },
        { name: 'And another skeleton' },
      ],
      expects: [
        { of: 'piriformis', at: '4b', below: '4a', by: 50 },
        { of: 'nutation', at: '4c', below: '4b', by: 0.3 },
        { of: 'nutation', at: '4d', from: -0.2, to: 0.35 },
        { of: 'piriformis', at: '4d', from: 0, to: 20 },
        { of: 'nutation', at: '4a', from: 0.1, to: 2 },
        { of: 'piriformis', at: '4a', from: 50, to: 310 },
      ],
      figure: 'rope',
      note: 'Ask 1,000 bodies in the readouts: it does the same with every published range.',
      evidence: ['storyRule', 'psoasNutation', 'piriformisCounternutates'],
    },
    {
      title: 'Whose body?',
      view: 'anterior',
      visible: ['bones', 'pubicSymphysis'],
      caption:
        'Sex, age, pregnancy, surgery and plain variety change the shape of a pelvis and how its joints move. One skeleton cannot speak for everyone.',
      question: 'Whose body is missing?',
      ask: { kind: 'open' },
      expected: 'Almost everybody’s. The pelvic ring here is a mean of two people, the vertebrae of eighty-seven.',
      expects: [{ claim: 'bodiesDiffer', grade: 'supported' }, { seen: ['sacrum', 'hipBone', 'pubicSymphysis'] }],
      note: 'Leave a silence; somebody will say “mine”.',
      evidence: ['bodiesDiffer', 'measuredBones'],
    },
    {
      title: 'To take home',
      view: 'threeQuarter',
      visible: chain,
      caption:
        'Use this page to learn anatomy, to practise predicting and to talk about ideas. It is for education, not for choosing what to do to a person.',
      question: 'Finish the sentence: I used to think … now I think …',
      ask: { kind: 'open' },
      expected: 'Your notes are kept on this device and nowhere else; save them as a text if you like.',
      expects: [
        { claim: 'tugOfWar', grade: 'metaphor' },
        { claim: 'nutationNormal', grade: 'supported' },
      ],
      figure: 'takeHome',
      note: 'End on their sentence, not on yours.',
      evidence: ['tugOfWar', 'nutationNormal'],
    },
  ],
}
