/** How the letters of a file are written. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** The text in `bytes`, by its mark, else by its zeros; null where they are no text. */
export function textIn(bytes: Uint8Array): { readonly text: string; readonly as: Encoding } | null {
  const as = byMark(bytes) ?? byZeros(bytes)
  if (as !== null && as !== 'utf-8') return { text: lettersOf(new TextDecoder(as).decode(bytes)), as }
  const whole = withoutPadding(bytes)
  if (as === null && !isText(whole)) return null
  try {
    return { text: lettersOf(new TextDecoder('utf-8', { fatal: true }).decode(whole)), as: 'utf-8' }
  } catch {
    // Every byte is a letter there: what is not UTF-8 is most often this.
    return { text: lettersOf(new TextDecoder('windows-1252').decode(whole)), as: 'windows-1252' }
  }
}

/** One kind of line end. */
const lettersOf = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text)

function byMark(bytes: Uint8Array): Encoding | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : null
}

/** Latin letters of two bytes have every other byte zero. */
function byZeros(bytes: Uint8Array): Encoding | null {
  const seen = bytes.subarray(0, 4096 & ~1)
  const zeros = [0, 0]
  seen.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++
  })
  const most = 0.4 * (seen.length / 2)
  if (zeros[1]! > most && zeros[0]! === 0 && isText(seen.filter((_, i) => i % 2 === 0))) return 'utf-16le'
  return zeros[0]! > most && zeros[1]! === 0 && isText(seen.filter((_, i) => i % 2 === 1)) ? 'utf-16be' : null
}

/** Zeros and the end mark of DOS after a text are no part of it. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  let end = bytes.length
  while (end > 0 && (bytes[end - 1] === 0 || bytes[end - 1] === 0x1a)) end--
  return bytes.subarray(0, end)
}

function isText(bytes: Uint8Array): boolean {
  const last = Math.min(bytes.length, 65536)
  for (let i = 0; i < last; i++) {
    const byte = bytes[i]!
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) return false
  }
  return true
}

/** Calls `told` with every line of `text` and its number, from 1; true: that is enough. */
export function eachLine(text: string, told: (line: string, number: number) => void): void {
  for (let at = 0, number = 1; at <= text.length; number++) {
    const end = text.indexOf('\n', at)
    told(text.slice(at, end < 0 ? text.length : end), number)
    if (end < 0) return
    at = end + 1
  }
}

/** How numbers are written besides the usual way. */
export interface Oddities {
  commas: boolean
}

const withComma = /^[-+]?\d*(,\d+)?([ed][-+]?\d+)?$/i

/** The three numbers after the first of `words`; one that is none is NaN. */
export function pointIn(words: readonly string[], odd: Oddities): readonly [number, number, number] {
  const [x, y, z] = [Number(words[1]), Number(words[2]), Number(words[3])]
  if (Number.isFinite(x + y + z)) return [x, y, z]
  let rest = words.slice(1)
  if (rest.slice(0, 3).every((word) => withComma.test(word)) && rest.slice(0, 3).join('').includes(',')) {
    odd.commas = true
    rest = rest.map((word) => word.replace(',', '.'))
  } else rest = rest.join(' ').split(/[\s,;]+/)
  const [a, b, c] = [0, 1, 2].map((k) => numberIn(rest[k]))
  return [a!, b!, c!]
}

/** Fortran writes 1.5D+02; an empty word is no zero. */
const numberIn = (word: string | undefined): number =>
  word === undefined || word === '' ? Number.NaN : Number(word.replace(/d/i, 'e'))
