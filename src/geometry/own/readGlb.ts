import { type FilePart, fileLimits, partOf, plainText, Refusal } from './part'

type Json = Readonly<Record<string, unknown>>
/** Column by column, as glTF has it. */
type Matrix = readonly number[]

/** What changes how vertices are kept, and is understood here. */
const understood = ['KHR_mesh_quantization']
/** What only changes how a surface looks. */
const looks = /^(KHR_materials_|KHR_texture_|KHR_lights_|EXT_texture_|KHR_xmp)/

/** The surfaces of a binary glTF 2.0 file where its scene puts them. Looks, movement and everything outside the file are not looked at. */
export function readGlb(file: string, bytes: Uint8Array): readonly FilePart[] {
  const { json, data } = chunksOf(bytes)
  refuseForeign(json)
  const reader = { file, json, data, triangles: 0, nodes: 0 }
  const parts: FilePart[] = []
  walk(reader, rootsOf(json), identity, [], parts)
  if (parts.length === 0) throw new Refusal('its scene shows no surface: at least one node with triangles is needed')
  return parts
}

interface Reader {
  readonly file: string
  readonly json: Json
  readonly data: DataView
  triangles: number
  /** Nodes come to; one that many share is come to many times. */
  nodes: number
}

function chunksOf(bytes: Uint8Array): { json: Json; data: DataView } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 20 || view.getUint32(0, true) !== 0x46546c67)
    throw new Refusal('it is no GLB: it does not begin with "glTF"')
  if (view.getUint32(4, true) !== 2) throw new Refusal(`it is glTF version ${view.getUint32(4, true)}; 2 is allowed`)
  if (view.getUint32(8, true) !== bytes.length)
    throw new Refusal(
      `it says it has ${view.getUint32(8, true)} bytes but has ${bytes.length}: it is cut off or changed`,
    )
  const length = view.getUint32(12, true)
  if (view.getUint32(16, true) !== 0x4e4f534a || 20 + length > bytes.length)
    throw new Refusal('its first chunk is no whole JSON')
  if (length > fileLimits.header) throw new Refusal(`its JSON has ${length} bytes; ${fileLimits.header} are allowed`)
  const json = parsed(new TextDecoder().decode(bytes.subarray(20, 20 + length)))
  const start = 20 + length
  if (start === bytes.length) return { json, data: new DataView(new ArrayBuffer(0)) }
  if (start + 8 > bytes.length || view.getUint32(start + 4, true) !== 0x004e4942)
    throw new Refusal('its second chunk is no binary data')
  const size = view.getUint32(start, true)
  if (start + 8 + size > bytes.length) throw new Refusal('its binary data is cut off')
  return { json, data: new DataView(bytes.buffer, bytes.byteOffset + start + 8, size) }
}

function parsed(text: string): Json {
  if (depthOf(text) > fileLimits.depth) throw new Refusal(`its JSON is more than ${fileLimits.depth} levels deep`)
  try {
    const json: unknown = JSON.parse(text)
    if (isObject(json)) return json
  } catch {
    // Said below.
  }
  throw new Refusal('its JSON cannot be read')
}

/** How deep braces and brackets go, outside of strings. */
function depthOf(text: string): number {
  let [depth, deepest] = [0, 0]
  let inside = false
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (inside) {
      if (c === 92) i++
      else if (c === 34) inside = false
    } else if (c === 34) inside = true
    else if (c === 123 || c === 91) deepest = Math.max(deepest, ++depth)
    else if (c === 125 || c === 93) depth--
  }
  return deepest
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
/** An own property: what a file calls "__proto__" or "constructor" is a name like any other. */
const own = (object: Json, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined)
const listOf = (json: Json, key: string): readonly unknown[] => {
  const list = own(json, key)
  return Array.isArray(list) ? list : []
}

/** Entry `index` of a list of the file, or a refusal that names it. */
function entry(json: Json, list: string, index: unknown): Json {
  const found = typeof index === 'number' && Number.isInteger(index) ? listOf(json, list)[index] : undefined
  if (!isObject(found)) throw new Refusal(`it asks for number ${shown(index)} of its ${list}, which is not there`)
  return found
}
const shown = (value: unknown): string => plainText(JSON.stringify(value) ?? String(value), 40)

/** A whole number from 0 to `most`; what is not said is `otherwise`. */
function whole(object: Json, key: string, most: number, what: string, otherwise?: number): number {
  const value = own(object, key) ?? otherwise
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most) return value
  throw new Refusal(`${what} has ${key} ${shown(value)}; whole numbers from 0 to ${most} are allowed`)
}

function refuseForeign(json: Json): void {
  const asset = own(json, 'asset')
  if (!isObject(asset) || !/^2\./.test(String(own(asset, 'version')))) throw new Refusal('its asset is not glTF 2.x')
  for (const list of ['buffers', 'images'])
    for (const one of listOf(json, list)) {
      const uri = isObject(one) ? own(one, 'uri') : undefined
      if (uri !== undefined && !(list === 'images' && /^data:/.test(String(uri))))
        throw new Refusal(
          `it refers to something outside of it, "${plainText(uri, 60)}"; everything must be inside the file`,
        )
    }
  const needed = listOf(json, 'extensionsRequired').map((name) => plainText(name, 60))
  const unknown = needed.find((name) => !understood.includes(name) && !looks.test(name))
  if (unknown !== undefined)
    throw new Refusal(`it needs ${unknown}, which is not understood here; export it without compression`)
}

