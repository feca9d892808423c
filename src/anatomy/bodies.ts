/** The rigid bodies, and the drawn bones that ride on them. */
export const bodyIds = [
  'ground',
  'pelvis',
  'hipBone.right',
  'hipBone.left',
  'sacrum',
  'L5',
  'L4',
  'L3',
  'L2',
  'L1',
  'femur.right',
  'femur.left',
] as const
export type BodyId = (typeof bodyIds)[number]

/** Lumbar levels from the sacrum upward, the order of the chain. */
export const lumbarLevels = ['L5', 'L4', 'L3', 'L2', 'L1'] as const
export type LumbarLevel = (typeof lumbarLevels)[number]

/** Lumbar joints, each named for its two bones, from the sacrum upward. */
export const segments = ['L5S1', 'L4L5', 'L3L4', 'L2L3', 'L1L2'] as const
export type Segment = (typeof segments)[number]
