import { fileLimits } from './part'
import { accessor, cornersAt, type Gltf, mustKnow, unpackedBy, viewAt } from './readGltfData'
import { isObject, type Json, listOf, own, quoted, within } from './readGltfJson'
import { determinant, type Matrix } from './readGltfMatrix'
import { overLimit, remark, unread } from './remark'

/** The triangles of one primitive, where the mesh has them. */
export interface Piece {
  readonly positions: Float64Array
  readonly index: Uint32Array
  /** Four joints and weights for each vertex, set after set; none: it is not bound to a skeleton. */
  readonly bound: readonly { readonly joints: Float64Array; readonly weights: Float64Array }[]
}

/** One primitive; null where it has only points or lines. */
export function pieceOf(gltf: Gltf, primitive: Json, skinned: boolean, name: string): Piece | null {
  const mode = own(primitive, 'mode') ?? 4
  if (mode === 0 || mode === 1 || mode === 2 || mode === 3) return null
  if (mode !== 4 && mode !== 5 && mode !== 6) throw unread('gltfMode', { mode: quoted(mode) })
  mustKnow(gltf, primitive)
  const attributes = own(primitive, 'attributes')
  if (!isObject(attributes) || own(attributes, 'POSITION') === undefined) throw unread('gltfNoVertices')
  if (listOf(primitive, 'targets').length > 0) noteOnce(gltf, 'gltfMorph', name)
  const packed = own(within(primitive, 'extensions'), 'KHR_draco_mesh_compression')
  const piece =
    isObject(packed) && (gltf.decoders.draco || own(primitive, 'indices') === undefined || isNeeded(gltf))
      ? fromDraco(gltf, packed, attributes, skinned)
      : fromAccessors(gltf, primitive, attributes, skinned, mode, name)
  count(gltf, piece)
  return piece
}

const isNeeded = ({ json }: Gltf): boolean => listOf(json, 'extensionsRequired').includes('KHR_draco_mesh_compression')

function noteOnce({ notes }: Gltf, key: 'gltfMorph' | 'gltfCornersOver', name: string): void {
  if (!notes.some((one) => one.key === key && one.values?.name === name)) notes.push(remark(key, { name }))
}

function count(gltf: Gltf, { positions, index }: Piece): void {
  gltf.triangles += index.length / 3
  gltf.vertices += positions.length / 3
  if (gltf.triangles > fileLimits.triangles || gltf.vertices > 3 * fileLimits.triangles)
    throw overLimit('tooManyTriangles', { most: fileLimits.triangles })
  const vertices = positions.length / 3
  for (const vertex of index) if (vertex >= vertices) throw unread('gltfVertex', { vertex, count: vertices })
}

function fromAccessors(
  gltf: Gltf,
  primitive: Json,
  attributes: Json,
  skinned: boolean,
  mode: 4 | 5 | 6,
  name: string,
): Piece {
  const positions = accessor(gltf, own(attributes, 'POSITION'), 'VEC3')
  const asked = own(primitive, 'indices')
  const corners =
    asked === undefined ? Uint32Array.from({ length: positions.length / 3 }, (_, i) => i) : cornersAt(gltf, asked)
  if (mode === 4 && corners.length % 3 !== 0) noteOnce(gltf, 'gltfCornersOver', name)
  return { positions, index: triangles[mode](corners), bound: skinned ? boundOf(gltf, attributes) : [] }
}

/** Corners as a list of triangles, each the way round that glTF says. */
const triangles = {
  4: (corners: Uint32Array) => corners.subarray(0, corners.length - (corners.length % 3)),
  5: (corners: Uint32Array) =>
    listed(corners.length, (t) => [corners[t]!, corners[t + 1 + (t % 2)]!, corners[t + 2 - (t % 2)]!]),
  6: (corners: Uint32Array) => listed(corners.length, (t) => [corners[t + 1]!, corners[t + 2]!, corners[0]!]),
}

function listed(corners: number, triangle: (t: number) => readonly number[]): Uint32Array {
  const out = new Uint32Array(3 * Math.max(0, corners - 2))
  for (let t = 0; 3 * t < out.length; t++) out.set(triangle(t), 3 * t)
  return out
}

function setsOf(attributes: Json): number {
  let sets = 0
  while (own(attributes, `JOINTS_${sets}`) !== undefined) sets++
  return sets
}

