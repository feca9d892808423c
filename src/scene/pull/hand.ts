import type { CameraControlsImpl } from '@react-three/drei'
import type { RootState } from '@react-three/fiber'
import { Raycaster, Vector2 } from 'three'
import { mayPull, type Pull, pulledIn, takeHold } from '../../state/find/musclePull'
import { select } from '../../state/find/selection'
import styles from './Grips.module.css'
import { solidAlong } from './grips'
import { type Handle, handleNear } from './handle'
import { isAlong, type OnScreen, pulledShare } from './pullAlong'

/** A press that has moved this far [px] is a drag, and pulls or orbits from then on. */
const decided = 6
/** A finger takes the grip that is this near [px]. */
const fingertip = 22

const caster = new Raycaster()
const pointer = new Vector2()

/** A press on a muscle, before it is known what it will be, and while it pulls. */
interface Press {
  readonly pointerId: number
  readonly start: OnScreen
  readonly handle: Handle
  /** On the grip itself: whatever way it goes, it pulls. */
  readonly onGrip: boolean
  readonly along: OnScreen
  readonly both: boolean
  pull: Pull | null
}

function makeValue(layer: HTMLElement): HTMLElement {
  const value = document.createElement('p')
  value.className = styles.value!
  value.dataset.part = 'pulled'
  value.hidden = true
  layer.append(value)
  return value
}

/** Where the hand works: the picture, and the grips over it. */
interface Bench {
  readonly get: () => RootState
  readonly view: HTMLElement
  readonly layer: HTMLElement
  readonly handles: readonly Handle[]
}

function inView({ view }: Bench, { clientX, clientY }: PointerEvent): OnScreen {
  const { left, top } = view.getBoundingClientRect()
  return { x: clientX - left, y: clientY - top }
}

const handleOf = ({ handles }: Bench, { target }: Event): Handle | undefined =>
  handles.find(({ element }) => element === target)

/** The handle of the muscle that is pressed, on its grip or anywhere on its belly. */
function handleUnder(bench: Bench, event: PointerEvent): Pick<Press, 'handle' | 'onGrip'> | null {
  const { get, handles } = bench
  const at = inView(bench, event)
  const near =
    handleOf(bench, event) ?? (event.pointerType === 'mouse' ? undefined : handleNear(handles, at, fingertip))
  if (near) return { handle: near, onGrip: true }
  const { scene, camera, size } = get()
  caster.setFromCamera(pointer.set((2 * at.x) / size.width - 1, 1 - (2 * at.y) / size.height), camera)
  const id = solidAlong(scene, caster.ray.origin, caster.ray.direction, (other) => pulledIn(other) !== undefined)
  const handle = handles.find(({ grip }) => grip.id === id)
  return handle ? { handle, onGrip: false } : null
}

/** A press on a muscle that may be pulled; null for any other. */
function pressOf(bench: Bench, event: PointerEvent): Press | null {
  const here = event.target === bench.get().gl.domElement || handleOf(bench, event)
  if (!here || !event.isPrimary || event.button !== 0) return null
  const under = handleUnder(bench, event)
  if (!under || !mayPull(under.handle.grip.muscle)) return null
  return {
    ...under,
    pointerId: event.pointerId,
    start: inView(bench, event),
    along: { ...under.handle.along },
    both: event.altKey || event.shiftKey,
    pull: null,
  }
}

/** The press pulls from now on: the muscle is in the hand, and the pointer ours. */
function begin({ get, view, layer }: Bench, press: Press): void {
  // The camera has heard the press and nothing since: it lets go.
  const camera = get().controls as unknown as CameraControlsImpl | null
  camera?.cancel()
  const { muscle, side } = press.handle.grip
  press.pull = takeHold(muscle, side, press.both)
  view.setPointerCapture(press.pointerId)
  view.dataset.pulling = ''
  layer.dataset.pulling = ''
  press.handle.element.dataset.held = ''
}

/** The muscle is let go. */
function drop({ view, layer }: Bench, { pointerId, handle }: Press): void {
  delete view.dataset.pulling
  delete layer.dataset.pulling
  delete handle.element.dataset.held
  if (view.hasPointerCapture(pointerId)) view.releasePointerCapture(pointerId)
}

