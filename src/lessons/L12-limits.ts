import type { LessonPlan } from './lesson'

const chain = ['bones', 'psoasMajor', 'piriformis', 'pubicSymphysis'] as const
const story = { psoasShortening: 0.2, piriformisReactivity: 0.6 }

const nearlyGone = {
  psoasShortening: 0.05,
  piriformisFromS3: 0.05,
  piriformisFromS4: 0,
  sacroiliacAxisForward: -20,
  sacroiliacAxisUp: -10,
}

export const limits: LessonPlan = {
  id: 'L12',
  minutes: 5,
  short: [3],
  steps: [
    {
      view: 'threeQuarter',
      visible: ['bones', 'muscles', 'ligaments', 'nerve'],
      through: ['bones', 'gluteusMaximus'],
      ask: { kind: 'open' },
      expects: [
        { seen: ['bones', 'muscles', 'ligaments', 'nerve'] },
        { glass: ['bones'] },
        { claim: 'bodiesDiffer', grade: 'supported' },
      ],
      figure: 'leftOut',
      evidence: ['bodiesDiffer', 'measuredBones'],
    },
    {
      view: 'sacrum',
      visible: chain,
      highlighted: ['sacrum'],
      settings: { psoasShortening: 0.2 },
      ghost: 'lifeSize',
      exaggeration: 10,
      ask: { kind: 'vote', answer: null },
      variants: [{}, { exaggeration: 1, ghost: 'neutral' }, { ghost: 'neutral' }],
      expects: [
        { of: 'nutation', at: '2b', sameAs: '2c', reads: 'nutation', within: 0 },
        { of: 'nutation', at: '2a', from: 0.5, to: 2.5 },
      ],
      figure: 'scale',
      figureAsks: true,
      evidence: ['sacroiliacSmall'],
    },
    {
      view: 'anterior',
      visible: chain,
      highlighted: ['psoasMajor.right', 'sacrum', 'piriformis.right'],
      settings: story,
      ask: { kind: 'open' },
      expects: [
        { of: 'lordosis', from: 0.5, to: 9 },
        { of: 'nutation', from: 0.1, to: 2 },
        { of: 'piriformis', from: 50, to: 310 },
        { claim: 'psoasNutation', grade: 'contested' },
        { claim: 'piriformisReactive', grade: 'unsupported' },
        { claim: 'positionPain', grade: 'unsupported' },
      ],
      figure: 'chain',
      evidence: ['psoasLordosis', 'psoasNutation', 'piriformisReactive', 'piriformisCounternutates', 'positionPain'],
    },
    {
      view: 'posteriorThreeQuarter',
      visible: ['bones', 'psoasMajor', 'piriformis'],
      colors: 'mechanics',
      settings: nearlyGone,
      before: { settings: story },
      ask: { kind: 'vote', answer: null },
      variants: [
        { settings: story },
        { settings: { psoasShortening: 0.2 } },
        { settings: { psoasShortening: 0.05 } },
        {},
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
      evidence: ['storyRule', 'psoasNutation', 'piriformisCounternutates'],
    },
    {
      view: 'anterior',
      visible: ['bones', 'pubicSymphysis'],
      ask: { kind: 'open' },
      expects: [{ claim: 'bodiesDiffer', grade: 'supported' }, { seen: ['sacrum', 'hipBone', 'pubicSymphysis'] }],
      evidence: ['bodiesDiffer', 'measuredBones'],
    },
    {
      view: 'threeQuarter',
      visible: chain,
      ask: { kind: 'open' },
      expects: [
        { claim: 'tugOfWar', grade: 'metaphor' },
        { claim: 'nutationNormal', grade: 'supported' },
      ],
      figure: 'takeHome',
      figureAsks: true,
      evidence: ['tugOfWar', 'nutationNormal'],
    },
  ],
}
