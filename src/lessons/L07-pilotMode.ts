import type { LessonPlan } from './lesson'

const back = ['bones', 'piriformis', 'psoasMajor'] as const
const pilot = { kind: 'pilot', gain: 0.5, delay: 0.3, headTurn: 0, crew: false } as const
const turned = { ...pilot, headTurn: 20 } as const

export const pilotMode: LessonPlan = {
  id: 'L07',
  minutes: 4,
  steps: [
    {
      view: 'posterior',
      visible: back,
      highlighted: ['sacrum', 'piriformis'],
      exercise: pilot,
      opens: 'time',
      ask: { kind: 'open' },
      expects: [
        { of: 'nutation', from: 0, to: 0 },
        { loop: 'settles' },
        { claim: 'piriformisPilot', grade: 'metaphor' },
      ],
      evidence: ['piriformisPilot'],
    },
    {
      view: 'posterior',
      visible: back,
      highlighted: ['sacrum'],
      exaggeration: 10,
      exercise: turned,
      opens: 'time',
      withholds: true,
      ask: { kind: 'vote', answer: null },
      expects: [{ loop: 'settles' }, { of: 'settling', from: 2, to: 5 }, { of: 'strays', from: 0.002, to: 0.1 }],
      evidence: ['piriformisPilot', 'neckPosture'],
    },
    {
      view: 'posterior',
      visible: back,
      highlighted: ['sacrum'],
      exaggeration: 10,
      exercise: { ...turned, gain: 1 },
      opens: 'time',
      ask: { kind: 'vote', answer: 2 },
      variants: [{ exercise: { ...turned, gain: 0 } }, { exercise: turned }, {}],
      expects: [
        { at: '3a', loop: 'drifts' },
        { at: '3b', loop: 'settles' },
        { at: '3c', loop: 'oscillates' },
        { of: 'strays', at: '3a', from: 0.01, to: 0.5 },
        { of: 'strays', at: '3c', from: 0.01, to: 0.5 },
        { of: 'strays', at: '3b', below: '3a', by: 0.01 },
        { of: 'strays', at: '3b', below: '3c', by: 0.01 },
      ],
      evidence: ['piriformisPilot'],
    },
    {
      view: 'posterior',
      visible: back,
      ask: { kind: 'vote', answer: 0 },
      expects: [
        { claim: 'neckPosture', grade: 'supported' },
        { claim: 'piriformisNeck', grade: 'unsupported' },
      ],
      figure: 'knownUnknown',
      evidence: ['neckPosture', 'piriformisNeck'],
    },
    {
      view: 'posteriorThreeQuarter',
      visible: ['bones', 'muscles'],
      through: ['gluteusMaximus'],
      exercise: { ...turned, crew: true },
      opens: 'time',
      ask: { kind: 'open' },
      expects: [{ seen: ['muscles'] }, { claim: 'piriformisPilot', grade: 'metaphor' }, { loop: 'settles' }],
      figure: 'crew',
      evidence: ['neckPosture', 'piriformisPilot'],
    },
  ],
}
