import type { Vector3 } from 'three'
import { carried as inBody } from '../../anatomy/body'
import type { Vec3 } from '../../math/vec3'
import { frame } from '../../state/frame/frame'
import { useChoices } from '../../state/page/choices'

/** A point of our bones [m, standing neutral], in the body that is on, carried to where that is drawn now. */
export function drawnPlace(body: keyof typeof frame.pose, at: Vec3, into: Vector3): Vector3 {
  const m = frame.pose[body]
  const [x, y, z] = inBody(useChoices.getState().worn, at)
  return into.set(
    m[0]! * x + m[1]! * y + m[2]! * z + m[9]!,
    m[3]! * x + m[4]! * y + m[5]! * z + m[10]!,
    m[6]! * x + m[7]! * y + m[8]! * z + m[11]!,
  )
}
