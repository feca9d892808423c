import type { LessonWords } from '../../lessonWords'

export const anatomyTour = {
  title: 'Meet the neighbours',
  goal: 'Name and find pelvis, sacrum, sacro-iliac joint, psoas, iliacus, piriformis and sciatic nerve, and say which of the muscles touch the sacrum.',
  misconception: 'Psoas is tied to the sacrum.',
  prompt: 'Which structure surprised you?',
  limits: 'One mean skeleton. Vessels, bowel and most small muscles are not drawn.',
  steps: [
    {
      title: 'A ring of three bones',
      caption:
        'Three bones make a ring: two hip bones, and the sacrum wedged between them at the back. All of today happens around this ring.',
      question: 'How many joints hold the ring together?',
      options: ['Two', 'Three', 'Five'],
      expected: 'Three: two sacro-iliac joints at the back and the pubic symphysis in front.',
      note: 'Trace the ring with the pointer before naming anything.',
    },
    {
      title: 'Strong, rough and nearly still',
      caption:
        'The sacro-iliac joints are rough inside and held by some of the toughest ligaments of the body. They do move, but very little.',
      question: 'How far do they turn in living people?',
      options: ['About 2 degrees', 'About 10 degrees', 'About 25 degrees'],
      expected:
        'About half a degree in each joint in standing on one leg, by markers implanted in patients; older marker studies, second-hand, go to 3.6 degrees.',
      note: 'Ask for hands first. The guesses are usually ten times too large.',
    },
    {
      title: 'Psoas skips the sacrum',
      caption:
        'Psoas major begins on the sides of the lumbar spine and ends on the inner upper thigh bone. Notice the bone it passes by: the sacrum.',
      question: 'Does psoas attach to the sacrum?',
      options: ['Yes', 'No'],
      expected: 'No. It passes in front of the sacro-iliac joint; what it does to the sacrum goes through the spine.',
      note: 'Find the muscle that misses the sacrum: follow it from top to bottom.',
    },
    {
      title: 'Iliacus in the bowl',
      caption:
        'Iliacus lines the bowl of the hip bone and meets psoas only near the thigh. A hand inside the hip bone finds iliacus first.',
      question: 'Which muscle lies against the hip bone?',
      options: ['Psoas', 'Iliacus'],
      expected:
        'Iliacus fills the hollow; psoas runs nearer the midline. They share one end, on the lesser trochanter.',
      note: 'Two muscles, one tendon: keep them apart from here on.',
    },
    {
      title: 'Piriformis, from the front of the sacrum',
      caption:
        'Under gluteus maximus lies piriformis. It leaves the pelvis through the greater sciatic foramen and ends on top of the greater trochanter.',
      question: 'On which face of the sacrum does it begin?',
      options: ['The front', 'The back'],
      expected: 'The front, beside the second to fourth foramina: look from the front to see where it starts.',
      variants: ['From behind', 'From the front'],
      note: 'Turn to the front once: nobody believes it until they see it.',
    },
    {
      title: 'The nerve below it',
      caption:
        'In most people the sciatic nerve comes out just below piriformis. In a sizeable minority part of it runs through or above the muscle.',
      question: 'Pain runs down a leg: must piriformis be behind it?',
      options: ['Yes', 'No'],
      expected:
        'No. Disc, sacro-iliac joint, hip and others refer to the same places; piriformis is a minority explanation.',
      note: 'Say “other sources first” before anyone reaches for an elbow.',
    },
    {
      title: 'Now you name them',
      caption:
        'Now you. Tap each structure on the model or choose it from the list. A wrong tap costs nothing: it shows what to look at again.',
      question: 'Find six structures, without labels.',
      expected: 'Six of six. What another one was taken for is listed: look at it once more.',
      note: 'The model faces you: its right is on your left.',
    },
  ],
} as const satisfies LessonWords
