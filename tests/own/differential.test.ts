import {
  type BufferGeometry,
  type InstancedMesh,
  Matrix4,
  type Mesh,
  type Object3D,
  type SkinnedMesh,
  Vector3,
} from 'three'
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import { OBJLoader } from 'three/addons/loaders/OBJLoader.js'
import { PLYLoader } from 'three/addons/loaders/PLYLoader.js'
import { STLLoader } from 'three/addons/loaders/STLLoader.js'
import { describe, expect, it } from 'vitest'
import { readFiles } from '../../src/geometry/own/readFile'
import { glb, textBytes } from './files'

/** Nine numbers for each triangle. */
type Soup = number[][]

/** Numbers from 0 to 1, the same for the same seed. */
function chance(seed: number): () => number {
  let state = seed + 1
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}
type Chance = () => number
const pick = <T>(next: Chance, from: readonly T[]): T => from[Math.floor(next() * from.length)]!
const whole = (next: Chance, most: number): number => Math.floor(next() * (most + 1))

/** Triangles that have two corners in one place, but for rounding, are nobody's. */
function ordered(soup: Soup): Soup {
  const size = Math.max(...soup.flat().map(Math.abs))
  const apart = (t: number[], a: number, b: number) =>
    Math.hypot(t[a]! - t[b]!, t[a + 1]! - t[b + 1]!, t[a + 2]! - t[b + 2]!)
  return soup.filter((t) => Math.min(apart(t, 0, 3), apart(t, 3, 6), apart(t, 6, 0)) > 1e-6 * size)
}

function ours(
  name: string,
  bytes: Uint8Array,
): { soup: Soup; names: string[]; lines: ReturnType<typeof readFiles>['lines'] } {
  const { parts, lines } = readFiles([{ name, bytes }])
  const soup = parts.flatMap(({ positions, index }) =>
    Array.from({ length: index.length / 3 }, (_, t) =>
      [0, 1, 2].flatMap((k) => [...positions.subarray(3 * index[3 * t + k]!, 3 * index[3 * t + k]! + 3)]),
    ),
  )
  return { soup: ordered(soup), names: parts.map((part) => part.name), lines }
}

const point = new Vector3()
/** The triangles of a geometry of three.js; `place` puts its vertices. */
function theirs(geometry: BufferGeometry, place: (p: Vector3, v: number) => void = () => {}, mirrored = false): Soup {
  const { position } = geometry.attributes
  const order = geometry.index ? [...geometry.index.array] : Array.from({ length: position!.count }, (_, i) => i)
  return Array.from({ length: Math.floor(order.length / 3) }, (_, t) =>
    (mirrored ? [0, 2, 1] : [0, 1, 2]).flatMap((k) => {
      const v = order[3 * t + k]!
      point.fromBufferAttribute(position!, v)
      place(point, v)
      return point.toArray()
    }),
  )
}

/** The same triangles in the same order and the same way round, each from any of its corners, to a millionth of the file's size. */
function expectSame(found: Soup, wanted: Soup): void {
  expect(found.length).toBe(wanted.length)
  const size = Math.max(...wanted.flat().map(Math.abs))
  const apart = (t: number[], other: number[], from: number) =>
    Math.max(...t.map((x, c) => Math.abs(x - other[(c + 3 * from) % 9]!)))
  const worst = found.map((t, k) => Math.min(...[0, 1, 2].map((from) => apart(t, wanted[k]!, from))))
  expect(Math.max(0, ...worst) / size).toBeLessThan(1e-6)
}

const place = (next: Chance) => [0, 1, 2].map(() => Math.round((next() - 0.5) * 20000) / 100)
const number = (next: Chance) => {
  const how = pick(next, [
    String,
    (x: number) => x.toExponential(6),
    (x: number) => x.toFixed(4),
    (x: number) => x.toExponential(4).replace('e', 'E'),
  ])
  return (x: number) => how(x)
}
const seeds = Array.from({ length: 60 }, (_, k) => k)

