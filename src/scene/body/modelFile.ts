import { BufferAttribute, BufferGeometry, InterleavedBuffer, InterleavedBufferAttribute } from 'three'
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'

/** 'glTF', as the first word of a binary one. */
const magic = 0x46546c67
const headerLength = 20

const wordsOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** The binary glTFs that stand one after another in `stream`, each once it is whole: its third word is its length. */
export async function* filesIn(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  let kept = new Uint8Array(0)
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const joined = new Uint8Array(kept.length + value.length)
    joined.set(kept)
    joined.set(value, kept.length)
    kept = joined
    while (kept.length >= headerLength) {
      const words = wordsOf(kept)
      const length = words.getUint32(8, true)
      if (words.getUint32(0, true) !== magic || length < headerLength) return
      if (kept.length < length) break
      yield kept.slice(0, length)
      kept = kept.slice(length)
    }
  }
}

/** What `npm run models` writes of the format (scripts/models/glb.ts): one mesh, every view packed by meshopt. */
interface Gltf {
  readonly meshes: readonly [{ readonly primitives: readonly [Primitive] }]
  readonly accessors: readonly Accessor[]
  readonly bufferViews: readonly { readonly extensions: { readonly EXT_meshopt_compression: Packed } }[]
}
interface Primitive {
  readonly attributes: Readonly<Record<'POSITION' | 'NORMAL' | 'COLOR_0', number>>
  readonly indices: number
}
interface Accessor {
  readonly bufferView: number
  readonly componentType: keyof typeof arrays
  readonly type: keyof typeof widths
  readonly normalized?: boolean
}
interface Packed {
  readonly byteOffset: number
  readonly byteLength: number
  readonly byteStride: number
  readonly count: number
  readonly mode: string
  readonly filter?: string
}
const arrays = { 5120: Int8Array, 5121: Uint8Array, 5123: Uint16Array, 5126: Float32Array } as const
const widths = { SCALAR: 1, VEC3: 3, VEC4: 4 } as const

/** The mesh of such a file, in metres; throws where it is damaged. `MeshoptDecoder` must be ready. */
export function geometryOf(file: Uint8Array): BufferGeometry {
  const length = wordsOf(file).getUint32(12, true)
  const gltf: Gltf = JSON.parse(new TextDecoder().decode(file.subarray(headerLength, headerLength + length)))
  const body = file.subarray(headerLength + length + 8)
  const { attributes, indices } = gltf.meshes[0].primitives[0]
  const read = (accessor: number) => attributeOf(gltf, gltf.accessors[accessor]!, body)
  return new BufferGeometry()
    .setIndex(read(indices) as BufferAttribute)
    .setAttribute('position', read(attributes.POSITION))
    .setAttribute('normal', read(attributes.NORMAL))
    .setAttribute('color', read(attributes.COLOR_0))
}

function attributeOf(gltf: Gltf, { bufferView, componentType, type, normalized }: Accessor, body: Uint8Array) {
  const { byteOffset, byteLength, byteStride, count, mode, filter } =
    gltf.bufferViews[bufferView]!.extensions.EXT_meshopt_compression
  const bytes = new Uint8Array(count * byteStride)
  MeshoptDecoder.decodeGltfBuffer(
    bytes,
    count,
    byteStride,
    body.subarray(byteOffset, byteOffset + byteLength),
    mode,
    filter,
  )
  const values = new arrays[componentType](bytes.buffer)
  const stride = byteStride / values.BYTES_PER_ELEMENT
  const width = widths[type]
  return stride === width
    ? new BufferAttribute(values, width, normalized)
    : new InterleavedBufferAttribute(new InterleavedBuffer(values, stride), width, 0, normalized)
}

/** The mesh in the other half of the body: z changes sign, and the winding turns so that outside stays outside. */
export function mirrored(geometry: BufferGeometry): BufferGeometry {
  const twin = geometry.clone()
  for (const name of ['position', 'normal']) {
    const attribute = twin.getAttribute(name)!
    // 0 - z, not -z: no negative zero.
    for (let i = 0; i < attribute.count; i++) attribute.setZ(i, 0 - attribute.getZ(i))
  }
  const index = twin.index!
  for (let i = 0; i < index.count; i += 3) {
    const second = index.getX(i + 1)
    index.setX(i + 1, index.getX(i + 2))
    index.setX(i + 2, second)
  }
  return twin
}
