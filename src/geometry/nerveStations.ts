import type { LumbarLevel } from '../anatomy/bodies'
import type { Route } from '../anatomy/nerves'
import type { Vec3 } from '../math/vec3'

/** A point of the course [mm], right side, standing neutral, and what carries it. */
export interface Station {
  readonly at: Vec3
  /**
   * 'foramen' half with the sacrum, half with the hip bone; 'thigh' half with the femur, at its distance from the hip; 'shaft' with the femur, but not turning
   * about its length; 'psoas' moves with that belly;
   * 'round' lies on the straight way between its neighbours, but no nearer to the axis of the hip than in standing.
   */
  readonly on: LumbarLevel | 'sacrum' | 'foramen' | 'hipBone' | 'thigh' | 'femur' | 'shaft' | 'psoas' | 'round'
}

/** Roots in front of piriformis, on the sacrum. */
export const roots: readonly Station[] = [
  { at: [-44, 71, 26], on: 'sacrum' },
  { at: [-46, 50, 38], on: 'sacrum' },
]
/** Past piriformis, whose belly here runs forward, outward and down; see src/anatomy/muscles/piriformis.ts. */
export const crossing: Record<Route, readonly Station[]> = {
  below: [
    { at: [-54, 30, 48], on: 'foramen' },
    { at: [-65, 15, 62], on: 'foramen' },
  ],
  through: [
    { at: [-52, 37, 53], on: 'foramen' },
    { at: [-61, 34, 65], on: 'foramen' },
    { at: [-68, 19, 71], on: 'hipBone' },
  ],
  above: [
    { at: [-47, 46.5, 60], on: 'foramen' },
    { at: [-64.5, 45, 68.5], on: 'foramen' },
    { at: [-73.5, 36, 67.5], on: 'hipBone' },
    { at: [-69, 18, 74], on: 'hipBone' },
  ],
}
/**
 * Behind ischial spine and hip, between sit bone and trochanter, down the back of the thigh: where the nerve lies while
 * nothing pulls it. It is held at the first and the last of these.
 */
export const descent: readonly Station[] = [
  { at: [-66, -5, 77], on: 'hipBone' },
  { at: [-62, -26, 88], on: 'thigh' },
  { at: [-46, -62, 99], on: 'thigh' },
  { at: [-35, -120, 101], on: 'femur' },
  { at: [-24, -200, 97], on: 'femur' },
  { at: [-20, -320, 90], on: 'femur' },
]

/** The two parts lie side by side in one sheath, the fibular one outside [mm]. */
export const parts = [
  { name: 'tibial', radius: 3.1, aside: -2 },
  { name: 'fibular', radius: 2.5, aside: 2.7 },
] as const
