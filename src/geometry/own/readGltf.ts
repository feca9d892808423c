import { emptyReading, type FilePart, fileLimits, partOf, plainText, type Reading, takePart } from './part'
import { accessor, type Decoders, type Gltf, mustKnow, unknownNeeds } from './readGltfData'
import { entry, isObject, type Json, jsonIn, listOf, own, quoted, within } from './readGltfJson'
import { composed, type Matrix, matrixOf, times, unmoved } from './readGltfMatrix'
import { pieceOf, placed } from './readGltfMesh'
import { overLimit, type Remark, remark, unread } from './remark'

export interface Surroundings {
  /** What came in the same drop under this name; nothing else outside of a file is looked at. */
  readonly beside: Gltf['beside']
  readonly decoders: Decoders
}

/** The surfaces of a binary glTF file. */
export function readGlb(file: string, bytes: Uint8Array, around: Surroundings): Reading {
  const notes: Remark[] = []
  const { json, chunk } = chunksOf(bytes, notes)
  return readScene(file, jsonIn(json), chunk, around, notes)
}

/** The surfaces of a glTF file that is text. */
export const readGltf = (file: string, bytes: Uint8Array, around: Surroundings): Reading =>
  readScene(file, jsonIn(bytes), null, around, [])

/** The JSON and the first binary chunk; chunks that nobody knows are passed over. */
export function chunksOf(bytes: Uint8Array, notes: Remark[]): { json: Uint8Array; chunk: Uint8Array | null } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 20) throw unread('glbJson')
  const version = view.getUint32(4, true)
  if (version !== 2) throw unread('gltfVersion', { version })
  const said = view.getUint32(8, true)
  let json: Uint8Array | null = null
  let chunk: Uint8Array | null = null
  let cut = false
  let at = 12
  while (at + 8 <= bytes.length) {
    const [length, kind] = [view.getUint32(at, true), view.getUint32(at + 4, true)]
    // Behind the length that is said, only data that is missing is looked for.
    if (json && at >= said && (chunk || kind !== 0x004e4942)) break
    const whole = at + 8 + length <= bytes.length
    if (!json && (kind !== 0x4e4f534a || !whole)) throw unread('glbJson')
    if (!whole) cut = true
    const data = bytes.subarray(at + 8, at + 8 + length)
    if (!json) json = data
    else if (kind === 0x004e4942) chunk ??= data
    at += 8 + length
  }
  if (!json) throw unread('glbJson')
  if (cut || said > bytes.length || said < at) notes.push(remark('glbLength', { said, there: bytes.length }))
  else if (bytes.length > at) notes.push(remark('spareBytes', { count: bytes.length - at }))
  return { json, chunk }
}

interface Walk {
  readonly gltf: Gltf
  readonly reading: Reading
  readonly hidden: string[]
  readonly parents: Map<number, number>
}

/** The surfaces where the scene puts them. Looks, movement and everything outside are not looked at. */
function readScene(
  file: string,
  json: Json,
  chunk: Uint8Array | null,
  { beside, decoders }: Surroundings,
  notes: Remark[],
): Reading {
  const version = own(within(json, 'asset'), 'version')
  if (version !== undefined && !/^2(\.|$)/.test(String(version)))
    throw unread('gltfVersion', { version: quoted(version) })
  const reading = { ...emptyReading(), notes }
  const gltf: Gltf = {
    file,
    json,
    chunk,
    beside,
    decoders,
    notes,
    buffers: new Map(),
    views: new Map(),
    triangles: 0,
    vertices: 0,
    nodes: 0,
  }
  if (version === undefined) notes.push(remark('gltfNoVersion'))
  const walk: Walk = { gltf, reading, hidden: [], parents: parentsIn(json) }
  for (const index of rootsOf(walk)) visit(walk, index, unmoved, [])
  const { hidden } = walk
  if (reading.parts.length + reading.leftOut.length === 0) {
    const foreign = unknownNeeds(json)[0]
    if (hidden.length > 0) throw unread('gltfAllHidden', { name: hidden[0]! })
    throw foreign ? unread('gltfNeeds', { name: foreign }) : unread('gltfNothing')
  }
  if (hidden.length > 0) notes.push(remark('gltfHidden', { count: hidden.length, name: hidden[0]! }))
  if (reading.leftOut.length === 0) for (const name of unknownNeeds(json)) notes.push(remark('gltfNotNeeded', { name }))
  return reading
}

