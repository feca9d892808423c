import { entryOf } from '../../anatomy/atlas'
import { move, type Rigid } from '../../math/rigid'
import { cross, norm, sub } from '../../math/vec3'
import { frame } from '../frame/frame'
import type { Touch } from './selection'

/**
 * How far [mm] a finger is from a named place on bone, as that is drawn now and seen by who points: other structures may
 * lie in front of it. Infinity where the name is of no place.
 */
export function millimetresFrom(id: string, { at, along }: Pick<Touch, 'at' | 'along'>): number {
  const point = entryOf(id)?.point
  if (!point) return Number.POSITIVE_INFINITY
  const place = move(Array.from(frame.pose[point.body]) as unknown as Rigid, point.at)
  return 1000 * norm(cross(sub(place, at), along))
}
