import type { Laid, Roof } from './belly'

/**
 * Between psoas, medial, and iliacus beside it, `across` from the one to the other: out of the fossa, over brim and head to the
 * lesser trochanter, where it turns, for there iliacus ends in front of the tendon of psoas and below it.
 */
export const iliopsoasSeptum: Laid = {
  sections: [
    { on: 'hipBone', at: [-14, 106, 72], across: [-0.5, 0, 0.87] },
    { on: 'hipBone', at: [-4, 84, 74], across: [-0.35, 0, 0.94] },
    { on: 'hipBone', at: [15, 60, 75.5], across: [0, 0, 1] },
    { on: 'hipBone', at: null, strung: 0.25, across: [0, 0, 1] },
    { on: 'hipBone', at: null, strung: 0.5, across: [0, 0, 1] },
    { on: 'hipBone', at: null, strung: 0.75, across: [0, 0, 1] },
    { on: 'femur', at: [-0.5, -52.5, 92.5], across: [0.4, -0.4, 0.8] },
    { on: 'femur', at: [-22, -70, 100.5], across: [0.6, -0.7, 0.2] },
  ],
  round: { centre: [0, 0, 87.28], radius: 34, kind: 'roller' },
  ends: [4, 4],
  rings: 30,
}

/** Under the inguinal ligament, which runs from spine to tubercle square to `up`; its edge lower than the band, for it is round. */
export const inguinalRoof: Roof = { edge: [47.5, 20.3, 86.7], forward: [1, 0, 0], up: [0, 0.795, -0.606] }
