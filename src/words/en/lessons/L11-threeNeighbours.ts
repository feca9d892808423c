import type { LessonWords } from '../../lessonWords'

export const threeNeighbours = {
  title: 'Iliacus, psoas, quadratus lumborum',
  goal: 'Tell the three apart by layer, attachment and direction of pull, and name what else lies there.',
  misconception: 'Iliopsoas is one muscle.',
  prompt: 'Who never touches the thigh?',
  limits: 'Vessels, bowel, kidney and ureter are shown in a scheme only. Nothing here teaches a technique.',
  steps: [
    {
      title: 'Three neighbours',
      caption:
        'Three neighbours: iliacus in the bowl of the hip bone, psoas beside the spine, quadratus lumborum behind it, between rib, spine and pelvis.',
      question: 'Which one never touches the thigh?',
      options: ['Psoas', 'Iliacus', 'Quadratus lumborum'],
      expected: 'Quadratus lumborum. The other two end together on the lesser trochanter.',
      note: 'Name what is under your hand, and what is next to it.',
    },
    {
      title: 'Cut at L4',
      caption:
        'Cut across at the fourth lumbar vertebra and looked at from above: psoas hugs the bone, quadratus lumborum lies further back; iliacus begins lower down, in the bowls.',
      question: 'Find the right psoas in the cut.',
      expected: 'Beside the vertebra, in front. Seen from above with the front up, the body’s right is on your right.',
      note: 'Scans are shown from below, so right is on the left there. Say which way you look.',
    },
    {
      title: 'Inside the crest',
      lead: 'A hand that means to reach psoas often comes from the side, over the front point of the hip bone. Try with a finger of your own.',
      caption:
        'Inside the front of the hip bone the first muscle to meet is iliacus. Psoas is deeper and closer to the spine.',
      question: 'Press just inside the crest of the right hip bone: which muscle is there first?',
      expected: 'Iliacus. How reliably anyone reaches psoas by hand has not been studied.',
      note: 'One educator’s count of students is an impression, and so are most others.',
    },
    {
      title: 'What else lies there',
      caption:
        'Between a hand and psoas lie bowel, vessels, ureter and nerves; the lumbar plexus runs inside the muscle itself. The scheme names them. Anatomy, not instruction.',
      question: 'Name two structures to respect.',
      expected: 'Any two of: aorta, iliac vessels, ureter, bowel, kidney, lumbar plexus, femoral nerve.',
      note: 'Extra care: pregnancy, aneurysm, blood thinners, recent surgery, hernia, bowel or kidney disease.',
    },
    {
      title: 'One tendon, two jobs',
      lead: 'They share a tendon, not a job: iliacus pulls on the hip bone, psoas on the spine. Iliacus alone becomes twenty per cent shorter.',
      caption:
        'Iliacus alone tips the pelvis {5a:tilt} and nods the sacrum {5a:nutation}. Psoas alone: tilt {5b:tilt}, nod {5b:nutation}. One tendon, two different jobs.',
      question: 'Iliacus or psoas: which nods the sacrum more?',
      options: ['Iliacus', 'Psoas', 'The same'],
      expected:
        'Psoas, {5b:nutation+} against {5a:nutation+}. A simpler sum says iliacus alone would counternutate; this model, with gravity and ligaments, does not.',
      variants: ['Iliacus alone', 'Psoas alone'],
      note: 'A simple sum gives the two opposite signs; the whole balance does not. Say so.',
    },
    {
      title: 'Three groups of fibres',
      caption:
        'Quadratus lumborum has three groups of fibres; some reach the transverse processes of the spine. Modelling suggests that its pull on the spine is modest.',
      question: 'Which group reaches the spine?',
      options: ['The outer', 'The inner ones'],
      expected: 'The inner ones, from rib and from hip bone to the transverse processes.',
      note: 'Deep fibres exist; that they are crucial has not been shown.',
    },
    {
      title: 'Lying on the side',
      caption:
        'Lying on the left side, seen from behind: the right flank is up and the belly falls away, one reason why teachers like it for reaching quadratus lumborum.',
      question: 'What sits just above and in front?',
      expected:
        'The twelfth rib towards the head, and the kidney in front: the body here has the rib only, the scheme has both. In the model, lying only takes the weight off.',
      note: 'The scheme is not to scale. Nobody learns a technique from it.',
    },
  ],
} as const satisfies LessonWords