function rootsOf(json: Json): readonly unknown[] {
  const scenes = listOf(json, 'scenes')
  if (scenes.length > 0) return listOf(entry(json, 'scenes', own(json, 'scene') ?? 0), 'nodes')
  // Without a scene: every node that is nobody's child.
  const nodes = listOf(json, 'nodes')
  const children = new Set(nodes.flatMap((node) => (isObject(node) ? listOf(node, 'children') : [])))
  return nodes.map((_, i) => i).filter((i) => !children.has(i))
}

const identity: Matrix = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]

function walk(
  reader: Reader,
  nodes: readonly unknown[],
  above: Matrix,
  path: readonly unknown[],
  into: FilePart[],
): void {
  if (path.length > fileLimits.depth) throw new Refusal(`its nodes are more than ${fileLimits.depth} levels deep`)
  for (const index of nodes) {
    if (path.includes(index)) throw new Refusal(`node ${shown(index)} is inside itself`)
    if (++reader.nodes > 50 * fileLimits.parts)
      throw new Refusal(`its scene has more nodes than the ${50 * fileLimits.parts} allowed`)
    const node = entry(reader.json, 'nodes', index)
    const here = times(above, matrixOf(node, index))
    if (own(node, 'mesh') !== undefined) {
      const part = meshOf(reader, node, here)
      if (part) into.push(part)
      if (into.length > fileLimits.parts)
        throw new Refusal(`it shows more surfaces than the ${fileLimits.parts} allowed`)
    }
    walk(reader, listOf(node, 'children'), here, [...path, index], into)
  }
}

function numbersOf(node: Json, key: string, otherwise: readonly number[], index: unknown): readonly number[] {
  const value = own(node, key)
  if (value === undefined) return otherwise
  if (Array.isArray(value) && value.length === otherwise.length && value.every(Number.isFinite)) return value
  throw new Refusal(`node ${shown(index)} has a ${key} that is not ${otherwise.length} numbers`)
}

function matrixOf(node: Json, index: unknown): Matrix {
  if (own(node, 'matrix') !== undefined) return numbersOf(node, 'matrix', identity, index)
  const t = numbersOf(node, 'translation', [0, 0, 0], index)
  const [x, y, z, w] = numbersOf(node, 'rotation', [0, 0, 0, 1], index) as [number, number, number, number]
  const s = numbersOf(node, 'scale', [1, 1, 1], index) as [number, number, number]
  const turn = [
    [1 - 2 * (y * y + z * z), 2 * (x * y + z * w), 2 * (x * z - y * w)],
    [2 * (x * y - z * w), 1 - 2 * (x * x + z * z), 2 * (y * z + x * w)],
    [2 * (x * z + y * w), 2 * (y * z - x * w), 1 - 2 * (x * x + y * y)],
  ]
  return [...turn.flatMap((column, c) => [...column.map((v) => v * s[c]!), 0]), t[0]!, t[1]!, t[2]!, 1]
}

const times = (a: Matrix, b: Matrix): Matrix =>
  Array.from({ length: 16 }, (_, k) => {
    const [column, row] = [Math.floor(k / 4), k % 4]
    return [0, 1, 2, 3].reduce((sum, i) => sum + a[4 * i + row]! * b[4 * column + i]!, 0)
  })

const determinant = (m: Matrix): number =>
  m[0]! * (m[5]! * m[10]! - m[9]! * m[6]!) -
  m[4]! * (m[1]! * m[10]! - m[9]! * m[2]!) +
  m[8]! * (m[1]! * m[6]! - m[5]! * m[2]!)

/** Every triangle of the node's mesh, where the node puts it; null where it has only points and lines. */
function meshOf(reader: Reader, node: Json, at: Matrix): FilePart | null {
  const mesh = entry(reader.json, 'meshes', own(node, 'mesh'))
  const name = plainText(own(node, 'name')) || plainText(own(mesh, 'name'))
  const pieces = listOf(mesh, 'primitives').flatMap((one) => (isObject(one) ? (pieceOf(reader, one, name) ?? []) : []))
  if (pieces.length === 0) return null
  const positions = new Float32Array(pieces.reduce((sum, piece) => sum + piece.positions.length, 0))
  const index = new Uint32Array(pieces.reduce((sum, piece) => sum + piece.index.length, 0))
  let [vertices, corners] = [0, 0]
  for (const piece of pieces) {
    for (let o = 0; o < piece.positions.length; o += 3)
      for (let r = 0; r < 3; r++)
        positions[3 * vertices + o + r] =
          at[r]! * piece.positions[o]! +
          at[4 + r]! * piece.positions[o + 1]! +
          at[8 + r]! * piece.positions[o + 2]! +
          at[12 + r]!
    for (let k = 0; k < piece.index.length; k++) index[corners + k] = piece.index[k]! + vertices
    vertices += piece.positions.length / 3
    corners += piece.index.length
  }
  // A mirroring turns every triangle inside out.
  if (determinant(at) < 0) for (let t = 0; t < index.length; t += 3) index.subarray(t + 1, t + 3).reverse()
  return partOf({ file: reader.file, name, labels: labelsOf(node), positions, index })
}

