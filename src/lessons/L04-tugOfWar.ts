import type { LessonPlan } from './lesson'

/** What the story stage leaves standing: psoas, sacrum, piriformis and the ligaments that answer. */
const players = ['bones', 'psoasMajor', 'piriformis', 'ligaments'] as const
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

/** What least effort asks for, to three digits (biomechanics/cheapestAnswer.ts; tests/lessons/cheapest.test.ts asks again). */
const cheapest = {
  psoasShortening: 0.15,
  gluteusMaximusTone: 0.097,
  piriformisTone: 0.082,
  coccygeusTone: 0.197,
}
const hipsKept = { psoasShortening: 0.15, gluteusMaximusTone: 0.039, piriformisTone: 0.245, coccygeusTone: 0.676 }
const unanswered = { psoasShortening: 0.15 }
const piriformisAlone = { psoasShortening: 0.15, piriformisTone: 0.871 }

export const tugOfWar: LessonPlan = {
  id: 'L04',
  minutes: 8,
  short: [2, 3, 5, 6],
  steps: [
    {
      view: 'story',
      visible: players,
      highlighted: ['psoasMajor.right', 'piriformis.right'],
      ask: { kind: 'vote', answer: 0 },
      expects: [
        { of: 'nutation', from: 0, to: 0 },
        { of: 'momentOfPsoas', from: 0.5, to: 20 },
        { of: 'momentOfPiriformis', from: -3, to: 0 },
        { claim: 'tugOfWar', grade: 'metaphor' },
      ],
      evidence: ['tugOfWar'],
    },
    {
      view: 'story',
      visible: players,
      highlighted: ['psoasMajor.right', 'lumbosacralJoint'],
      settings: shorter,
      before: {},
      ask: { kind: 'ghost' },
      expects: [
        { of: 'nutation', from: 0.5, to: 2.5 },
        { of: 'piriformis', from: 0, to: 20 },
        { of: 'momentOfPsoas', above: '1', by: 3 },
        { of: 'psoas', above: '1', by: 50 },
      ],
      evidence: ['psoasNutation', 'psoasNotOnSacrum'],
    },
    {
      view: 'story',
      visible: players,
      highlighted: ['piriformis.right'],
      settings: awake,
      before: { settings: shorter },
      ask: { kind: 'vote', answer: 1 },
      expects: [
        { of: 'nutation', below: '2', by: 0.15 },
        { of: 'nutation', from: 0.1, to: 2 },
        { of: 'piriformis', above: '2', by: 50 },
        { claim: 'storyRule', grade: 'unsupported' },
      ],
      evidence: ['piriformisCounternutates', 'storyRule'],
    },
    {
      view: 'posteriorThreeQuarter',
      visible: pair,
      highlighted: ['psoasMajor.right', 'piriformis.right'],
      settings: awake,
      ask: { kind: 'vote', answer: 1 },
      expects: [
        { cites: 'kumazaki2022', says: ['5.45'] },
        { cites: 'parvaresh2019', says: ['2.17'] },
        { outlined: ['psoasMajor.right', 'piriformis.right'], count: 2 },
      ],
      figure: 'sizes',
      evidence: ['psoasBigger'],
    },
    {
      view: 'posteriorThreeQuarter',
      visible: ['bones', 'muscles', 'ligaments'],
      through: ['gluteusMaximus'],
      settings: shorter,
      arrows: true,
      ask: { kind: 'open' },
      variants: [
        {},
        { settings: { ...shorter, off: ['gravity'] } },
        { settings: { ...shorter, off: ['sacrotuberous'] } },
        { settings: { ...shorter, off: ['coccygeus'] } },
      ],
      expects: [
        { of: 'momentOfGravity', from: 1, to: 60 },
        { of: 'momentOfPelvicFloor', from: -5, to: -0.01 },
        { of: 'momentOfJoint', from: -80, to: -1 },
        { of: 'nutation', at: '5b', below: '5a', by: 0.5 },
        { of: 'nutation', at: '5c', above: '5a', by: 0.2 },
        { of: 'nutation', at: '5d', above: '5a' },
        { seen: ['muscles', 'ligaments'] },
        { of: 'nutation', at: '5a', from: 0.5, to: 2.5 },
      ],
      figure: 'players',
      evidence: ['tugOfWar', 'pelvicFloorCounternutates', 'ligamentsResist', 'gluteusAtJoint'],
    },
    {
      view: 'sacrum',
      visible: ['bones', 'piriformis'],
      highlighted: ['piriformis.right'],
      arrows: true,
      settings: otherSkeleton,
      before: { settings: { piriformisTone: 0.5 } },
      ask: { kind: 'vote', answer: 1 },
      variants: [{ settings: { piriformisTone: 0.5 } }, { settings: otherSkeleton }],
      expects: [
        { of: 'nutation', at: '6a', from: -1, to: -0.2 },
        { of: 'nutation', at: '6b', from: -0.1, to: 0.1 },
        { claim: 'piriformisCounternutates', grade: 'contested' },
      ],
      evidence: ['piriformisCounternutates'],
    },
    {
      view: 'story',
      visible: players,
      highlighted: ['piriformis.right'],
      settings: { piriformisReactivity: 0.6 },
      before: { settings: awake },
      ask: { kind: 'open' },
      expects: [
        { of: 'piriformis', below: '3', by: 50 },
        { of: 'nutation', from: -0.05, to: 0.05 },
      ],
      evidence: ['storyRule', 'lastingNeedsBoth'],
    },
    {
      view: 'posteriorThreeQuarter',
      visible: ['bones', 'psoasMajor', 'piriformis', 'gluteusMaximus', 'coccygeus'],
      highlighted: ['sacrum'],
      through: ['gluteusMaximus'],
      arrows: true,
      pullLines: false,
      settings: cheapest,
      before: { settings: unanswered },
      ask: { kind: 'vote', answer: 1 },
      variants: [{}, { settings: hipsKept }, { settings: piriformisAlone }, { settings: unanswered }],
      expects: [
        { of: 'nutation', at: '8a', from: -0.05, to: 0.05 },
        { of: 'nutation', at: '8b', from: -0.05, to: 0.05 },
        { of: 'nutation', at: '8c', from: -0.05, to: 0.05 },
        { of: 'momentOfGluteus', at: '8a', below: '8a', by: 3, reads: 'momentOfPelvicFloor' },
        { of: 'momentOfPiriformis', at: '8a', above: '8a', by: 0.1, reads: 'momentOfPelvicFloor' },
        { of: 'nutation', at: '8d', above: '8a', by: 0.3 },
        { of: 'tilt', at: '8a', below: '8d', by: 2 },
        { of: 'tilt', at: '8b', above: '8a', by: 1 },
        { of: 'tilt', at: '8d', from: 1, to: 5 },
        { of: 'momentOfGluteus', at: '8b', above: '8a', by: 2 },
        { of: 'piriformis', at: '8b', above: '8a', by: 20 },
        { of: 'piriformis', at: '8c', above: '8b', by: 50 },
        { claim: 'cheapestAnswer', grade: 'contested' },
      ],
      evidence: ['cheapestAnswer', 'gluteusAtJoint', 'pelvicFloorCounternutates'],
    },
  ],
}