function showValue(bench: Bench, value: HTMLElement, event: PointerEvent, text: string): void {
  const { x, y } = inView(bench, event)
  value.textContent = text
  value.hidden = false
  const room = bench.view.clientWidth - value.offsetWidth - 8
  // Above the finger, so that it does not lie under it.
  value.style.translate = `${Math.max(8, Math.min(room, x + 18))}px ${Math.max(8, y - 44)}px`
}

type Hears = (event: PointerEvent) => void
interface Hand {
  readonly down: Hears
  readonly move: Hears
  readonly up: Hears
  readonly lost: Hears
  /** Let go, with what was pulled or as before. True where something was in the hand. */
  release(how: 'end' | 'giveBack'): boolean
}

function makeHand(bench: Bench, value: HTMLElement): Hand {
  let press: Press | null = null

  function release(how: 'end' | 'giveBack'): boolean {
    const held = press
    press = null
    if (!held?.pull) return false
    held.pull[how]()
    value.hidden = true
    drop(bench, held)
    return true
  }

  /** Whether `drag` makes the press a pull; one across the muscle is the camera's from then on. */
  function pulls(held: Press, drag: OnScreen): boolean {
    if (held.pull) return true
    if (Math.hypot(drag.x, drag.y) < decided) return false
    if (held.onGrip || isAlong(drag, held.along)) begin(bench, held)
    else press = null
    return held.pull !== null
  }

  return {
    release,
    down(event) {
      // A second finger lets go, and the two are the camera's.
      release('end')
      press = event.isPrimary ? pressOf(bench, event) : null
    },
    move(event) {
      if (press?.pointerId !== event.pointerId) return
      const held = press
      const at = inView(bench, event)
      const drag = { x: at.x - held.start.x, y: at.y - held.start.y }
      const pulling = pulls(held, drag)
      if (press) event.stopPropagation()
      if (!pulling) return
      if (mayPull(held.handle.grip.muscle)) {
        held.pull!.by(pulledShare(drag, held.along))
        showValue(bench, value, event, held.pull!.text())
      } else release('end')
    },
    up(event) {
      if (press?.pointerId !== event.pointerId) return
      // On the grip nobody else has heard the tap.
      if (!press.pull && press.handle.element === event.target)
        select(press.handle.grip.id, event.ctrlKey || event.metaKey)
      if (release('end')) event.stopPropagation()
      press = null
    },
    lost(event) {
      // A finger is held by the picture until the view takes it over: that is no loss.
      const taken = event.type === 'lostpointercapture' && event.target !== bench.view
      if (press?.pointerId === event.pointerId && !taken) release('end')
    },
  }
}

/** Hears the hand: a press on a muscle or its grip that goes along the muscle pulls it; all else is left to the camera. */
export function hearHand(get: () => RootState, layer: HTMLElement, handles: readonly Handle[]): () => void {
  const view = layer.parentElement!
  const bench = { get, view, layer, handles }
  const value = makeValue(layer)
  const hand = makeHand(bench, value)
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !hand.release('giveBack')) return
    event.stopPropagation()
    event.preventDefault()
  }
  // Over a grip the wheel still brings the body nearer.
  const onWheel = (event: WheelEvent): void => {
    if (!handleOf(bench, event)) return
    event.preventDefault()
    get().gl.domElement.dispatchEvent(new WheelEvent(event.type, event))
  }
  const stop = new AbortController()
  const hear = { capture: true, signal: stop.signal }
  view.addEventListener('pointerdown', hand.down, hear)
  view.addEventListener('pointermove', hand.move, hear)
  view.addEventListener('pointerup', hand.up, hear)
  view.addEventListener('pointercancel', hand.lost, hear)
  view.addEventListener('lostpointercapture', hand.lost, hear)
  view.addEventListener('wheel', onWheel, { ...hear, passive: false })
  window.addEventListener('keydown', onKey, hear)
  window.addEventListener('blur', () => hand.release('end'), { signal: stop.signal })
  return () => {
    hand.release('end')
    stop.abort()
    value.remove()
  }
}
