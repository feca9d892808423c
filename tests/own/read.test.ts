import { describe, expect, it } from 'vitest'
import { fileLimits } from '../../src/geometry/own/part'
import { corner, glb, glbOf, gltfOf, textBytes } from './files'
import { readSaid } from './said'

const text = textBytes
const read = (name: string, bytes: Uint8Array) => readSaid([{ name, bytes }])

/** The file of a corner with something changed in what it says of itself. */
function broken(change: (file: ReturnType<typeof gltfOf>) => void): Uint8Array {
  const file = gltfOf([corner])
  change(file)
  return glb(file.json, file.data)
}

const objOfCorner = `# English name : sacrum
o sacrum
v 0 0 0
v 1 0 0
v 0 1 0
v 0 0 1
f 1 3 2
f 1/1 2/2/2 4//4
f -3 -2 -1
f 1 4 3
`

function stlOfCorner(): Uint8Array {
  const bytes = new Uint8Array(84 + 50 * 4)
  const view = new DataView(bytes.buffer)
  view.setUint32(80, 4, true)
  corner.index.forEach((v, k) => {
    for (let c = 0; c < 3; c++)
      view.setFloat32(84 + 50 * Math.floor(k / 3) + 12 + 12 * (k % 3) + 4 * c, corner.positions[3 * v + c]!, true)
  })
  return bytes
}

const asciiOfCorner = `solid sacrum\n${[0, 3, 6, 9]
  .map(
    (t) =>
      `facet normal 0 0 0\nouter loop\n${[...corner.index.subarray(t, t + 3)]
        .map((v) => `vertex ${[...corner.positions.subarray(3 * v, 3 * v + 3)].join(' ')}`)
        .join('\n')}\nendloop\nendfacet`,
  )
  .join('\n')}\nendsolid sacrum\n`

