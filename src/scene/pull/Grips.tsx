import { type RootState, useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import type { PerspectiveCamera } from 'three'
import { mayPull, onMayPull, pulledMuscles } from '../../state/find/musclePull'
import { drawn, sceneReady } from '../../state/frame/drawn'
import { frame } from '../../state/frame/frame'
import { useLesson } from '../../state/learn/lessonStore'
import { useExplore } from '../../state/look/explore'
import { useChoices } from '../../state/page/choices'
import { useLanguage } from '../../state/page/language'
import { makeStillness } from '../find/stillness'
import { chooseSeen, drawnBelly, followBelly, makeGrips } from './grips'
import { hearHand } from './hand'
import { type Handle, makeGripLayer, makeHandle, placeHandle } from './handle'

/** Show or hide what a handle is made of; the name stands once for each muscle, and not beside its label. */
function showHandles(handles: readonly Handle[]): void {
  const named = useExplore.getState().labels === 'off' && useLesson.getState().place === null
  for (const handle of handles) {
    const { grip, element, shown } = handle
    element.hidden = !shown || !mayPull(grip.muscle)
  }
  for (const muscle of pulledMuscles) {
    const first = handles.find(({ grip, element }) => grip.muscle === muscle && !element.hidden)
    for (const { grip, name } of handles) if (grip.muscle === muscle) name.hidden = !named || grip.id !== first?.grip.id
  }
}

/** Bring every handle to where its muscle is drawn; `looked`: choose anew where along it the camera sees it. */
function moveHandles(handles: readonly Handle[], { scene, camera, size }: RootState, looked: boolean): void {
  for (const handle of handles) {
    const belly = drawnBelly(scene, handle.grip)
    if (belly && looked) chooseSeen(handle.grip, belly, scene, camera)
    if (belly) followBelly(handle.grip, belly)
    handle.shown = belly !== undefined && handle.grip.seen && placeHandle(handle, camera as PerspectiveCamera, size)
  }
}

/** Handles on the muscles that can be pulled in the picture. Plain elements that a frame only moves. */
export function Grips() {
  const get = useThree((state) => state.get)
  const language = useLanguage((state) => state.own)
  const worn = useChoices((state) => state.worn)
  const hidden = useChoices((state) => state.hidden)
  const arrangement = useChoices((state) => state.arrangement)
  const xray = useExplore((state) => state.xray)
  const grips = useMemo(makeGrips, [])
  const handles = useRef<readonly Handle[]>([])
  const isStill = useMemo(makeStillness, [])
  /** Whether it is to be looked anew where the muscles are seen, once the camera stands; the pose, the muscles and the size shown. */
  const asked = useRef({ look: true, version: -1, muscles: -1, width: 0, height: 0 })

  // biome-ignore lint/correctness/useExhaustiveDependencies: in another language the names are others
  useEffect(() => {
    const view = get().gl.domElement.closest('[data-part="view"]')
    if (!view) return
    const layer = makeGripLayer()
    view.append(layer)
    handles.current = grips.map((grip) => makeHandle(layer, grip))
    asked.current.version = -1
    const stops = [hearHand(get, layer, handles.current), onMayPull(() => showHandles(handles.current))]
    return () => {
      for (const stop of stops) stop()
      layer.remove()
      handles.current = []
    }
  }, [get, grips, language])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown decides what is seen
  useEffect(() => {
    let gone = false
    const look = () => {
      if (gone) return
      asked.current.look = true
      get().invalidate()
    }
    look()
    // Bones come later than the first frame.
    sceneReady.then(look)
    return () => {
      gone = true
    }
  }, [get, worn, hidden, arrangement, xray])

  useFrame((state) => {
    const held = asked.current
    const { width, height } = state.size
    const sized = width !== held.width || height !== held.height
    const still = isStill(state.camera) && !sized
    if (!still || held.muscles !== drawn.muscles) held.look = true
    // There is a frame in which it stands.
    if (!still) state.invalidate()
    if (still && !held.look && held.version === frame.version) return
    const { look } = held
    held.look = !still
    held.version = frame.version
    held.muscles = drawn.muscles
    held.width = width
    held.height = height
    moveHandles(handles.current, state, still && look)
    showHandles(handles.current)
  })
  return null
}
