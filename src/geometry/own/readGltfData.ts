import { fileLimits, plainText } from './part'
import { entry, isObject, type Json, listOf, own, quoted, whole, within } from './readGltfJson'
import { type Remark, unread } from './remark'

/** Unpackers that the page loads only for the files that need them; null: they could not be loaded. */
export interface Decoders {
  /** `count` times `stride` bytes; throws on data that is broken. */
  readonly meshopt:
    | ((count: number, stride: number, source: Uint8Array, mode: string, filter: string) => Uint8Array)
    | null
  /** Triangles and, by its number, each attribute that is asked for; throws on data that is broken. */
  readonly draco: ((source: Uint8Array, attributes: readonly PackedAttribute[]) => Unpacked) | null
  /** The files of an archive by the names that are `wanted`, `most` bytes at most; throws on an archive that is broken or larger. */
  readonly unzip: ((source: Uint8Array, wanted: RegExp, most: number) => Readonly<Record<string, Uint8Array>>) | null
}

/** An attribute by its number in the packed data, and how many numbers a vertex has of it. */
export interface PackedAttribute {
  readonly id: number
  readonly width: number
}

interface Unpacked {
  readonly index: Uint32Array
  readonly attributes: readonly Float32Array[]
}

/** A glTF file that is read: what it says of itself and the bytes that belong to it. */
export interface Gltf {
  readonly file: string
  readonly json: Json
  /** The binary chunk of a GLB. */
  readonly chunk: Uint8Array | null
  /** What came in the same drop under this name. */
  readonly beside: (name: string) => Uint8Array | null
  readonly decoders: Decoders
  readonly notes: Remark[]
  readonly buffers: Map<number, Uint8Array>
  readonly views: Map<number, View>
  triangles: number
  vertices: number
  /** Nodes come to; one that many share is come to many times. */
  nodes: number
}

interface View {
  readonly data: DataView
  readonly stride: number | null
}

const understood =
  /^(KHR_mesh_quantization|EXT_mesh_gpu_instancing|KHR_node_visibility|(EXT|KHR)_meshopt_compression|KHR_draco_mesh_compression)$/
/** What tells of looks, sound, movement or meaning: no vertex stands elsewhere for it. */
const noShape =
  /^(KHR_materials_|(KHR|EXT|MSFT)_texture_|(KHR|EXT)_lights_|KHR_xmp|KHR_animation_|KHR_node_(hover|select)ability|KHR_physics_|KHR_collision|KHR_audio|KHR_interactivity|EXT_mesh_features|EXT_(instance|feature)_|EXT_structural_metadata|CESIUM_primitive_outline|MSFT_(lod|packing)|VRM)/
const isForeign = (name: string): boolean => !understood.test(name) && !noShape.test(name)

/** Refuses what changes a shape by an extension that the file says one must know. */
export function mustKnow({ json }: Gltf, object: Json): void {
  const needed = listOf(json, 'extensionsRequired')
  const unknown = Object.keys(within(object, 'extensions')).find((name) => needed.includes(name) && isForeign(name))
  if (unknown !== undefined) throw unread('gltfNeeds', { name: plainText(unknown, 60) })
}

/** Extensions that one must know for the shape, and that are not known here. */
export const unknownNeeds = (json: Json): readonly string[] =>
  listOf(json, 'extensionsRequired')
    .map((name) => plainText(name, 60))
    .filter(isForeign)

/** The bytes of buffer `index`: inside of the file, or dropped together with it. Nothing is fetched. */
function bufferOf(gltf: Gltf, index: unknown): Uint8Array {
  const known = gltf.buffers.get(index as number)
  if (known) return known
  const buffer = entry(gltf.json, 'buffers', index)
  mustKnow(gltf, buffer)
  const uri = own(buffer, 'uri')
  const bytes = uri === undefined ? (index === 0 ? gltf.chunk : null) : bytesAt(gltf, String(uri))
  if (!bytes) throw unread('gltfNoBuffer', { index: quoted(index) })
  gltf.buffers.set(index as number, bytes)
  return bytes
}

function bytesAt(gltf: Gltf, uri: string): Uint8Array {
  const [, kind, said] = /^data:([^,]*),(.*)$/s.exec(uri) ?? []
  if (said !== undefined) {
    try {
      const letters = /;base64$/i.test(kind!)
        ? atob(unescaped(said).replace(/-/g, '+').replace(/_/g, '/'))
        : unescaped(said)
      return Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
    } catch {
      throw unread('gltfDataUri')
    }
  }
  const given = /^[a-z][a-z0-9+.-]*:|^\/\//i.test(uri) ? null : gltf.beside(nameIn(uri))
  if (!given) throw unread('gltfOutside', { uri: plainText(uri, 60) })
  return given
}

const unescaped = (text: string): string =>
  text.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))

/** The name of a file at the end of a path. */
function nameIn(path: string): string {
  const last = path.split(/[\\/]/).at(-1)!
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}

/** The bytes of bufferView `index`, unpacked where they are packed. */
export function viewAt(gltf: Gltf, index: unknown): View {
  const known = gltf.views.get(index as number)
  if (known) return known
  const view = entry(gltf.json, 'bufferViews', index)
  mustKnow(gltf, view)
  const extensions = within(view, 'extensions')
  const packed = own(extensions, 'EXT_meshopt_compression') ?? own(extensions, 'KHR_meshopt_compression')
  const must = listOf(gltf.json, 'extensionsRequired').some((name) => /meshopt_compression$/.test(String(name)))
  // Where it is not required the same data is there unpacked.
  const found =
    isObject(packed) && (gltf.decoders.meshopt || must) ? unpacked(gltf, packed, index) : plain(gltf, view, index)
  gltf.views.set(index as number, found)
  return found
}

