import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { handRange } from '../../biomechanics/handPose'
import { useLesson } from '../../state/learn/lessonStore'
import { expectNutation, useChoices } from '../../state/page/choices'
import { structureAt } from '../find/Picker'

/** A press this much lower [px] nods the ghost one degree further. */
const pixelsPerDegree = 22
const handles: readonly (string | null)[] = ['sacrum', 'coccyx', 'L5', 'disc.L5S1']

/** While a prediction is asked for, whoever presses on the sacrum moves its ghost instead of the camera. */
export function GuessDrag() {
  const get = useThree((state) => state.get)
  const canvas = useThree((state) => state.gl.domElement)
  useEffect(() => {
    const view = canvas.closest<HTMLElement>('[data-part="view"]') ?? canvas.parentElement!
    let from: { readonly y: number; readonly guess: number } | null = null
    const onDown = (event: PointerEvent): void => {
      const { guess } = useChoices.getState()
      if (guess === null || useLesson.getState().place?.revealed || !event.isPrimary || event.target !== canvas) return
      const { left, top, width, height } = canvas.getBoundingClientRect()
      const { scene, camera, gl } = get()
      const x = (2 * (event.clientX - left)) / width - 1
      const y = 1 - (2 * (event.clientY - top)) / height
      if (!handles.includes(structureAt(scene, camera, gl, x, y))) return
      from = { y: event.clientY, guess }
      view.setPointerCapture(event.pointerId)
      // Neither the camera nor the selection hears of it.
      event.stopPropagation()
    }
    const onMove = (event: PointerEvent): void => {
      if (!from) return
      event.stopPropagation()
      const asked = from.guess + (event.clientY - from.y) / pixelsPerDegree
      const { nutation } = handRange
      expectNutation(Math.round(10 * Math.min(nutation, Math.max(-nutation, asked))) / 10)
    }
    const onUp = (event: PointerEvent): void => {
      if (from) event.stopPropagation()
      from = null
    }
    const hear = { capture: true }
    view.addEventListener('pointerdown', onDown, hear)
    view.addEventListener('pointermove', onMove, hear)
    view.addEventListener('pointerup', onUp, hear)
    view.addEventListener('pointercancel', onUp, hear)
    return () => {
      view.removeEventListener('pointerdown', onDown, hear)
      view.removeEventListener('pointermove', onMove, hear)
      view.removeEventListener('pointerup', onUp, hear)
      view.removeEventListener('pointercancel', onUp, hear)
    }
  }, [canvas, get])
  return null
}
