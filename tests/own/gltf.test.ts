import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { beforeAll, describe, expect, it } from 'vitest'
import { decodersNeeded } from '../../src/geometry/own/readFile'
import type { Decoders } from '../../src/geometry/own/readGltfData'
import { decodersFor, dracoFrom } from '../../src/state/own/decoders'
import { corner, gltfOf, textBytes } from './files'
import { accessorOf, bad, type File, L5, primitive, type Row, two, view, whole } from './oddGltf'
import { ball, packed } from './packed'
import { readSaid } from './said'

const both = [
  ['L5', 4],
  ['sacrum', 4],
] as const
const named = (parts: readonly { name: string; index: Uint32Array }[]) =>
  parts.map(({ name, index }) => [name, index.length / 3])

/** What is said, and the corners of a part as they are met in its triangles. */
function read(bytes: Uint8Array, name = 'scan.glb', decoders?: Decoders) {
  const { parts, refused, notes } = readSaid([{ name, bytes }], decoders)
  return { parts, lines: [...refused, ...notes], refused, notes, corners: parts.map(cornersOf) }
}
const cornersOf = ({ positions, index }: { positions: Float32Array; index: Uint32Array }) =>
  [...index].map((v) => [...positions.subarray(3 * v, 3 * v + 3)].map((x) => Math.round(1e4 * x) / 1e4 + 0).join())
const plain = cornersOf(corner)

describe('a glTF as people have it', () => {
  it.each(whole)('%s gives both bones', (_, bytes, said) => {
    const { parts, lines, corners } = read(bytes)
    expect(named(parts)).toEqual(both)
    expect(lines).toHaveLength(said.length)
    said.forEach((text, k) => {
      expect(lines[k]).toContain(text)
    })
    for (const one of corners) expect(one).toEqual(plain)
  })

  it.each(bad)('is read but for the bone with %s, which is named with the reason', (_, bytes, reason) => {
    const { parts, lines } = read(bytes)
    expect(named(parts)).toEqual([both[1]])
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^“(L5|node 0)” of scan\.glb is left out: /)
    expect(lines[0]).toContain(reason)
  })

  it('with one bad primitive of three keeps the others, and says which', () => {
    const { parts, lines } = read(
      two((json) => json.meshes[0]!.primitives.push({ attributes: { POSITION: 55 } }, { ...primitive(json, 1) })),
    )
    expect(named(parts)).toEqual([['L5', 8], both[1]])
    expect(lines).toEqual([expect.stringContaining('“L5 2” of scan.glb is left out: it asks for number 55')])
  })

  it('that is hidden is left out and named; where all is, that is the reason', () => {
    const hide = (...nodes: number[]) =>
      two((json) => {
        for (const k of nodes)
          Object.assign(json.nodes[k]!, { extensions: { KHR_node_visibility: { visible: false } } })
      })
    expect(named(read(hide(0)).parts)).toEqual([both[1]])
    expect(read(hide(0)).lines).toEqual(['scan.glb: 1 hidden node is left out, such as “L5”.'])
    expect(read(hide(0, 1)).lines).toEqual(['scan.glb is not taken: everything in it is hidden, such as “L5”.'])
  })

  it('says of nothing that is too much: vertices, copies, nodes', () => {
    const copies = two(
      (json, at) => {
        const t = accessorOf(json, view(json, at, 401 * 12), 5126, 'VEC3', 401)
        Object.assign(json.nodes[0]!, { extensions: { EXT_mesh_gpu_instancing: { attributes: { TRANSLATION: t } } } })
      },
      new Float32Array(3 * 401),
    )
    expect(read(copies).lines).toEqual([
      'scan.glb is not taken: alone or with the others it has more than 400 surfaces.',
    ])
  })
})

