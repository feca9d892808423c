import { emptyReading, type FilePart, fileLimits, partOf, plainText, type Reading, takePart } from './part'
import { trianglesIn } from './readPolygon'
import { eachLine, type Oddities, pointIn } from './readText'
import { overLimit, remark, unread } from './remark'

const header = 84
const facet = 50

const stemOf = (file: string): string => plainText(file.replace(/\.[^.]*$/, ''))
const everyVertex = (count: number): Uint32Array => Uint32Array.from({ length: count }, (_, i) => i)

function refuseMany(count: number): void {
  if (count > fileLimits.triangles) throw overLimit('tooManyTriangles', { most: fileLimits.triangles })
}

/** Whether `bytes` are a binary STL: to the byte; or, where its count does not fit, by the first numbers in it. */
export function isBinaryStl(bytes: Uint8Array): 'whole' | 'odd' | null {
  if (bytes.length < header) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint32(80, true)
  if (bytes.length === header + facet * count) return 'whole'
  const there = Math.floor((bytes.length - header) / facet)
  if (there === 0) return null
  // No file has so many triangles: these are other bytes.
  if (count > 1e8 && count !== 0xffffffff) return null
  const floats = 9 * Math.min(there, 50)
  let likely = 0
  for (let k = 0; k < floats; k++) {
    const x = Math.abs(view.getFloat32(header + facet * Math.floor(k / 9) + 12 + 4 * (k % 9), true))
    if (x === 0 || (x > 1e-12 && x <= fileLimits.coordinate)) likely++
  }
  // Of any bytes a quarter would be.
  return likely >= 0.75 * floats ? 'odd' : null
}

/** How many triangles the header says there are; null where it says nothing likely. */
export function triangleCount(bytes: Uint8Array): number | null {
  if (bytes.length < header) return null
  const said = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(80, true)
  return said > 0 && said <= 1e8 ? said : null
}

interface Block {
  /** Where it begins in the file. */
  readonly at: number
  readonly count: number
}

/** Solids that stand one behind the other, each with a header of its own, as programs write that only append. */
function blocksIn(bytes: Uint8Array, first: number): Block[] {
  const blocks: Block[] = []
  let at = 0
  for (let count: number | null = first; count !== null; count = countAt(bytes, at)) {
    blocks.push({ at, count })
    at += header + facet * count
  }
  return blocks
}

/** How many triangles a further solid at `at` has; null where there is none. */
function countAt(bytes: Uint8Array, at: number): number | null {
  const rest = bytes.subarray(at)
  const count = triangleCount(rest)
  return count !== null && header + facet * count <= rest.length && isBinaryStl(rest) ? count : null
}

/**
 * The surfaces of a binary STL: one, or several one behind the other. A count that was never filled in is that of the bytes; one that
 * is more than they hold means that they are cut off.
 */
export function readBinaryStl(file: string, bytes: Uint8Array): Reading {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const reading = emptyReading()
  const said = view.getUint32(80, true)
  const there = Math.floor((bytes.length - header) / facet)
  const unsaid = (said === 0 || said === 0xffffffff) && there > 0 && bytes.length === header + facet * there
  const count = unsaid ? there : said
  if (count === 0) throw unread('stlEmpty')
  if (count > there) throw unread('stlCutOff', { said, there })
  const blocks = blocksIn(bytes, count)
  refuseMany(blocks.reduce((sum, block) => sum + block.count, 0))
  if (unsaid) reading.notes.push(remark('stlCountOdd', { said, there }))
  const last = blocks.at(-1)!
  const spare = bytes.length - last.at - header - facet * last.count
  if (spare > 0) reading.notes.push(remark('spareBytes', { count: spare }))
  blocks.forEach((block, k) => {
    const title = headerOf(view, block)
    const name = blocks.length === 1 ? stemOf(file) : blockName(file, title, k)
    takePart(reading, blocks.length === 1 ? '' : name, () => binary(file, view, block, name, title))
  })
  return reading
}

function headerOf(view: DataView, { at }: Block): string {
  const letters = Uint8Array.from({ length: 80 }, (_, k) => view.getUint8(at + k))
  return plainText(new TextDecoder('windows-1252').decode(letters))
}

/** Of several, the header is what the solid is called. */
function blockName(file: string, said: string, k: number): string {
  const name = said.replace(/^solid\s+/i, '')
  return byProgram.test(name) ? `${stemOf(file)} ${k + 1}` : name
}

function binary(file: string, view: DataView, { at, count }: Block, name: string, said: string): FilePart {
  const positions = new Float32Array(9 * count)
  for (let t = 0; t < count; t++)
    // The normal comes first; it follows from the corners.
    for (let k = 0; k < 9; k++) positions[9 * t + k] = view.getFloat32(at + header + facet * t + 12 + 4 * k, true)
  return partOf({ file, name, labels: said ? [`header: ${said}`] : [], positions, index: everyVertex(3 * count) })
}

interface Solid {
  readonly name: string
  readonly numbers: number[]
  /** Facets that have not three corners, and the first line of one. */
  odd: number
  oddLine: number
  /** The first line of a corner that is no three numbers. */
  badLine: number
}