describe('random files have the same triangles as an independent reader finds:', () => {
  it.each(seeds)('STL %i', (seed) => {
    const next = chance(seed)
    const say = number(next)
    const [end, indent] = [pick(next, ['\n', '\r\n']), pick(next, ['', '  ', '\t'])]
    const solids = Array.from({ length: 1 + whole(next, 3) }, (_, k) => {
      const facets = Array.from({ length: 1 + whole(next, 8) }, () => [
        `facet normal ${place(next).map(say).join(' ')}`,
        `${indent}outer loop`,
        ...[0, 1, 2].map(
          () =>
            `${indent}vertex ${place(next)
              .map(say)
              .join(pick(next, [' ', '   ', '\t']))}`,
        ),
        `${indent}endloop`,
        'endfacet',
      ])
      return [`solid bone ${k}`, ...facets.flat(), `endsolid bone ${k}`].join(end) + end
    })
    const bytes = textBytes(solids.join(''))
    const { soup, names } = ours('a.stl', bytes)
    expectSame(soup, ordered(theirs(new STLLoader().parse(bytes.buffer as ArrayBuffer))))
    expect(names).toEqual(solids.map((_, k) => `bone ${k}`))
  })

  it.each(seeds)('binary STL %i', (seed) => {
    const next = chance(seed)
    const count = 1 + whole(next, 40)
    const bytes = Uint8Array.from({ length: 84 + 50 * count }, () => whole(next, 255))
    bytes.set(textBytes(pick(next, ['solid', 'made up', 'COLOR=abcd']).padEnd(80)))
    const view = new DataView(bytes.buffer)
    view.setUint32(80, count, true)
    for (let t = 0; t < count; t++)
      [...place(next), ...place(next), ...place(next)].forEach((x, k) => {
        view.setFloat32(96 + 50 * t + 4 * k, x, true)
      })
    expectSame(ours('a.stl', bytes).soup, ordered(theirs(new STLLoader().parse(bytes.buffer))))
  })

  it.each(seeds)('OBJ %i', (seed) => {
    const next = chance(seed)
    const say = number(next)
    const lines = ['# random', 'mtllib a.mtl']
    let count = 0
    for (let k = 0; k <= whole(next, 4); k++) {
      lines.push(`${pick(next, ['o', 'g'])} bone ${k}`)
      const colour = pick(next, ['', ' 0.5 0.25 1'])
      for (let f = 0; f <= whole(next, 6); f++) {
        const [a, u, v] = [place(next), place(next), place(next)]
        const square = next() < 0.4
        const at = (m: number, n: number) => a.map((x, c) => x + m * u[c]! + n * v[c]!)
        const corners = square ? [at(0, 0), at(1, 0), at(1, 1), at(0, 1)] : [at(0, 0), at(1, 0), at(0, 1)]
        for (const p of corners) lines.push(`v ${p.map(say).join(' ')}${colour}`)
        lines.push('vt 0 0', 'vn 0 0 1')
        count += corners.length
        const back = next() < 0.3
        const end = pick(next, ['', '/1', '//1', '/1/1'])
        const names = corners.map((_, c) => `${back ? c - corners.length : count - corners.length + c + 1}${end}`)
        lines.push(`f ${pick(next, [names, [...names].reverse()]).join(' ')}`)
        if (next() < 0.2) lines.push('usemtl skin', 's off')
      }
    }
    const text = lines.join(pick(next, ['\n', '\r\n']))
    const other: Soup = []
    new OBJLoader().parse(text).traverse((one) => {
      if ((one as Mesh).isMesh) other.push(...theirs((one as Mesh).geometry))
    })
    expectSame(ours('a.obj', textBytes(text)).soup, ordered(other))
  })

  it.each(seeds)('PLY %i', (seed) => {
    const next = chance(seed)
    const format = pick(next, ['ascii', 'binary_little_endian', 'binary_big_endian'])
    const little = format === 'binary_little_endian'
    const [vertices, faces] = [3 + whole(next, 30), 1 + whole(next, 30)]
    const kind = pick(next, ['float', 'double', 'float32'])
    const extra = next() < 0.5
    const counted = pick(next, ['uchar', 'int', 'ushort'])
    const indexed = pick(next, ['int', 'uint', 'ushort', 'uchar'])
    const size: Record<string, number> = { float: 4, float32: 4, double: 8, uchar: 1, ushort: 2, int: 4, uint: 4 }
    const rows: (readonly [type: string, value: number])[][] = []
    for (let v = 0; v < vertices; v++)
      rows.push([
        ...(extra ? [['uchar', whole(next, 255)] as const] : []),
        ...place(next).map((x) => [kind, x] as const),
      ])
    for (let f = 0; f < faces; f++)
      rows.push([[counted, 3], ...[0, 1, 2].map(() => [indexed, whole(next, vertices - 1)] as const)])
    const head = `ply\nformat ${format} 1.0\nelement vertex ${vertices}\n${extra ? 'property uchar quality\n' : ''}${['x', 'y', 'z'].map((c) => `property ${kind} ${c}\n`).join('')}element face ${faces}\nproperty list ${counted} ${indexed} vertex_indices\nend_header\n`
    const body =
      format === 'ascii'
        ? textBytes(rows.map((row) => row.map(([, x]) => x).join(' ')).join('\n'))
        : Uint8Array.from(
            rows.flat().flatMap(([type, x]) => {
              const view = new DataView(new ArrayBuffer(size[type]!))
              if (type === 'double') view.setFloat64(0, x, little)
              else if (type.startsWith('float')) view.setFloat32(0, x, little)
              else if (size[type] === 1) view.setUint8(0, x)
              else if (size[type] === 2) view.setUint16(0, x, little)
              else view.setInt32(0, x, little)
              return [...new Uint8Array(view.buffer)]
            }),
          )
    const bytes = Uint8Array.from([...textBytes(head), ...body])
    const wanted = ordered(theirs(new PLYLoader().parse(bytes.buffer)))
    expectSame(ours('a.ply', bytes).soup, wanted)
  })

  it.each(Array.from({ length: 200 }, (_, k) => k))('GLB %i', async (seed) => {
    const bytes = randomGlb(chance(seed))
    const { soup, lines } = ours('a.glb', bytes)
    // Corners drawn by lot may all be the same.
    expect(lines.filter(({ about, told }) => about !== 'noted' && told.key !== 'noArea')).toEqual([])
    const { scene } = await new GLTFLoader().parseAsync(bytes.buffer as ArrayBuffer, '')
    expectSame(soup, ordered(sceneSoup(scene)))
  })
})