describe('the envelope of a glTF', () => {
  const good = two()
  const chunk = (kind: number, bytes: Uint8Array) => {
    const out = new Uint8Array(8 + bytes.length)
    const head = new DataView(out.buffer)
    head.setUint32(0, bytes.length, true)
    head.setUint32(4, kind, true)
    out.set(bytes, 8)
    return out
  }
  const joined = (...all: Uint8Array[]) => Uint8Array.from(all.flatMap((one) => [...one]))
  const head = (length: number) => {
    const out = new Uint8Array(12)
    const words = new DataView(out.buffer)
    ;[0x46546c67, 2, length].forEach((word, k) => {
      words.setUint32(4 * k, word, true)
    })
    return out
  }
  const { json, data } = gltfOf([L5, corner])
  const said = textBytes(JSON.stringify(json))

  it.each([
    [
      'whose length is too small',
      Uint8Array.from(good, (b, i) => (i === 8 ? 40 : i > 8 && i < 12 ? 0 : b)),
      'it says it has 40 bytes but has',
    ],
    ['whose length is too large', Uint8Array.from(good, (b, i) => (i === 11 ? 1 : b)), 'it says it has'],
    ['with spare bytes behind', joined(good, Uint8Array.of(1, 2, 3)), '3 spare bytes ignored'],
    [
      'with a chunk that nobody knows',
      joined(head(0), chunk(0x4e4f534a, said), chunk(0x11111111, Uint8Array.of(1, 2)), chunk(0x004e4942, data)),
      '',
    ],
    [
      'with JSON that ends in zeros',
      joined(head(0), chunk(0x4e4f534a, joined(said, Uint8Array.of(0, 0, 0))), chunk(0x004e4942, data)),
      '',
    ],
  ])('%s is read', (_, bytes, note) => {
    // The length in the heads made here is not said.
    const full = new DataView(bytes.buffer).getUint32(8, true) === 0 ? bytes.slice() : bytes
    if (full !== bytes) new DataView(full.buffer).setUint32(8, full.length, true)
    const { parts, lines } = read(full)
    expect(named(parts)).toEqual(both)
    if (note === '') expect(lines).toEqual([])
    else expect(lines).toEqual([expect.stringContaining(note)])
  })

  const text = (change: (file: File) => void = () => {}) => {
    const file = gltfOf([L5, corner])
    file.json.buffers[0]!.uri = `data:application/octet-stream;base64,${Buffer.from(file.data).toString('base64')}`
    change(file)
    return textBytes(JSON.stringify(file.json))
  }

  it('may be text with its data inside, with a mark, under any name', () => {
    expect(named(read(text(), 'scan.gltf').parts)).toEqual(both)
    expect(named(read(Uint8Array.from([0xef, 0xbb, 0xbf, ...text()]), 'scan.gltf').parts)).toEqual(both)
    expect(read(text(), 'scan.stl').lines).toEqual([
      'scan.stl: it is a glTF, though its name ends in .stl; read as what it is.',
    ])
    const escaped = text(({ json: own, data: bytes }) => {
      own.buffers[0]!.uri = `data:,${[...bytes].map((b) => `%${b.toString(16).padStart(2, '0')}`).join('')}`
    })
    expect(read(escaped, 'scan.gltf').corners).toEqual([plain, plain])
  })

  it('may have its data in a file beside it that came in the same drop; without it, that file is named', () => {
    const apart = text(({ json: own }) => Object.assign(own.buffers[0]!, { uri: 'parts/my%20scan.bin' }))
    const bin = { name: 'My scan.bin', bytes: data }
    const given = readSaid([bin, { name: 'scan.gltf', bytes: apart }])
    expect(named(given.parts)).toEqual(both)
    expect([...given.refused, ...given.notes]).toEqual([])
    const alone = readSaid([{ name: 'scan.gltf', bytes: apart }])
    expect(alone.refused[0]).toBe(
      'scan.gltf is not taken: its data is outside of the file, in “parts/my%20scan.bin”; give that file with it in one drop, or export as GLB.',
    )
    expect(readSaid([bin]).refused).toEqual([
      'My scan.bin is not taken: it is the data of a .gltf file; give both together.',
    ])
  })

  it('of version 1 or of no version that is known is refused with it', () => {
    expect(read(two((own) => Object.assign(own.asset, { version: '1.0' }))).lines[0]).toContain(
      'it is glTF version "1.0"; 2 is allowed',
    )
    expect(read(textBytes('{"a":1}'), 'a.gltf').lines[0]).toContain('it is JSON, but no glTF')
  })
})

