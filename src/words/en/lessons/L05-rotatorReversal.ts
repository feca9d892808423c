import type { LessonWords } from '../../lessonWords'

export const rotatorReversal = {
  title: 'Same muscle, opposite turn',
  goal: 'Explain with a lever why piriformis turns a straight thigh outward and a well bent one inward.',
  misconception: 'It is an outward rotator in every position.',
  prompt: 'At which angle does it flip?',
  limits:
    'Straight lines of pull, one skeleton. A thigh that comes up takes the pelvis along: the hip itself is bent less than the thigh is raised.',
  steps: [
    {
      title: 'Hip straight',
      caption:
        'Hip straight, seen from above down the thigh: piriformis passes behind the turning axis, {rotationArm} away. When it shortens, the thigh turns outward.',
      question: 'Which way will the kneecap point?',
      options: ['Outward', 'Inward', 'Straight on'],
      expected: 'Outward. The lever is {rotationArm}; cadavers and other models give 26 to 29 mm.',
      note: 'Follow the line, not the name.',
    },
    {
      title: 'Half bent',
      lead: 'Now the thigh comes up by forty-five degrees. The line of pull stays; the axis moves towards it.',
      caption:
        'Thigh up by {hipFlexion}: the lever has shrunk from {1:rotationArm} to {rotationArm}. The same pull turns the thigh less and less.',
      question: 'A stronger or a weaker rotator now?',
      options: ['Stronger', 'Weaker', 'The same'],
      expected:
        'Weaker: {rotationArm}, still outward. The pelvis has rolled back {tilt}, so the hip itself is bent {hipAngle}.',
      note: 'Keep a finger on the axis while the thigh moves.',
    },
    {
      title: 'Where it crosses',
      lead: 'Somewhere on the way up the lever must pass through zero. Watch its bar while the thigh goes on.',
      caption:
        'Here, with the hip bent {hipAngle}, the lever is close to zero: {rotationArm}. The angle depends on the skeleton and on rotation; other models cross at 49 to 57 degrees.',
      question: 'Raise a hand when it flips.',
      expected:
        'With the thigh up {hipFlexion} the pelvis has rolled back {tilt}. Think of a band of angles, not of one magic angle.',
      note: 'Let them call out angles, then show the band.',
    },
    {
      title: 'Well bent',
      lead: 'Thigh up to ninety degrees, seen from behind along the thigh. The line of pull now passes on the other side of the axis.',
      caption:
        'Thigh up {hipFlexion}, the hip itself bent {hipAngle}: the line of pull lies on the other side of the axis, {rotationArm} away. Now it turns the thigh inward.',
      question: 'Outward or inward?',
      options: ['Outward', 'Inward'],
      expected:
        'Inward: {rotationArm}; cadavers and models, 14 to 19 mm at ninety degrees of the hip itself, here {hipAngle}. In 26 living people ultrasound of the tendon showed no such change.',
      note: 'One muscle, two names: that is the whole lesson. In living people it is contested; open the evidence.',
    },
    {
      title: 'And away from the midline',
      caption:
        'With the hip bent it also swings the thigh away from the midline, with a lever of {abductionArm}. Many textbooks list this as its seated job.',
      question: 'With the thigh up at ninety degrees, which lever is longer?',
      options: ['Rotation', 'Abduction', 'The same'],
      expected:
        'Abduction here: {abductionArm} against {rotationArm} of rotation. Straight, it was {1:abductionArm} against {1:rotationArm}.',
      note: 'Clamshells work this job, not the one in its name.',
    },
    {
      title: 'The figure four',
      lead: 'The thigh stays up at ninety degrees and turns thirty degrees, once outward and once inward.',
      caption:
        'Because it turns the bent thigh inward, turning outward lengthens it: {6a:piriformisLonger+} against standing, and {6b:piriformisLonger+} with an inward turn. Such is the figure-four stretch.',
      question: 'Which turn makes piriformis longer?',
      options: ['Outward', 'Inward'],
      expected:
        'Outward: {6a:piriformisLonger+} of its path, against {6b:piriformisLonger+} turned inward. Drawn across the other as well: {6c:piriformisLonger+}.',
      variants: ['Turned outward', 'Turned inward', 'Outward and across'],
      note: 'Straight hip, bent hip: the stretch for one shortens it in the other. Two other models find more: about +15 % turned outward, +2 to +4 % inward.',
    },
  ],
} as const satisfies LessonWords
