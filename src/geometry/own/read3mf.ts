import { emptyReading, fileLimits, partOf, plainText, type Reading, takePart } from './part'
import { type Decoders, unpackedBy } from './readGltfData'
import { type Matrix, times, unmoved } from './readGltfMatrix'
import { placed } from './readGltfMesh'
import { textIn } from './readText'
import { overLimit, unread } from './remark'

type Attributes = Readonly<Record<string, string>>

interface Thing {
  readonly name: string
  readonly type: string
  readonly numbers: number[]
  readonly corners: number[]
  /** Other objects that it is made of, and where they stand in it. */
  readonly parts: Use[]
}

/** An object of a file of the archive, and where it stands. */
interface Use {
  readonly object: string
  readonly at: Matrix | null
}

interface Package {
  readonly objects: ReadonlyMap<string, Thing>
  readonly built: readonly Use[]
}

/** The surfaces of a 3MF: every object of its build, put together of its parts, where the build puts it. */
export function read3mf(file: string, bytes: Uint8Array, decoders: Decoders): Reading {
  if (!decoders.unzip) throw unread('gltfNoDecoder', { name: 'zip' })
  const models = unpackedBy('zip', () => decoders.unzip!(bytes, /^\/?3D\/.*\.model$/i, 4 * fileLimits.bytes))
  const { objects, built } = objectsIn(models)
  const shown = built.length > 0 ? built : [...objects.keys()].map((object): Use => ({ object, at: unmoved }))
  const reading = emptyReading()
  const walk: Walk = { file, objects, reading, stem: plainText(file.replace(/\.[^.]*$/, '')), triangles: 0, uses: 0 }
  for (const use of shown) show(walk, use, unmoved, '', 0)
  if (reading.parts.length + reading.leftOut.length === 0) throw unread('threemfNothing')
  return reading
}

/** Every element of a text of XML that begins, and its attributes. */
function* elementsIn(text: string): Generator<readonly [name: string, attributes: Attributes]> {
  // Behind the last end of a comment none is looked for: it would be looked for again and again.
  const end = text.lastIndexOf('-->') + 3
  const bare = end < 3 ? text : text.slice(0, end).replace(/<!--[\s\S]*?-->/g, '') + text.slice(end)
  for (const [, name, said] of bare.matchAll(/<((?:\w+:)?\w+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/g))
    yield [name!.replace(/^.*:/, ''), attributesIn(said!)]
}

const attributesIn = (said: string): Attributes =>
  Object.fromEntries(
    [...said.matchAll(/(?:[\w-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key, a, b]) => [key, a ?? b]),
  )

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const unescaped = (text = ''): string =>
  plainText(text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => signs[name]!))

const pathOf = (path: string): string => path.replace(/^\//, '').toLowerCase()

function objectsIn(models: Readonly<Record<string, Uint8Array>>): Package {
  const objects = new Map<string, Thing>()
  const built: Use[] = []
  for (const [path, bytes] of Object.entries(models)) {
    const text = textIn(bytes)?.text ?? ''
    const keyOf = ({ path: other, objectid }: Attributes) => `${pathOf(other ?? path)}#${objectid}`
    let thing: Thing | null = null
    for (const [name, its] of elementsIn(text)) {
      if (name === 'object') {
        thing = { name: unescaped(its.name), type: its.type ?? 'model', numbers: [], corners: [], parts: [] }
        objects.set(`${pathOf(path)}#${its.id}`, thing)
      } else if (name === 'vertex') thing?.numbers.push(Number(its.x), Number(its.y), Number(its.z))
      else if (name === 'triangle') thing?.corners.push(Number(its.v1), Number(its.v2), Number(its.v3))
      else if (name === 'component') thing?.parts.push({ object: keyOf(its), at: matrixIn(its.transform) })
      else if (name === 'item') built.push({ object: keyOf(its), at: matrixIn(its.transform) })
    }
  }
  return { objects, built }
}

/** Twelve numbers, row by row, for points written as rows: the columns of ours. */
function matrixIn(said: string | undefined): Matrix | null {
  if (said === undefined) return unmoved
  const m = said.trim().split(/\s+/).map(Number)
  if (m.length !== 12 || !m.every(Number.isFinite)) return null
  return [0, 3, 6, 9].flatMap((k) => [...m.slice(k, k + 3), k === 9 ? 1 : 0])
}

interface Walk {
  readonly file: string
  readonly stem: string
  readonly objects: ReadonlyMap<string, Thing>
  readonly reading: Reading
  triangles: number
  uses: number
}

function show(walk: Walk, { object, at: given }: Use, above: Matrix, within: string, depth: number): void {
  if (++walk.uses > 50 * fileLimits.parts) throw overLimit('gltfManyNodes', { most: 50 * fileLimits.parts })
  const thing = walk.objects.get(object)
  // What only holds a print up is no bone.
  if (thing && /support/.test(thing.type)) return
  const name = thing?.name || within || walk.stem
  const at = given && times(above, given)
  takePart(walk.reading, name, () => {
    if (!thing) throw unread('threemfMissing', { object })
    if (!at) throw unread('threemfPlace')
    if (depth > fileLimits.depth) throw unread('gltfDeepNodes', { most: fileLimits.depth })
    return thing.corners.length > 0 ? surfaceOf(walk, thing, at, name) : null
  })
  if (thing && at && depth <= fileLimits.depth) for (const part of thing.parts) show(walk, part, at, name, depth + 1)
}

function surfaceOf(walk: Walk, { numbers, corners }: Thing, at: Matrix, name: string) {
  walk.triangles += corners.length / 3
  if (walk.triangles > fileLimits.triangles) throw overLimit('tooManyTriangles', { most: fileLimits.triangles })
  const count = numbers.length / 3
  const odd = corners.find((v) => !(Number.isInteger(v) && v >= 0 && v < count))
  if (odd !== undefined) throw unread('gltfVertex', { vertex: odd, count })
  const piece = { positions: Float64Array.from(numbers), index: Uint32Array.from(corners), bound: [] }
  return partOf({ file: walk.file, name, ...placed([piece], at, null) })
}
