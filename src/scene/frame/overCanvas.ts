import type { RootState } from '@react-three/fiber'
import styles from './overCanvas.module.css'

/** A canvas over the picture in `view`, named `part`; who lays it takes it away again. */
export function layOver(view: Element, part: string): HTMLCanvasElement {
  const over = document.createElement('canvas')
  over.className = styles.over!
  over.dataset.part = part
  over.setAttribute('aria-hidden', 'true')
  view.append(over)
  return over
}

/** The pen of a canvas over the picture, which is empty now and as fine as the screen. */
export function clearOver(
  canvas: HTMLCanvasElement,
  { width, height }: RootState['size'],
  ratio: number,
): CanvasRenderingContext2D {
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)]
  if (canvas.width !== wide || canvas.height !== high) Object.assign(canvas, { width: wide, height: high })
  const pen = canvas.getContext('2d')!
  pen.setTransform(ratio, 0, 0, ratio, 0, 0)
  pen.clearRect(0, 0, width, height)
  return pen
}
