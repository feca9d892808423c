import { tensionStops } from '../../anatomy/colors'
import { paintOver } from '../../state/frame/overPicture'
import { filmSize, type Paint } from '../../state/frame/sceneApi'
import { scaleEnds } from '../../state/frame/tension'
import { useChoices } from '../../state/page/choices'
import { say } from '../../state/page/language'
import { numbersOfScene } from '../../state/talk/numbersOfScene'
import type { NumberTold } from '../../state/talk/numberTold'
import { usePresent } from '../../state/talk/slideShow'
import { instrumentsHeight, type PaintedNumber, paintInstruments } from '../numbers/paintInstruments'
import { labelsOnto, wrapped } from '../share/photograph'
import { captionOf } from './caption'

/** Of a film: the words stand on a panel of their own, white on near black, as on the stage [px]. */
const margin = 40
const size = 34
const lineHeight = 44
const small = 17
const footer = 54
const badgeSize = 20
const instrumentSize = 24
const corner = 24
const noteSize = 18
const noteLine = 27
const noteWidth = 350

/** What the ends of the colours mean. */
const scaleWords = (): string =>
  say('talk', 'filmScale', { percent: 100 * scaleEnds.muscle, newtons: scaleEnds.ligament })

const font = (weight: number, px: number): string =>
  `${weight} ${px}px ${getComputedStyle(document.documentElement).getPropertyValue('--font') || 'sans-serif'}`

/** Those of the scene that is on, as the stage has them beside the body; undefined where there is none. */
function sceneNumbers(): readonly PaintedNumber[] | undefined {
  const { deck, at, presenting } = usePresent.getState()
  if (!presenting || !deck?.scenes[at]) return undefined
  return numbersOfScene(deck, at, useChoices.getState()).map(({ name, large, small, since }) => ({
    name,
    large,
    small: [since && sinceText(since, at), small].filter(Boolean).join(' · '),
  }))
}

/** How a number changed since the scene before, the `n`th, in words. */
const sinceText = ({ way, amount }: NonNullable<NumberTold['since']>, n: number): string =>
  say('talk', `since.${way}`, { amount, n })

function captionPanel(pen: CanvasRenderingContext2D): number {
  const { width, height } = filmSize
  pen.font = font(500, size)
  const lines = wrapped(pen, captionOf(usePresent.getState(), useChoices.getState()), width - 2 * margin)
  const instruments = instrumentsHeight(instrumentSize)
  const top = height - footer - lines.length * lineHeight - 20 - instruments
  pen.fillStyle = '#0b0d10'
  pen.fillRect(0, top, width, height - top)
  const place = { x: margin, y: top + 4, width: width - 2 * margin, size: instrumentSize, font, color: '#ffffff' }
  paintInstruments(pen, place, false, sceneNumbers())
  pen.fillStyle = '#ffffff'
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  for (const [i, line] of lines.entries())
    pen.fillText(line, width / 2, top + instruments + 12 + (i + 0.5) * lineHeight)
  pen.font = font(400, small)
  pen.fillStyle = '#c9ced4'
  const colors = say('page', `colors.${useChoices.getState().colors}`)
  const words = say('talk', 'filmFoot', { colors })
  pen.fillText(words, width / 2, height - footer + 12, width - 2 * margin)
  pen.fillText(say('page', 'credit'), width / 2, height - footer + 36, width - 2 * margin)
  return top
}

function badge(pen: CanvasRenderingContext2D): void {
  const { exaggeration } = useChoices.getState()
  if (exaggeration === 1) return
  const words = say('talk', 'filmBadge', { times: exaggeration })
  pen.font = font(600, badgeSize)
  pen.textAlign = 'left'
  pen.textBaseline = 'middle'
  pen.fillStyle = '#4a3a1d'
  pen.beginPath()
  // In the corner: in the middle it would lie on the spine.
  pen.roundRect(corner, corner, pen.measureText(words).width + 36, 38, 19)
  pen.fill()
  pen.fillStyle = '#ffd894'
  pen.fillText(words, corner + 18, corner + 20)
}

/** The words that stand on the picture on the page: notes, the table of the free body, the scale of tension. */
function notes(pen: CanvasRenderingContext2D): void {
  const cells = [...document.querySelectorAll('[data-part="free-body"] tr:not(thead tr)')].map((row) => [
    row.querySelector('th')?.textContent ?? '',
    row.querySelector('td')?.textContent ?? '',
  ])
  const said = [
    ...document.querySelectorAll(':is([data-part="own-badge"], [data-part="note"], [data-part="free-body-title"])'),
  ].map(({ textContent }) => textContent ?? '')
  pen.font = font(500, noteSize)
  const lines = said.flatMap((text) => wrapped(pen, text, noteWidth - 32))
  const { colors } = useChoices.getState()
  const scale = colors === 'mechanics' ? wrapped(pen, scaleWords(), noteWidth - 32) : []
  const rows = lines.length + cells.length + (scale.length > 0 ? scale.length + 1 : 0)
  if (rows === 0) return
  const top = corner + 54
  pen.fillStyle = 'rgb(11 13 16 / 82%)'
  pen.beginPath()
  pen.roundRect(corner, top, noteWidth, rows * noteLine + 20, 12)
  pen.fill()
  pen.fillStyle = '#f4f1ec'
  let y = top + 10 + noteLine / 2
  const write = (text: string, align: CanvasTextAlign = 'left'): void => {
    pen.textAlign = align
    pen.fillText(text, align === 'left' ? corner + 16 : corner + noteWidth - 16, y, noteWidth - 32)
  }
  for (const line of lines) {
    write(line)
    y += noteLine
  }
  for (const [name, value] of cells) {
    write(name!)
    write(value!, 'right')
    y += noteLine
  }
  if (scale.length === 0) return
  const ramp = pen.createLinearGradient(corner + 16, 0, corner + noteWidth - 16, 0)
  tensionStops.forEach((stop, i) => {
    ramp.addColorStop(i / (tensionStops.length - 1), stop)
  })
  pen.fillStyle = ramp
  pen.fillRect(corner + 16, y - 8, noteWidth - 32, 14)
  pen.fillStyle = '#f4f1ec'
  for (const line of scale) {
    y += noteLine
    write(line)
  }
}

/** What lies over the picture on the page lies over it in the film. */
function overlays(pen: CanvasRenderingContext2D, x: number, y: number, width: number, height: number): void {
  pen.save()
  pen.translate(x, y)
  paintOver(pen, width, height, { from: Math.max(0, -x) })
  labelsOnto(pen, 0, width)
  const laser = document.querySelector<HTMLCanvasElement>('[data-part="laser"]')
  if (laser && laser.width > 0) pen.drawImage(laser, 0, 0, width, (width * laser.height) / laser.width)
  pen.restore()
}

/** A frame of the film: the picture above, the caption below, and what must go with every picture of the page. */
export const paintFilm: Paint = (pen, picture) => {
  pen.fillStyle = getComputedStyle(document.body).backgroundColor
  pen.fillRect(0, 0, filmSize.width, filmSize.height)
  const top = captionPanel(pen)
  // As high as there is room; of a wide window the empty sides fall away.
  const scale = top / picture.height
  const [width, height] = [picture.width * scale, picture.height * scale]
  const [x, y] = [(filmSize.width - width) / 2, (top - height) / 2]
  pen.drawImage(picture, x, y, width, height)
  overlays(pen, x, y, width, height)
  badge(pen)
  notes(pen)
}
