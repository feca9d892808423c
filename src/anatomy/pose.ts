import type { BodyId } from './bodies'

/**
 * Where each body is: the motion from its place in the file (standing neutral) to its place now,
 * as R row by row (9) and t [m] (3). Mutable, so that a drawn frame allocates nothing.
 */
export type Pose = Record<BodyId, Float64Array>
