import type { RootState } from '@react-three/fiber'
import { Vector3 } from 'three'
import { goToPin, placeOfPin } from '../../state/talk/classPins'
import { type Pin, useClass } from '../../state/talk/classStore'
import type { Covered } from '../find/covered'
import styles from './ClassOnBody.module.css'

/** Behind the dots, of which a message holds no more. */
const firstPlace = 1000

const place = new Vector3()
const seen = new Vector3()

/** A pin as it is seen: in parts of the picture from its upper left. */
interface SeenPin {
  readonly structure: string
  readonly count: number
  readonly x: number
  readonly y: number
  readonly isCovered: boolean
}

function seePin(structure: string, pin: Pin, i: number, { camera }: RootState, covered: Covered): SeenPin | null {
  const at = placeOfPin(structure, pin)
  if (!at) return null
  seen.copy(place.set(...at)).project(camera)
  if (seen.z > 1) return null
  // Of a structure as a whole it stands in its middle, which that covers itself.
  const isCovered = covered.at(firstPlace + i, place, pin.at ? undefined : structure)
  return { structure, count: pin.count, x: (seen.x + 1) / 2, y: (1 - seen.y) / 2, isCovered }
}

const pinsSeen = (state: RootState, covered: Covered): readonly SeenPin[] =>
  Object.entries(useClass.getState().pins)
    .map(([structure, pin], i) => seePin(structure, pin, i, state, covered))
    .filter((pin) => pin !== null)

/** Beside the button in the bar, which the keyboard reaches: to be pressed where it is. */
function makePin(view: Element, structure: string): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = styles.pin!
  button.dataset.part = 'classPin'
  button.tabIndex = -1
  button.setAttribute('aria-hidden', 'true')
  button.append(document.createElement('span'))
  button.addEventListener('click', () => goToPin(structure))
  view.append(button)
  return button
}

/** Pins where students have a question, over the picture in `view`. */
export function layClassPins(view: Element, get: () => RootState, covered: Covered) {
  const buttons = new Map<string, HTMLButtonElement>()
  const remove = (structure: string): void => {
    buttons.get(structure)?.remove()
    buttons.delete(structure)
  }
  return {
    draw(): void {
      const { pins } = useClass.getState()
      for (const structure of buttons.keys()) if (!pins[structure]) remove(structure)
      for (const button of buttons.values()) button.style.visibility = 'hidden'
      for (const { structure, count, x, y, isCovered } of pinsSeen(get(), covered)) {
        const button = buttons.get(structure) ?? makePin(view, structure)
        buttons.set(structure, button)
        button.firstElementChild!.textContent = String(count)
        button.toggleAttribute('data-covered', isCovered)
        Object.assign(button.style, { visibility: 'visible', left: `${100 * x}%`, top: `${100 * y}%` })
      }
    },
    remove(): void {
      for (const structure of [...buttons.keys()]) remove(structure)
    },
  }
}

/** [px] Of the disc, how far its middle stands over the place, and how wide its rim is. */
const disc = { radius: 15, above: 24, rim: 2 } as const

/** The same in a picture, `width` and `height` [px] large. */
export function paintClassPins(
  pen: CanvasRenderingContext2D,
  width: number,
  height: number,
  state: RootState,
  covered: Covered,
): void {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string): string => style.getPropertyValue(name)
  pen.font = `600 14px ${token('--font') || 'sans-serif'}`
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  for (const { count, x, y, isCovered } of pinsSeen(state, covered)) {
    const [left, top] = [x * width, y * height - disc.above]
    pen.globalAlpha = isCovered ? 0.4 : 1
    pen.beginPath()
    pen.arc(left, top, disc.radius, 0.75 * Math.PI, 0.25 * Math.PI)
    pen.lineTo(left, top + Math.SQRT2 * disc.radius)
    pen.closePath()
    pen.fillStyle = token('--accent')
    pen.fill()
    pen.lineWidth = disc.rim
    pen.strokeStyle = token('--panel')
    pen.stroke()
    pen.fillStyle = token('--on-accent')
    pen.fillText(String(count), left, top)
  }
  pen.globalAlpha = 1
}
