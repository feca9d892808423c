import type { LessonWords } from '../../lessonWords'

export const tugOfWar = {
  title: 'Tug of war',
  goal: 'Predict how opposing pulls change the place of the sacrum, and name at least four other players.',
  misconception: 'Two muscles decide everything.',
  prompt: 'Name one player we forgot.',
  limits: 'That piriformis answers nutation is a rule put into the model, not a finding.',
  steps: [
    {
      title: 'Two pulls, one bone',
      caption:
        'Two pulls, one bone. The rope beside it is a picture of the model’s balance, not something inside the body.',
      question: 'Where will the knot go if psoas shortens?',
      options: ['Towards psoas', 'Towards piriformis', 'Nowhere'],
      expected:
        'Towards psoas. At rest its moment about the joint is {momentOfPsoas}, that of piriformis {momentOfPiriformis}: gravity and ligaments hold the balance.',
      note: 'The rope is ours, the bones are yours.',
    },
    {
      title: 'Psoas pulls',
      lead: 'Psoas becomes twenty per cent shorter on both sides. Its pull goes through the lumbar spine to the top of the sacrum. Nothing answers it yet.',
      caption:
        'Psoas shortens. Its pull goes through the lumbar spine to the top of the sacrum, which nods forward {nutation}. Piriformis stays quiet at {piriformis}.',
      question: 'How far will the sacrum nod? Move its ghost.',
      expected: 'The pull arrives through the lumbosacral joint. Psoas pulls {psoas} a side, piriformis {piriformis}.',
      note: 'Ask through which joint the pull travels before you reveal.',
    },
    {
      title: 'Piriformis answers',
      lead: 'Now piriformis reacts: a rule of the story turns its tone up as the sacrum nods. It holds the front of the lower sacrum.',
      caption:
        'Now piriformis reacts. From the front of the lower sacrum it steers the bone back, from {2:nutation} to {nutation}, and its own force climbs to {piriformis}.',
      question: 'Back to zero, or only part of the way?',
      options: ['To zero', 'Part of the way', 'Past zero'],
      expected: 'Part of the way, {2:nutation} to {nutation}, at {piriformis} of force a side. The sign does not flip.',
      note: 'Watch the muscle glow and the needle turn rather than the bone.',
    },
    {
      title: 'Big and small',
      caption:
        'Psoas is the larger muscle, very roughly two and a half times the cross-section, or more. The exact ratio depends on whose measurements you trust.',
      question: 'Guess the ratio first.',
      options: ['Same size', 'About 2.5 to 1', 'About 10 to 1'],
      expected: 'About 2.5 to 1: 5.45 cm² against 2.17 cm², from different laboratories.',
      note: 'An older set of two bodies gave piriformis ten times more. Say so.',
    },
    {
      title: 'Never just two',
      caption:
        'It is never just two muscles. Gravity, back muscles, buttock, pelvic floor and ligaments share the load. Switch one off and see who mattered.',
      question: 'Who pulls with psoas here, and who against it?',
      expected:
        'With it: gravity, {momentOfGravity+}. Against it: joint and ligaments {momentOfJoint+}, pelvic floor {momentOfPelvicFloor+}. Without gravity the nod falls from {5a:nutation} to {5b:nutation}.',
      variants: ['All on', 'Without gravity', 'Without sacrotuberous', 'Without pelvic floor'],
      note: 'Let the room name players before you open the list.',
    },
    {
      title: 'Whose skeleton?',
      lead: 'Published skeletons disagree about where piriformis holds and where the joint turns. Here piriformis works at half its strength.',
      caption:
        'Piriformis at half strength nods the sacrum {6a:nutation} back. Move its strands and the axis within what is published, and that falls to {6b:nutation}. Small changes of geometry decide.',
      question: 'Another skeleton, the same pull: what will it do?',
      options: ['The same', 'Almost nothing', 'Much more'],
      expected: 'Almost nothing: {6a:nutation+} becomes {6b:nutation+}. Nobody knows which skeleton is yours.',
      variants: ['This skeleton', 'Another'],
      note: 'This is why the claim carries a half circle and not a full one.',
    },
    {
      title: 'Letting go',
      lead: 'Piriformis is still ready to react. Now psoas goes back to its standing length.',
      caption:
        'Psoas back at its length, and both sides go slack: piriformis falls from {3:piriformis} to {piriformis}. The model was built to do that, so this is no proof.',
      question: 'What would count as proof?',
      expected:
        'Recordings of piriformis and the sacrum in people while psoas changes, with a comparison. None were found.',
      note: 'A rule that is put in comes out again. Say it aloud.',
    },
    {
      title: 'The cheapest answer',
      lead: 'Psoas is fifteen per cent shorter, and no rule says who answers. One thing is asked: the sacrum stays where it was, with the least effort.',
      caption:
        'Least effort asks most of gluteus maximus: {8a:momentOfGluteus}, piriformis {8a:momentOfPiriformis}. But it straightens the hips, and tilt goes from {8d:tilt+} to {8a:tilt+}. The model predicts this; nobody measured it.',
      question: 'Who pulls the sacrum back most cheaply?',
      options: ['Piriformis', 'Gluteus maximus', 'The pelvic floor'],
      expected:
        'Gluteus maximus: stronger, on a longer arm. Where the hips may not straighten, the pelvic floor leads, and piriformis pulls {8b:piriformis} a side; alone it would need {8c:piriformis}.',
      variants: ['Least effort', 'Hips may not straighten', 'Piriformis alone', 'Nobody'],
      note: 'Effort here is area times activation squared. Whether a body keeps such an account, nobody knows.',
    },
  ],
} as const satisfies LessonWords
