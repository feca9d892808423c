import type { Lesson } from './lesson'

const window = ['bones', 'piriformis', 'sciaticNerve', 'sacrotuberous', 'sacrospinous'] as const

export const sciaticNerve: Lesson = {
  id: 'L10',
  title: 'The sciatic nerve and its variants',
  goal: 'Recognise the usual and the two best-known other courses, and say why a variant is no verdict.',
  minutes: 6,
  misconception: 'A nerve through the muscle means pain.',
  prompt: 'A, B or other?',
  limits: 'The six courses are drawn by rule on one skeleton. Letters follow Beaton and Anson.',
  steps: [
    {
      title: 'Type A',
      view: 'gluteal',
      visible: [...window, 'gluteusMaximus'],
      through: ['gluteusMaximus'],
      highlighted: ['sciaticNerve.right', 'piriformis.right'],
      caption:
        'Type A, the usual one: a single nerve comes out below piriformis. Pooled studies put it between about eighty and ninety per cent.',
      question: 'In how many people is it so?',
      ask: { kind: 'vote', options: ['About 50 %', 'About 85 %', 'All'], answer: 1 },
      expected: 'About 85 to 90 % in pooled cadavers; one series of 294 limbs found 94 %.',
      expects: [
        { course: 'A', tibial: 'below', fibular: 'below' },
        { cites: 'tomaszewski2016', says: ['85 to 90 %'] },
        { from: 'behind' },
      ],
      figure: 'courses',
      note: 'Let the gluteus maximus stay as glass: it is what a hand meets first.',
      evidence: ['sciaticVariants'],
    },
    {
      title: 'Type B',
      view: 'gluteal',
      visible: window,
      highlighted: ['sciaticNerve.right', 'piriformis.right'],
      nerveVariant: 'B',
      caption:
        'Type B: one branch, the common fibular part, pierces the muscle while the tibial part passes below. The commonest of the others.',
      question: 'Which branch goes through?',
      ask: { kind: 'vote', options: ['The tibial', 'The fibular'], answer: 1 },
      expected: 'The common fibular part, in up to one in ten, depending on the series.',
      expects: [
        { course: 'B', tibial: 'below', fibular: 'through' },
        { outlined: ['sciaticNerve.right', 'piriformis.right'], count: 2 },
      ],
      figure: 'courses',
      note: 'Rates differ between series from 4 to over 10 per cent.',
      evidence: ['sciaticVariants'],
    },
    {
      title: 'Rarer courses',
      view: 'gluteal',
      visible: window,
      highlighted: ['sciaticNerve.right'],
      nerveVariant: 'C',
      caption:
        'Rarer patterns send part or all of the nerve above or through the muscle. Rates differ between studies and populations.',
      question: 'Why would a surgeon care?',
      ask: { kind: 'open' },
      expected: 'Because the nerve may lie where nobody expects it: in a hip replacement, or under a needle.',
      variants: [
        { name: 'C' },
        { name: 'D', nerveVariant: 'D' },
        { name: 'E', nerveVariant: 'E' },
        { name: 'F', nerveVariant: 'F' },
      ],
      expects: [
        { at: '3a', course: 'C', tibial: 'below', fibular: 'above' },
        { at: '3b', course: 'D', tibial: 'through', fibular: 'through' },
        { at: '3c', course: 'E', tibial: 'through', fibular: 'above' },
        { at: '3d', course: 'F', tibial: 'above', fibular: 'above' },
      ],
      figure: 'courses',
      note: 'C: one part above, one below. D: all through. E: one above, one through. F: all above.',
      evidence: ['sciaticVariants'],
    },
    {
      title: 'Variant or not',
      view: 'gluteal',
      visible: window,
      nerveVariant: 'B',
      caption:
        'In 783 hip scans, piriformis syndrome was recorded in eleven per cent of hips with a variant and nine per cent without: no clear difference.',
      question: 'Does a variant mean pain?',
      ask: { kind: 'vote', options: ['Yes', 'No clear link', 'It protects'], answer: 1 },
      expected:
        'No clear link: 11.3 against 9.0 %, p = 0.39. One smaller study of people with symptoms hints otherwise.',
      expects: [
        { cites: 'bartret2018', says: ['783', '11.3', '9.0 %', 'p = 0.39'] },
        { claim: 'variantNotVerdict', grade: 'unsupported' },
      ],
      figure: 'variantPain',
      note: 'Variant is not verdict.',
      evidence: ['variantNotVerdict'],
    },
    {
      title: 'Bend and turn',
      view: 'gluteal',
      visible: window,
      highlighted: ['piriformis.right', 'sciaticNerve.right'],
      settings: { hipFlexion: 90, hipRotation: -30 },
      before: {},
      lead: 'Bend the hip and turn it, and watch muscle and nerve shift. Such positions are used as tests.',
      caption:
        'Bent to ninety degrees and turned outward, piriformis is {5a:piriformisLonger} longer than in standing. Positions that stretch it are used as tests; none is decisive alone.',
      question: 'Which position stretches the muscle most?',
      ask: {
        kind: 'vote',
        options: ['Bent, turned outward', 'Bent, turned inward', 'Straight'],
        answer: 0,
      },
      expected: 'Bent and turned outward: {5a:piriformisLonger+}; turned inward {5b:piriformisLonger+}; straight none.',
      variants: [
        { name: 'Bent, turned outward' },
        { name: 'Bent, turned inward', settings: { hipFlexion: 90, hipRotation: 30 } },
        { name: 'Straight', settings: {} },
      ],
      expects: [
        { of: 'piriformisLonger', at: '5a', above: '5b', by: 3 },
        { of: 'piriformisLonger', at: '5a', above: '5c', by: 2 },
        { of: 'piriformisLonger', at: '5a', from: 2, to: 25 },
        { of: 'piriformisLonger', at: '5b', from: -3, to: 6 },
        { claim: 'stretchTests', grade: 'unsupported' },
      ],
      note: 'A test that stretches ten things at once names none of them.',
      evidence: ['figureFour', 'stretchTests'],
    },
    {
      title: 'When it is urgent',
      view: 'posterior',
      visible: ['bones', 'sciaticNerve'],
      caption:
        'Numbness of the saddle area, new trouble with bladder or bowel, weakness in both legs: that is an emergency, not a question for massage.',
      question: 'What do you do?',
      ask: { kind: 'vote', options: ['Stretch it', 'Wait a week', 'Emergency care now'], answer: 2 },
      expected: 'Emergency care now. Hours count.',
      expects: [
        { claim: 'redFlags', grade: 'supported' },
        { cites: 'bmjCes', says: ['saddle area', 'bladder or bowel', 'both legs', 'Emergency care now'] },
      ],
      figure: 'redFlags',
      note: 'Read the list aloud, slowly. Once a lesson is not too often.',
      evidence: ['redFlags'],
    },
  ],
}
