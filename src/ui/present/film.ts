import { useChoices } from '../../state/choices'
import { colorModes } from '../../state/picture'
import { usePresent } from '../../state/present'
import { filmSize, type Paint } from '../../state/stage'
import { credit, labelsOnto, wrapped } from '../explore/photograph'
import { captionOf } from './caption'

/** Of a film: the words stand on a panel of their own, white on near black, as on the stage [px]. */
const margin = 40
const size = 34
const lineHeight = 44
const small = 17
const footer = 38
const badgeSize = 20

const font = (weight: number, px: number): string =>
  `${weight} ${px}px ${getComputedStyle(document.documentElement).getPropertyValue('--font') || 'sans-serif'}`

function captionPanel(pen: CanvasRenderingContext2D): number {
  const { width, height } = filmSize
  pen.font = font(550, size)
  const lines = wrapped(pen, captionOf(usePresent.getState(), useChoices.getState()), width - 2 * margin)
  const top = height - footer - lines.length * lineHeight - 20
  pen.fillStyle = '#0b0d10'
  pen.fillRect(0, top, width, height - top)
  pen.fillStyle = '#ffffff'
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  for (const [i, line] of lines.entries()) pen.fillText(line, width / 2, top + 16 + (i + 0.5) * lineHeight)
  pen.font = font(400, small)
  pen.fillStyle = '#c9ced4'
  const mode = `${colorModes[useChoices.getState().colors]} colours`
  const words = `Education, not diagnosis or treatment · R and L are the body’s own · ${mode} · ${credit}`
  pen.fillText(words, width / 2, height - footer / 2 - 2, width - 2 * margin)
  return top
}

function badge(pen: CanvasRenderingContext2D): void {
  const { exaggeration } = useChoices.getState()
  if (exaggeration === 1) return
  const words = `Sacro-iliac motion drawn ×${exaggeration} – readouts true`
  pen.font = font(600, badgeSize)
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  const wide = pen.measureText(words).width + 36
  pen.fillStyle = '#4a3a1d'
  pen.beginPath()
  pen.roundRect((filmSize.width - wide) / 2, 16, wide, 38, 19)
  pen.fill()
  pen.fillStyle = '#ffd894'
  pen.fillText(words, filmSize.width / 2, 36)
}

/** What lies over the picture on the page lies over it in the film. */
function overlays(pen: CanvasRenderingContext2D, x: number, y: number, width: number): void {
  pen.save()
  pen.translate(x, y)
  labelsOnto(pen, 0, width)
  const laser = document.querySelector<HTMLCanvasElement>('canvas.laser')
  if (laser && laser.width > 0) pen.drawImage(laser, 0, 0, width, (width * laser.height) / laser.width)
  pen.restore()
}

/** A frame of the film: the picture above, the caption below, and what must go with every picture of the page. */
export const paintFilm: Paint = (pen, picture) => {
  pen.fillStyle = getComputedStyle(document.body).backgroundColor
  pen.fillRect(0, 0, filmSize.width, filmSize.height)
  const top = captionPanel(pen)
  const scale = Math.min(filmSize.width / picture.width, top / picture.height)
  const [width, height] = [picture.width * scale, picture.height * scale]
  const [x, y] = [(filmSize.width - width) / 2, (top - height) / 2]
  pen.drawImage(picture, x, y, width, height)
  overlays(pen, x, y, width)
  badge(pen)
}
