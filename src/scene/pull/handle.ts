import type { PerspectiveCamera } from 'three'
import { Vector3 } from 'three'
import { say } from '../../state/page/language'
import styles from './Grips.module.css'
import type { Grip } from './grips'
import type { OnScreen } from './pullAlong'

const svgName = 'http://www.w3.org/2000/svg'
/** Two arrow heads, along the muscle once they are turned: a thing that is pulled to and fro. */
const arrows = 'M9.5 10.5 L14 6 L18.5 10.5 M9.5 17.5 L14 22 L18.5 17.5'

/** What is drawn of a grip, over the picture. */
export interface Handle {
  readonly grip: Grip
  readonly element: HTMLElement
  readonly name: HTMLElement
  readonly sign: SVGElement
  /** Where it stands in the picture [px], and how its muscle lies there, from insertion to origin. */
  readonly at: { x: number; y: number }
  readonly along: { x: number; y: number }
  shown: boolean
}

/** The layer of grips. The sliders say the same to those who cannot see or grasp them. */
export function makeGripLayer(): HTMLElement {
  const layer = document.createElement('div')
  layer.className = styles.grips!
  layer.dataset.part = 'grips'
  layer.setAttribute('aria-hidden', 'true')
  return layer
}

export function makeHandle(layer: HTMLElement, grip: Grip): Handle {
  const element = document.createElement('div')
  element.className = styles.grip!
  element.dataset.grip = grip.id
  element.hidden = true
  const sign = document.createElementNS(svgName, 'svg')
  sign.setAttribute('viewBox', '0 0 28 28')
  const path = document.createElementNS(svgName, 'path')
  path.setAttribute('d', arrows)
  sign.append(path)
  const name = document.createElement('span')
  name.textContent = say('page', `grip.${grip.muscle}`)
  element.append(sign, name)
  layer.append(element)
  return { grip, element, name, sign, at: { x: 0, y: 0 }, along: { x: 0, y: -1 }, shown: false }
}

const on = new Vector3()

/** Where `point` is in a picture of `size` [px]; false where it lies outside. */
function project(point: Vector3, camera: PerspectiveCamera, size: Size, into: { x: number; y: number }): boolean {
  on.copy(point).project(camera)
  into.x = ((on.x + 1) * size.width) / 2
  into.y = ((1 - on.y) * size.height) / 2
  return Math.abs(on.x) < 0.97 && Math.abs(on.y) < 0.97 && on.z < 1
}
interface Size {
  readonly width: number
  readonly height: number
}

const from = { x: 0, y: 0 }
const to = { x: 0, y: 0 }

/** Move `handle` to where its grip is seen now, and turn it along the muscle. False where that is out of the picture. */
export function placeHandle(handle: Handle, camera: PerspectiveCamera, size: Size): boolean {
  const { grip, element, sign, at, along } = handle
  const inside = project(grip.at, camera, size, at)
  project(grip.insertion, camera, size, from)
  project(grip.origin, camera, size, to)
  along.x = to.x - from.x
  along.y = to.y - from.y
  element.style.translate = `${at.x.toFixed(1)}px ${at.y.toFixed(1)}px`
  sign.style.rotate = `${(Math.atan2(along.x, -along.y) * 57.3).toFixed(0)}deg`
  return inside
}

/** The handle within `reach` [px] of a place in the picture. */
export const handleNear = (handles: readonly Handle[], { x, y }: OnScreen, reach: number): Handle | undefined =>
  handles.find(({ shown, at }) => shown && Math.hypot(at.x - x, at.y - y) <= reach)
