import { MeshoptEncoder } from 'meshoptimizer'
import { bounds, type Mesh } from './mesh'
import { gridStep } from './shape'

const compression = 'EXT_meshopt_compression'

/** What a model file holds: one node with one mesh. */
export interface Model extends Mesh {
  readonly name: string
  readonly extras: Readonly<Record<string, unknown>>
  readonly normals: Float32Array
  /** 1 open, 0 buried, per vertex. */
  readonly openness: Float32Array
}

interface Stream {
  readonly bytes: Uint8Array
  readonly stride: number
  readonly count: number
  readonly mode: 'ATTRIBUTES' | 'TRIANGLES'
  readonly filter?: 'EXPONENTIAL' | 'OCTAHEDRAL'
  readonly accessor: object
}

/**
 * A binary glTF in metres. Positions are floats on a grid (no transform on the node), normals signed bytes, openness the
 * grey of COLOR_0; all three and the triangles are compressed by meshopt.
 */
export function glb(model: Model): Uint8Array {
  const streams = [triangles(model), positions(model), normals(model), greys(model)]
  const packed = streams.map(({ bytes, count, stride, mode }) =>
    MeshoptEncoder.encodeGltfBuffer(bytes, count, stride, mode),
  )
  const at = offsets(packed.map(({ length }) => length))
  const plainAt = offsets(streams.map(({ bytes }) => bytes.length))
  const json = {
    asset: { version: '2.0', generator: 'counterpull npm run models' },
    extensionsUsed: [compression, 'KHR_mesh_quantization'],
    extensionsRequired: [compression, 'KHR_mesh_quantization'],
    scene: 0,
    scenes: [{ nodes: [0] }],
    nodes: [{ name: model.name, mesh: 0, extras: model.extras }],
    meshes: [{ primitives: [{ attributes: { POSITION: 1, NORMAL: 2, COLOR_0: 3 }, indices: 0 }] }],
    accessors: streams.map(({ accessor }, bufferView) => ({ bufferView, ...accessor })),
    bufferViews: streams.map(({ bytes, count, stride, mode, filter }, i) => ({
      buffer: 1,
      byteOffset: plainAt[i],
      byteLength: bytes.length,
      ...(mode === 'ATTRIBUTES' && { byteStride: stride }),
      extensions: {
        [compression]: {
          buffer: 0,
          byteOffset: at[i],
          byteLength: packed[i]!.length,
          byteStride: stride,
          count,
          mode,
          ...(filter && { filter }),
        },
      },
    })),
    // The second buffer stands for the unpacked bytes, which are in no file.
    buffers: [
      { byteLength: at.at(-1) },
      { byteLength: plainAt.at(-1), extensions: { [compression]: { fallback: true } } },
    ],
  }
  const body = new Uint8Array(at.at(-1)!)
  packed.forEach((bytes, i) => {
    body.set(bytes, at[i])
  })
  return container(json, body)
}

function triangles({ index }: Mesh): Stream {
  const bytes = new Uint8Array(Uint16Array.from(index).buffer)
  const accessor = { componentType: 5123, count: index.length, type: 'SCALAR' }
  return { bytes, stride: 2, count: index.length, mode: 'TRIANGLES', accessor }
}

/** Mantissa in the low 24 bits, exponent of two in the high 8: what the exponential filter turns back into floats. */
function positions({ positions }: Mesh): Stream {
  const count = positions.length / 3
  const exponent = Math.log2(gridStep) << 24
  const { min, max } = bounds(positions)
  const words = Int32Array.from(positions, (value) => exponent | (Math.round(value / gridStep) & 0xffffff))
  const accessor = { componentType: 5126, count, type: 'VEC3', min: min.map(shortest), max: max.map(shortest) }
  return { bytes: new Uint8Array(words.buffer), stride: 12, count, mode: 'ATTRIBUTES', filter: 'EXPONENTIAL', accessor }
}

/** The fewest digits that read back as the same float. */
const shortest = (value: number): number => {
  const digits = [6, 7, 8, 9].find((count) => Math.fround(Number(value.toPrecision(count))) === value)!
  return Number(value.toPrecision(digits))
}

function normals({ normals }: Model): Stream {
  const count = normals.length / 3
  const padded = new Float32Array(count * 4)
  for (let i = 0; i < count; i++) padded.set(normals.subarray(i * 3, i * 3 + 3), i * 4)
  const bytes = MeshoptEncoder.encodeFilterOct(padded, count, 4, 8)
  const accessor = { componentType: 5120, normalized: true, count, type: 'VEC3' }
  return { bytes, stride: 4, count, mode: 'ATTRIBUTES', filter: 'OCTAHEDRAL', accessor }
}

/** Steps of four grey values: finer ones would not be seen, and cost a twentieth of the file. */
const greyStep = 4

function greys({ openness }: Model): Stream {
  const bytes = new Uint8Array(openness.length * 4)
  openness.forEach((value, i) => {
    const grey = 255 - greyStep * Math.round(((1 - value) * 255) / greyStep)
    bytes.set([grey, grey, grey, 255], i * 4)
  })
  const accessor = { componentType: 5121, normalized: true, count: openness.length, type: 'VEC4' }
  return { bytes, stride: 4, count: openness.length, mode: 'ATTRIBUTES', accessor }
}

/** Where pieces of these lengths start when each is padded to four bytes; the last entry is where they all end. */
function offsets(lengths: readonly number[]): number[] {
  const starts = [0]
  for (const length of lengths) starts.push(starts.at(-1)! + Math.ceil(length / 4) * 4)
  return starts
}

/** Header, JSON chunk (padded with spaces) and binary chunk, as the glTF 2.0 specification §4 orders them. */
function container(json: object, body: Uint8Array): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(json))
  const textLength = Math.ceil(text.length / 4) * 4
  const file = new Uint8Array(12 + 8 + textLength + 8 + body.length)
  const view = new DataView(file.buffer)
  const words = [0x46546c67, 2, file.length, textLength, 0x4e4f534a]
  words.forEach((word, i) => {
    view.setUint32(i * 4, word, true)
  })
  file.fill(0x20, 20, 20 + textLength)
  file.set(text, 20)
  view.setUint32(20 + textLength, body.length, true)
  view.setUint32(24 + textLength, 0x004e4942, true)
  file.set(body, 28 + textLength)
  return file
}