/** The surfaces of a text STL, one for each solid in it that has triangles. */
export function readTextStl(file: string, given: string): Reading {
  const reading = emptyReading()
  const odd: Oddities = { commas: false }
  const { solids, open, ended } = solidsIn(onLines(given), odd)
  if (odd.commas) reading.notes.push(remark('decimalCommas'))
  const isOpen = (solid: Solid) => open && solid === solids.at(-1)
  const full = solids.filter((solid) => solid.numbers.length + solid.odd > 0 || isOpen(solid))
  for (const solid of full)
    takePart(reading, nameIn(file, solid, full), () => {
      if (isOpen(solid)) throw unread('stlInsideFacet')
      if (solid.badLine > 0) throw unread('stlVertexOdd', { line: solid.badLine })
      const part = surface(file, solid, full)
      if (solid.odd > 0) reading.notes.push(remark('stlFacetsOdd', { count: solid.odd, line: solid.oddLine }))
      return part
    })
  if (full.length === 0) throw unread('stlNoFacets')
  for (const solid of solids)
    if (!full.includes(solid)) reading.notes.push(remark('stlSolidEmpty', { name: plainText(solid.name) }))
  if (!open && !ended) reading.notes.push(remark('stlNoEnd'))
  return reading
}

/** Each statement on a line of its own. */
function onLines(text: string): string {
  const statement = /[ \t]+(facet[ \t]+normal|outer[ \t]+loop|vertex|endloop|endfacet|endsolid)\b/gi
  const first = text.search(/\bvertex\b/i)
  const line = text.slice(text.lastIndexOf('\n', first) + 1, first)
  return line.trim() === '' ? text : text.replace(statement, '\n$1')
}

function solidsIn(text: string, odd: Oddities): { solids: Solid[]; open: boolean; ended: boolean } {
  const solids: Solid[] = []
  const begin = (name: string) => solids.push({ name, numbers: [], odd: 0, oddLine: 0, badLine: 0 })
  let corners: number[] | null = null
  let ended = false
  let total = 0
  const close = (number: number) => {
    if (!corners) return
    const solid = solids.at(-1)!
    const triangles = trianglesOfFacet(corners)
    for (const value of triangles) solid.numbers.push(value)
    if (triangles.length === 0) {
      solid.odd++
      solid.oddLine ||= number
    }
    corners = null
    total += Math.max(1, triangles.length / 9)
    refuseMany(total)
  }
  eachLine(text, (line, number) => {
    const words = line.trim().split(/\s+/)
    const [first, second] = [words[0]!.toLowerCase(), words[1]?.toLowerCase() ?? '']
    const word = first === 'end' ? first + second : first
    if (word === 'solid') {
      close(number)
      begin(words.slice(1).join(' '))
    } else if (word === 'facet' || word === 'outer' || word === 'vertex') {
      // Whoever forgets "endfacet" begins the next one.
      if (word === 'facet') close(number)
      if (solids.length === 0) begin('')
      corners ??= []
      ended = false
      if (word !== 'vertex') return
      const at = pointIn(words, odd)
      if (!at.every(Number.isFinite)) solids.at(-1)!.badLine ||= number
      corners.push(...at)
    } else if (word === 'endloop' || word === 'endfacet') close(number)
    else if (word === 'endsolid') {
      close(number)
      ended = true
    }
  })
  return { solids, open: corners !== null, ended }
}

/** Three corners as they are; more of them as triangles. */
function trianglesOfFacet(corners: readonly number[]): readonly number[] {
  if (corners.length === 9) return corners
  const at = (k: number) => corners.slice(3 * k, 3 * k + 3)
  return trianglesIn([...Array(corners.length / 3).keys()], at).flatMap(at)
}

/** What programs write where a name should stand. */
const byProgram =
  /^(ascii|vcg|default|unnamed|mesh|object|solid|model|part|stl|catia stl|openscad.*|visualization toolkit.*|(stl )?(exported|generated|created|written|output) .*|.*\.(stl|obj|ply))?$/i

function nameIn(file: string, solid: Solid, all: readonly Solid[]): string {
  const said = plainText(solid.name)
  if (!byProgram.test(said)) return said
  return all.length === 1 ? stemOf(file) : `${stemOf(file)} ${all.indexOf(solid) + 1}`
}

/** One solid is what its file is called, too; of several, the file says only where they belong. */
const labelsIn = (file: string, { name }: Solid, all: readonly Solid[]): readonly string[] => [
  ...(all.length === 1 ? [`file: ${stemOf(file)}`] : []),
  ...(name ? [`solid: ${plainText(name)}`] : []),
]

function surface(file: string, solid: Solid, all: readonly Solid[]): FilePart {
  const name = nameIn(file, solid, all)
  return partOf({
    file,
    name,
    labels: labelsIn(file, solid, all),
    positions: Float32Array.from(solid.numbers),
    index: everyVertex(solid.numbers.length / 3),
  })
}
