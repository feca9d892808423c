import type { Lesson } from './lesson'

const back = ['bones', 'piriformis', 'psoasMajor'] as const
const pilot = { kind: 'pilot', gain: 0.5, delay: 0.3, headTurn: 0, crew: false } as const
const turned = { ...pilot, headTurn: 20 } as const

export const pilotMode: Lesson = {
  id: 'L07',
  title: 'Pilot mode',
  goal: 'Describe a feedback loop, and tell the metaphor from what is known about neck and posture.',
  minutes: 4,
  misconception: 'Piriformis senses the neck.',
  prompt: 'S, C, U or M?',
  limits: 'The loop is invented for teaching; nothing in it was measured on piriformis.',
  steps: [
    {
      title: 'A pilot at work',
      view: 'posterior',
      visible: back,
      highlighted: ['sacrum', 'piriformis'],
      exercise: pilot,
      opens: 'time',
      caption:
        'One educator likens piriformis to a pilot who makes endless tiny corrections. Here that picture becomes a control loop you can play with.',
      question: 'What does a pilot compare?',
      ask: { kind: 'open' },
      expected: 'Where the plane is with where it should be: a set point, a difference, and a correction.',
      expects: [
        { of: 'nutation', from: 0, to: 0 },
        { loop: 'settles' },
        { claim: 'piriformisPilot', grade: 'metaphor' },
      ],
      note: 'Enjoy the picture, then check it.',
      evidence: ['piriformisPilot'],
    },
    {
      title: 'Turn the head',
      view: 'posterior',
      visible: back,
      highlighted: ['sacrum'],
      exaggeration: 10,
      exercise: turned,
      opens: 'time',
      withholds: true,
      lead: 'Turn the head: in pilot mode small corrections ripple down to the sacrum. The trace waits for your guess.',
      caption:
        'Turn the head. In pilot mode small corrections ripple down to the sacrum and settle. They are tiny fractions of a degree, and a story rule.',
      question: 'How many seconds until it settles?',
      ask: { kind: 'vote', options: ['Under 1', 'A few', 'It never does'], answer: null },
      expected:
        'Here about {settling}: count along with the trace. It depends on the gain and the delay that were chosen, not on any measurement.',
      expects: [{ loop: 'settles' }, { of: 'settling', from: 2, to: 5 }, { of: 'strays', from: 0.002, to: 0.1 }],
      note: 'Ask for a guess before the head turns.',
      evidence: ['piriformisPilot', 'neckPosture'],
    },
    {
      title: 'Too little, too much',
      view: 'posterior',
      visible: back,
      highlighted: ['sacrum'],
      exaggeration: 10,
      exercise: { ...turned, gain: 1 },
      opens: 'time',
      caption:
        'No gain: it drifts. Too much gain and a long delay: it swings past and back. Good control lies between. Try all three.',
      question: 'Which looks like a nervous beginner?',
      ask: { kind: 'vote', options: ['No gain', 'Some gain', 'All the gain'], answer: 2 },
      expected:
        'All the gain: corrections arrive late and large, and it strays {3c:strays}. No gain strays {3a:strays}, some gain {3b:strays}.',
      variants: [
        { name: 'No gain', exercise: { ...turned, gain: 0 } },
        { name: 'Some gain', exercise: turned },
        { name: 'All the gain' },
      ],
      expects: [
        { at: '3a', loop: 'drifts' },
        { at: '3b', loop: 'settles' },
        { at: '3c', loop: 'oscillates' },
        { of: 'strays', at: '3a', from: 0.01, to: 0.5 },
        { of: 'strays', at: '3c', from: 0.01, to: 0.5 },
        { of: 'strays', at: '3b', below: '3a', by: 0.01 },
        { of: 'strays', at: '3b', below: '3c', by: 0.01 },
      ],
      note: 'Anyone who has steered a boat knows this step.',
      evidence: ['piriformisPilot'],
    },
    {
      title: 'Known and not known',
      view: 'posterior',
      visible: back,
      caption:
        'Known: sensors in the neck take part in whole-body balance. Not known: that piriformis senses the neck or trims the sacrum. No study of that was found.',
      question: 'Which half of the claim has been tested?',
      ask: { kind: 'vote', options: ['Neck and balance', 'Neck and piriformis'], answer: 0 },
      expected: 'Neck and balance. For the other half there is a picture, and no recording.',
      expects: [
        { claim: 'neckPosture', grade: 'supported' },
        { claim: 'piriformisNeck', grade: 'unsupported' },
      ],
      figure: 'knownUnknown',
      note: 'State the claim at its strongest, then split it.',
      evidence: ['neckPosture', 'piriformisNeck'],
    },
    {
      title: 'Crew mode',
      view: 'posteriorThreeQuarter',
      visible: ['bones', 'muscles'],
      through: ['gluteusMaximus'],
      exercise: { ...turned, crew: true },
      opens: 'time',
      caption:
        'A safer picture: many sensors, one nervous system, many muscles. Piriformis is one of the crew, not the captain.',
      question: 'Who else is in the crew?',
      ask: { kind: 'open' },
      expected:
        'Eyes, inner ear, neck and feet on one side; back, buttock, belly, pelvic floor and many more on the other.',
      expects: [{ seen: ['muscles'] }, { claim: 'piriformisPilot', grade: 'metaphor' }, { loop: 'settles' }],
      figure: 'crew',
      note: 'Let them fill the list; add what they forget.',
      evidence: ['neckPosture', 'piriformisPilot'],
    },
  ],
}
