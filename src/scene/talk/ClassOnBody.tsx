import { addAfterEffect, type RootState, useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { Vector3 } from 'three'
import type { Vec3 } from '../../math/vec3'
import { addOverPainter } from '../../state/frame/overPicture'
import { sceneApi, takeSceneApi } from '../../state/frame/sceneApi'
import { useClass } from '../../state/talk/classStore'
import { makeCovered } from '../find/covered'
import { solidsIn } from '../find/solids'
import styles from './ClassOnBody.module.css'
import { layClassDots, paintClassDots } from './classDots'
import { layClassPins, paintClassPins } from './classPinsOnBody'

/** What finding out who is covered may take of a frame on screen, and of a picture that is kept [ms]. */
const time = { screen: 3, picture: 60 } as const

/** Where the line from the eye to the middle of `id` meets it, or else its middle. */
function foremostOf({ scene, camera }: RootState, id: string): Vec3 | null {
  const middle = sceneApi.middleOf(id)
  if (!middle) return null
  const way = new Vector3(...middle).sub(camera.position)
  const at = solidsIn(scene).get(id)?.hit(camera.position, way) ?? Number.POSITIVE_INFINITY
  return at < Number.POSITIVE_INFINITY ? way.multiplyScalar(at).add(camera.position).toArray() : middle
}

/** Where the presenter points: on the body, wherever this page looks from. */
function layPointer(view: Element) {
  const dot = document.createElement('div')
  dot.className = styles.pointer!
  dot.dataset.part = 'classPointer'
  dot.setAttribute('aria-hidden', 'true')
  return {
    draw(): void {
      const { pointer } = useClass.getState()
      const seen = pointer && sceneApi.seenAt(pointer.at)
      if (!seen) {
        dot.remove()
        return
      }
      if (!dot.isConnected) view.append(dot)
      dot.dataset.kind = pointer.kind
      dot.style.setProperty('--x', `${100 * seen[0]}%`)
      dot.style.setProperty('--y', `${100 * seen[1]}%`)
    },
    remove: () => dot.remove(),
  }
}

/** The class over the picture, drawn whenever that is, and when the class has said something else. */
function layClass(get: () => RootState): () => void {
  const { gl } = get()
  const view = gl.domElement.closest('[data-part="view"]') ?? gl.domElement.parentElement!
  const covered = makeCovered(get)
  const layers = [layClassDots(view, get, covered), layClassPins(view, get, covered), layPointer(view)]
  const draw = (): void => {
    covered.begin(time.screen)
    for (const layer of layers) layer.draw()
  }
  draw()
  const stops = [
    // After the picture: the body and the camera are then where they are seen.
    addAfterEffect(draw),
    useClass.subscribe(draw),
    takeSceneApi({ foremostOf: (id) => foremostOf(get(), id) }),
    addOverPainter((pen, width, height) => {
      // Dots and pins are as large in it as they are on the page.
      const scale = height / get().size.height
      pen.scale(scale, scale)
      covered.begin(time.picture)
      paintClassDots(pen, width / scale, height / scale, get(), covered)
      paintClassPins(pen, width / scale, height / scale, get(), covered)
    }, 'moment'),
  ]
  return () => {
    for (const stop of stops) stop()
    for (const layer of layers) layer.remove()
  }
}

/** On the body: where the class has pointed, what it expected of the sacrum, where students have a question, where the presenter points. */
export function ClassOnBody() {
  const get = useThree((state) => state.get)
  useEffect(() => layClass(get), [get])
  return null
}
