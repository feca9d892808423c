import type { Vec3 } from '../math/vec3'
import type { ArrangementId } from './arrangements'

/** A place to look from. Up stays up; right and left are the body's own. */
export interface View {
  /** From the middle of what is shown towards the camera; any length. */
  readonly from: Vec3
  /** Middle [m] and size [m] of what must be seen. */
  readonly centre: Vec3
  readonly height: number
  readonly width: number
  /** What is up on the screen, where it is not the head. */
  readonly up?: Vec3
  /** Cut away: the left half along the mid-line, or all above the hip so that one can look down the thigh. */
  readonly cut?: 'left' | 'above'
  /** What makes room for what it is about; the whole body, unless told otherwise. */
  readonly arrangement?: ArrangementId
  /** The hip bones stand still, and all else is seen to move against them. */
  readonly pelvisStill?: true
}

const pelvis = { centre: [-0.022, 0.088, 0], height: 0.47, width: 0.35 } as const
const ring = { centre: [-0.02, 0.03, 0], height: 0.31, width: 0.33 } as const
// Straight up and down leave no up: the camera stands a hair off, and the front is up.
const hair = 0.0013

/** Anatomical words. */
export const views = {
  // From the right, 15 degrees to the back, L4 to the lesser trochanter: psoas, sacrum and piriformis in the plane of the nod.
  story: {
    from: [-0.2588, 0.03, 0.9659],
    centre: [-0.045, 0.044, 0.02],
    height: 0.2,
    width: 0.26,
    arrangement: 'story',
    pelvisStill: true,
  },
  threeQuarter: { from: [0.93, 0.09, 0.38], ...pelvis },
  anterior: { from: [1, 0, 0], ...pelvis },
  posterior: { from: [-1, 0, 0], ...pelvis },
  posteriorThreeQuarter: { from: [-0.9, 0.12, 0.42], ...pelvis },
  right: { from: [0, 0, 1], ...pelvis },
  left: { from: [0, 0, -1], ...pelvis },
  superior: { from: [-hair, 1, 0], ...ring },
  inferior: { from: [hair, -1, 0], ...ring },
  // Square to the plane of the brim, 60 degrees to the horizontal in standing; and to the plane of the outlet.
  inlet: { from: [0.82, 0.57, 0], ...ring },
  outlet: { from: [0.5, -0.87, 0], ...ring },
  gluteal: { from: [-0.86, 0.05, 0.51], centre: [-0.06, 0.01, 0.085], height: 0.2, width: 0.2 },
  sacroiliac: {
    from: [-0.9, 0.35, 0.28],
    centre: [-0.07, 0.08, 0.035],
    height: 0.14,
    width: 0.15,
  },
  downTheThigh: {
    from: [-0.02, 1, 0],
    centre: [-0.04, 0.02, 0.075],
    height: 0.17,
    width: 0.17,
    cut: 'above',
  },
  // The axis of a bent thigh points at the camera.
  behindTheHip: {
    from: [-1, 0.06, 0],
    centre: [-0.04, 0.02, 0.06],
    height: 0.22,
    width: 0.24,
  },
  pelvisBehind: {
    from: [-0.92, 0.1, 0.36],
    centre: [-0.04, 0.035, 0],
    height: 0.25,
    width: 0.27,
  },
  lumbar: { from: [0.25, 0.05, 1], centre: [-0.03, 0.17, 0], height: 0.27, width: 0.2 },
  sacrum: {
    from: [0, 0, -1],
    centre: [-0.035, 0.06, 0],
    height: 0.26,
    width: 0.24,
    cut: 'left',
  },
  // On the left side, seen from behind: the right flank is up, the head to the left.
  sideLying: {
    from: [-0.94, 0.1, 0.32],
    up: [0, 0, 1],
    centre: [-0.022, 0.11, 0],
    height: 0.3,
    width: 0.47,
  },
  section: { from: [0, 0, -1], ...pelvis, cut: 'left' },
} as const satisfies Record<string, View>

export type ViewId = keyof typeof views
export const viewIds = Object.keys(views) as ViewId[]
export const viewOf = (id: ViewId): View => views[id]