describe('shapes of a glTF', () => {
  /** The corner with indices of another kind, or none. */
  const withIndices = (index: ArrayBufferView & { length: number }, componentType: number, mode = 4) =>
    two((json, at) => {
      const k = accessorOf(json, view(json, at, index.byteLength), componentType, 'SCALAR', index.length)
      Object.assign(primitive(json), { indices: k, mode })
    }, index)
  const square = [0, 1, 2, 3]

  it.each([
    ['8 bits', Uint8Array.from(corner.index), 5121],
    ['16 bits', Uint16Array.from(corner.index), 5123],
    ['32 bits', Uint32Array.from(corner.index), 5125],
  ] as const)('have indices of %s', (_, index, type) => {
    expect(read(withIndices(index, type)).corners[0]).toEqual(plain)
  })

  it('may be strips and fans, each triangle the way round that the format says', () => {
    const p = (v: number) => plainPoint(v)
    const turned = (bytes: Uint8Array) => read(bytes).corners[0]
    expect(turned(withIndices(Uint8Array.from(square), 5121, 5))).toEqual([0, 1, 2, 1, 3, 2].map(p))
    expect(turned(withIndices(Uint8Array.from(square), 5121, 6))).toEqual([1, 2, 0, 2, 3, 0].map(p))
  })
  const plainPoint = (v: number) => [...corner.positions.subarray(3 * v, 3 * v + 3)].join()

  it('without indices are read as they come, and corners over are told', () => {
    const { corners, lines } = read(two((json) => Object.assign(primitive(json), { indices: undefined })))
    expect(corners[0]).toEqual([0, 1, 2].map(plainPoint))
    expect(lines).toEqual([expect.stringContaining('the corners of “L5” are no multiple of three')])
  })

  it('stand in each place of their copies, turned and stretched', () => {
    const numbers = Float32Array.of(0, 0, 0, 10, 0, 0, 0, 0, 0, 1, 0, 0, Math.SQRT1_2, Math.SQRT1_2, 1, 1, 1, 2, 2, -2)
    const { parts, lines, corners } = read(
      two((json, at) => {
        const t = accessorOf(json, view(json, at, 24), 5126, 'VEC3', 2)
        const r = accessorOf(json, view(json, at + 24, 32), 5126, 'VEC4', 2)
        const s = accessorOf(json, view(json, at + 56, 24), 5126, 'VEC3', 2)
        Object.assign(json.nodes[0]!, {
          extensions: { EXT_mesh_gpu_instancing: { attributes: { TRANSLATION: t, ROTATION: r, SCALE: s } } },
        })
      }, numbers),
    )
    expect(named(parts)).toEqual([['L5 1', 4], ['L5 2', 4], both[1]])
    expect(lines).toEqual(['scan.glb: “L5” stands in 2 places; each was read.'])
    expect(corners[0]).toEqual(plain)
    // x turns to y and is doubled, z is mirrored: the first triangle (0, 2, 1) is turned to (0, 1, 2).
    expect(corners[1]!.slice(0, 3)).toEqual(['10,0,0', '10,2,0', '8,0,0'])
  })

  it('bound to a skeleton stand where their joints are; the node that they hang on does not count', () => {
    const joints = Uint8Array.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0])
    const weights = Float32Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0.5, 0.5, 0, 0)
    // The inverse of joint 1 takes 5 from x; the joint itself stands at x 7: together 2 more.
    const inverse = Float32Array.of(
      1,
      0,
      0,
      0,
      0,
      1,
      0,
      0,
      0,
      0,
      1,
      0,
      0,
      0,
      0,
      1,
      1,
      0,
      0,
      0,
      0,
      1,
      0,
      0,
      0,
      0,
      1,
      0,
      -5,
      0,
      0,
      1,
    )
    const more = new Uint8Array(16 + 64 + 128)
    more.set(joints)
    more.set(new Uint8Array(weights.buffer), 16)
    more.set(new Uint8Array(inverse.buffer), 80)
    const { corners, lines } = read(
      two((json, at) => {
        Object.assign(primitive(json).attributes, {
          JOINTS_0: accessorOf(json, view(json, at, 16), 5121, 'VEC4', 4),
          WEIGHTS_0: accessorOf(json, view(json, at + 16, 64), 5126, 'VEC4', 4),
        })
        Object.assign(json.nodes[0]!, { skin: 0, translation: [100, 100, 100], scale: [3, 3, 3] })
        json.nodes.push({ translation: [0, 0, 0], children: [3] }, { translation: [7, 0, 0] })
        json.scenes[0]!.nodes = [0, 1, 2]
        Object.assign(json, {
          skins: [{ joints: [2, 3], inverseBindMatrices: accessorOf(json, view(json, at + 80, 128), 5126, 'MAT4', 2) }],
        })
      }, more),
    )
    expect(lines).toEqual([])
    // Vertex 2 goes by 2 along x, vertex 3 by half of it.
    const at = ['0,0,0', '1,0,0', '2,1,0', '1,0,1']
    expect(corners[0]).toEqual([...corner.index].map((v) => at[v]))
    expect(corners[1]).toEqual(plain)
  })

  it('may be whole numbers, as they are or as parts of one', () => {
    const shorts = Int16Array.from(corner.positions, (x) => 32767 * x)
    const quantized = (rest: Row) =>
      two((json, at) => {
        Object.assign(primitive(json).attributes, {
          POSITION: accessorOf(json, view(json, at, 24), 5122, 'VEC3', 4, rest),
        })
        Object.assign(json, { extensionsRequired: ['KHR_mesh_quantization'] })
      }, shorts)
    expect(read(quantized({ normalized: true })).corners[0]).toEqual(plain)
    expect(read(quantized({})).corners[0]).toEqual(plain.map((p) => p.replaceAll('1', '32767')))
  })

  it('may be all zeros but for the sparse ones', () => {
    const numbers = Float32Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1)
    const more = new Uint8Array(40)
    more.set(new Uint8Array(numbers.buffer))
    more.set([1, 2, 3], 36)
    const { corners, lines } = read(
      two((json, at) => {
        const sparse = {
          count: 3,
          indices: { bufferView: view(json, at + 36, 3), componentType: 5121 },
          values: { bufferView: view(json, at, 36) },
        }
        const k = json.accessors.push({ componentType: 5126, type: 'VEC3', count: 4, sparse }) - 1
        Object.assign(primitive(json).attributes, { POSITION: k })
      }, more),
    )
    expect(lines).toEqual([])
    expect(corners[0]).toEqual(plain)
  })

  it('are called as their node, else as their mesh, else as what they are in', () => {
    const names = (change: (json: File['json']) => void) => read(two(change)).parts.map(({ name }) => name)
    expect(
      names((json) => {
        json.nodes[0] = { mesh: 0 }
        Object.assign(json.meshes[0]!, { name: 'os sacrum' })
      }),
    ).toEqual(['os sacrum', 'sacrum'])
    expect(
      names((json) => {
        json.nodes[0] = { name: 'L4', children: [2] }
        json.nodes.push({ name: 'Object_7', mesh: 0 })
      }),
    ).toEqual(['L4', 'sacrum'])
    expect(
      names((json) => {
        json.nodes[0] = { name: 'sacrum', mesh: 0 }
      }),
    ).toEqual(['sacrum', 'sacrum'])
    expect(
      names((json) => {
        json.nodes[0] = { mesh: 0 }
      }),
    ).toEqual(['', 'sacrum'])
  })
})