function parentsIn(json: Json): Map<number, number> {
  const parents = new Map<number, number>()
  listOf(json, 'nodes').forEach((node, parent) => {
    if (isObject(node)) for (const child of listOf(node, 'children')) parents.set(child as number, parent)
  })
  return parents
}

/** The nodes of the scene that is shown first; without a scene, every node that is nobody's child. */
function rootsOf({ gltf: { json, notes }, parents }: Walk): readonly unknown[] {
  const scenes = listOf(json, 'scenes')
  const asked = own(json, 'scene') ?? 0
  const scene = scenes[asked as number]
  if (isObject(scene)) {
    if (scenes.length > 1)
      notes.push(remark('gltfScenes', { count: scenes.length, name: plainText(own(scene, 'name')) || quoted(asked) }))
    return listOf(scene, 'nodes')
  }
  if (scenes.length > 0) notes.push(remark('gltfSceneMissing', { index: quoted(asked) }))
  return listOf(json, 'nodes')
    .map((_, i) => i)
    .filter((i) => !parents.has(i))
}

const unnamed =
  /^((mesh|object|node|polygon|primitive|default|group|geometry|geode|shape|root|scene|untitled)s?)?[\W_\d]*$/i

/** The name of a node, else of its mesh; where programs made both up, of what it is in. */
function nameOf(walk: Walk, node: Json, path: readonly unknown[]): string {
  const { json } = walk.gltf
  const mesh = listOf(json, 'meshes')[own(node, 'mesh') as number]
  const above = path.map((index) => listOf(json, 'nodes')[index as number]).reverse()
  const names = [node, mesh, ...above].map((one) => (isObject(one) ? plainText(own(one, 'name')) : ''))
  return names.find((name) => !unnamed.test(name)) ?? names.find((name) => name !== '') ?? ''
}

function visit(walk: Walk, index: unknown, above: Matrix, path: readonly unknown[]): void {
  const { gltf, reading } = walk
  if (++gltf.nodes > 50 * fileLimits.parts) throw overLimit('gltfManyNodes', { most: 50 * fileLimits.parts })
  const called = `node ${quoted(index)}`
  let below: { node: Json; here: Matrix } | null = null
  takePart(reading, called, () => {
    if (path.length > fileLimits.depth) throw unread('gltfDeepNodes', { most: fileLimits.depth })
    if (path.includes(index)) throw unread('gltfInsideItself', { index: quoted(index) })
    const node = entry(gltf.json, 'nodes', index)
    if (own(within(within(node, 'extensions'), 'KHR_node_visibility'), 'visible') === false)
      walk.hidden.push(nameOf(walk, node, path) || called)
    else {
      mustKnow(gltf, node)
      below = { node, here: times(above, matrixOf(node, index)) }
    }
    return null
  })
  if (!below) return
  const { node, here } = below as { node: Json; here: Matrix }
  if (own(node, 'mesh') !== undefined) show(walk, node, here, nameOf(walk, node, path), called)
  for (const child of listOf(node, 'children')) visit(walk, child, here, [...path, index])
}

