import type { LessonPlan } from './lesson'

const rightOnly = { psoasShortening: { right: 0.2 } }
const leftOnly = { psoasShortening: { left: 0.2 } }
const chain = ['bones', 'psoasMajor'] as const

export const oneSided: LessonPlan = {
  id: 'L06',
  minutes: 5,
  steps: [
    {
      view: 'anterior',
      visible: chain,
      ask: { kind: 'find', targets: ['psoasMajor.right'] },
      expects: [{ bodysRight: 'left' }, { from: 'front' }, { seen: ['psoasMajor'] }],
      evidence: ['psoasNotOnSacrum'],
    },
    {
      view: 'anterior',
      visible: chain,
      highlighted: ['psoasMajor.right', 'sacrum'],
      settings: rightOnly,
      before: {},
      exaggeration: 10,
      ask: { kind: 'vote', answer: 0 },
      expects: [
        { of: 'sideDifference', from: 0.03, to: 1 },
        { of: 'sacralLean', from: 0.05, to: 2 },
        { of: 'lumbarLean', from: -2, to: -0.05 },
        { of: 'psoas', above: '1', by: 50 },
        { of: 'nutationRight', from: 0.3, to: 2 },
        { of: 'nutationLeft', below: '2', reads: 'nutationRight', by: 0.03 },
      ],
      evidence: ['psoasNutation'],
    },
    {
      view: 'superior',
      visible: ['sacrum', 'coccyx', 'hipBone', 'pubicSymphysis'],
      highlighted: ['sacrum'],
      settings: rightOnly,
      exaggeration: 10,
      ghost: 'neutral',
      ask: { kind: 'vote', answer: 0 },
      expects: [
        { of: 'sideDifference', from: 0.01, to: 1 },
        { of: 'sacralTurn', from: 0.02, to: 1 },
        { of: 'nutationRight', from: 0.3, to: 2 },
        { of: 'nutationLeft', below: '3', reads: 'nutationRight', by: 0.03 },
        { from: 'above' },
      ],
      figure: 'dials',
      evidence: ['sacroiliacSmall', 'testsAgreePoorly'],
    },
    {
      view: 'pelvisBehind',
      visible: ['sacrum', 'coccyx', 'hipBone', 'femur', 'piriformis', 'L5', 'L4', 'disc.L5S1', 'disc.L4L5'],
      highlighted: ['piriformis'],
      colors: 'mechanics',
      settings: { ...rightOnly, piriformisReactivity: { right: 0.6, left: 0 } },
      before: { settings: rightOnly },
      ask: { kind: 'vote', answer: null },
      variants: [
        {},
        { settings: { ...rightOnly, piriformisReactivity: { right: 0, left: 0.6 } } },
        { settings: { ...rightOnly, piriformisReactivity: 0.6 } },
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
      evidence: ['oneSidedUnsettled', 'storyRule'],
    },
    {
      view: 'posterior',
      visible: chain,
      highlighted: ['psoasMajor.left', 'sacrum'],
      settings: leftOnly,
      before: { settings: rightOnly },
      exaggeration: 10,
      ask: { kind: 'vote', answer: 0 },
      expects: [
        { of: 'nutationLeft', sameAs: '2', reads: 'nutationRight', within: 0.001 },
        { of: 'nutationRight', sameAs: '2', reads: 'nutationLeft', within: 0.001 },
        { of: 'psoasLeft', sameAs: '2', reads: 'psoas', within: 0.1 },
      ],
      evidence: ['psoasNutation'],
    },
    {
      view: 'posterior',
      visible: ['bones', 'ligaments'],
      highlighted: ['PSIS'],
      settings: rightOnly,
      exaggeration: 1,
      ask: { kind: 'vote', answer: 1 },
      expects: [
        { of: 'sideDifference', from: 0.01, to: 0.7 },
        { cites: 'klerx2020', says: ['agree poorly'] },
        { claim: 'testsAgreePoorly', grade: 'supported' },
      ],
      evidence: ['testsAgreePoorly', 'positionPain'],
    },
  ],
}
