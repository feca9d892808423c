import type { LessonWords } from '../../lessonWords'

export const limits = {
  title: 'Limits of the model',
  goal: 'List five things that this page cannot tell, and rate the chain of claims link by link.',
  misconception: 'The app proved it.',
  prompt: 'I used to think … now I think …',
  limits: 'This lesson is about them.',
  steps: [
    {
      title: 'What is left out',
      caption:
        'Every model leaves things out. This one has rigid bones, muscles that pull along lines, one body shape, and nothing that feels pain.',
      question: 'Name one thing that we left out.',
      expected: 'The list beside the picture is only a beginning; yours may be better.',
      note: 'All models are partial; this one says where.',
    },
    {
      title: 'Life size and times ten',
      caption:
        'Two sizes at once: blue glass is life size, bone is the drawing, ten times larger. Directions match, distances do not. The readout says {nutation+} for both.',
      question: 'Which would you show a client?',
      options: ['Life size', 'Times ten', 'Both, with the badge'],
      expected: 'Whichever you choose, say the factor. Both read {2b:nutation+} and {2c:nutation+}.',
      variants: ['Both at once', 'Life size', 'Times ten'],
      note: 'A picture without its factor is a false picture.',
    },
    {
      title: 'The chain of claims',
      caption:
        'Walk the chain: psoas short, back arches, sacrum nods, piriformis answers, pain appears. Rate each link before you look at its badge.',
      question: 'Supported, contested or unsupported?',
      expected:
        'Three contested, two unsupported. In this model: curve {lordosis+}, nod {nutation+}, piriformis {piriformis}.',
      note: 'One badge at a time; let them argue in between.',
    },
    {
      title: 'What if?',
      lead: 'Three assumptions hold the tug of war together: reactive piriformis, a very short psoas, and this skeleton. Take them away one by one.',
      caption:
        'Take away three assumptions and the tug of war is nearly gone: piriformis from {4a:piriformis} to {4d:piriformis}, the nod from {4a:nutation} to {4d:nutation}.',
      question: 'Which assumption matters most?',
      options: ['Reactivity', 'A very short psoas', 'This skeleton'],
      expected:
        'Without reactivity piriformis pulls {4b:piriformis}; with a psoas five per cent shorter the nod is {4c:nutation}. A good model shows what its answer hangs on.',
      variants: ['The story', 'No reactivity', 'Psoas 5 % shorter', 'And another skeleton'],
      note: 'Ask 1,000 bodies in the readouts: it does the same with every published range.',
    },
    {
      title: 'Whose body?',
      caption:
        'Sex, age, pregnancy, surgery and plain variety change the shape of a pelvis and how its joints move. One skeleton cannot speak for everyone.',
      question: 'Whose body is missing?',
      expected: 'Almost everybody’s. The pelvic ring here is a mean of two people, the vertebrae of eighty-seven.',
      note: 'Leave a silence; somebody will say “mine”.',
    },
    {
      title: 'To take home',
      caption:
        'Use this page to learn anatomy, to practise predicting and to talk about ideas. It is for education, not for choosing what to do to a person.',
      question: 'Finish the sentence: I used to think … now I think …',
      expected: 'Your notes are kept on this device and nowhere else; save them as a text if you like.',
      note: 'End on their sentence, not on yours.',
    },
  ],
} as const satisfies LessonWords
