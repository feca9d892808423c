import { type BodyId, bodyIds } from '../../anatomy/bodies'
import { codeOf, type Reader } from '../page/linkWords'

/** What is drawn by hand: a line, an arrow from its first point to its last, a circle about its first, words at it. */
export const markKinds = ['pen', 'arrow', 'circle', 'text'] as const
export type MarkKind = (typeof markKinds)[number]
/** Seen on bone, muscle and ground, in a compressed picture too; what they are stands with the colours (tokens.css). */
export const markColors = ['yellow', 'cyan', 'magenta', 'white'] as const
export type MarkColor = (typeof markColors)[number]

export interface HandMark {
  readonly kind: MarkKind
  readonly color: MarkColor
  /** The bone that it sticks to; null: to the glass before the body. */
  readonly on: BodyId | null
  /**
   * On a bone x, y, z [m] in its place of the standing body; on the glass right and down of the middle of the picture, and 0,
   * in parts of its height. One after another.
   */
  readonly points: readonly number[]
  /** Of words alone. */
  readonly text: string
}

/** Of one picture, together and each: what a link still carries. */
export const markLimits = { marks: 24, allPoints: 150, points: 32, letters: 40 }
/** A tenth of a millimetre, or of a thousandth of the picture's height. */
const grain = 1e-4
const middle = 36 ** 3 / 2
const onGlass = 'gls'
const pointsOf: Readonly<Record<MarkKind, number>> = { pen: 2, arrow: 2, circle: 2, text: 1 }

const digits = (value: number): string =>
  Math.min(36 ** 3 - 1, Math.max(0, Math.round(value / grain) + middle))
    .toString(36)
    .padStart(3, '0')
const bytesText = (text: string): string =>
  Array.from(new TextEncoder().encode(text), (byte) => byte.toString(36).padStart(2, '0')).join('')
const groups = (text: string, size: number): number[] =>
  Array.from({ length: Math.floor(text.length / size) }, (_, k) => parseInt(text.slice(k * size, (k + 1) * size), 36))

/** As a link says it: kind and colour by their first letters, where it sticks, its points; words behind a dot. */
const markText = ({ kind, color, on, points, text }: HandMark): string =>
  `${kind[0]}${color[0]}${on ? codeOf(on) : onGlass}${points.map(digits).join('')}${text && `.${bytesText(text)}`}`

export const marksText = (marks: readonly HandMark[]): string => marks.map(markText).join('-')

const places = new Map<string, BodyId | null>([...bodyIds.map((id) => [codeOf(id), id] as const), [onGlass, null]])

/** Words as they may stand in a picture: one line, no longer than there is room for. */
export const fitMarkText = (text: string): string =>
  [...text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()].slice(0, markLimits.letters).join('')

/** Whether it has as many points as its kind needs and may have, and words where it is words, and nowhere else. */
const isWhole = ({ kind, points, text }: HandMark): boolean =>
  points.length % 3 === 0 &&
  points.length >= 3 * pointsOf[kind] &&
  points.length <= 3 * markLimits.points &&
  (kind === 'text') === (text !== '')

function markOf(said: string): HandMark | null {
  const [, k, c, where, at = '', letters = ''] = /^(.)(.)(...)([0-9a-z]*)(?:\.([0-9a-z]*))?$/.exec(said) ?? []
  const kind = markKinds.find((one) => one[0] === k)
  const color = markColors.find((one) => one[0] === c)
  const on = places.get(where ?? '')
  const points = groups(at, 3).map((value) => (value - middle) * grain)
  const text = fitMarkText(new TextDecoder().decode(Uint8Array.from(groups(letters, 2))))
  if (!kind || !color || on === undefined || at.length % 9 !== 0) return null
  const mark = { kind, color, on, points, text }
  return isWhole(mark) ? mark : null
}

const pointCount = ({ points }: HandMark): number => points.length / 3

/** Whether there is room on the picture for `mark` beside `marks`. */
export const hasRoom = (marks: readonly HandMark[], mark: HandMark): boolean =>
  marks.length < markLimits.marks &&
  marks.reduce((sum, one) => sum + pointCount(one), pointCount(mark)) <= markLimits.allPoints

/** What a link says was drawn; what cannot be read is left out, and the reader is told once. */
export function readMarks(reader: Reader, said: string): readonly HandMark[] {
  const all = said.toLowerCase().split('-')
  const marks: HandMark[] = []
  for (const one of all.slice(0, markLimits.marks)) {
    const mark = markOf(one)
    if (mark && hasRoom(marks, mark)) marks.push(mark)
  }
  if (marks.length < all.length) reader.drop('marks')
  return marks
}

const isMark = (mark: HandMark | null): mark is HandMark =>
  typeof mark === 'object' &&
  mark !== null &&
  markKinds.includes(mark.kind) &&
  markColors.includes(mark.color) &&
  (mark.on === null || bodyIds.includes(mark.on)) &&
  Array.isArray(mark.points) &&
  mark.points.every(Number.isFinite) &&
  mark.text === fitMarkText(String(mark.text)) &&
  isWhole(mark)

/** What somebody outside says was drawn; throws one clear line. */
export function marksGiven(value: unknown): readonly HandMark[] {
  const marks: readonly HandMark[] = Array.isArray(value) ? value : []
  if (Array.isArray(value) && marks.every((mark, k) => isMark(mark) && hasRoom(marks.slice(0, k), mark))) return marks
  throw new RangeError(
    `marks takes a list of at most ${markLimits.marks} { kind: ${markKinds.join(' | ')}, color: ${markColors.join(' | ')}, on: a bone or null, points: [x, y, z, ...], text }`,
  )
}