/** Words in the extras of a node, such as "ontologyid": "UBERON:0003690". */
function labelsOf(node: Json): string[] {
  const extras = own(node, 'extras')
  if (!isObject(extras)) return []
  return Object.entries(extras)
    .slice(0, 40)
    .flatMap(([key, value]) => {
      const said = typeof value === 'number' ? `${value}` : plainText(value)
      return said === '' ? [] : [`${plainText(key, 40)}: ${said}`]
    })
}

interface Piece {
  readonly positions: Float32Array
  readonly index: Uint32Array
}

function pieceOf(reader: Reader, primitive: Json, name: string): Piece | null {
  const mode = own(primitive, 'mode') ?? 4
  if (mode === 0 || mode === 1 || mode === 2 || mode === 3) return null
  if (mode !== 4)
    throw new Refusal(`"${name}" has triangles as strips or fans (mode ${shown(mode)}); a plain list is allowed`)
  const attributes = own(primitive, 'attributes')
  if (!isObject(attributes)) throw new Refusal(`"${name}" has no vertices`)
  const positions = Float32Array.from(accessor(reader, own(attributes, 'POSITION'), 'VEC3'))
  const count = positions.length / 3
  const asked = own(primitive, 'indices')
  const index =
    asked === undefined
      ? Uint32Array.from({ length: count - (count % 3) }, (_, i) => i)
      : Uint32Array.from(accessor(reader, asked, 'SCALAR'))
  reader.triangles += index.length / 3
  if (reader.triangles > fileLimits.triangles)
    throw new Refusal(`it has more triangles than the ${fileLimits.triangles} allowed`)
  for (const v of index) if (v >= count) throw new Refusal(`"${name}" uses vertex ${v}, but has only ${count}`)
  return { positions, index: index.subarray(0, index.length - (index.length % 3)) }
}

const components: Record<number, { size: number; read: (view: DataView, at: number) => number; most: number }> = {
  5120: { size: 1, read: (view, at) => view.getInt8(at), most: 127 },
  5121: { size: 1, read: (view, at) => view.getUint8(at), most: 255 },
  5122: { size: 2, read: (view, at) => view.getInt16(at, true), most: 32767 },
  5123: { size: 2, read: (view, at) => view.getUint16(at, true), most: 65535 },
  5125: { size: 4, read: (view, at) => view.getUint32(at, true), most: 1 },
  5126: { size: 4, read: (view, at) => view.getFloat32(at, true), most: 1 },
}

/** The numbers of accessor `index`, all of them inside the file. */
function accessor({ json, data }: Reader, index: unknown, type: 'VEC3' | 'SCALAR'): Float64Array {
  const what = `accessor ${shown(index)}`
  const found = entry(json, 'accessors', index)
  if (own(found, 'type') !== type) throw new Refusal(`${what} is ${shown(own(found, 'type'))}; ${type} is needed there`)
  if (own(found, 'sparse') !== undefined) throw new Refusal(`${what} is sparse, which is not understood here`)
  const component = components[Number(own(found, 'componentType'))]
  if (!component) throw new Refusal(`${what} has no number type of glTF`)
  const count = whole(found, 'count', 3 * fileLimits.triangles, what)
  if (count === 0) throw new Refusal(`${what} is empty; at least one is needed`)
  const view = entry(json, 'bufferViews', own(found, 'bufferView'))
  if (whole(view, 'buffer', 0, `the view of ${what}`) !== 0) throw new Refusal(`${what} is in another buffer`)
  const first = whole(view, 'byteOffset', data.byteLength, `the view of ${what}`, 0)
  const length = whole(view, 'byteLength', data.byteLength - first, `the view of ${what}`)
  const wide = component.size * (type === 'VEC3' ? 3 : 1)
  const stride = whole(view, 'byteStride', 252, `the view of ${what}`, wide) || wide
  const offset = whole(found, 'byteOffset', length, what, 0)
  if (offset + stride * (count - 1) + wide > length)
    throw new Refusal(
      `${what} reaches past the end of its data: ${count} values of ${stride} bytes do not fit in ${length - offset}`,
    )
  const shared = own(found, 'normalized') === true ? 1 / component.most : 1
  const size = wide / component.size
  const out = new Float64Array(size * count)
  for (let i = 0; i < count; i++)
    for (let k = 0; k < size; k++)
      out[size * i + k] = Math.max(
        own(found, 'normalized') === true ? -1 : Number.NEGATIVE_INFINITY,
        component.read(data, first + offset + stride * i + component.size * k) * shared,
      )
  return out
}
