import type { Lesson } from './lesson'

const hip = ['sacrum', 'coccyx', 'hipBone.right', 'femur.right', 'piriformis.right'] as const

export const rotatorReversal: Lesson = {
  id: 'L05',
  title: 'Same muscle, opposite turn',
  goal: 'Explain with a lever why piriformis turns a straight thigh outward and a well bent one inward.',
  minutes: 5,
  misconception: 'It is an outward rotator in every position.',
  prompt: 'At which angle does it flip?',
  limits:
    'Straight lines of pull, one skeleton; hip angles are those of the thigh against the upright, and the pelvis rolls along.',
  short: [1, 4],
  steps: [
    {
      title: 'Hip straight',
      view: 'downTheThigh',
      visible: hip,
      highlighted: ['piriformis.right'],
      momentArm: true,
      caption:
        'Hip straight, seen from above down the thigh: piriformis passes behind the turning axis, {rotationArm} away. When it shortens, the thigh turns outward.',
      question: 'Which way will the kneecap point?',
      ask: { kind: 'vote', options: ['Outward', 'Inward', 'Straight on'], answer: 0 },
      expected: 'Outward. The lever is {rotationArm}; cadavers and other models give 26 to 29 mm.',
      expects: [{ of: 'rotationArm', from: 20, to: 35 }],
      figure: 'lever',
      note: 'Follow the line, not the name.',
      evidence: ['piriformisOutward'],
    },
    {
      title: 'Half bent',
      view: 'downTheThigh',
      visible: hip,
      highlighted: ['piriformis.right'],
      momentArm: true,
      settings: { hipFlexion: 45 },
      before: {},
      lead: 'Now the thigh comes up by forty-five degrees. The line of pull stays; the axis moves towards it.',
      caption:
        'Thigh up by {hipFlexion}: the lever has shrunk from {1:rotationArm} to {rotationArm}. The same pull turns the thigh less and less.',
      question: 'A stronger or a weaker rotator now?',
      ask: { kind: 'vote', options: ['Stronger', 'Weaker', 'The same'], answer: 1 },
      expected:
        'Weaker: {rotationArm}, still outward. The pelvis has rolled back {tilt}, so the hip itself is bent {hipAngle}.',
      expects: [
        { of: 'rotationArm', below: '1', by: 8 },
        { of: 'rotationArm', from: 2, to: 20 },
      ],
      figure: 'lever',
      note: 'Keep a finger on the axis while the thigh moves.',
      evidence: ['piriformisOutward', 'rotatorReversal'],
    },
    {
      title: 'Where it crosses',
      view: 'behindTheHip',
      visible: hip,
      highlighted: ['piriformis.right'],
      momentArm: true,
      settings: { hipFlexion: 72 },
      before: { settings: { hipFlexion: 60 } },
      lead: 'Somewhere on the way up the lever must pass through zero. Watch its bar while the thigh goes on.',
      caption:
        'Here, with the hip bent {hipAngle}, the lever is close to zero: {rotationArm}. The angle depends on the skeleton and on rotation; other models cross at 49 to 57 degrees.',
      question: 'Raise a hand when it flips.',
      ask: { kind: 'open' },
      expected:
        'With the thigh up {hipFlexion} the pelvis has rolled back {tilt}. Think of a band of angles, not of one magic angle.',
      expects: [{ of: 'rotationArm', from: -4, to: 4 }],
      figure: 'lever',
      note: 'Let them call out angles, then show the band.',
      evidence: ['rotatorReversal'],
    },
    {
      title: 'Well bent',
      view: 'behindTheHip',
      visible: hip,
      highlighted: ['piriformis.right'],
      momentArm: true,
      settings: { hipFlexion: 90 },
      before: { settings: { hipFlexion: 60 } },
      lead: 'Thigh up to ninety degrees, seen from behind along the thigh. The line of pull now passes on the other side of the axis.',
      caption:
        'At {hipFlexion} the line of pull lies on the other side of the axis, {rotationArm} away. The same muscle now turns the thigh inward.',
      question: 'Outward or inward?',
      ask: { kind: 'vote', options: ['Outward', 'Inward'], answer: 1 },
      expected:
        'Inward: lever {rotationArm}. Cadavers and other models give 14 to 19 mm at ninety degrees of the hip itself, here it is {hipAngle}.',
      expects: [
        { of: 'rotationArm', from: -25, to: -5 },
        { of: 'rotationArm', below: '3', by: 4 },
      ],
      figure: 'lever',
      note: 'One muscle, two names: that is the whole lesson.',
      evidence: ['rotatorReversal'],
    },
    {
      title: 'And away from the midline',
      view: 'pelvisBehind',
      visible: ['bones', 'piriformis'],
      highlighted: ['piriformis.right'],
      settings: { hipFlexion: 90 },
      caption:
        'With the hip bent it also swings the thigh away from the midline, with a lever of {abductionArm}. Many textbooks list this as its seated job.',
      question: 'At ninety degrees, which lever is longer?',
      ask: { kind: 'vote', options: ['Rotation', 'Abduction', 'The same'], answer: 1 },
      expected:
        'Abduction here: {abductionArm} against {rotationArm} of rotation. Straight, it was {1:abductionArm} against {1:rotationArm}.',
      expects: [
        { of: 'abductionArm', from: 12, to: 32 },
        { of: 'abductionArm', above: '1', by: 3 },
      ],
      note: 'Clamshells work this job, not the one in its name.',
      evidence: ['bentHipAbducts'],
    },
    {
      title: 'The figure four',
      view: 'pelvisBehind',
      visible: ['bones', 'piriformis'],
      highlighted: ['piriformis.right'],
      settings: { hipFlexion: 90, hipRotation: -30 },
      before: { settings: { hipFlexion: 90 } },
      lead: 'The thigh stays bent at ninety degrees and turns thirty degrees, once outward and once inward.',
      caption:
        'Because it turns the bent thigh inward, turning outward lengthens it: {6a:piriformisLonger+} against standing, and {6b:piriformisLonger+} with an inward turn. Such is the figure-four stretch.',
      question: 'Which turn makes piriformis longer?',
      ask: { kind: 'vote', options: ['Outward', 'Inward'], answer: 0 },
      expected: 'Outward: {6a:piriformisLonger+} of its path, against {6b:piriformisLonger+} turned inward.',
      variants: [{ name: 'Turned outward' }, { name: 'Turned inward', settings: { hipFlexion: 90, hipRotation: 30 } }],
      expects: [
        { of: 'piriformisLonger', at: '6a', above: '6b', by: 3 },
        { of: 'piriformisLonger', at: '6a', from: 2, to: 25 },
      ],
      note: 'Straight hip, bent hip: the stretch for one shortens it in the other.',
      evidence: ['figureFour'],
    },
  ],
}
