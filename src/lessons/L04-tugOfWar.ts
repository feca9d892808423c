import type { Lesson } from './lesson'

const pair = ['bones', 'psoasMajor', 'piriformis'] as const
const shorter = { psoasShortening: 0.2 }
const awake = { psoasShortening: 0.2, piriformisReactivity: 0.6 }
/** One published skeleton against another: how far piriformis' strands and the joint's axis may differ. */
const otherSkeleton = {
  piriformisTone: 0.5,
  piriformisFromS3: 0.05,
  piriformisFromS4: 0,
  sacroiliacAxisForward: -20,
  sacroiliacAxisUp: -10,
}

export const tugOfWar: Lesson = {
  id: 'L04',
  title: 'Tug of war',
  goal: 'Predict how opposing pulls change the place of the sacrum, and name at least four other players.',
  minutes: 7,
  misconception: 'Two muscles decide everything.',
  prompt: 'Name one player we forgot.',
  limits: 'That piriformis answers nutation is a rule put into the model, not a finding.',
  short: [2, 3, 5, 6],
  steps: [
    {
      title: 'Two pulls, one bone',
      view: 'posteriorThreeQuarter',
      visible: pair,
      highlighted: ['psoasMajor', 'piriformis'],
      caption:
        'Two pulls, one bone. The rope beside it is a picture of the model’s balance, not something inside the body.',
      question: 'Where will the knot go if psoas shortens?',
      ask: { kind: 'vote', options: ['Towards psoas', 'Towards piriformis', 'Nowhere'], answer: 0 },
      expected:
        'Towards psoas. At rest its moment about the joint is {momentOfPsoas}, that of piriformis {momentOfPiriformis}: gravity and ligaments hold the balance.',
      expects: [
        { of: 'nutation', from: 0, to: 0 },
        { of: 'momentOfPsoas', from: 0.5, to: 20 },
        { of: 'momentOfPiriformis', from: -3, to: 0 },
      ],
      figure: 'rope',
      note: 'The rope is ours, the bones are yours.',
      evidence: ['tugOfWar'],
    },
    {
      title: 'Psoas pulls',
      view: 'section',
      visible: pair,
      highlighted: ['psoasMajor.right', 'lumbosacralJoint'],
      settings: shorter,
      before: {},
      lead: 'Psoas becomes twenty per cent shorter on both sides. Its pull goes through the lumbar spine to the top of the sacrum. Nothing answers it yet.',
      caption:
        'Psoas shortens. Its pull goes through the lumbar spine to the top of the sacrum, which nods forward {nutation}. Piriformis stays quiet at {piriformis}.',
      question: 'How far will the sacrum nod? Move its ghost.',
      ask: { kind: 'ghost' },
      expected: 'The pull arrives through the lumbosacral joint. Psoas pulls {psoas} a side, piriformis {piriformis}.',
      expects: [
        { of: 'nutation', from: 0.5, to: 2.5 },
        { of: 'piriformis', from: 0, to: 20 },
        { of: 'momentOfPsoas', above: '1', by: 3 },
      ],
      figure: 'rope',
      note: 'Ask through which joint the pull travels before you reveal.',
      evidence: ['psoasNutation', 'psoasNotOnSacrum'],
    },
    {
      title: 'Piriformis answers',
      view: 'pelvisBehind',
      visible: ['sacrum', 'coccyx', 'hipBone', 'femur', 'piriformis', 'L5', 'disc.L5S1'],
      highlighted: ['piriformis'],
      colors: 'mechanics',
      settings: awake,
      before: { settings: shorter },
      lead: 'Now piriformis reacts: a rule of the story turns its tone up as the sacrum nods. It holds the front of the lower sacrum.',
      caption:
        'Now piriformis reacts. From the front of the lower sacrum it steers the bone back, from {2:nutation} to {nutation}, and its own force climbs to {piriformis}.',
      question: 'Back to zero, or only part of the way?',
      ask: { kind: 'vote', options: ['To zero', 'Part of the way', 'Past zero'], answer: 1 },
      expected: 'Part of the way, {2:nutation} to {nutation}, at {piriformis} of force a side. The sign does not flip.',
      expects: [
        { of: 'nutation', below: '2', by: 0.15 },
        { of: 'nutation', from: 0.1, to: 2 },
        { of: 'piriformis', above: '2', by: 50 },
      ],
      figure: 'rope',
      note: 'Under strain colours, watch its colour rather than the bone.',
      evidence: ['piriformisCounternutates', 'storyRule'],
    },
    {
      title: 'Big and small',
      view: 'posteriorThreeQuarter',
      visible: pair,
      highlighted: ['psoasMajor.right', 'piriformis.right'],
      settings: awake,
      caption:
        'Psoas is the larger muscle, very roughly two and a half to three and a half times the cross-section. The exact ratio depends on whose measurements you trust.',
      question: 'Guess the ratio first.',
      ask: { kind: 'vote', options: ['Same size', 'About 3 to 1', 'About 10 to 1'], answer: 1 },
      expected: 'About 3 to 1: 5.45 to 7.7 cm² against 2.17 cm², from different laboratories.',
      figure: 'sizes',
      note: 'An older set of two bodies gave piriformis ten times more. Say so.',
      evidence: ['psoasBigger'],
    },
    {
      title: 'Never just two',
      view: 'posteriorThreeQuarter',
      visible: ['bones', 'muscles', 'ligaments'],
      through: ['gluteusMaximus'],
      settings: shorter,
      arrows: true,
      caption:
        'It is never just two muscles. Gravity, back muscles, buttock, pelvic floor and ligaments share the load. Switch one off and see who mattered.',
      question: 'Who pulls with psoas here, and who against it?',
      ask: { kind: 'open' },
      expected:
        'With it: gravity, {momentOfGravity+}. Against it: joint and ligaments {momentOfJoint+}, pelvic floor {momentOfPelvicFloor+}. Without gravity the nod falls from {5a:nutation} to {5b:nutation}.',
      variants: [
        { name: 'All on' },
        { name: 'Without gravity', settings: { ...shorter, off: ['gravity'] } },
        { name: 'Without sacrotuberous', settings: { ...shorter, off: ['sacrotuberous'] } },
        { name: 'Without pelvic floor', settings: { ...shorter, off: ['coccygeus'] } },
      ],
      expects: [
        { of: 'momentOfGravity', from: 1, to: 60 },
        { of: 'momentOfPelvicFloor', from: -5, to: -0.01 },
        { of: 'momentOfJoint', from: -80, to: -1 },
        { of: 'nutation', at: '5b', below: '5a', by: 0.5 },
        { of: 'nutation', at: '5c', above: '5a', by: 0.2 },
        { of: 'nutation', at: '5d', above: '5a' },
      ],
      figure: 'players',
      note: 'Let the room name players before you open the list.',
      evidence: ['tugOfWar', 'pelvicFloorCounternutates', 'ligamentsResist', 'gluteusAtJoint'],
    },
    {
      title: 'Whose skeleton?',
      view: 'sacrum',
      visible: ['bones', 'piriformis'],
      highlighted: ['piriformis.right'],
      arrows: true,
      settings: otherSkeleton,
      lead: 'Published skeletons disagree about where piriformis holds and where the joint turns. Here piriformis works at half its strength.',
      before: { settings: { piriformisTone: 0.5 } },
      caption:
        'Piriformis at half strength nods the sacrum {6a:nutation} back. Move its strands and the axis within what is published, and that falls to {6b:nutation}. Small changes of geometry decide.',
      question: 'Another skeleton, the same pull: what will it do?',
      ask: { kind: 'vote', options: ['The same', 'Almost nothing', 'Much more'], answer: 1 },
      expected: 'Almost nothing: {6a:nutation+} becomes {6b:nutation+}. Nobody knows which skeleton is yours.',
      variants: [
        { name: 'This skeleton', settings: { piriformisTone: 0.5 } },
        { name: 'Another', settings: otherSkeleton },
      ],
      expects: [
        { of: 'nutation', at: '6a', from: -1, to: -0.2 },
        { of: 'nutation', at: '6b', from: -0.1, to: 0.1 },
      ],
      note: 'This is why the claim carries a half circle and not a full one.',
      evidence: ['piriformisCounternutates'],
    },
    {
      title: 'Letting go',
      view: 'posteriorThreeQuarter',
      visible: pair,
      highlighted: ['piriformis'],
      colors: 'mechanics',
      settings: { piriformisReactivity: 0.6 },
      before: { settings: awake },
      lead: 'Piriformis is still ready to react. Now psoas goes back to its standing length.',
      caption:
        'Psoas back at its length, and both sides go slack: piriformis falls from {3:piriformis} to {piriformis}. The model was built to do that, so this is no proof.',
      question: 'What would count as proof?',
      ask: { kind: 'open' },
      expected:
        'Recordings of piriformis and the sacrum in people while psoas changes, with a comparison. None were found.',
      expects: [
        { of: 'piriformis', below: '3', by: 50 },
        { of: 'nutation', from: -0.05, to: 0.05 },
      ],
      figure: 'rope',
      note: 'A rule that is put in comes out again. Say it aloud.',
      evidence: ['storyRule', 'lastingNeedsBoth'],
    },
  ],
}