describe('packed by another program', () => {
  let decoders: Decoders
  beforeAll(async () => {
    const require = createRequire(import.meta.url)
    const wasm = readFileSync(require.resolve('draco3d/draco_decoder.wasm'))
    decoders = {
      ...(await decodersFor({ meshopt: true, draco: false, unzip: true })),
      draco: await dracoFrom(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer),
    }
  })

  it.each(['draco', 'meshopt'] as const)('with %s, each triangle is where it was', async (how) => {
    const bytes = await packed(how)
    expect(decodersNeeded([{ name: 'a.glb', bytes }])).toEqual({
      draco: how === 'draco',
      meshopt: how === 'meshopt',
      unzip: false,
    })
    const { parts, lines } = read(bytes, 'scan.glb', decoders)
    expect(lines).toEqual([])
    const { positions, index } = ball()
    // Packing changes the order and moves vertices a little: each triangle, by its middle.
    const middles = (p: Float32Array, i: Uint32Array, x: number) =>
      Array.from({ length: i.length / 3 }, (_, t) =>
        [0, 1, 2].map(
          (c) =>
            (p[3 * i[3 * t]! + c]! + p[3 * i[3 * t + 1]! + c]! + p[3 * i[3 * t + 2]! + c]!) / 3 - (c === 0 ? x : 0),
        ),
      )
    const found = middles(parts[0]!.positions, parts[0]!.index, 5)
    const wanted = middles(positions, index, 0)
    // The 80 triangles at the poles have no area.
    expect(found.length).toBeGreaterThan(wanted.length - 81)
    for (const [x, y, z] of found) {
      const nearest = Math.min(...wanted.map(([a, b, c]) => Math.hypot(a! - x!, b! - y!, c! - z!)))
      expect(nearest).toBeLessThan(2e-4)
    }
  })

  it.each(['draco', 'meshopt'] as const)('with %s and broken, it says so', async (how) => {
    const bytes = await packed(how)
    // The packed data ends the file: its first half is made zeros.
    const at = new DataView(bytes.buffer, bytes.byteOffset).getUint32(12, true) + 28
    bytes.fill(0, at, at + Math.floor((bytes.length - at) / 2))
    expect(read(bytes, 'scan.glb', decoders).lines[0]).toMatch(
      /is packed \((Draco|meshopt)\) and cannot be unpacked: it is broken/,
    )
  })

  it.each(['draco', 'meshopt'] as const)('with %s, and the unpacker did not come: that is the reason', async (how) => {
    expect(read(await packed(how)).lines[0]).toMatch(
      /it is packed \((Draco|meshopt)\), and the unpacker could not be loaded/,
    )
  })
})
