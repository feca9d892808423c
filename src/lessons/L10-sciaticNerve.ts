import type { LessonPlan } from './lesson'

const window = ['bones', 'piriformis', 'sciaticNerve', 'sacrotuberous', 'sacrospinous'] as const

export const sciaticNerve: LessonPlan = {
  id: 'L10',
  minutes: 6,
  steps: [
    {
      view: 'gluteal',
      visible: [...window, 'gluteusMaximus'],
      through: ['gluteusMaximus'],
      highlighted: ['sciaticNerve.right', 'piriformis.right'],
      ask: { kind: 'vote', answer: 1 },
      expects: [
        { course: 'A', tibial: 'below', fibular: 'below' },
        { cites: 'tomaszewski2016', says: ['85.2 % of 7,068 limbs'] },
        { cites: 'poutoglidou2020', says: ['90 % in another'] },
        { cites: 'natsis2014', says: ['294 limbs found 94 %'] },
        { from: 'behind' },
      ],
      figure: 'courses',
      evidence: ['sciaticVariants'],
    },
    {
      view: 'gluteal',
      visible: window,
      highlighted: ['sciaticNerve.right', 'piriformis.right'],
      nerveVariant: 'B',
      ask: { kind: 'vote', answer: 1 },
      expects: [
        { course: 'B', tibial: 'below', fibular: 'through' },
        { outlined: ['sciaticNerve.right', 'piriformis.right'], count: 2 },
      ],
      figure: 'courses',
      evidence: ['sciaticVariants'],
    },
    {
      view: 'gluteal',
      visible: window,
      highlighted: ['sciaticNerve.right'],
      nerveVariant: 'C',
      ask: { kind: 'open' },
      variants: [{}, { nerveVariant: 'D' }, { nerveVariant: 'E' }, { nerveVariant: 'F' }],
      expects: [
        { at: '3a', course: 'C', tibial: 'below', fibular: 'above' },
        { at: '3b', course: 'D', tibial: 'through', fibular: 'through' },
        { at: '3c', course: 'E', tibial: 'through', fibular: 'above' },
        { at: '3d', course: 'F', tibial: 'above', fibular: 'above' },
      ],
      figure: 'courses',
      evidence: ['sciaticVariants'],
    },
    {
      view: 'gluteal',
      visible: window,
      nerveVariant: 'B',
      ask: { kind: 'vote', answer: 1 },
      expects: [
        { cites: 'bartret2018', says: ['783', '11.3', '9.0 %', 'p = 0.39'] },
        { claim: 'variantNotVerdict', grade: 'unsupported' },
      ],
      figure: 'variantPain',
      evidence: ['variantNotVerdict'],
    },
    {
      view: 'gluteal',
      visible: window,
      highlighted: ['piriformis.right', 'sciaticNerve.right'],
      settings: { hipFlexion: 90, hipRotation: -30 },
      before: {},
      ask: {
        kind: 'vote',
        answer: 0,
      },
      variants: [{}, { settings: { hipFlexion: 90, hipRotation: 30 } }, { settings: {} }],
      expects: [
        { of: 'piriformisLonger', at: '5a', above: '5b', by: 3 },
        { of: 'piriformisLonger', at: '5a', above: '5c', by: 2 },
        { of: 'piriformisLonger', at: '5a', from: 2, to: 25 },
        { of: 'piriformisLonger', at: '5b', from: -3, to: 6 },
        { claim: 'stretchTests', grade: 'unsupported' },
      ],
      evidence: ['figureFour', 'stretchTests'],
    },
    {
      view: 'posterior',
      visible: ['bones', 'sciaticNerve'],
      ask: { kind: 'vote', answer: 2 },
      expects: [
        { claim: 'redFlags', grade: 'supported' },
        { cites: 'bmjCes', says: ['saddle area', 'bladder or bowel', 'both legs', 'Emergency care now'] },
      ],
      figure: 'redFlags',
      evidence: ['redFlags'],
    },
  ],
}
