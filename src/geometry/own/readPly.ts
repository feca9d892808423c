import { emptyReading, fileLimits, partOf, plainText, type Reading, takePart } from './part'
import { trianglesIn } from './readPolygon'
import { overLimit, remark, unread } from './remark'

interface Property {
  readonly name: string
  readonly type: string
  /** The type of its length, where it is a list. */
  readonly counted: string | null
}

interface Element {
  readonly name: string
  readonly count: number
  readonly properties: Property[]
}

interface Header {
  readonly format: string
  readonly elements: readonly Element[]
  readonly labels: readonly string[]
  /** Where the data begins, in bytes. */
  readonly end: number
}

type Read = (view: DataView, at: number, little: boolean) => number
const types: Record<string, { readonly size: number; readonly read: Read }> = {
  int8: { size: 1, read: (view, at) => view.getInt8(at) },
  uint8: { size: 1, read: (view, at) => view.getUint8(at) },
  int16: { size: 2, read: (view, at, little) => view.getInt16(at, little) },
  uint16: { size: 2, read: (view, at, little) => view.getUint16(at, little) },
  int32: { size: 4, read: (view, at, little) => view.getInt32(at, little) },
  uint32: { size: 4, read: (view, at, little) => view.getUint32(at, little) },
  float32: { size: 4, read: (view, at, little) => view.getFloat32(at, little) },
  float64: { size: 8, read: (view, at, little) => view.getFloat64(at, little) },
}
const older: Record<string, string> = {
  char: 'int8',
  uchar: 'uint8',
  short: 'int16',
  ushort: 'uint16',
  int: 'int32',
  uint: 'uint32',
  float: 'float32',
  double: 'float64',
}

/** The surface of a PLY file, text or binary in either order of bytes; triangles, polygons and strips. */
export function readPly(file: string, bytes: Uint8Array): Reading {
  const header = headerOf(bytes)
  const next = header.format === 'ascii' ? wordsFrom(bytes, header.end) : bytesFrom(bytes, header)
  const mesh: Mesh = { numbers: [], faces: [], strips: [], few: 0, missing: 0 }
  for (const element of header.elements) readElement(element, next, mesh)
  const reading = emptyReading()
  const spare = next.spare()
  const index = trianglesOf(mesh)
  takePart(reading, '', () =>
    partOf({
      file,
      name: plainText(file.replace(/\.[^.]*$/, '')),
      labels: header.labels,
      positions: Float32Array.from(mesh.numbers),
      index: Uint32Array.from(index),
    }),
  )
  if (mesh.few > 0) reading.notes.push(remark('plyFewCorners', { count: mesh.few }))
  if (mesh.missing > 0)
    reading.notes.push(remark('plyMissingVertex', { count: mesh.missing, most: mesh.numbers.length / 3 }))
  if (spare > 0) reading.notes.push(remark('spareBytes', { count: spare }))
  return reading
}

function headerOf(bytes: Uint8Array): Header {
  const text = new TextDecoder('windows-1252').decode(bytes.subarray(0, 100_000))
  const found = /(^|[\r\n])[ \t]*end_header[ \t]*(\r\n|\n|\r|$)/.exec(text)
  if (!found) throw unread('plyHeader', { line: 'end_header' })
  const end = found.index + found[0].length
  const elements: Element[] = []
  const labels: string[] = []
  let format = ''
  const utf8 = new TextDecoder().decode(bytes.subarray(0, end))
  for (const line of utf8.split(/[\r\n]+/)) {
    const words = line.trim().split(/\s+/)
    const odd = () => unread('plyHeader', { line: plainText(line, 40) })
    if (words[0] === 'format') format = words[1] ?? ''
    else if (words[0] === 'comment' || words[0] === 'obj_info')
      labels.push(`comment: ${plainText(words.slice(1).join(' '))}`)
    else if (words[0] === 'element') {
      const count = Number(words[2])
      if (!Number.isInteger(count) || count < 0) throw odd()
      elements.push({ name: words[1]!, count, properties: [] })
    } else if (words[0] === 'property') {
      const list = words[1] === 'list'
      const [type, counted] = list ? [typeNamed(words[3]), typeNamed(words[2])] : [typeNamed(words[1]), null]
      if (!type || (list && !counted) || !elements.at(-1)) throw odd()
      elements.at(-1)!.properties.push({ name: words.at(-1)!, type, counted: counted ?? null })
    }
  }
  if (!['ascii', 'binary_little_endian', 'binary_big_endian'].includes(format))
    throw unread('plyFormat', { format: plainText(format, 30) })
  return { format, elements, labels, end }
}

