import { type RootState, useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { type Camera, Raycaster, type Scene, Vector2, Vector3, type WebGLRenderer } from 'three'
import { showBest } from '../../state/find/bestShown'
import { mayPull, pulledIn } from '../../state/find/musclePull'
import { clearSelection, hover, isAsking, select, type Touch, useSelection } from '../../state/find/selection'
import { useExplore } from '../../state/look/explore'
import { useChoices } from '../../state/page/choices'
import { nameOfEntry } from '../../state/page/names'
import { usePresent } from '../../state/talk/slideShow'
import { isSeenThrough, isShown } from '../body/visible'
import styles from './Picker.module.css'
import { type Solid, solidsIn } from './solids'

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
  const explore = useExplore.getState()
  caster.setFromCamera(pointer.set(x, y), camera)
  const { origin, direction } = caster.ray
  const best = { id: null as string | null, at: Infinity }
  const through = { id: null as string | null, at: Infinity }
  for (const solid of solidsIn(scene).values()) {
    if (!isShown(choices, solid.id)) continue
    const at = hitUncut(gl, solid, origin, direction)
    const found = isSeenThrough(choices, explore, solid.id) ? through : best
    if (at < found.at) Object.assign(found, { id: solid.id, at })
  }
  return best.id ?? through.id
}

/** Where the ray meets what is left of `solid`: what a section plane cuts away cannot be touched. */
function hitUncut(gl: WebGLRenderer, { hit }: Solid, origin: Vector3, direction: Vector3): number {
  let at = hit(origin, direction)
  for (let tries = 0; at < Infinity && tries < 8 && cutAway(gl, origin, direction, at); tries++)
    at = hit(origin, direction, at + 1e-5)
  return at
}

/** What a finger meets at a place of the picture, on its way in: every structure that is shown, from its outside on. */
function touchAt(scene: Scene, camera: Camera, gl: WebGLRenderer, x: number, y: number): Touch {
  const choices = useChoices.getState()
  caster.setFromCamera(pointer.set(x, y), camera)
  const { origin, direction } = caster.ray
  const met = [...solidsIn(scene).values()]
    .filter(({ id }) => isShown(choices, id))
    .map((solid) => ({ id: solid.id, at: hitUncut(gl, solid, origin, direction) }))
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

/** Place of the pointer in the picture, -1 to 1. */
function placeOf(canvas: HTMLElement, { clientX, clientY }: PointerEvent): [x: number, y: number] {
  const { left, top, width, height } = canvas.getBoundingClientRect()
  return [(2 * (clientX - left)) / width - 1, 1 - (2 * (clientY - top)) / height]
}

function makeTip(view: HTMLElement): HTMLElement {
  const tip = document.createElement('p')
  tip.className = styles.tip!
  tip.dataset.part = 'tip'
  tip.hidden = true
  tip.setAttribute('aria-hidden', 'true')
  view.append(tip)
  return tip
}

/** What a muscle that can be pulled says of itself; anything else is there to be pressed. */
function cursorOver(id: string | null): string {
  const muscle = pulledIn(id)
  return muscle && mayPull(muscle) ? 'grab' : id ? 'pointer' : ''
}

type Get = () => RootState
type Listeners = Partial<
  Record<'pointermove' | 'pointerleave' | 'pointerdown' | 'pointerup', (event: PointerEvent) => void>
>

/** Names what the pointer is over, in the picture and beside it. A ray is cast at most once a frame. */
function hovering(get: Get, canvas: HTMLCanvasElement): { listeners: Listeners; stop: () => void } {
  const view = canvas.closest<HTMLElement>('[data-part="view"]') ?? canvas.parentElement!
  const tip = makeTip(view)
  let asked = 0
  let last: PointerEvent | null = null
  const leave = () => {
    last = null
    canvas.style.cursor = ''
    hover(null)
    tip.hidden = true
  }
  const look = () => {
    asked = 0
    // A pointer that points at something for a room names nothing besides.
    if (usePresent.getState().laser) leave()
    if (!last) return
    const { scene, camera, gl } = get()
    const id = structureAt(scene, camera, gl, ...placeOf(canvas, last))
    hover(id)
    canvas.style.cursor = cursorOver(id)
    // A name would be the answer.
    tip.hidden = id === null || isAsking()
    if (!id) return
    tip.textContent = nameOfEntry(id)
    const box = view.getBoundingClientRect()
    tip.style.translate = `${Math.min(last.clientX - box.left + 14, box.width - tip.offsetWidth - 8)}px ${last.clientY - box.top + 16}px`
  }
  const pointermove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return
    if (event.buttons !== 0) {
      leave()
      return
    }
    last = event
    asked ||= requestAnimationFrame(look)
  }
  // Where one has pointed first, that is what is named: by keyboard and list too, without a tip.
  const unsubscribe = useSelection.subscribe(({ hovered }) => {
    if (!hovered) tip.hidden = true
  })
  const stop = () => {
    unsubscribe()
    cancelAnimationFrame(asked)
    tip.remove()
  }
  return { listeners: { pointermove, pointerleave: leave }, stop }
}

/** A press selects what it meets, adds to it, frames it when it comes twice, or clears. */
function pressing(get: Get, canvas: HTMLCanvasElement): Listeners {
  let pressed: PointerEvent | null = null
  let before = { id: null as string | null, time: 0 }
  /** Only who asks for it is told where: it takes every structure there is. */
  const touch = (event: PointerEvent): Touch | undefined => {
    const { scene, camera, gl } = get()
    return isAsking() ? touchAt(scene, camera, gl, ...placeOf(canvas, event)) : undefined
  }
  return {
    pointerdown(event) {
      pressed = event.isPrimary && event.button === 0 ? event : null
    },
    pointerup(event) {
      const from = pressed
      pressed = null
      if (!from || Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) > still) return
      const { scene, camera, gl } = get()
      const id = structureAt(scene, camera, gl, ...placeOf(canvas, event))
      const held = event.pointerType === 'touch' && event.timeStamp - from.timeStamp > longPress
      const add = event.ctrlKey || event.metaKey || held
      const twice = id !== null && before.id === id && event.timeStamp - before.time < doubleTime
      if (id && twice && !isAsking() && !usePresent.getState().orbitLocked) showBest([id])
      else if (id) select(id, add, touch(event))
      else if (!add) clearSelection()
      before = { id, time: event.timeStamp }
    },
  }
}

/** Hover names, click selects, double click frames. A ray is cast only when the pointer does something. */
export function Picker() {
  const get = useThree((state) => state.get)
  const canvas = useThree((state) => state.gl.domElement)
  useEffect(() => {
    const over = hovering(get, canvas)
    const heard = Object.entries({ ...over.listeners, ...pressing(get, canvas) }) as [
      'pointermove',
      (event: PointerEvent) => void,
    ][]
    for (const [type, listener] of heard) canvas.addEventListener(type, listener)
    return () => {
      over.stop()
      for (const [type, listener] of heard) canvas.removeEventListener(type, listener)
    }
  }, [canvas, get])
  return null
}