function plain(gltf: Gltf, view: Json, index: unknown): View {
  const what = `bufferView ${quoted(index)}`
  const bytes = slice(gltf, view, what)
  const stride = own(view, 'byteStride') === undefined ? null : whole(view, 'byteStride', 252, what) || null
  return { data: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), stride }
}

function slice(gltf: Gltf, view: Json, what: string): Uint8Array {
  const bytes = bufferOf(gltf, own(view, 'buffer'))
  const first = whole(view, 'byteOffset', bytes.length, what, 0)
  return bytes.subarray(first, first + whole(view, 'byteLength', bytes.length - first, what))
}

function unpacked(gltf: Gltf, packed: Json, index: unknown): View {
  const what = `bufferView ${quoted(index)}`
  const stride = whole(packed, 'byteStride', 256, what)
  const count = whole(packed, 'count', Math.floor((4 * fileLimits.bytes) / Math.max(1, stride)), what)
  const source = slice(gltf, packed, what)
  const [mode, filter] = [String(own(packed, 'mode')), String(own(packed, 'filter') ?? 'NONE')]
  if (!gltf.decoders.meshopt) throw unread('gltfNoDecoder', { name: 'meshopt' })
  const bytes = unpackedBy('meshopt', () => gltf.decoders.meshopt!(count, stride, source, mode, filter))
  return { data: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), stride }
}

/** What an unpacker throws is no fault of the page: the data is broken. */
export function unpackedBy<T>(name: string, unpack: () => T): T {
  try {
    return unpack()
  } catch {
    throw unread('gltfUnpack', { name })
  }
}

const components: Record<number, { size: number; read: (view: DataView, at: number) => number; most: number }> = {
  5120: { size: 1, read: (view, at) => view.getInt8(at), most: 127 },
  5121: { size: 1, read: (view, at) => view.getUint8(at), most: 255 },
  5122: { size: 2, read: (view, at) => view.getInt16(at, true), most: 32767 },
  5123: { size: 2, read: (view, at) => view.getUint16(at, true), most: 65535 },
  5125: { size: 4, read: (view, at) => view.getUint32(at, true), most: 1 },
  5126: { size: 4, read: (view, at) => view.getFloat32(at, true), most: 1 },
}
const wide = { SCALAR: 1, VEC3: 3, VEC4: 4, MAT4: 16 } as const

/** The numbers of accessor `index`, all of them inside the file. */
export function accessor(gltf: Gltf, index: unknown, type: keyof typeof wide): Float64Array {
  const what = `accessor ${quoted(index)}`
  const found = entry(gltf.json, 'accessors', index)
  mustKnow(gltf, found)
  if (own(found, 'type') !== type) throw unread('gltfType', { what, type: quoted(own(found, 'type')), needed: type })
  const count = whole(found, 'count', 3 * fileLimits.triangles, what)
  if (count === 0) throw unread('gltfEmptyAccessor', { what })
  const width = wide[type]
  const values =
    own(found, 'bufferView') === undefined
      ? new Float64Array(width * count)
      : numbersAt(gltf, found, found, width, count, what)
  const sparse = own(found, 'sparse')
  if (sparse !== undefined) replaceSome(gltf, found, sparse, values, width, what)
  return values
}

/** The vertices that the corners of triangles name. */
export function cornersAt(gltf: Gltf, index: unknown): Uint32Array {
  const found = entry(gltf.json, 'accessors', index)
  // Parts of one, or broken numbers, name no vertex.
  if (own(found, 'normalized') === true || ![5121, 5123, 5125].includes(Number(own(found, 'componentType'))))
    throw unread('gltfComponent', { what: `accessor ${quoted(index)}` })
  return Uint32Array.from(accessor(gltf, index, 'SCALAR'))
}

/** `count` times `width` numbers where `place` says, of the component type that `type` has. */
function numbersAt(gltf: Gltf, place: Json, type: Json, width: number, count: number, what: string): Float64Array {
  const component = components[Number(own(type, 'componentType'))]
  if (!component) throw unread('gltfComponent', { what })
  const { data, stride: said } = viewAt(gltf, own(place, 'bufferView'))
  const offset = whole(place, 'byteOffset', data.byteLength, what, 0)
  const stride = said ?? component.size * width
  if (stride < component.size * width) throw unread('gltfStride', { what, wide: component.size * width, stride })
  if (offset + stride * (count - 1) + component.size * width > data.byteLength)
    throw unread('gltfPastEnd', { what, count, stride, left: data.byteLength - offset })
  const shared = own(type, 'normalized') === true
  const out = new Float64Array(width * count)
  for (let i = 0; i < count; i++)
    for (let k = 0; k < width; k++) {
      const value = component.read(data, offset + stride * i + component.size * k)
      out[width * i + k] = shared ? Math.max(-1, value / component.most) : value
    }
  return out
}

/** A sparse accessor says some of its values anew. */
function replaceSome(
  gltf: Gltf,
  found: Json,
  sparse: unknown,
  values: Float64Array,
  width: number,
  what: string,
): void {
  if (!isObject(sparse)) throw unread('gltfSparse', { what })
  const all = values.length / width
  const count = whole(sparse, 'count', all, what)
  if (count === 0) return
  const places = within(sparse, 'indices')
  const at = numbersAt(gltf, places, places, 1, count, what)
  const anew = numbersAt(gltf, within(sparse, 'values'), found, width, count, what)
  at.forEach((place, k) => {
    if (place >= all) throw unread('gltfSparse', { what })
    values.set(anew.subarray(width * k, width * (k + 1)), width * place)
  })
}
