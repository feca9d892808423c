import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { type Camera, Raycaster, type Scene, Vector2, Vector3, type WebGLRenderer } from 'three'
import { clearSelection, hover, isAsking, select, type Touch, useSelection } from '../../state/find/selection'
import { stage } from '../../state/frame/sceneApi'
import { useExplore } from '../../state/look/explore'
import { useChoices } from '../../state/page/choices'
import { nameOfEntry } from '../../state/page/names'
import { usePresent } from '../../state/talk/slideShow'
import { isShown } from '../body/visible'
import styles from './Picker.module.css'
import { solidsIn } from './solids'

/** A press that moves farther than this [px] turns the body and selects nothing. */
const still = 6
const doubleTime = 350
/** A finger held this long [ms] adds to the selection, as Ctrl and a click do. */
const longPress = 450

const caster = new Raycaster()
const pointer = new Vector2()
const hitPoint = new Vector3()

/** The structure seen at a place of the picture (-1 to 1); what is seen through gives way to what is behind it. */
export function structureAt(scene: Scene, camera: Camera, gl: WebGLRenderer, x: number, y: number): string | null {
  const choices = useChoices.getState()
  const { xray } = useExplore.getState()
  caster.setFromCamera(pointer.set(x, y), camera)
  const { origin, direction } = caster.ray
  const best = { id: null as string | null, at: Infinity }
  const through = { id: null as string | null, at: Infinity }
  for (const solid of solidsIn(scene).values()) {
    if (!isShown(choices, solid.id)) continue
    let at = solid.hit(origin, direction)
    // What a section plane cuts away cannot be touched.
    for (let tries = 0; at < Infinity && tries < 8 && cutAway(gl, origin, direction, at); tries++)
      at = solid.hit(origin, direction, at + 1e-5)
    const found = xray.includes(solid.id) ? through : best
    if (at < found.at) Object.assign(found, { id: solid.id, at })
  }
  return best.id ?? through.id
}

/** What a finger meets at a place of the picture, on its way in: every structure that is shown, from its outside on. */
function touchAt(scene: Scene, camera: Camera, x: number, y: number): Touch {
  const choices = useChoices.getState()
  caster.setFromCamera(pointer.set(x, y), camera)
  const { origin, direction } = caster.ray
  const met = [...solidsIn(scene).values()]
    .filter(({ id }) => isShown(choices, id))
    .map(({ id, hit }) => ({ id, at: hit(origin, direction) }))
    .filter(({ at }) => at < Infinity)
    .sort((a, b) => a.at - b.at)
  const first = met[0]?.at ?? 0
  const at = hitPoint.copy(origin).addScaledVector(direction, first)
  return {
    at: [at.x, at.y, at.z],
    along: [direction.x, direction.y, direction.z],
    beneath: met.map(({ id, at: along }) => ({ id, depth: 1000 * (along - first) })),
  }
}

const cutAway = (gl: WebGLRenderer, origin: Vector3, direction: Vector3, at: number): boolean =>
  gl.clippingPlanes.some((plane) => plane.distanceToPoint(hitPoint.copy(origin).addScaledVector(direction, at)) < 0)

/** Hover names, click selects, double click frames. A ray is cast only when the pointer does something. */
export function Picker() {
  const get = useThree((state) => state.get)
  const canvas = useThree((state) => state.gl.domElement)
  useEffect(() => {
    const view = canvas.closest<HTMLElement>('[data-part="view"]') ?? canvas.parentElement!
    const tip = document.createElement('p')
    tip.className = styles.tip!
    tip.dataset.part = 'tip'
    tip.hidden = true
    tip.setAttribute('aria-hidden', 'true')
    view.append(tip)

    /** Place in the picture, -1 to 1. */
    const placeOf = ({ clientX, clientY }: PointerEvent): [x: number, y: number] => {
      const { left, top, width, height } = canvas.getBoundingClientRect()
      return [(2 * (clientX - left)) / width - 1, 1 - (2 * (clientY - top)) / height]
    }
    const at = (event: PointerEvent): string | null => {
      const { scene, camera, gl } = get()
      return structureAt(scene, camera, gl, ...placeOf(event))
    }
    /** Only who asks for it is told where: it takes every structure there is. */
    const touch = (event: PointerEvent): Touch | undefined => {
      const { scene, camera } = get()
      return isAsking() ? touchAt(scene, camera, ...placeOf(event)) : undefined
    }

    let asked = 0
    let last: PointerEvent | null = null
    const look = () => {
      asked = 0
      // A pointer that points at something for a room names nothing besides.
      if (usePresent.getState().laser) leave()
      if (!last) return
      const id = at(last)
      hover(id)
      canvas.style.cursor = id ? 'pointer' : ''
      // A name would be the answer.
      tip.hidden = id === null || isAsking()
      if (!id) return
      tip.textContent = nameOfEntry(id)
      const box = view.getBoundingClientRect()
      tip.style.translate = `${Math.min(last.clientX - box.left + 14, box.width - tip.offsetWidth - 8)}px ${last.clientY - box.top + 16}px`
    }
    const leave = () => {
      last = null
      canvas.style.cursor = ''
      hover(null)
      tip.hidden = true
    }
    const onMove = (event: PointerEvent) => {
      if (event.pointerType === 'touch') return
      if (event.buttons !== 0) {
        leave()
        return
      }
      last = event
      asked ||= requestAnimationFrame(look)
    }

    let pressed: PointerEvent | null = null
    let before = { id: null as string | null, time: 0 }
    const onDown = (event: PointerEvent) => {
      pressed = event.isPrimary && event.button === 0 ? event : null
    }
    const onUp = (event: PointerEvent) => {
      const from = pressed
      pressed = null
      if (!from || Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) > still) return
      const id = at(event)
      const held = event.pointerType === 'touch' && event.timeStamp - from.timeStamp > longPress
      const add = event.ctrlKey || event.metaKey || held
      const twice = id !== null && before.id === id && event.timeStamp - before.time < doubleTime
      if (id && twice && !usePresent.getState().orbitLocked) stage.frame([id])
      else if (id) select(id, add, touch(event))
      else if (!add) clearSelection()
      before = { id, time: event.timeStamp }
    }
    canvas.addEventListener('pointermove', onMove)
    canvas.addEventListener('pointerleave', leave)
    canvas.addEventListener('pointerdown', onDown)
    canvas.addEventListener('pointerup', onUp)
    // Where one has pointed first, that is what is named: by keyboard and list too, without a tip.
    const stop = useSelection.subscribe(({ hovered }) => {
      if (!hovered) tip.hidden = true
    })
    return () => {
      stop()
      cancelAnimationFrame(asked)
      tip.remove()
      canvas.removeEventListener('pointermove', onMove)
      canvas.removeEventListener('pointerleave', leave)
      canvas.removeEventListener('pointerdown', onDown)
      canvas.removeEventListener('pointerup', onUp)
    }
  }, [canvas, get])
  return null
}
