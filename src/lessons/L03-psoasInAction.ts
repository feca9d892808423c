import type { LessonPlan } from './lesson'

const chain = ['bones', 'psoasMajor', 'pubicSymphysis'] as const

export const psoasInAction: LessonPlan = {
  id: 'L03',
  minutes: 6,
  short: [2, 4, 6],
  steps: [
    {
      view: 'section',
      visible: chain,
      highlighted: ['psoasMajor.right', 'sacrum'],
      ask: { kind: 'vote', answer: 0 },
      expects: [
        { of: 'nutation', from: 0, to: 0 },
        { of: 'lordosis', from: 0, to: 0 },
        { of: 'psoas', from: 10, to: 80 },
        { of: 'lordosisTotal', from: 40, to: 70 },
      ],
      evidence: ['psoasNotOnSacrum', 'psoasLordosis'],
    },
    {
      view: 'section',
      visible: chain,
      highlighted: ['psoasMajor.right'],
      settings: { psoasShortening: 0.1 },
      before: {},
      ghost: 'neutral',
      ask: { kind: 'vote', answer: 0 },
      expects: [
        { of: 'lordosis', from: 0.5, to: 6 },
        { of: 'nutation', from: 0.1, to: 1.5 },
        { of: 'lordosis', above: '1', by: 1 },
      ],
      evidence: ['psoasLordosis', 'psoasNutation'],
    },
    {
      view: 'story',
      visible: [...chain, 'piriformis', 'ligaments'],
      settings: { psoasShortening: 0.2 },
      before: { settings: { psoasShortening: 0.1 } },
      ask: { kind: 'ghost' },
      expects: [
        { of: 'nutation', above: '2', by: 0.3 },
        { of: 'nutation', from: 0.5, to: 2.5 },
        { of: 'lordosis', above: '2', by: 1 },
      ],
      evidence: ['psoasNutation', 'sacroiliacSmall'],
    },
    {
      view: 'lumbar',
      visible: ['bones', 'psoasMajor.right'],
      highlighted: ['psoasMajor.right', 'L1', 'L3', 'L5'],
      settings: { psoasShortening: 0.2 },
      ask: { kind: 'vote', answer: 2 },
      expects: [
        { of: 'compression', above: '1', by: 100 },
        { of: 'compression', at: '1', from: 300, to: 700 },
        { claim: 'psoasSqueezes', grade: 'contested' },
      ],
      figure: 'segments',
      evidence: ['psoasSqueezes', 'psoasLordosis'],
    },
    {
      view: 'right',
      visible: ['bones', 'psoasMajor', 'iliacus'],
      highlighted: ['psoasMajor.right'],
      settings: { posture: 'sitting' },
      before: {},
      ask: { kind: 'vote', answer: 1 },
      expects: [
        { of: 'psoas', below: '1', by: 10 },
        { of: 'lordosisTotal', below: '1', by: 5 },
        { of: 'nutationTotal', below: '1' },
        { of: 'psoasGivesUp', from: 10, to: 45 },
        { claim: 'bentHipSlackens', grade: 'supported' },
      ],
      evidence: ['bentHipSlackens'],
    },
    {
      view: 'anterior',
      visible: chain,
      settings: { psoasShortening: 0.1 },
      ask: { kind: 'vote', answer: 2 },
      expects: [
        { of: 'tilt', from: 0.3, to: 5 },
        { cites: 'heino1990', says: ['twenty-five healthy adults', 'hip extends'] },
        { cites: 'preece2021', says: ['twenty-three men', '2.6°', 'no curve changed'] },
        { claim: 'psoasLordosis', grade: 'contested' },
      ],
      evidence: ['hipRangeLordosis', 'psoasLordosis'],
    },
  ],
}
