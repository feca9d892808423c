import type { LessonWords } from '../../lessonWords'

export const oneSided = {
  title: 'One side only',
  goal: 'Predict what a one-sided psoas does, and state the limits of reading asymmetry in people.',
  misconception: 'Uneven means injured.',
  prompt: 'Left, right or both?',
  limits: 'The trunk is held upright and level; a body that leans would do other things.',
  steps: [
    {
      title: 'Whose right?',
      caption:
        'The body faces you, so its right is on your left. The tags R and L are fixed to the body and never swap.',
      question: 'Point to the right psoas of this body.',
      expected: 'On the left of the picture: the right is the body’s own.',
      note: 'Wait until everyone has pointed. This is the commonest slip of all.',
    },
    {
      title: 'The right one shortens',
      lead: 'Only the right psoas becomes shorter, by twenty per cent. The trunk is kept upright.',
      caption:
        'Only the right psoas shortens. The top of the sacrum leans {sacralLean} to the right and its right side nods further: {nutationRight} against {nutationLeft} on the left.',
      question: 'Which side of the sacrum nods further?',
      options: ['Right', 'Left', 'Both the same'],
      expected:
        'The right. The sacrum leans right; the spine above bends {lumbarLean} the other way, because the trunk stays upright.',
      note: 'Tradition says the spine leans to the short side. Here the trunk may not lean: ask who holds it.',
    },
    {
      title: 'Seen from above',
      caption:
        'From above, the sacrum turns by {sacralTurn}. Bodyworkers call such unevenness torsion. At true scale the two sides differ by {sideDifference}.',
      question: 'How large is the difference between the sides?',
      options: ['Under 1 degree', '1 to 5 degrees', 'Over 5 degrees'],
      expected:
        'Under one degree: {nutationRight} on the right, {nutationLeft} on the left. The drawing is ten times larger.',
      note: 'The best method that exists resolves about 0.7 degrees. No hand does.',
    },
    {
      title: 'Which one answers?',
      caption:
        'Which piriformis should answer a short right psoas: the right, the left or both? Nobody says, and nothing was found that settles it. Try all three.',
      question: 'Vote first: same side, opposite side or both?',
      options: ['Same side', 'Opposite side', 'Both'],
      expected:
        'Same: right {4a:piriformis}, left {4a:piriformisLeft}. Opposite: {4b:piriformis} and {4b:piriformisLeft}. Both: {4c:piriformis} and {4c:piriformisLeft}. The model does what it is told.',
      variants: ['Same side', 'Opposite side', 'Both'],
      note: 'An open circle is an answer too: we do not know.',
    },
    {
      title: 'Mirror, mirror',
      lead: 'Now the mirror image: only the left psoas is shorter. A fair model must give the mirror image back.',
      caption:
        'Left psoas only: {nutationLeft} on the left, {nutationRight} on the right. The mirror image, to the last digit. Were it not, we would suspect the software.',
      question: 'The same numbers on the other side?',
      options: ['Yes', 'No'],
      expected: 'Yes: before, the right read {2:nutationRight} and the left {2:nutationLeft}.',
      note: 'Testing a model like this is a habit worth showing.',
    },
    {
      title: 'Uneven is ordinary',
      caption:
        'Hands-on tests of sacro-iliac mobility agree poorly between examiners, and ordinary pelves are uneven. At true scale, this is the difference you would have to feel.',
      question: 'Would two therapists agree?',
      options: ['Mostly', 'Hardly'],
      expected: 'Hardly, in the reviews. Here the sides differ by {sideDifference}; uneven is no verdict on anybody.',
      note: 'Open the two reviews. Then ask who in the room is even.',
    },
  ],
} as const satisfies LessonWords
