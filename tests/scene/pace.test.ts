import { CameraControlsImpl } from '@react-three/drei'
import * as three from 'three'
import { expect, it, vi } from 'vitest'
import { quickTime, slowTime } from '../../src/scene/talk/pace'

// All that the camera asks of a browser while it has no window.
vi.stubGlobal('DOMRect', class {})
CameraControlsImpl.install({ THREE: three })

/** A quarter turn around the body at this pace, on a clock of its own: when nine tenths of the way are done, and all of it [s]. */
function quarterTurn(smoothTime: number): { most: number; whole: number } {
  const camera = new three.PerspectiveCamera(24, 1.6)
  const controls = new CameraControlsImpl(camera)
  controls.setLookAt(1, 0, 0, 0, 0, 0, false)
  controls.update(0)
  controls.smoothTime = smoothTime
  controls.setLookAt(0, 0, 1, 0, 0, 0, true)
  const step = 1 / 60
  let time = 0
  let most = 0
  while (controls.update(step) && time < 20) {
    time += step
    const way = Math.atan2(camera.position.z, camera.position.x) / (Math.PI / 2)
    if (most === 0 && way > 0.9) most = time
  }
  return { most, whole: time }
}

it('the slow camera takes about two seconds from scene to scene, so that a room can follow', () => {
  const { most, whole } = quarterTurn(slowTime)
  expect(most).toBeGreaterThan(1)
  expect(most).toBeLessThan(2.5)
  expect(whole).toBeLessThan(6)
})

it('the usual camera is there in well under a second', () => {
  expect(quarterTurn(quickTime).most).toBeLessThan(0.5)
})
