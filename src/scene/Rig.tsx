import { CameraControls, CameraControlsImpl } from '@react-three/drei'
import { useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import type { PerspectiveCamera } from 'three'
import { homeView } from './homeView'

const { ACTION } = CameraControlsImpl
/** One press of an arrow key [rad] or of plus and minus [m]. */
const turnStep = Math.PI / 18
const zoomStep = 0.08
/** The first delta after a rest is the whole rest; the camera would be there at once [s]. */
const longestStep = 1 / 30

const reducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Orbit without roll, pan, zoom to the cursor; the same by keyboard while the view has the focus; a home to return to. */
export function Rig() {
  const controls = useRef<CameraControlsImpl>(null)
  const camera = useThree((state) => state.camera) as PerspectiveCamera
  const canvas = useThree((state) => state.gl.domElement)
  const size = useThree((state) => state.size)
  const invalidate = useThree((state) => state.invalidate)
  const moved = useRef(false)

  useEffect(() => {
    const made = controls.current!
    const update = made.update.bind(made)
    made.update = (delta) => update(Math.min(delta, longestStep))
    const take = () => {
      moved.current = true
    }
    made.addEventListener('controlstart', take)
    return () => made.removeEventListener('controlstart', take)
  }, [])

  // Until someone moves the camera, a window of another shape still shows the whole region.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `size` is why
  useEffect(() => {
    if (moved.current) return
    controls.current!.setLookAt(...homeView(camera), false)
    invalidate()
  }, [camera, size, invalidate])

  useEffect(() => {
    const view = canvas.closest<HTMLElement>('.view')
    if (!view) return
    const rig = controls.current!
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const smooth = !reducedMotion()
      const acts: Record<string, () => unknown> = {
        ArrowLeft: () => rig.rotate(-turnStep, 0, smooth),
        ArrowRight: () => rig.rotate(turnStep, 0, smooth),
        ArrowUp: () => rig.rotate(0, -turnStep, smooth),
        ArrowDown: () => rig.rotate(0, turnStep, smooth),
        '+': () => rig.dolly(zoomStep, smooth),
        '=': () => rig.dolly(zoomStep, smooth),
        '-': () => rig.dolly(-zoomStep, smooth),
        '0': () => rig.setLookAt(...homeView(camera), smooth),
        Home: () => rig.setLookAt(...homeView(camera), smooth),
      }
      const act = acts[event.key]
      if (!act) return
      event.preventDefault()
      moved.current = event.key !== '0' && event.key !== 'Home'
      act()
      invalidate()
    }
    // Shift + left drag pans, as the right button does.
    const onPointerDown = ({ shiftKey }: PointerEvent) => {
      rig.mouseButtons.left = shiftKey ? ACTION.TRUCK : ACTION.ROTATE
    }
    view.addEventListener('keydown', onKeyDown)
    view.addEventListener('pointerdown', onPointerDown, { capture: true })
    return () => {
      view.removeEventListener('keydown', onKeyDown)
      view.removeEventListener('pointerdown', onPointerDown, { capture: true })
    }
  }, [camera, canvas, invalidate])

  return (
    <CameraControls
      ref={controls}
      dollyToCursor
      minDistance={0.25}
      maxDistance={3}
      minPolarAngle={0.05}
      maxPolarAngle={Math.PI - 0.05}
      smoothTime={0.12}
      draggingSmoothTime={0.06}
    />
  )
}