const typeNamed = (word = ''): string | undefined =>
  Object.hasOwn(types, word) ? word : Object.hasOwn(older, word) ? older[word] : undefined

interface Numbers {
  /** The next number, as one of `type`. */
  readonly take: (type: string) => number
  /** Bytes that are left over. */
  readonly spare: () => number
}

function wordsFrom(bytes: Uint8Array, start: number): Numbers {
  const text = new TextDecoder('windows-1252').decode(bytes.subarray(start))
  const word = /\S+/g
  const next = () => word.exec(text)?.[0]
  return {
    take: () => {
      const said = next()
      if (said === undefined || said.startsWith('\0')) throw unread('plyCutOff')
      return Number(said)
    },
    spare: () => text.slice(word.lastIndex).replace(/[\s\0]+/g, '').length,
  }
}

function bytesFrom(bytes: Uint8Array, { end, format }: Header): Numbers {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const little = format === 'binary_little_endian'
  let at = end
  return {
    take: (name) => {
      const { size, read } = types[name]!
      if (at + size > bytes.length) throw unread('plyCutOff')
      const value = read(view, at, little)
      at += size
      return value
    },
    spare: () => bytes.length - at,
  }
}

interface Mesh {
  readonly numbers: number[]
  readonly faces: number[][]
  readonly strips: number[][]
  few: number
  missing: number
}

function readElement({ name, count, properties }: Element, next: Numbers, mesh: Mesh): void {
  const places = ['x', 'y', 'z'].map((axis) => properties.findIndex((one) => one.name === axis))
  if (name === 'vertex' && places.includes(-1)) throw unread('plyNoPlaces')
  const corners = properties.findIndex(({ name: one }) => /^vert(ex)?_ind(ices|ex)$/.test(one))
  // Nothing with properties takes no room; nothing without any is counted through.
  if (properties.length === 0) return
  for (let k = 0; k < count; k++) {
    const row = properties.map((property) => valueIn(property, next))
    if (name === 'vertex') for (const place of places) mesh.numbers.push(row[place] as number)
    const list = row[corners]
    if (!Array.isArray(list)) continue
    if (name === 'face') mesh.faces.push(list)
    else if (name === 'tristrips') mesh.strips.push(list)
    if (Math.max(mesh.faces.length, mesh.numbers.length / 9) > fileLimits.triangles)
      throw overLimit('tooManyTriangles', { most: fileLimits.triangles })
  }
}

function valueIn({ type, counted }: Property, next: Numbers): number | number[] {
  if (counted === null) return next.take(type)
  const length = next.take(counted)
  if (!Number.isInteger(length) || length < 0 || length > 3 * fileLimits.triangles) throw unread('plyList')
  return Array.from({ length }, () => next.take(type))
}

function trianglesOf(mesh: Mesh): number[] {
  const { numbers, faces, strips } = mesh
  const count = numbers.length / 3
  const out: number[] = []
  const isKnown = (corners: readonly number[]) => {
    const odd = corners.some((v) => !Number.isInteger(v) || v < 0 || v >= count)
    if (odd) mesh.missing++
    return !odd
  }
  const at = (v: number) => numbers.slice(3 * v, 3 * v + 3)
  for (const face of faces) {
    if (!isKnown(face)) continue
    const triangles = trianglesIn(face, at)
    if (triangles.length === 0) mesh.few++
    for (const v of triangles) out.push(v)
    if (out.length > 3 * fileLimits.triangles) throw overLimit('tooManyTriangles', { most: fileLimits.triangles })
  }
  for (const strip of strips)
    for (const piece of piecesOf(strip)) {
      if (!isKnown(piece)) continue
      for (let k = 2; k < piece.length; k++)
        out.push(piece[k - 2]!, ...(k % 2 === 0 ? [piece[k - 1]!, piece[k]!] : [piece[k]!, piece[k - 1]!]))
    }
  if (out.length === 0)
    throw unread(mesh.missing > 0 ? 'plyMissingVertex' : 'plyNoFaces', { count: mesh.missing, most: count })
  return out
}

/** A strip begins anew after -1. */
function piecesOf(strip: readonly number[]): number[][] {
  const pieces: number[][] = [[]]
  for (const v of strip)
    if (v === -1) pieces.push([])
    else pieces.at(-1)!.push(v)
  return pieces
}