describe('a file of bones', () => {
  it.each([
    ['sacrum.glb', glbOf([corner])],
    ['sacrum.obj', text(objOfCorner)],
    ['sacrum.STL', stlOfCorner()],
    ['sacrum.stl', text(asciiOfCorner)],
  ])('%s gives the same four corners and four triangles', (name, bytes) => {
    const { parts, refused } = read(name, bytes)
    expect(refused).toEqual([])
    expect(parts).toHaveLength(1)
    const { positions, index } = parts[0]!
    expect(positions).toHaveLength(12)
    expect(index).toHaveLength(12)
    // A sixth of the unit cube, by the divergence theorem: independent of the order of the vertices.
    let sixfold = 0
    for (let t = 0; t < index.length; t += 3) {
      const [a, b, c] = [0, 1, 2].map((k) => [...positions.subarray(3 * index[t + k]!, 3 * index[t + k]! + 3)]) as [
        number[],
        number[],
        number[],
      ]
      sixfold +=
        a[0]! * (b[1]! * c[2]! - b[2]! * c[1]!) -
        a[1]! * (b[0]! * c[2]! - b[2]! * c[0]!) +
        a[2]! * (b[0]! * c[1]! - b[1]! * c[0]!)
    }
    expect(sixfold).toBeCloseTo(1, 6)
  })

  it('stands where the nodes of its scene put it, one inside the other, and a mirroring turns nothing inside out', () => {
    const { json, data } = gltfOf([corner])
    json.nodes = [
      { children: [1], translation: [0, 0, 10], scale: [2, 2, -2] },
      { name: 'sacrum', mesh: 0, rotation: [0, 0, Math.SQRT1_2, Math.SQRT1_2] },
    ]
    json.scenes = [{ nodes: [0] }]
    const { parts } = read('a.glb', glb(json, data))
    // x turns to y, is doubled; z is doubled, mirrored and moved up.
    expect([...parts[0]!.positions.subarray(3, 6)].map((x) => Math.round(1000 * x) / 1000 + 0)).toEqual([0, 2, 10])
    expect([...parts[0]!.positions.subarray(9, 12)].map((x) => Math.round(1000 * x) / 1000 + 0)).toEqual([0, 0, 8])
    expect([...parts[0]!.index.subarray(0, 3)]).toEqual([0, 1, 2])
  })

  it('that is refused is named with the reason, and the others of the same drop go on', () => {
    const { parts, refused } = readSaid([
      { name: 'bad.glb', bytes: text('nothing') },
      { name: 'good.glb', bytes: glbOf([corner]) },
      { name: 'bones.zip', bytes: text('PK\x03\x04') },
      { name: 'empty.stl', bytes: new Uint8Array() },
    ])
    expect(parts.map(({ file }) => file)).toEqual(['good.glb'])
    expect(refused).toEqual([
      'bad.glb is not taken: it is no GLB: it does not begin with “glTF”.',
      'bones.zip is not taken: it is an archive; unpack it first.',
      'empty.stl is not taken: it is empty.',
    ])
  })

  it('keeps hostile names as plain text and changes no prototype', () => {
    const { json, data } = gltfOf([corner])
    const said = JSON.stringify(json).replace(
      '"name":"sacrum"',
      '"name":"__proto__\\u0000\\u202e<script>","__proto__":{"polluted":1},"extras":{"__proto__":{"polluted":1},"constructor":"x"}',
    )
    const { parts, refused } = read('a.glb', glb(said, data))
    expect(refused).toEqual([])
    expect(parts[0]!.name).toBe('__proto__ <script>')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('a broken file is refused with its reason:', () => {
  const whole = glbOf([corner])
  const cases: [string, string, Uint8Array, string][] = [
    ['cut off', 'a.glb', whole.slice(0, whole.length - 40), 'cut off or changed'],
    ['only a beginning', 'a.glb', whole.slice(0, 12), 'is cut off or changed'],
    ['another version', 'a.glb', Uint8Array.from(whole, (b, i) => (i === 4 ? 1 : b)), 'glTF version 1; 2 is allowed'],
    [
      'an accessor past its data',
      'a.glb',
      broken(({ json }) => Object.assign(json.accessors[0]!, { count: 5 })),
      'reaches past the end',
    ],
    [
      'an accessor with an offset past its data',
      'a.glb',
      broken(({ json }) => Object.assign(json.accessors[0]!, { byteOffset: 4 })),
      'reaches past the end',
    ],
    [
      'a negative count',
      'a.glb',
      broken(({ json }) => Object.assign(json.accessors[0]!, { count: -4 })),
      'count -4; whole numbers',
    ],
    [
      'a huge count',
      'a.glb',
      broken(({ json }) => Object.assign(json.accessors[0]!, { count: 4e15 })),
      'count 4000000000000000; whole numbers',
    ],
    [
      'a count that is no number',
      'a.glb',
      broken(({ json }) => Object.assign(json.accessors[0]!, { count: 'many' })),
      'count "many"; whole numbers',
    ],
    [
      'a view past the file',
      'a.glb',
      broken(({ json }) => Object.assign(json.bufferViews[1]!, { byteLength: 1e9 })),
      'byteLength 1000000000; whole numbers',
    ],
    [
      'an accessor that is not there',
      'a.glb',
      broken(({ json }) => Object.assign(json.meshes[0]!.primitives[0]!, { indices: 9 })),
      'number 9 of the file’s accessors, which is not there',
    ],
    [
      'a vertex that is not there',
      'a.glb',
      broken(({ data }) => new DataView(data.buffer).setUint32(48, 77, true)),
      'uses vertex 77, but has only 4',
    ],
    [
      'a buffer elsewhere',
      'a.glb',
      broken(({ json }) => Object.assign(json.buffers[0]!, { uri: 'https://example.org/a.bin' })),
      'its data is outside of the file, in “https://example.org/a.bin”; give that file with it',
    ],
    [
      'JSON too deep',
      'a.glb',
      glb(`{"asset":{"version":"2.0"},"x":${'['.repeat(100)}${']'.repeat(100)}}`, new Uint8Array(4)),
      `more than ${fileLimits.depth} levels deep`,
    ],
    [
      'JSON too long',
      'a.glb',
      glb(`{"asset":{"version":"2.0"},"x":"${'a'.repeat(fileLimits.header)}"}`, new Uint8Array(4)),
      '4,000,000 are allowed',
    ],
    ['JSON that is none', 'a.glb', glb('{"asset":', new Uint8Array(4)), 'its JSON cannot be read'],
    [
      'nodes shared without end',
      'a.glb',
      broken(({ json }) => {
        json.nodes = Array.from({ length: 50 }, (_, i) => ({ children: i < 49 ? [i + 1, i + 1] : [] }))
      }),
      'more nodes than',
    ],
    [
      'a matrix that is none',
      'a.glb',
      broken(({ json }) => Object.assign(json.nodes[0]!, { matrix: [1, 2, 3] })),
      'matrix that is not 16 numbers',
    ],
    [
      'vertices that are no numbers',
      'a.glb',
      broken(({ data }) => new DataView(data.buffer).setFloat32(4, Number.NaN, true)),
      'it has a vertex that is not a number',
    ],
    [
      'no area',
      'a.glb',
      glbOf([{ ...corner, positions: new Float32Array(12) }]),
      'there is no surface in it: at least one triangle with an area',
    ],
    [
      'no scene',
      'a.glb',
      broken(({ json }) => Object.assign(json, { scenes: [{ nodes: [] }] })),
      'its scene shows no surface',
    ],
    ['an OBJ that is prose', 'a.obj', text('once upon a time'), 'it is no OBJ with a surface'],
    [
      'an OBJ with a vertex missing',
      'a.obj',
      text('v 0 0 0\nv 1 0 0\nf 1 2 3\n'),
      'line 3 names a vertex that is not there; 1 to 2 are',
    ],
    ['an OBJ with a word for a number', 'a.obj', text('v 0 zero 0\n'), 'line 1 is no vertex'],
    ['an OBJ with a face of two', 'a.obj', text('v 0 0 0\nv 1 0 0\nf 1 2\n'), 'line 3 is no face'],
    ['an STL that is cut off', 'a.stl', stlOfCorner().slice(0, 200), 'says 4 triangles but has room for 2'],
    ['an STL that is prose', 'a.stl', text('solid ground'), 'it is no STL'],
  ]
  it.each(cases)('%s', (_, name, bytes, reason) => {
    const { parts, refused } = read(name, bytes)
    expect(parts).toEqual([])
    expect(refused).toHaveLength(1)
    expect(refused[0]).toContain(reason)
    expect(refused[0]).toMatch(/^a\.\w+ is not taken: [^\n]+\.$/)
  })

  it('any byte of a whole file changed gives bones or a reason, never anything else', () => {
    let seed = 7
    const next = () => (seed = (seed * 48271) % 2147483647)
    for (let k = 0; k < 3000; k++) {
      const bytes = whole.slice()
      for (let n = 0; n < 3; n++) bytes[next() % bytes.length] = next() % 256
      const { parts, refused } = read('a.glb', bytes)
      expect(parts.length > 0 !== refused.length > 0).toBe(true)
      for (const { positions } of parts) expect(positions.every(Number.isFinite)).toBe(true)
    }
  })
})
