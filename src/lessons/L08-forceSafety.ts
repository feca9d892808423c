import type { LessonPlan } from './lesson'

const window = ['bones', 'piriformis', 'gluteusMaximus', 'sciaticNerve', 'sacrotuberous', 'sacrospinous'] as const
const through = ['gluteusMaximus'] as const
const press = { kind: 'press', muscle: 'piriformis', side: 'right' } as const

export const forceSafety: LessonPlan = {
  id: 'L08',
  minutes: 6,
  short: [4, 5],
  steps: [
    {
      view: 'gluteal',
      visible: window,
      through,
      highlighted: ['piriformis.right'],
      settings: { perceivedThreat: 0.2 },
      exercise: { ...press, touch: 'slow', depth: 0.3 },
      opens: 'time',
      ask: { kind: 'vote', answer: 0 },
      expects: [
        { of: 'guarding', from: 0, to: 15 },
        { of: 'comfort', from: 70, to: 100 },
        { of: 'reflex', from: 0, to: 2 },
        { glass: ['gluteusMaximus'] },
      ],
      evidence: ['onlyGentle', 'lowRiskTouch'],
    },
    {
      view: 'gluteal',
      visible: window,
      through,
      highlighted: ['piriformis.right'],
      settings: { perceivedThreat: 0.2 },
      exercise: { ...press, touch: 'fast', depth: 0.8 },
      opens: 'time',
      ask: { kind: 'vote', answer: 0 },
      expects: [
        { of: 'guarding', above: '1', by: 20 },
        { of: 'reflex', above: '1', by: 5 },
        { claim: 'stretchSpeed', grade: 'supported' },
      ],
      evidence: ['stretchSpeed'],
    },
    {
      view: 'gluteal',
      visible: window,
      through,
      highlighted: ['piriformis.right'],
      settings: { perceivedThreat: 0.8 },
      exercise: { ...press, touch: 'fast', depth: 0.8 },
      opens: 'time',
      ask: { kind: 'vote', answer: 1 },
      expects: [
        { of: 'guarding', above: '2', by: 10 },
        { of: 'reflex', above: '2', by: 5 },
        { of: 'comfort', below: '2', by: 10 },
        { claim: 'threatTone', grade: 'contested' },
      ],
      evidence: ['threatTone'],
    },
    {
      view: 'gluteal',
      visible: window,
      through,
      highlighted: ['piriformis.right'],
      settings: { perceivedThreat: 0.8 },
      exercise: { ...press, touch: 'ramp', depth: 0.6 },
      opens: 'time',
      ask: { kind: 'vote', answer: 1 },
      expects: [
        { of: 'guarding', below: '3', by: 40 },
        { of: 'reflex', from: 0, to: 2 },
        { cites: 'roberts2011', says: ['235 %', '25 people'] },
      ],
      evidence: ['deepFirstRaises'],
    },
    {
      view: 'gluteal',
      visible: window,
      through,
      settings: { perceivedThreat: 0.2 },
      ask: { kind: 'vote', answer: 1 },
      expects: [
        { claim: 'deepQuietsReflex', grade: 'supported' },
        { claim: 'onlyGentle', grade: 'unsupported' },
        { cites: 'goldberg1992', says: ['Calves of healthy people'] },
      ],
      figure: 'reflex',
      evidence: ['deepQuietsReflex', 'onlyGentle'],
    },
    {
      view: 'gluteal',
      visible: window,
      through,
      highlighted: ['sciaticNerve.right'],
      ask: { kind: 'vote', answer: 2 },
      expects: [
        { claim: 'rollingGuards', grade: 'unsupported' },
        { outlined: ['sciaticNerve.right'], count: 1 },
      ],
      figure: 'rolling',
      evidence: ['rollingGuards'],
    },
    {
      view: 'posteriorThreeQuarter',
      visible: ['bones', 'muscles', 'sciaticNerve'],
      ask: { kind: 'open' },
      expects: [
        { claim: 'onlyGentle', grade: 'unsupported' },
        { claim: 'lowRiskTouch', grade: 'supported' },
      ],
      evidence: ['lowRiskTouch', 'onlyGentle'],
    },
  ],
}
