import type { Vec3 } from '../math/vec3'

/** The body's own side, never the screen's. */
export type Side = 'right' | 'left'
export type BySide<T> = Readonly<Record<Side, T>>

export const sides = ['right', 'left'] as const satisfies readonly Side[]
export const bothSides = <T>(make: (side: Side) => T): BySide<T> => ({ right: make('right'), left: make('left') })
/** +1 on the right, -1 on the left: the sign of z there. */
export const signOf = (side: Side): 1 | -1 => (side === 'right' ? 1 : -1)
/** `point` of the right side, or its mirror image on the left. */
export const onSide = (side: Side, point: Vec3): Vec3 => [point[0], point[1], signOf(side) * point[2]]
