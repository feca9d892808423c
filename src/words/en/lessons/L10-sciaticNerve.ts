import type { LessonWords } from '../../lessonWords'

export const sciaticNerve = {
  title: 'The sciatic nerve and its variants',
  goal: 'Recognise the usual and the two best-known other courses, and say why a variant is no verdict.',
  misconception: 'A nerve through the muscle means pain.',
  prompt: 'A, B or other?',
  limits: 'The six courses are drawn by rule on one skeleton. Letters follow Beaton and Anson.',
  steps: [
    {
      title: 'Type A',
      caption:
        'Type A, the usual one: a single nerve comes out below piriformis. Pooled studies put it at 85 and 90 per cent.',
      question: 'In how many people is it so?',
      options: ['About 50 %', 'About 85 %', 'All'],
      expected:
        '85.2 % of 7,068 limbs in one pooling of cadavers, 90 % in another; one series of 294 limbs found 94 %.',
      note: 'Let the gluteus maximus stay as glass: it is what a hand meets first.',
    },
    {
      title: 'Type B',
      caption:
        'Type B: one branch, the common fibular part, pierces the muscle while the tibial part passes below. The commonest of the others.',
      question: 'Which branch goes through?',
      options: ['The tibial', 'The fibular'],
      expected: 'The common fibular part, in one of ten: 9.8 % of 7,068 limbs, pooled.',
      note: 'Series differ: 4 % in one, and in East Asian series 31 % have some other course than A.',
    },
    {
      title: 'Rarer courses',
      caption:
        'Rarer patterns send part or all of the nerve above or through the muscle. Rates differ between studies and populations.',
      question: 'Why would a surgeon care?',
      expected: 'Because the nerve may lie where nobody expects it: in a hip replacement, or under a needle.',
      variants: ['C', 'D', 'E', 'F'],
      note: 'C: one part above, one below. D: all through. E: one above, one through. F: all above.',
    },
    {
      title: 'Variant or not',
      caption:
        'In 783 hip scans, piriformis syndrome was recorded in eleven per cent of hips with a variant and nine per cent without: no clear difference.',
      question: 'Does a variant mean pain?',
      options: ['Yes', 'No clear link', 'It protects'],
      expected:
        'No clear link: 11.3 against 9.0 %, p = 0.39. One smaller study of people with symptoms hints otherwise.',
      note: 'Variant is not verdict.',
    },
    {
      title: 'Bend and turn',
      lead: 'Bend the hip and turn it, and watch muscle and nerve shift. Such positions are used as tests.',
      caption:
        'With the thigh up at ninety degrees and turned outward, piriformis is {5a:piriformisLonger} longer than in standing. Positions that stretch it are used as tests; none is decisive alone.',
      question: 'Which position stretches the muscle most?',
      options: ['Bent, turned outward', 'Bent, turned inward', 'Straight'],
      expected: 'Bent and turned outward: {5a:piriformisLonger+}; turned inward {5b:piriformisLonger+}; straight none.',
      variants: ['Bent, turned outward', 'Bent, turned inward', 'Straight'],
      note: 'A test that stretches ten things at once names none of them.',
    },
    {
      title: 'When it is urgent',
      caption:
        'Numbness of the saddle area, new trouble with bladder or bowel, weakness in both legs: that is an emergency, not a question for massage.',
      question: 'What do you do?',
      options: ['Stretch it', 'Wait a week', 'Emergency care now'],
      expected: 'Emergency care now. Hours count.',
      note: 'Read the list aloud, slowly. Once a lesson is not too often.',
    },
  ],
} as const satisfies LessonWords
