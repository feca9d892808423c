import { CameraControls, CameraControlsImpl } from '@react-three/drei'
import { useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import { type PerspectiveCamera, type Scene, Vector3 } from 'three'
import { viewOf } from '../../anatomy/views'
import { useLesson } from '../../state/learn/lessonStore'
import { useChoices } from '../../state/page/choices'
import { reducedMotion } from '../../state/page/media'
import { usePresent } from '../../state/talk/slideShow'
import { distanceOutOfBone } from '../find/keepOut'
import { quickTime } from '../talk/pace'
import { lookFrom, standUp } from './lookFrom'

const { ACTION } = CameraControlsImpl
/** The first delta after a rest is the whole rest; the camera would be there at once [s]. */
const longestStep = 1 / 30

const show = (view: null) => useChoices.setState({ view })

/** Where the camera is on its way to. */
const goal = { eye: new Vector3(), target: new Vector3() }
const eye = new Vector3()
const target = new Vector3()

/** The camera never enters bone: it stops before it, and where it would be inside it is set outside. */
function keepOut(controls: CameraControlsImpl, scene: Scene, update: (delta: number) => boolean): void {
  controls.getPosition(eye, false)
  controls.getTarget(target, false)
  const free = distanceOutOfBone(scene, eye, target)
  if (free <= eye.distanceTo(target)) return
  controls.dollyTo(free, false)
  update(longestStep)
}

/** Orbit without roll, pan, zoom to the cursor. Keys come through the one table of them (src/state/page/shortcuts.ts). */
export function Rig() {
  const controls = useRef<CameraControlsImpl>(null)
  const camera = useThree((state) => state.camera) as PerspectiveCamera
  const canvas = useThree((state) => state.gl.domElement)
  const size = useThree((state) => state.size)
  const scene = useThree((state) => state.scene)
  const invalidate = useThree((state) => state.invalidate)
  const view = useChoices((state) => state.view)
  const lesson = useLesson((state) => state.place !== null)
  const locked = usePresent((state) => state.orbitLocked)
  const placed = useRef(false)

  useEffect(() => {
    const made = controls.current!
    const update = made.update.bind(made)
    made.update = (delta) => {
      const moved = update(Math.min(delta, longestStep))
      if (moved) keepOut(made, scene, update)
      return moved
    }
    // Not at a press: who only taps has not moved it.
    const take = () => show(null)
    // Whoever was slow was so for one move.
    const hurry = () => {
      made.smoothTime = quickTime
    }
    made.addEventListener('control', take)
    made.addEventListener('rest', hurry)
    return () => {
      made.removeEventListener('control', take)
      made.removeEventListener('rest', hurry)
    }
  }, [scene])

  // Until someone moves the camera, a window of another shape still shows the whole view.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `size` is why
  useEffect(() => {
    if (!view) return
    const rolled = standUp(controls.current!, viewOf(view).up)
    // A roll is a cut: between head up and flank up there is no way that a room could follow.
    controls.current!.setLookAt(...lookFrom(view, camera), placed.current && !rolled && !reducedMotion())
    placed.current = true
    invalidate()
  }, [view, camera, size, invalidate])

  useEffect(() => {
    const element = canvas.closest<HTMLElement>('[data-part="view"]')
    if (!element) return
    const rig = controls.current!
    let taken = false
    const onPointerDown = ({ shiftKey }: PointerEvent) => {
      // Shift + left drag pans, as the right button does.
      rig.mouseButtons.left = shiftKey ? ACTION.TRUCK : ACTION.ROTATE
      rig.getPosition(goal.eye)
      rig.getTarget(goal.target)
      taken = false
    }
    const take = () => {
      taken = true
    }
    // A press stops a camera on its way; who only taps did not want that.
    const goOn = () => {
      const { eye, target } = goal
      if (!taken) rig.setLookAt(eye.x, eye.y, eye.z, target.x, target.y, target.z, true)
    }
    element.addEventListener('pointerdown', onPointerDown, { capture: true })
    rig.addEventListener('control', take)
    rig.addEventListener('controlend', goOn)
    return () => {
      element.removeEventListener('pointerdown', onPointerDown, { capture: true })
      rig.removeEventListener('control', take)
      rig.removeEventListener('controlend', goOn)
    }
  }, [canvas])

  return (
    <CameraControls
      ref={controls}
      makeDefault
      dollyToCursor
      minDistance={0.12}
      maxDistance={3}
      minPolarAngle={0.05}
      maxPolarAngle={Math.PI - 0.05}
      enabled={!locked}
      // In a lesson many look on, through a compressed video: there the camera takes two seconds.
      smoothTime={lesson ? 0.45 : quickTime}
      draggingSmoothTime={0.06}
    />
  )
}
