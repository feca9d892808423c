import { type FilePart, fileLimits, partOf, plainText, Refusal } from './part'

const header = 84
const facet = 50

/** The surface of an STL file, binary or text. */
export function readStl(file: string, bytes: Uint8Array): readonly FilePart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = bytes.length >= header ? view.getUint32(80, true) : -1
  if (count >= 0 && header + facet * count === bytes.length) return [binary(file, view, count)]
  const text = new TextDecoder().decode(bytes)
  if (/^\s*solid\b/.test(text) && /\bfacet\b/.test(text)) return [ascii(file, text)]
  throw new Refusal(
    count >= 0 && !/^\s*solid\b/.test(text)
      ? `it says ${count} triangles but has room for ${Math.floor((bytes.length - header) / facet)}; a binary STL has 84 + 50 bytes for each`
      : 'it is no STL: neither "solid … facet …" as text nor a header and 50 bytes for each triangle',
  )
}

const nameOf = (file: string): string => plainText(file.replace(/\.[^.]*$/, ''))
const everyVertex = (count: number): Uint32Array => Uint32Array.from({ length: count }, (_, i) => i)

function tooMany(count: number): void {
  if (count > fileLimits.triangles) throw new Refusal(`it has ${count} triangles; ${fileLimits.triangles} are allowed`)
}

function binary(file: string, view: DataView, count: number): FilePart {
  tooMany(count)
  const positions = new Float32Array(9 * count)
  for (let t = 0; t < count; t++)
    // The normal comes first; it follows from the corners.
    for (let k = 0; k < 9; k++) positions[9 * t + k] = view.getFloat32(header + facet * t + 12 + 4 * k, true)
  return partOf({ file, name: nameOf(file), positions, index: everyVertex(3 * count) })
}

function ascii(file: string, text: string): FilePart {
  const numbers: number[] = []
  for (const [, x, y, z] of text.matchAll(/\bvertex\s+(\S+)\s+(\S+)\s+(\S+)/g))
    numbers.push(Number(x), Number(y), Number(z))
  tooMany(numbers.length / 9)
  if (numbers.length % 9 !== 0) throw new Refusal('a facet has not three vertices; every facet needs three')
  return partOf({
    file,
    name: nameOf(file),
    positions: Float32Array.from(numbers),
    index: everyVertex(numbers.length / 3),
  })
}
