import { type GivenFile, readFiles } from '../../src/geometry/own/readFile'
import type { Decoders } from '../../src/geometry/own/readGltfData'
import { lineSaid } from '../../src/state/own/fitting'
import { needTexts } from '../../src/state/page/language'

await needTexts('own')

/** What files give, and what the page says of them. */
export function readSaid(files: readonly GivenFile[], decoders?: Decoders) {
  const { parts, lines } = readFiles(files, decoders)
  const saidOf = (note: boolean) => lines.filter(({ about }) => (about === 'noted') === note).map(lineSaid)
  return { parts, refused: saidOf(false), notes: saidOf(true) }
}
