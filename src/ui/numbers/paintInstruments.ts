import type { AnswererId } from '../../biomechanics/whoAnswers'
import { useChoices } from '../../state/page/choices'
import { isWithheld } from '../../state/page/withheld'
import { type Display, displayOf } from './display'

/** Where the display stands in a picture [px], and in which type. */
interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  /** Size of its letters; everything else follows from it. */
  readonly size: number
  /** A font of that weight and size. */
  readonly font: (weight: number, px: number) => string
  readonly color: string
}

/** Sizes and places, as multiples of the size of the letters. */
const number = { name: 0.75, change: 1.3, small: 0.68, bar: 0.72 }
const rows = { change: 1.15, total: 2.05, bar: 2.35, barHeight: 1.15, said: 4.2 }

/** Columns that numbers have at the least: one alone is not set in the middle. */
const least = 3

/** How high the display is in a picture [px]; `said`: with the sentence of its bar. */
export const instrumentsHeight = (size: number, said = false): number => Math.round((said ? 4.5 : 3.7) * size)

/** A number in a picture: what is written large, and what small below it. */
export interface PaintedNumber {
  readonly name: string
  readonly large: string
  readonly small: string
}
const ofDisplay = ({ numbers }: Display): readonly PaintedNumber[] =>
  numbers.map(({ name, change, total, effort }) => ({
    name,
    large: change,
    small: [total, effort].filter(Boolean).join(' · '),
  }))

/**
 * Three numbers, the account, and who answers, as they stand on the page at this moment; nothing while they are withheld.
 * `own`: other numbers than the display's.
 */
export function paintInstruments(
  pen: CanvasRenderingContext2D,
  place: Place,
  said = false,
  own?: readonly PaintedNumber[],
): void {
  if (isWithheld()) return
  const display = displayOf(useChoices.getState())
  pen.save()
  pen.textBaseline = 'alphabetic'
  pen.fillStyle = place.color
  numbers(pen, own ?? ofDisplay(display), place)
  account(pen, display, place)
  bar(pen, display, place)
  if (said) {
    pen.font = place.font(400, number.small * place.size)
    pen.textAlign = 'left'
    pen.fillStyle = place.color
    pen.fillText(display.answered, place.x, place.y + rows.said * place.size, place.width)
  }
  pen.restore()
}

function numbers(
  pen: CanvasRenderingContext2D,
  painted: readonly PaintedNumber[],
  { x, y, width, size, font }: Place,
): void {
  const column = (0.72 * width) / Math.max(painted.length, least)
  const room = column - 0.5 * size
  pen.textAlign = 'left'
  painted.forEach(({ name, large, small }, i) => {
    const left = x + i * column
    pen.font = font(650, number.change * size)
    const beside = room - pen.measureText(large).width
    pen.font = font(600, number.name * size)
    // What is large is never pressed together: it is what is looked at.
    const after = Math.min(pen.measureText(`${name} `).width, beside)
    pen.fillText(name, left, y + rows.change * size, after - 0.2 * size)
    pen.font = font(650, number.change * size)
    pen.fillText(large, left + after, y + rows.change * size, room)
    pen.font = font(400, number.small * size)
    pen.fillText(small, left, y + rows.total * size, room)
  })
}

function account(pen: CanvasRenderingContext2D, display: Display, { x, y, width, size, font }: Place): void {
  pen.textAlign = 'right'
  pen.font = font(650, 0.85 * size)
  pen.fillText(display.accountName, x + width, y + rows.change * size, 0.27 * width)
  pen.font = font(400, number.small * size)
  pen.fillText(display.accountMark, x + width, y + rows.total * size, 0.27 * width)
}

/** The colours of a part, as the page has them. */
function inkOf(id: AnswererId): CSSStyleDeclaration | undefined {
  const part = document.querySelector(`[data-part="answers"] [data-answerer="${id}"]`)
  return part ? getComputedStyle(part) : undefined
}

function bar(pen: CanvasRenderingContext2D, { parts }: Display, { x, y, width, size, font }: Place): void {
  const [top, height, gap] = [y + rows.bar * size, rows.barHeight * size, Math.max(1, 0.08 * size)]
  pen.font = font(600, number.bar * size)
  pen.textAlign = 'center'
  let left = x
  for (const { id, name, percent, share } of parts) {
    const ink = inkOf(id)
    const long = share * width
    if (ink) {
      pen.fillStyle = ink.backgroundColor
      pen.fillRect(left, top, Math.max(1, long - gap), height)
      pen.fillStyle = ink.color
      const says = [`${percent} % ${name}`, `${percent} %`].find(
        (text) => pen.measureText(text).width < long - size / 2,
      )
      if (says) pen.fillText(says, left + (long - gap) / 2, top + 0.72 * height)
    }
    left += long
  }
}
