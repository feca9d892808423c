import { Color } from 'three'
import type { MuscleId } from '../geometry/muscle'

/** Anatomy colours, linear inside. Neighbours differ in lightness too, so that they differ for colour-blind eyes. */
export const palette = {
  bone: new Color('#efe5d2'),
  disc: new Color('#a9bcc6'),
  tendon: new Color('#eee6d6'),
}

/** The muscles that are drawn, each in its own red-brown. */
export const muscleColors = {
  psoasMajor: new Color('#9c4a40'),
  piriformis: new Color('#bd7350'),
} as const satisfies Partial<Record<MuscleId, Color>>

export type DrawnMuscle = keyof typeof muscleColors
export const drawnMuscles = Object.keys(muscleColors) as DrawnMuscle[]
