import type { CameraControlsImpl } from '@react-three/drei'
import { type RootState, useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { Box3, type PerspectiveCamera, type Scene, Sphere, Vector3 } from 'three'
import { entryOf } from '../../anatomy/atlas'
import type { Vec3 } from '../../math/vec3'
import { sceneReady } from '../../state/frame/drawn'
import { type CameraPlace, settleCamera, takeSceneApi } from '../../state/frame/sceneApi'
import { bring } from '../../state/page/bring'
import { depict } from '../../state/page/choices'
import { firstPicture } from '../../state/page/document'
import { say } from '../../state/page/language'
import { reducedMotion } from '../../state/page/media'
import { coveringOf } from '../find/covering'
import { solidsIn } from '../find/solids'
import { quickTime, slowTime } from '../talk/pace'
import { drawnPlace } from './drawnPlace'
import { fieldOfView, standUp } from './lookFrom'

/** [px] */
const pictureWidth = 1600

/** The sphere around all of `ids`; null where none of them is there. */
function sphereOf(scene: Scene, ids: readonly string[]): Sphere | null {
  const box = new Box3()
  const solids = solidsIn(scene)
  const corner = new Vector3()
  for (const id of ids) {
    const solid = solids.get(id)
    const point = entryOf(id)?.point
    if (solid) {
      solid.refresh()
      solid.geometry.computeBoundingBox()
      box.union(solid.geometry.boundingBox!.clone().applyMatrix4(solid.matrixWorld))
    } else if (point) {
      drawnPlace(point.body, point.at, corner)
      box.expandByPoint(corner.clone().addScalar(0.035)).expandByPoint(corner.addScalar(-0.035))
    }
  }
  return box.isEmpty() ? null : box.getBoundingSphere(new Sphere())
}

/** From how far a sphere fills the view, with some room about it [m]. */
function distanceFor(radius: number, { aspect }: PerspectiveCamera): number {
  const half = (fieldOfView * Math.PI) / 360
  const narrow = Math.min(half, Math.atan(Math.tan(half) * aspect))
  return Math.max(0.2, (1.05 * radius) / Math.sin(narrow))
}

const corner = new Vector3()

/** The place on the plane through what the camera looks at, at (x, y) of the window [px]. */
function placeAt({ gl, camera, controls }: RootState, x: number, y: number): Vec3 | null {
  const { left, top, width, height } = gl.domElement.getBoundingClientRect()
  const [right, down] = [(x - left) / width, (y - top) / height]
  if (!controls || right < 0 || right > 1 || down < 0 || down > 1) return null
  const ahead = camera.getWorldDirection(new Vector3())
  const depth = (controls as unknown as CameraControlsImpl).getTarget(new Vector3()).sub(camera.position).dot(ahead)
  const ray = corner
    .set(2 * right - 1, 1 - 2 * down, 0.5)
    .unproject(camera)
    .sub(camera.position)
  return ray
    .multiplyScalar(depth / ray.dot(ahead))
    .add(camera.position)
    .toArray()
}

/** Draws the picture large enough for a slide, whatever the window is, and gives what `read` makes of it. */
function still<T>({ gl, scene, camera, invalidate }: RootState, read: (picture: HTMLCanvasElement) => T): T {
  const usual = gl.getPixelRatio()
  const { clientWidth } = gl.domElement
  gl.setPixelRatio(Math.max(usual, Math.min(4, pictureWidth / Math.max(1, clientWidth))))
  // Drawn and read in one go: afterwards the browser may have thrown the pixels away.
  gl.render(scene, camera)
  const made = read(gl.domElement)
  gl.setPixelRatio(usual)
  invalidate()
  return made
}

/** What is drawn, as a PNG. */
const photograph = (state: RootState): Promise<Blob> =>
  still(
    state,
    (picture) =>
      new Promise((resolve, reject) =>
        picture.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(say('page', 'unreadPicture'))))),
      ),
  )

/** Answers what the rest of the page asks of the picture: the camera, a photograph, the model. */
export function ProvideSceneApi() {
  const get = useThree((state) => state.get)
  useEffect(() => {
    const rig = () => get().controls as unknown as CameraControlsImpl | null
    const position = new Vector3()
    const target = new Vector3()
    /** Move the camera by hand: no named view holds any more. */
    const move = (act: (controls: CameraControlsImpl, smooth: boolean) => void) => {
      const controls = rig()
      if (!controls) return
      depict({ view: null })
      act(controls, !reducedMotion())
      get().invalidate()
    }
    const stop = takeSceneApi({
      camera() {
        const controls = rig()
        if (!controls) return null
        controls.getPosition(position)
        controls.getTarget(target)
        return [...position.toArray(), ...target.toArray()] as unknown as CameraPlace
      },
      setCamera: (place, smooth) =>
        move((controls, allowed) => {
          const rolled = standUp(controls)
          const to = place as [number, number, number, number, number, number]
          controls.setLookAt(...to, smooth && allowed && !rolled)
        }),
      pace(slow) {
        const controls = rig()
        if (controls) controls.smoothTime = slow ? slowTime : quickTime
      },
      pointAt: (x, y) => placeAt(get(), x, y),
      seenAt(place) {
        const { x, y, z } = corner.set(...place).project(get().camera)
        return z < 1 ? [(x + 1) / 2, (1 - y) / 2] : null
      },
      middleOf: (id) => sphereOf(get().scene, [id])?.center.toArray() ?? null,
      turn: (azimuth, polar) => move((controls, smooth) => controls.rotate(azimuth, polar, smooth)),
      zoom: (by) => move((controls, smooth) => controls.dolly(by, smooth)),
      travel: (by) =>
        move((controls, smooth) => {
          controls.getTarget(target)
          controls.getPosition(position)
          controls.setLookAt(position.x, position.y + by, position.z, target.x, target.y + by, target.z, smooth)
        }),
      home: () => depict({ view: firstPicture.view }),
      frame(ids, from) {
        const sphere = sphereOf(get().scene, ids)
        const controls = rig()
        if (!sphere || !controls) return null
        // Its own: whoever hears that the view is left asks for the camera.
        const eye = from ? new Vector3(...from) : controls.getPosition(position).clone().sub(controls.getTarget(target))
        const { center, radius } = sphere
        eye.setLength(distanceFor(radius, get().camera as PerspectiveCamera)).add(center)
        move((moved, smooth) => {
          const rolled = standUp(moved)
          moved.setLookAt(...eye.toArray(), ...center.toArray(), smooth && !rolled)
        })
        return coveringOf(get().scene, ids, eye)
      },
      still: (read) => still(get(), read),
      capture: () => photograph(get()),
      async record(paint, failed, says) {
        const { record } = await bring(() => import('../talk/record'))
        return record(get(), paint, failed, says)
      },
      async glimpse(link, width, read) {
        const { glimpse } = await bring(() => import('../talk/glimpse'))
        return glimpse(get(), link, width, read)
      },
      async exportModel() {
        const { exportModel } = await bring(() => import('../share/exportModel'))
        return exportModel(get().scene)
      },
    })
    sceneReady.then(settleCamera)
    return stop
  }, [get])
  return null
}
