import type { Lesson } from './lesson'

export const anatomyTour: Lesson = {
  id: 'L01',
  title: 'Meet the neighbours',
  goal: 'Name and find pelvis, sacrum, sacro-iliac joint, psoas, iliacus, piriformis and sciatic nerve, and say which of the muscles touch the sacrum.',
  minutes: 6,
  misconception: 'Psoas is tied to the sacrum.',
  prompt: 'Which structure surprised you?',
  limits: 'One mean skeleton. Vessels, bowel and most small muscles are not drawn.',
  short: [1, 2, 3, 4, 5],
  steps: [
    {
      title: 'A ring of three bones',
      view: 'inlet',
      visible: ['bones', 'pubicSymphysis'],
      highlighted: ['sacroiliacJoint', 'pubicSymphysisJoint'],
      caption:
        'Three bones make a ring: two hip bones, and the sacrum wedged between them at the back. All of today happens around this ring.',
      question: 'How many joints hold the ring together?',
      ask: { kind: 'vote', options: ['Two', 'Three', 'Five'], answer: 1 },
      expected: 'Three: two sacro-iliac joints at the back and the pubic symphysis in front.',
      note: 'Trace the ring with the pointer before naming anything.',
      evidence: ['ringOfThree', 'measuredBones'],
    },
    {
      title: 'Strong, rough and nearly still',
      view: 'sacroiliac',
      visible: ['bones', 'ligaments'],
      highlighted: ['sacroiliacJoint.right', 'longDorsal.right'],
      caption:
        'The sacro-iliac joints are rough inside and held by some of the toughest ligaments of the body. They do move, but very little.',
      question: 'How far do they turn in living people?',
      ask: { kind: 'vote', options: ['About 2 degrees', 'About 10 degrees', 'About 25 degrees'], answer: 0 },
      expected: 'About half a degree in standing on one leg, at most 3.6 degrees, in studies with implanted markers.',
      note: 'Ask for hands first. The guesses are usually ten times too large.',
      evidence: ['sacroiliacSmall'],
    },
    {
      title: 'Psoas skips the sacrum',
      view: 'anterior',
      visible: ['bones', 'psoasMajor'],
      highlighted: ['psoasMajor', 'lesserTrochanter'],
      caption:
        'Psoas major begins on the sides of the lumbar spine and ends on the inner upper thigh bone. Notice the bone it passes by: the sacrum.',
      question: 'Does psoas attach to the sacrum?',
      ask: { kind: 'vote', options: ['Yes', 'No'], answer: 1 },
      expected: 'No. It passes in front of the sacro-iliac joint; what it does to the sacrum goes through the spine.',
      note: 'Find the muscle that misses the sacrum: follow it from top to bottom.',
      evidence: ['psoasNotOnSacrum'],
    },
    {
      title: 'Iliacus in the bowl',
      view: 'threeQuarter',
      visible: ['bones', 'psoasMajor', 'iliacus'],
      highlighted: ['iliacus.right', 'iliacus.left'],
      caption:
        'Iliacus lines the bowl of the hip bone and meets psoas only near the thigh. A hand inside the hip bone finds iliacus first.',
      question: 'Which muscle lies against the hip bone?',
      ask: { kind: 'vote', options: ['Psoas', 'Iliacus'], answer: 1 },
      expected:
        'Iliacus fills the hollow; psoas runs nearer the midline. They share one end, on the lesser trochanter.',
      note: 'Two muscles, one tendon: keep them apart from here on.',
      evidence: ['iliacusFossa'],
    },
    {
      title: 'Piriformis, from the front of the sacrum',
      view: 'gluteal',
      visible: ['bones', 'piriformis', 'gluteusMaximus', 'sacrotuberous', 'sacrospinous'],
      through: ['gluteusMaximus'],
      highlighted: ['piriformis.right', 'greaterTrochanter.right'],
      caption:
        'Under gluteus maximus lies piriformis. It leaves the pelvis through the greater sciatic foramen and ends on top of the greater trochanter.',
      question: 'On which face of the sacrum does it begin?',
      ask: { kind: 'vote', options: ['The front', 'The back'], answer: 0 },
      expected: 'The front, beside the second to fourth foramina: look from the front to see where it starts.',
      variants: [
        { name: 'From behind' },
        {
          name: 'From the front',
          view: 'inlet',
          visible: ['bones', 'piriformis'],
          through: [],
          highlighted: ['piriformis', 'sacrum'],
        },
      ],
      note: 'Turn to the front once: nobody believes it until they see it.',
      evidence: ['piriformisCourse'],
    },
    {
      title: 'The nerve below it',
      view: 'gluteal',
      visible: ['bones', 'piriformis', 'sciaticNerve', 'sacrotuberous', 'sacrospinous'],
      highlighted: ['sciaticNerve.right', 'piriformis.right'],
      caption:
        'In most people the sciatic nerve comes out just below piriformis. In a sizeable minority part of it runs through or above the muscle.',
      question: 'Pain runs down a leg: must piriformis be behind it?',
      ask: { kind: 'vote', options: ['Yes', 'No'], answer: 1 },
      expected:
        'No. Disc, sacro-iliac joint, hip and others refer to the same places; piriformis is a minority explanation.',
      note: 'Say “other sources first” before anyone reaches for an elbow.',
      evidence: ['sciaticVariants', 'piriformisSciatica', 'buttockPainSources'],
      figure: 'sources',
    },
    {
      title: 'Now you name them',
      view: 'threeQuarter',
      visible: ['bones', 'psoasMajor', 'iliacus', 'piriformis', 'sciaticNerve'],
      caption:
        'Now you. Tap each structure on the model or choose it from the list. A wrong tap costs nothing: it shows what to look at again.',
      question: 'Find six structures, without labels.',
      ask: {
        kind: 'find',
        targets: [
          'sacrum',
          'psoasMajor.right',
          'iliacus.left',
          'piriformis.right',
          'hipBone.right',
          'sciaticNerve.left',
        ],
      },
      expected: 'Six of six. What you missed on the way is worth another look in the atlas, under Find.',
      note: 'The model faces you: its right is on your left.',
      evidence: ['psoasNotOnSacrum', 'piriformisCourse', 'iliacusFossa'],
    },
  ],
}
