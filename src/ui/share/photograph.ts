import { paintOver } from '../../state/frame/overPicture'
import { say } from '../../state/page/language'
import { instrumentsHeight, paintInstruments } from '../numbers/paintInstruments'

interface Caption {
  readonly title: string
  readonly sentence: string
  /** What is exaggerated or hidden; empty for nothing. */
  readonly badges: readonly string[]
}

/** Lines of `text` that fit into `width`. */
export function wrapped(pen: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && pen.measureText(longer).width <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** The picture with what must go with it: title, sentence, numbers, badges and credit are part of the image. */
export async function photograph(shot: Blob, { title, sentence, badges }: Caption): Promise<Blob> {
  const image = await createImageBitmap(shot)
  const scale = image.width / 800
  const style = getComputedStyle(document.documentElement)
  const ground = getComputedStyle(document.body).backgroundColor
  const text = getComputedStyle(document.body).color
  const font = style.getPropertyValue('--font') || 'sans-serif'
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')!
  const margin = 24 * scale
  const size = 20 * scale
  pen.font = `500 ${size}px ${font}`
  const lines = wrapped(pen, sentence, image.width - 2 * margin)
  canvas.width = image.width
  const head = title ? 2.2 * size : 0
  const instruments = instrumentsHeight(size, true)
  canvas.height = Math.round(image.height + head + (lines.length * 1.45 + 3.4) * size + instruments)
  pen.fillStyle = ground
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(image, 0, head)
  pen.save()
  pen.translate(0, head)
  paintOver(pen, image.width, image.height)
  pen.restore()
  labelsOnto(pen, head, image.width)
  pen.fillStyle = text
  pen.textBaseline = 'top'
  if (title) {
    pen.font = `650 ${1.15 * size}px ${font}`
    pen.fillText(title, margin, 0.7 * size, image.width - 2 * margin)
  }
  pen.font = `600 ${0.72 * size}px ${font}`
  badges.forEach((badge, i) => {
    const width = pen.measureText(badge).width + size
    const y = head + margin / 2 + i * 1.7 * size
    pen.fillStyle = '#fff3dc'
    pen.beginPath()
    pen.roundRect(canvas.width - margin - width, y, width, 1.35 * size, 0.7 * size)
    pen.fill()
    pen.fillStyle = '#8a4b00'
    pen.fillText(badge, canvas.width - margin - width + size / 2, y + 0.32 * size)
  })
  pen.fillStyle = text
  pen.font = `500 ${size}px ${font}`
  let y = head + image.height + 0.6 * size
  for (const line of lines) {
    pen.fillText(line, margin, y)
    y += 1.45 * size
  }
  const typeOf = (weight: number, px: number): string => `${weight} ${px}px ${font}`
  paintInstruments(pen, { x: margin, y, width: canvas.width - 2 * margin, size, font: typeOf, color: text }, true)
  y += instruments
  pen.textBaseline = 'top'
  pen.textAlign = 'left'
  pen.fillStyle = text
  pen.font = `400 ${0.62 * size}px ${font}`
  pen.globalAlpha = 0.75
  pen.fillText(say('page', 'notice'), margin, y + 0.3 * size, canvas.width - 2 * margin)
  pen.fillText(say('page', 'credit'), margin, y + 1.25 * size, canvas.width - 2 * margin)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(say('share', 'pictureNotMade'))))),
  )
}

/** The layer of names over the picture, where there is one. */
const labelLayer = (): HTMLElement | null => document.querySelector('[data-part="labels"]')

/** The names that stand beside the picture, column by column from above. */
export function labelsShown(): readonly HTMLElement[] {
  const shown = [...(labelLayer()?.querySelectorAll('span') ?? [])].filter(({ style }) => style.display !== 'none')
  const places = new Map(shown.map((span) => [span, span.getBoundingClientRect()]))
  const column = ({ style }: HTMLElement): number => (style.textAlign === 'right' ? 0 : 1)
  return shown.sort((a, b) => column(a) - column(b) || places.get(a)!.top - places.get(b)!.top)
}

/** Writes the name `span` of place `i`, in the box that it has in the layer [px]. */
type WriteLabel = (pen: CanvasRenderingContext2D, span: HTMLElement, box: DOMRect, i: number) => void

const writeName: WriteLabel = (pen, span, { left, right, y }) => {
  const { textAlign } = getComputedStyle(span)
  pen.textAlign = textAlign === 'right' ? 'right' : 'left'
  pen.fillText(span.textContent ?? '', textAlign === 'right' ? right : left, y)
}

/** A number in place of the name, at the end of its line. */
export const writeNumber: WriteLabel = (pen, span, { left, right, y }, i) => {
  const isLeft = getComputedStyle(span).textAlign === 'right'
  pen.textAlign = isLeft ? 'right' : 'left'
  pen.fillText(String(i + 1), isLeft ? right : left, y)
}

/** Labels are elements over the picture; here they are drawn into it, where they stand. */
export function labelsOnto(pen: CanvasRenderingContext2D, top: number, width: number, write = writeName): void {
  const layer = labelLayer()
  if (!layer) return
  const box = layer.getBoundingClientRect()
  const ratio = width / box.width
  const style = getComputedStyle(layer)
  pen.save()
  pen.translate(0, top)
  pen.scale(ratio, ratio)
  pen.strokeStyle = style.color
  pen.fillStyle = style.color
  pen.lineWidth = 1
  for (const line of layer.querySelectorAll('line')) {
    if (line.style.display === 'none') continue
    const at = (name: string) => Number(line.getAttribute(name))
    pen.setLineDash(line.hasAttribute('data-covered') ? [3, 3] : [])
    pen.beginPath()
    pen.moveTo(at('x1'), at('y1'))
    pen.lineTo(at('x2'), at('y2'))
    pen.stroke()
    pen.beginPath()
    pen.arc(at('x1'), at('y1'), 2.5, 0, 7)
    pen.fill()
  }
  labelsShown().forEach((span, i) => {
    const { left, top: above, width: wide, height } = span.getBoundingClientRect()
    pen.font = getComputedStyle(span).font
    pen.textBaseline = 'middle'
    write(pen, span, new DOMRect(left - box.left, above + height / 2 - box.top, wide, 0), i)
  })
  pen.restore()
}
