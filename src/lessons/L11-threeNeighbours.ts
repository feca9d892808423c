import { mm } from '../math/units'
import type { Lesson } from './lesson'

const three = ['bones', 'psoasMajor', 'iliacus', 'quadratusLumborum'] as const

export const threeNeighbours: Lesson = {
  id: 'L11',
  title: 'Iliacus, psoas, quadratus lumborum',
  goal: 'Tell the three apart by layer, attachment and direction of pull, and name what else lies there.',
  minutes: 7,
  misconception: 'Iliopsoas is one muscle.',
  prompt: 'Who never touches the thigh?',
  limits: 'Vessels, bowel, kidney and ureter are shown in a scheme only. Nothing here teaches a technique.',
  steps: [
    {
      title: 'Three neighbours',
      view: 'anterior',
      visible: three,
      highlighted: ['psoasMajor.right', 'iliacus.right', 'quadratusLumborum.right'],
      caption:
        'Three neighbours: iliacus in the bowl of the hip bone, psoas beside the spine, quadratus lumborum behind it, between rib, spine and pelvis.',
      question: 'Which one never touches the thigh?',
      ask: { kind: 'vote', options: ['Psoas', 'Iliacus', 'Quadratus lumborum'], answer: 2 },
      expected: 'Quadratus lumborum. The other two end together on the lesser trochanter.',
      note: 'Name what is under your hand, and what is next to it.',
      evidence: ['iliacusFossa', 'quadratusLayers'],
    },
    {
      title: 'Cut at L4',
      view: 'superior',
      visible: three,
      highlighted: ['L4'],
      cut: { plane: 'transverse', at: mm(170) },
      caption:
        'Cut across at the fourth lumbar vertebra and looked at from above: psoas hugs the bone, quadratus lumborum lies further back; iliacus begins lower down, in the bowls.',
      question: 'Find the right psoas in the cut.',
      ask: { kind: 'find', targets: ['psoasMajor.right'] },
      expected: 'Beside the vertebra, in front. Seen from above with the front up, the body’s right is on your right.',
      figure: 'slice',
      note: 'Scans are shown from below, so right is on the left there. Say which way you look.',
      evidence: ['iliacusFossa', 'plexusInPsoas'],
    },
    {
      title: 'Inside the crest',
      view: 'threeQuarter',
      visible: three,
      highlighted: ['iliacus.right', 'ASIS.right'],
      caption:
        'Inside the front of the hip bone the first muscle to meet is iliacus. Psoas is deeper and closer to the spine.',
      question: 'Fingers inside the hip bone: which muscle is under them?',
      ask: { kind: 'vote', options: ['Psoas', 'Iliacus'], answer: 1 },
      expected: 'Iliacus. How reliably anyone reaches psoas by hand has not been studied.',
      note: 'One educator’s count of students is an impression, and so are most others.',
      evidence: ['psoasTouch', 'iliacusFossa'],
    },
    {
      title: 'What else lies there',
      view: 'anterior',
      visible: three,
      highlighted: ['psoasMajor'],
      caption:
        'Between a hand and psoas lie bowel, vessels, ureter and nerves; the lumbar plexus runs inside the muscle itself. The scheme names them. Anatomy, not instruction.',
      question: 'Name two structures to respect.',
      ask: { kind: 'open' },
      expected: 'Any two of: aorta, iliac vessels, ureter, bowel, kidney, lumbar plexus, femoral nerve.',
      figure: 'hazards',
      note: 'Extra care: pregnancy, aneurysm, blood thinners, recent surgery, hernia, bowel or kidney disease.',
      evidence: ['plexusInPsoas', 'lowRiskTouch'],
    },
    {
      title: 'One tendon, two jobs',
      view: 'section',
      visible: ['bones', 'psoasMajor', 'iliacus'],
      highlighted: ['iliacus.right'],
      settings: { iliacusShortening: 0.2 },
      before: {},
      ghost: 'neutral',
      lead: 'They share a tendon, not a job: iliacus pulls on the hip bone, psoas on the spine. Iliacus alone becomes twenty per cent shorter.',
      caption:
        'Iliacus alone tips the pelvis {5a:tilt} and nods the sacrum {5a:nutation}. Psoas alone: tilt {5b:tilt}, nod {5b:nutation}. One tendon, two different jobs.',
      question: 'Iliacus or psoas: which nods the sacrum more?',
      ask: { kind: 'vote', options: ['Iliacus', 'Psoas', 'The same'], answer: 1 },
      expected:
        'Psoas, {5b:nutation+} against {5a:nutation+}. A simpler sum says iliacus alone would counternutate; this model, with gravity and ligaments, does not.',
      variants: [
        { name: 'Iliacus alone' },
        { name: 'Psoas alone', settings: { psoasShortening: 0.2 }, highlighted: ['psoasMajor.right'] },
      ],
      expects: [
        { of: 'tilt', at: '5a', from: 0.5, to: 8 },
        { of: 'nutation', at: '5b', above: '5a', by: 0.5 },
        { of: 'nutation', at: '5a', from: -0.3, to: 0.4 },
      ],
      note: 'A simple sum gives the two opposite signs; the whole balance does not. Say so.',
      evidence: ['iliacusOpposes'],
    },
    {
      title: 'Three groups of fibres',
      view: 'posteriorThreeQuarter',
      visible: ['bones', 'quadratusLumborum'],
      highlighted: ['quadratusLumborum.right'],
      caption:
        'Quadratus lumborum has three groups of fibres; some reach the transverse processes of the spine. Modelling suggests that its pull on the spine is modest.',
      question: 'Which group reaches the spine?',
      ask: { kind: 'vote', options: ['The outer', 'The inner ones'], answer: 1 },
      expected: 'The inner ones, from rib and from hip bone to the transverse processes.',
      figure: 'quadratus',
      note: 'Deep fibres exist; that they are crucial has not been shown.',
      evidence: ['quadratusLayers', 'quadratusSmall'],
    },
    {
      title: 'Lying on the side',
      view: 'right',
      visible: ['bones', 'quadratusLumborum', 'psoasMajor'],
      highlighted: ['quadratusLumborum.right', 'iliacCrest.right'],
      caption:
        'Lying on the side turns the flank upward and lets the belly fall away: one reason why teachers like it for reaching quadratus lumborum.',
      question: 'What sits just above and in front?',
      ask: { kind: 'open' },
      expected:
        'The twelfth rib above, and the kidney in front of it: neither is drawn in the body here, both are in the scheme.',
      figure: 'sideLying',
      note: 'The scheme is not to scale. Nobody learns a technique from it.',
      evidence: ['sideLyingAccess', 'lowRiskTouch'],
    },
  ],
}
