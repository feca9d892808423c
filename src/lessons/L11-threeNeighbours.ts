import { mm } from '../math/units'
import type { LessonPlan } from './lesson'

const three = ['bones', 'psoasMajor', 'iliacus', 'quadratusLumborum'] as const

export const threeNeighbours: LessonPlan = {
  id: 'L11',
  minutes: 7,
  steps: [
    {
      view: 'anterior',
      visible: three,
      highlighted: ['psoasMajor.right', 'iliacus.right', 'quadratusLumborum.right'],
      ask: { kind: 'vote', answer: 2 },
      expects: [
        { ends: 'quadratusLumborum', on: ['hipBone.right', 'L1', 'L4'], notOn: ['femur.right', 'sacrum'] },
        { ends: 'iliacus', on: ['femur.right'] },
        { ends: 'psoasMajor', on: ['femur.right'] },
        {
          place: 'quadratusLumborum/L4 transverse process/insertion',
          lies: 'behind',
          of: 'psoasMajor/L4 transverse process/origin',
          by: 5,
        },
        { bodysRight: 'left' },
      ],
      evidence: ['iliacusFossa', 'quadratusLayers'],
    },
    {
      view: 'superior',
      visible: three,
      highlighted: ['L4'],
      cut: { plane: 'transverse', at: mm(155) },
      ask: { kind: 'find', targets: ['psoasMajor.right'] },
      expects: [
        { cutThrough: 'L4' },
        { bodysRight: 'right' },
        { place: 'iliacCrest', lies: 'below', of: 'L4.body_centre', by: 10 },
        { place: 'iliacus/iliac fossa/origin', lies: 'below', of: 'L4.body_centre', by: 40 },
        {
          place: 'quadratusLumborum/L4 transverse process/insertion',
          lies: 'lateralTo',
          of: 'psoasMajor/L4 transverse process/origin',
          by: 10,
        },
        {
          place: 'quadratusLumborum/L4 transverse process/insertion',
          lies: 'behind',
          of: 'psoasMajor/L3-L4 disc/origin',
          by: 20,
        },
      ],
      figure: 'slice',
      evidence: ['iliacusFossa', 'plexusInPsoas'],
    },
    {
      view: 'threeQuarter',
      visible: three,
      highlighted: ['ASIS.right'],
      ask: { kind: 'press', meets: 'iliacus.right' },
      expects: [
        { place: 'iliacus/iliac fossa/origin', lies: 'lateralTo', of: 'psoasMajor/L5 body/origin', by: 40 },
        { place: 'ASIS', lies: 'lateralTo', of: 'iliacus/iliac fossa/origin', by: 10 },
        { outlined: ['ASIS.right'], count: 1 },
        { claim: 'psoasTouch', grade: 'contested' },
      ],
      evidence: ['psoasTouch', 'iliacusFossa'],
    },
    {
      view: 'anterior',
      visible: three,
      highlighted: ['psoasMajor'],
      ask: { kind: 'open' },
      expects: [
        { claim: 'plexusInPsoas', grade: 'supported' },
        { cites: 'lumbarPlexus2011', says: ['bowel', 'vessels', 'ureter', 'lumbar plexus'] },
      ],
      figure: 'hazards',
      evidence: ['plexusInPsoas', 'lowRiskTouch'],
    },
    {
      view: 'section',
      visible: ['bones', 'psoasMajor', 'iliacus'],
      highlighted: ['iliacus.right'],
      settings: { iliacusShortening: 0.2 },
      before: {},
      ghost: 'neutral',
      ask: { kind: 'vote', answer: 1 },
      variants: [{}, { settings: { psoasShortening: 0.2 }, highlighted: ['psoasMajor.right'] }],
      expects: [
        { of: 'tilt', at: '5a', from: 0.5, to: 8 },
        { of: 'nutation', at: '5b', above: '5a', by: 0.5 },
        { of: 'nutation', at: '5a', from: -0.3, to: 0.4 },
        { of: 'tilt', at: '5b', from: 0.5, to: 8 },
        { claim: 'iliacusOpposes', grade: 'contested' },
      ],
      evidence: ['iliacusOpposes'],
    },
    {
      view: 'posteriorThreeQuarter',
      visible: ['bones', 'quadratusLumborum'],
      fascicles: true,
      ask: { kind: 'vote', answer: 1 },
      expects: [
        { ends: 'quadratusLumborum', on: ['hipBone.right', 'L1', 'L2', 'L3', 'L4'] },
        {
          place: 'quadratusLumborum/L4 transverse process/insertion',
          lies: 'medialTo',
          of: 'quadratusLumborum/L4 transverse process/origin',
          by: 15,
        },
        { claim: 'quadratusSmall', grade: 'supported' },
        { claim: 'quadratusLayers', grade: 'supported' },
      ],
      figure: 'quadratus',
      evidence: ['quadratusLayers', 'quadratusSmall'],
    },
    {
      view: 'sideLying',
      visible: ['bones', 'quadratusLumborum', 'psoasMajor'],
      highlighted: ['quadratusLumborum.right', 'iliacCrest.right'],
      settings: { posture: 'lying' },
      ask: { kind: 'open' },
      expects: [
        { seen: ['quadratusLumborum', 'hipBone'] },
        { from: 'behind' },
        { place: 'quadratusLumborum/L1 transverse process/insertion', lies: 'above', of: 'iliacCrest', by: 60 },
        { claim: 'sideLyingAccess', grade: 'unsupported' },
      ],
      figure: 'sideLying',
      evidence: ['sideLyingAccess', 'lowRiskTouch'],
    },
  ],
}