/** What three.js would draw, depth first, in the order of the file. */
function sceneSoup(scene: Object3D): Soup {
  scene.updateMatrixWorld(true)
  const soup: Soup = []
  scene.traverse((one) => {
    const mesh = one as Mesh
    if (!mesh.isMesh) return
    const { geometry, matrixWorld } = mesh
    const copies = (mesh as InstancedMesh).isInstancedMesh ? (mesh as InstancedMesh) : null
    for (let k = 0; k < (copies?.count ?? 1); k++) {
      const at = new Matrix4()
      copies?.getMatrixAt(k, at)
      at.premultiply(matrixWorld)
      if ((mesh as SkinnedMesh).isSkinnedMesh) {
        // Bound to a skeleton, a vertex comes in the space of the node.
        const skinned = mesh as SkinnedMesh
        skinned.skeleton.update()
        soup.push(...theirs(geometry, (p, v) => skinned.applyBoneTransform(v, p).applyMatrix4(matrixWorld)))
      } else soup.push(...theirs(geometry, (p) => p.applyMatrix4(at), at.determinant() < 0))
    }
  })
  return soup
}

/** A made-up scene: nodes in nodes, placed by matrices or parts, mirrored ones; vertices and indices of every kind. */
function randomGlb(next: Chance): Uint8Array {
  const data: number[] = []
  const bufferViews: object[] = []
  const accessors: object[] = []
  const put = (array: ArrayBufferView, stride = 0) => {
    while (data.length % 8) data.push(0)
    bufferViews.push({
      buffer: 0,
      byteOffset: data.length,
      byteLength: array.byteLength,
      ...(stride && { byteStride: stride }),
    })
    data.push(...new Uint8Array(array.buffer, array.byteOffset, array.byteLength))
    return bufferViews.length - 1
  }
  const accessorOf = (accessor: object) => accessors.push(accessor) - 1
  const floats = (values: number[], type: string) =>
    accessorOf({
      bufferView: put(Float32Array.from(values)),
      componentType: 5126,
      type,
      count: values.length / { VEC3: 3, VEC4: 4, MAT4: 16 }[type]!,
    })
  const turn = () => {
    const q = [0, 1, 2, 3].map(() => next() - 0.5)
    const long = Math.hypot(...q)
    return q.map((x) => x / long)
  }
  const stretch = () => [0, 1, 2].map(() => (next() < 0.2 ? -1 : 1) * (0.5 + next()))

  function positions(count: number): number {
    const values = Array.from({ length: count }, () => place(next)).flat()
    const how = pick(next, ['plain', 'plain', 'wide', 'shorts', 'sparse'])
    if (how === 'wide') {
      const wide = new Float32Array(5 * count)
      for (let v = 0; v < count; v++) wide.set(values.slice(3 * v, 3 * v + 3), 5 * v + 1)
      return accessorOf({ bufferView: put(wide, 20), byteOffset: 4, componentType: 5126, type: 'VEC3', count })
    }
    if (how === 'shorts') {
      const wide = new Int16Array(4 * count)
      for (let v = 0; v < count; v++)
        wide.set(
          values.slice(3 * v, 3 * v + 3).map((x) => 100 * x),
          4 * v,
        )
      return accessorOf({
        bufferView: put(wide, 8),
        componentType: 5122,
        type: 'VEC3',
        count,
        normalized: next() < 0.5,
      })
    }
    if (how === 'sparse') {
      const indices = put(Uint8Array.of(0, count - 1))
      const sparse = {
        count: 2,
        indices: { bufferView: indices, componentType: 5121 },
        values: { bufferView: put(Float32Array.from([...place(next), ...place(next)])) },
      }
      const base = next() < 0.5 ? { bufferView: put(Float32Array.from(values)) } : {}
      return accessorOf({ ...base, componentType: 5126, type: 'VEC3', count, sparse })
    }
    return floats(values, 'VEC3')
  }

  function primitive(skinned: boolean): object {
    const mode = pick(next, [4, 4, 4, 5, 6])
    const count = 3 * (1 + whole(next, 5))
    const attributes: Record<string, number> = { POSITION: positions(count) }
    if (skinned) {
      const weights = Array.from({ length: count }, () => [next(), next(), 0, 0]).flat()
      attributes.JOINTS_0 = accessorOf({
        bufferView: put(Uint8Array.from({ length: 4 * count }, (_, k) => (k % 4 < 2 ? whole(next, 1) : 0))),
        componentType: 5121,
        type: 'VEC4',
        count,
      })
      attributes.WEIGHTS_0 = floats(weights, 'VEC4')
    }
    const kind = pick(next, [null, 5121, 5123, 5125] as const)
    if (kind === null) return { attributes, mode }
    const Kind = { 5121: Uint8Array, 5123: Uint16Array, 5125: Uint32Array }[kind]
    const corners = new Kind(Array.from({ length: 3 * (1 + whole(next, 6)) }, () => whole(next, count - 1)))
    return {
      attributes,
      mode,
      indices: accessorOf({ bufferView: put(corners), componentType: kind, type: 'SCALAR', count: corners.length }),
    }
  }

  const meshes: object[] = []
  const nodes: Record<string, unknown>[] = []
  const skins: object[] = []
  const placed = (): Record<string, unknown> =>
    next() < 0.3
      ? {
          matrix: new Matrix4()
            .makeRotationY(next())
            .scale(new Vector3(...stretch()))
            .setPosition(...(place(next) as [number, number, number]))
            .toArray(),
        }
      : { translation: place(next), rotation: turn(), scale: stretch() }
  const count = 1 + whole(next, 4)
  for (let k = 0; k < count; k++) {
    const how = pick(next, ['mesh', 'mesh', 'skin', 'copies'])
    const node: Record<string, unknown> = { name: `bone ${k}`, ...placed() }
    meshes.push({
      primitives: Array.from({ length: how === 'copies' ? 1 : 1 + whole(next, 1) }, () => primitive(how === 'skin')),
    })
    node.mesh = meshes.length - 1
    if (how === 'copies') {
      const copies = 1 + whole(next, 2)
      const list = (of: () => number[]) => Array.from({ length: copies }, of).flat()
      node.extensions = {
        EXT_mesh_gpu_instancing: {
          attributes: {
            TRANSLATION: floats(
              list(() => place(next)),
              'VEC3',
            ),
            ROTATION: floats(list(turn), 'VEC4'),
            SCALE: floats(list(stretch), 'VEC3'),
          },
        },
      }
    }
    nodes.push(node)
    if (how !== 'skin') continue
    // Joints are turned and moved, never mirrored: three.js does not turn triangles of a skin.
    nodes.push(
      { name: `joint ${k}`, translation: place(next), rotation: turn(), children: [nodes.length + 1] },
      { translation: place(next), rotation: turn() },
    )
    const inverse = [0, 1].flatMap(() =>
      new Matrix4().makeTranslation(...(place(next) as [number, number, number])).toArray(),
    )
    skins.push({ joints: [nodes.length - 2, nodes.length - 1], inverseBindMatrices: floats(inverse, 'MAT4') })
    node.skin = skins.length - 1
  }
  // Some of the bones hang in another node.
  const roots = nodes
    .map((_, k) => k)
    .filter((k) => !nodes.some(({ children }) => (children as number[] | undefined)?.includes(k)))
  const inner = roots.filter(() => next() < 0.4)
  const within = skins.length > 0 ? { translation: place(next), rotation: turn() } : placed()
  const outer = inner.length > 0 ? [nodes.push({ ...within, children: inner }) - 1] : []
  const json = {
    asset: { version: '2.0' },
    scene: 0,
    scenes: [{ nodes: [...roots.filter((k) => !inner.includes(k)), ...outer] }],
    nodes,
    meshes,
    ...(skins.length > 0 && { skins }),
    accessors,
    bufferViews,
    buffers: [{ byteLength: data.length }],
    extensionsUsed: ['KHR_mesh_quantization', 'EXT_mesh_gpu_instancing'],
  }
  return glb(json, Uint8Array.from(data))
}
