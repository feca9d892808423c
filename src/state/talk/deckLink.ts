import { say } from '../page/language'
import { mended } from '../page/mend'
import { type Deck, type DeckScene, deckLimits, type ReadDeck, readDeck, readDeckText } from './deck'

/** Longer addresses do not survive mail and chat. */
const longestLink = 8000
/** Stands behind the letters: of a dot that stood last, mail and chat would make the end of a sentence. */
const ending = '&end'

async function through(bytes: BlobPart, stream: CompressionStream | DecompressionStream, most: number): Promise<Blob> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader()
  const parts: BlobPart[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Blob(parts)
    size += value.byteLength
    // A small text may unfold into one that fills the memory.
    if (size > most) {
      await reader.cancel()
      throw new RangeError('larger than a deck may be')
    }
    parts.push(value)
  }
}

/** What every scene has, in order; what only some have follows by its name. */
function rowOfScene({ title, caption, note, link, ...others }: DeckScene): readonly unknown[] {
  const row = [title, caption, note, link]
  return Object.keys(others).length > 0 ? [...row, others] : row
}

/** `deck` in letters that an address may hold, packed; null when they are too many for one. */
export async function packDeck({ title, scenes }: Deck): Promise<string | null> {
  // Rows without names: half as long. Escaped, so that half a letter pair survives too.
  const rows = [title, ...scenes.map(rowOfScene)]
  const packed = await through(JSON.stringify(rows), new CompressionStream('deflate-raw'), deckLimits.file)
  const bytes = new Uint8Array(await packed.arrayBuffer())
  // Four letters for three bytes; checked before the letters are made.
  if (bytes.length * 4 > (longestLink - ending.length) * 3) return null
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return `${letters.replaceAll('+', '-').replaceAll('/', '.').replace(/=+$/, '')}${ending}`
}

const field = (row: unknown, at: number): unknown => (Array.isArray(row) ? row[at] : undefined)
/** What only some scenes have; a link of before has none. */
function othersOf(row: unknown): object {
  const others = field(row, 4)
  return typeof others === 'object' && others !== null && !Array.isArray(others) ? others : {}
}

/** The deck in `packed`. Never throws. */
export async function unpackDeck(packed: string): Promise<ReadDeck> {
  const damaged = { ...readDeck(null), problems: [say('talk', 'damagedLink')] }
  if (packed.length > 2 * longestLink) return damaged
  try {
    // "_" is what the first version wrote. What stands behind was appended on the way.
    const letters = mended(packed).replaceAll('-', '+').replace(/[_.]/g, '/')
    const binary = atob(/^[\w+/]*/.exec(letters)![0])
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
    const unpacked = await through(bytes, new DecompressionStream('deflate-raw'), deckLimits.file)
    const rows: unknown = JSON.parse(await unpacked.text())
    if (!Array.isArray(rows)) return damaged
    const scenes = rows.slice(1).map((row) => ({
      ...othersOf(row),
      title: field(row, 0),
      caption: field(row, 1),
      note: field(row, 2),
      link: field(row, 3),
    }))
    return readDeckText(JSON.stringify({ version: 1, title: rows[0], scenes }))
  } catch {
    return damaged
  }
}

/** The packed deck in an address: after '#deck=' or '?deck='; null when there is none. */
export function deckInAddress({ hash, search }: { readonly hash: string; readonly search: string }): string | null {
  return /^#deck=(.*)$/s.exec(hash)?.[1] ?? new URLSearchParams(search).get('deck')
}