/** Take in the mesh of a node, once for each of its instances. */
function show(walk: Walk, node: Json, here: Matrix, name: string, called: string): void {
  const { gltf, reading } = walk
  takePart(reading, name || called, () => {
    const mesh = entry(gltf.json, 'meshes', own(node, 'mesh'))
    mustKnow(gltf, mesh)
    const joints = own(node, 'skin') === undefined ? null : jointsOf(walk, own(node, 'skin'))
    const places = joints ? [here] : instancesOf(gltf, node).map((one) => times(here, one))
    const pieces = piecesOf(walk, mesh, joints !== null, name || called)
    if (pieces.length === 0) return null
    gltf.triangles += (places.length - 1) * pieces.reduce((sum, { index }) => sum + index.length / 3, 0)
    if (gltf.triangles > fileLimits.triangles) throw overLimit('tooManyTriangles', { most: fileLimits.triangles })
    if (places.length > 1) gltf.notes.push(remark('gltfInstances', { name: name || called, count: places.length }))
    const labels = labelsOf(node)
    places.forEach((place, k) => {
      const one = places.length > 1 ? `${name} ${k + 1}`.trim() : name
      const make = (): FilePart => partOf({ file: gltf.file, name: one, labels, ...placed(pieces, place, joints) })
      takePart(reading, one || called, make)
    })
    return null
  })
}

/** The primitives of a mesh that are triangles; one that cannot be read is left out, and the others are not. */
function piecesOf({ gltf, reading }: Walk, mesh: Json, skinned: boolean, name: string) {
  const primitives = listOf(mesh, 'primitives').filter(isObject)
  return primitives.flatMap((primitive, k) => {
    const found: ReturnType<typeof pieceOf>[] = []
    takePart(reading, primitives.length > 1 ? `${name} ${k + 1}` : name, () => {
      found.push(pieceOf(gltf, primitive, skinned, name))
      return null
    })
    return found.filter((piece) => piece !== null)
  })
}

/** EXT_mesh_gpu_instancing: the places of the copies, in the node; one that is the node's own where there is no such list. */
function instancesOf(gltf: Gltf, node: Json): readonly Matrix[] {
  const instancing = own(within(node, 'extensions'), 'EXT_mesh_gpu_instancing')
  if (!isObject(instancing)) return [unmoved]
  const attributes = within(instancing, 'attributes')
  const read = (key: string, type: 'VEC3' | 'VEC4') =>
    own(attributes, key) === undefined ? null : { type, values: accessor(gltf, own(attributes, key), type) }
  const [t, r, s] = [read('TRANSLATION', 'VEC3'), read('ROTATION', 'VEC4'), read('SCALE', 'VEC3')]
  const counts = [t, r, s].flatMap((one) => (one ? [one.values.length / (one.type === 'VEC3' ? 3 : 4)] : []))
  if (counts.length === 0) return [unmoved]
  const count = counts[0]!
  if (counts.some((one) => one !== count)) throw unread('gltfCopiesOdd')
  if (count > fileLimits.parts) throw overLimit('tooManySurfaces', { most: fileLimits.parts })
  return Array.from({ length: count }, (_, k) =>
    composed(
      t ? [...t.values.subarray(3 * k, 3 * k + 3)] : [0, 0, 0],
      r ? [...r.values.subarray(4 * k, 4 * k + 4)] : [0, 0, 0, 1],
      s ? [...s.values.subarray(3 * k, 3 * k + 3)] : [1, 1, 1],
    ),
  )
}

/** For each joint of a skin, from where the mesh has a vertex to where the joint puts it. */
function jointsOf(walk: Walk, index: unknown): readonly Matrix[] {
  const { gltf } = walk
  const skin = entry(gltf.json, 'skins', index)
  mustKnow(gltf, skin)
  const joints = listOf(skin, 'joints')
  const asked = own(skin, 'inverseBindMatrices')
  const inverse = asked === undefined ? null : accessor(gltf, asked, 'MAT4')
  if (inverse && inverse.length < 16 * joints.length) throw unread('gltfSkinOdd')
  return joints.map((joint, k) => {
    const at = worldOf(walk, joint)
    return inverse ? times(at, [...inverse.subarray(16 * k, 16 * k + 16)]) : at
  })
}

function worldOf({ gltf, parents }: Walk, index: unknown): Matrix {
  let at = unmoved
  let depth = 0
  for (let node: unknown = index; node !== undefined; node = parents.get(node as number)) {
    if (++depth > fileLimits.depth) throw unread('gltfDeepNodes', { most: fileLimits.depth })
    at = times(matrixOf(entry(gltf.json, 'nodes', node), node), at)
  }
  return at
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
