import type { LessonWords } from '../../lessonWords'

export const pilotMode = {
  title: 'Pilot mode',
  goal: 'Describe a feedback loop, and tell the metaphor from what is known about neck and posture.',
  misconception: 'Piriformis senses the neck.',
  prompt: 'S, C, U or M?',
  limits: 'The loop is invented for teaching; nothing in it was measured on piriformis.',
  steps: [
    {
      title: 'A pilot at work',
      caption:
        'One educator likens piriformis to a pilot who makes endless tiny corrections. Here that picture becomes a control loop you can play with.',
      question: 'What does a pilot compare?',
      expected: 'Where the plane is with where it should be: a set point, a difference, and a correction.',
      note: 'Enjoy the picture, then check it.',
    },
    {
      title: 'Turn the head',
      lead: 'Turn the head: in pilot mode small corrections ripple down to the sacrum. The trace waits for your guess.',
      caption:
        'Turn the head. In pilot mode small corrections ripple down to the sacrum and settle. They are tiny fractions of a degree, and a story rule.',
      question: 'How many seconds until it settles?',
      options: ['Under 1', 'A few', 'It never does'],
      expected:
        'Here about {settling}: count along with the trace. It depends on the gain and the delay that were chosen, not on any measurement.',
      note: 'Ask for a guess before the head turns.',
    },
    {
      title: 'Too little, too much',
      caption:
        'No gain: it drifts. Too much gain and a long delay: it swings past and back. Good control lies between. Try all three.',
      question: 'Which looks like a nervous beginner?',
      options: ['No gain', 'Some gain', 'All the gain'],
      expected:
        'All the gain: corrections arrive late and large, and it strays {3c:strays}. No gain strays {3a:strays}, some gain {3b:strays}.',
      variants: ['No gain', 'Some gain', 'All the gain'],
      note: 'Anyone who has steered a boat knows this step.',
    },
    {
      title: 'Known and not known',
      caption:
        'Known: sensors in the neck take part in whole-body balance. Not known: that piriformis senses the neck or trims the sacrum. No study of that was found.',
      question: 'Which half of the claim has been tested?',
      options: ['Neck and balance', 'Neck and piriformis'],
      expected: 'Neck and balance. For the other half there is a picture, and no recording.',
      note: 'State the claim at its strongest, then split it.',
    },
    {
      title: 'Crew mode',
      caption:
        'A safer picture: many sensors, one nervous system, many muscles. Piriformis is one of the crew, not the captain.',
      question: 'Who else is in the crew?',
      expected:
        'Eyes, inner ear, neck and feet on one side; back, buttock, belly, pelvic floor and many more on the other.',
      note: 'Let them fill the list; add what they forget.',
    },
  ],
} as const satisfies LessonWords
