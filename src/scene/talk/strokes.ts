import type { RootState } from '@react-three/fiber'
import { Plane, Raycaster, Vector2, Vector3 } from 'three'
import { type BodyId, bodyIds } from '../../anatomy/bodies'
import { carriedBack } from '../../state/frame/carried'
import { frame } from '../../state/frame/frame'
import type { Stroke } from '../../state/frame/sceneApi'
import { opaqueIn } from '../find/opaque'

const caster = new Raycaster()
const pointer = new Vector2()
const hit = new Vector3()
const plane = new Plane()
const isBody = (id: string): id is BodyId => (bodyIds as readonly string[]).includes(id)

function castFrom({ gl, camera }: RootState, x: number, y: number): void {
  const { left, top, width, height } = gl.domElement.getBoundingClientRect()
  caster.setFromCamera(pointer.set((2 * (x - left)) / width - 1, 1 - (2 * (y - top)) / height), camera)
}

/** How far along the ray the surface is, and the first bone there or behind it; null where nothing is met. */
function met({ scene }: RootState): { readonly at: number; readonly body: BodyId } | null {
  const { origin, direction } = caster.ray
  let surface = Infinity
  const bone = { body: 'sacrum' as BodyId, at: Infinity }
  for (const { id, hit: along } of opaqueIn(scene)) {
    const at = along(origin, direction)
    surface = Math.min(surface, at)
    if (isBody(id) && at < bone.at) Object.assign(bone, { body: id, at })
  }
  return surface < Infinity ? { at: surface, body: bone.body } : null
}

/** On the glass: right and down of the middle of the picture, in parts of its height. */
function onGlass({ gl }: RootState): Stroke {
  const { left, top, width, height } = gl.domElement.getBoundingClientRect()
  return { on: null, at: (x, y) => [(x - left - width / 2) / height, (y - top - height / 2) / height, 0] }
}

/** Begins a line where the hand meets the body; beside the body it goes on as far away as it was last. */
export function strokeFrom(get: () => RootState, x: number, y: number, onBone: boolean): Stroke {
  castFrom(get(), x, y)
  const begin = onBone ? met(get()) : null
  if (!begin) return onGlass(get())
  const { body } = begin
  const last = caster.ray.at(begin.at, new Vector3())
  return {
    on: body,
    at(toX, toY) {
      const state = get()
      castFrom(state, toX, toY)
      const found = met(state)
      if (found) caster.ray.at(found.at, hit)
      else {
        plane.setFromNormalAndCoplanarPoint(state.camera.getWorldDirection(hit).clone(), last)
        if (!caster.ray.intersectPlane(plane, hit)) hit.copy(last)
      }
      last.copy(hit)
      return carriedBack(frame.pose[body], [hit.x, hit.y, hit.z])
    },
  }
}