function boundOf(gltf: Gltf, attributes: Json): Piece['bound'] {
  const sets = setsOf(attributes)
  if (sets === 0) throw unread('gltfSkinOdd')
  return Array.from({ length: sets }, (_, k) => ({
    joints: accessor(gltf, own(attributes, `JOINTS_${k}`), 'VEC4'),
    weights: accessor(gltf, own(attributes, `WEIGHTS_${k}`), 'VEC4'),
  }))
}

function fromDraco(gltf: Gltf, packed: Json, attributes: Json, skinned: boolean): Piece {
  if (!gltf.decoders.draco) throw unread('gltfNoDecoder', { name: 'Draco' })
  const { data } = viewAt(gltf, own(packed, 'bufferView'))
  const numbers = within(packed, 'attributes')
  const sets = skinned ? setsOf(attributes) : 0
  if (skinned && sets === 0) throw unread('gltfSkinOdd')
  const asked = ['POSITION', ...Array.from({ length: sets }, (_, k) => [`JOINTS_${k}`, `WEIGHTS_${k}`]).flat()]
  const ids = asked.map((name) => {
    const id = own(numbers, name)
    if (typeof id !== 'number') throw unread('gltfUnpack', { name: 'Draco' })
    return { id, width: name === 'POSITION' ? 3 : 4 }
  })
  const source = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
  const unpacked = unpackedBy('Draco', () => gltf.decoders.draco!(source, ids))
  const [positions, ...rest] = unpacked.attributes.map((values) => Float64Array.from(values))
  return {
    positions: positions!,
    index: unpacked.index,
    bound: Array.from({ length: sets }, (_, k) => ({ joints: rest[2 * k]!, weights: rest[2 * k + 1]! })),
  }
}

interface Placed {
  readonly positions: Float32Array
  readonly index: Uint32Array
}

/** `pieces` as one, where `at` puts them; those bound to a skeleton where `joints` do, and no node counts. */
export function placed(pieces: readonly Piece[], at: Matrix, joints: readonly Matrix[] | null): Placed {
  const positions = new Float32Array(pieces.reduce((sum, piece) => sum + piece.positions.length, 0))
  const index = new Uint32Array(pieces.reduce((sum, piece) => sum + piece.index.length, 0))
  const mirrored = determinant(at) < 0
  let [vertices, corners] = [0, 0]
  for (const piece of pieces) {
    const count = piece.positions.length / 3
    const turned = new Uint8Array(count)
    for (let v = 0; v < count; v++) {
      const here = joints ? blended(piece, v, joints) : at
      if (joints ? determinant(here) < 0 : mirrored) turned[v] = 1
      put(positions, 3 * (vertices + v), piece.positions, 3 * v, here)
    }
    for (let k = 0; k < piece.index.length; k += 3) {
      const [a, b, c] = [piece.index[k]!, piece.index[k + 1]!, piece.index[k + 2]!]
      // A mirroring turns every triangle inside out.
      index.set(
        turned[a] ? [a + vertices, c + vertices, b + vertices] : [a + vertices, b + vertices, c + vertices],
        corners + k,
      )
    }
    vertices += count
    corners += piece.index.length
  }
  return { positions, index }
}

function put(into: Float32Array, o: number, from: Float64Array, p: number, m: Matrix): void {
  const [x, y, z] = [from[p]!, from[p + 1]!, from[p + 2]!]
  for (let r = 0; r < 3; r++) into[o + r] = m[r]! * x + m[4 + r]! * y + m[8 + r]! * z + m[12 + r]!
}

/** The matrix of vertex `v`: that of its joints, by weight. */
function blended({ bound }: Piece, v: number, joints: readonly Matrix[]): Matrix {
  const out = new Array<number>(16).fill(0)
  let sum = 0
  const add = (joint: number, weight: number) => {
    const matrix = joints[joint]
    if (!matrix) throw unread('gltfSkinOdd')
    sum += weight
    for (let k = 0; k < 16; k++) out[k]! += weight * matrix[k]!
  }
  for (const { joints: which, weights } of bound)
    for (let k = 4 * v; k < 4 * v + 4; k++) if (weights[k] !== 0) add(which[k]!, weights[k]!)
  // Without any weight the first joint has it all.
  if (sum === 0) add(bound[0]!.joints[4 * v]!, 1)
  return sum === 1 ? out : out.map((value) => value / sum)
}
