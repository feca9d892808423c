import { corner, glb, gltfOf, type NamedPart } from './files'

export type File = ReturnType<typeof gltfOf>
export type Row = Record<string, unknown>
export const L5: NamedPart = { ...corner, name: 'L5' }

/** A file of L5 and the sacrum with something changed; `more` is put behind its data. */
export function two(
  change: (json: File['json'], at: number) => void = () => {},
  more: ArrayBufferView = new Uint8Array(),
): Uint8Array {
  const { json, data } = gltfOf([L5, corner])
  const all = new Uint8Array(data.length + more.byteLength)
  all.set(data)
  all.set(new Uint8Array(more.buffer, more.byteOffset, more.byteLength), data.length)
  json.buffers[0]!.byteLength = all.length
  change(json, data.length)
  return glb(json, all)
}
export const view = (json: File['json'], byteOffset: number, byteLength: number, rest: Row = {}) =>
  json.bufferViews.push({ buffer: 0, byteOffset, byteLength, ...rest }) - 1
export const accessorOf = (
  json: File['json'],
  bufferView: number,
  componentType: number,
  type: string,
  count: number,
  rest: Row = {},
) => json.accessors.push({ bufferView, componentType, type, count, ...rest }) - 1
export const primitive = (json: File['json'], mesh = 0) => json.meshes[mesh]!.primitives[0] as Row & { attributes: Row }

/** Files that are whole: with what is said of them. */
export const whole: [string, Uint8Array, string[]][] = [
  [
    'with nothing where something could be',
    two((json) => {
      Object.assign(json.nodes[0]!, { skin: null, matrix: null, children: null, extensions: null })
      Object.assign(json.accessors[0]!, { sparse: null })
      Object.assign(json, { extensionsRequired: null })
    }),
    [],
  ],
  [
    'with an extension of looks on what shows it',
    two((json) => {
      Object.assign(primitive(json), { extensions: { KHR_materials_variants: {} } })
      Object.assign(json, { extensionsRequired: ['KHR_materials_variants'] })
    }),
    [],
  ],
  [
    'with a vertex that is no number and that nothing uses',
    two(
      (json, at) => {
        Object.assign(json.bufferViews[0]!, { byteOffset: at, byteLength: 60 })
        Object.assign(json.accessors[0]!, { count: 5 })
      },
      Float32Array.of(...corner.positions, Number.NaN, 0, 0),
    ),
    [],
  ],
  ['of version 2 in a GLB', two(), []],
  [
    'with sparse values that are the same',
    two((json) =>
      Object.assign(json.accessors[0]!, {
        sparse: { count: 1, indices: { bufferView: 1, componentType: 5125 }, values: { bufferView: 0 } },
      }),
    ),
    [],
  ],
  [
    'with an extension that must be known and is of pictures',
    two((json) =>
      Object.assign(json, {
        extensionsRequired: ['KHR_texture_basisu', 'EXT_texture_webp', 'KHR_materials_unlit'],
        images: [{ bufferView: 99 }],
      }),
    ),
    [],
  ],
  [
    'with a picture elsewhere',
    two((json) =>
      Object.assign(json, { images: [{ uri: 'https://example.org/skin.png' }], textures: [{ source: 7 }] }),
    ),
    [],
  ],
  [
    'with an extension that must be known and that nothing uses',
    two((json) => Object.assign(json, { extensionsRequired: ['X_scanner'] })),
    ['asks for X_scanner, which is not understood here; no surface was seen to use it'],
  ],
  [
    'that must know instancing and has none',
    two((json) => Object.assign(json, { extensionsRequired: ['EXT_mesh_gpu_instancing'] })),
    [],
  ],
  [
    'with an extension that may be passed over',
    two((json) => Object.assign(primitive(json), { extensions: { X_scanner: {} } })),
    [],
  ],
  ['with two scenes', two((json) => json.scenes.push({ nodes: [0] })), ['it has 2 scenes; “0” was read']],
  [
    'whose first scene is not there',
    two((json) => Object.assign(json, { scene: 4 })),
    ['its first scene, 4, is not there; every node was read'],
  ],
  ['without a scene', two((json) => Object.assign(json, { scenes: [], scene: undefined })), []],
  [
    'that does not say its version',
    two((json) => Object.assign(json.asset, { version: undefined })),
    ['does not say which glTF it is'],
  ],
  [
    'with a camera and a light',
    two((json) => {
      json.nodes.push({ camera: 0 })
      json.scenes[0]!.nodes = [2, 0, 1]
    }),
    [],
  ],
  [
    'with lines and points besides',
    two((json) =>
      json.meshes[0]!.primitives.push({ attributes: { POSITION: 0 }, mode: 1 }, { attributes: {}, mode: 0 }),
    ),
    [],
  ],
  [
    'with shapes that it can change to',
    two((json) => Object.assign(primitive(json), { targets: [{ POSITION: 0 }] })),
    ['“L5” can change its shape; it was read as it is at first'],
  ],
]

/** Files of which one bone is bad: with the reason. */
export const bad: [string, Uint8Array, string][] = [
  [
    'indices that are no whole numbers',
    two((json) => Object.assign(json.accessors[1]!, { componentType: 5126 })),
    'accessor 1 has no number type of glTF that can stand there',
  ],
  [
    'values that overlap',
    two((json) => Object.assign(json.bufferViews[0]!, { byteStride: 4 })),
    'accessor 0 has a value of 12 bytes every 4 bytes: they overlap',
  ],
  [
    'data written into it that is none',
    two((json) => {
      json.buffers.push({ uri: 'data:;base64,#', byteLength: 48 })
      Object.assign(json.bufferViews[0]!, { buffer: 1, byteOffset: 0 })
    }),
    'the data written into it cannot be read',
  ],
  [
    'copies of which some have no place',
    two((json, at) => {
      const t = accessorOf(json, view(json, at, 24), 5126, 'VEC3', 2)
      const s = accessorOf(json, view(json, at, 12), 5126, 'VEC3', 1)
      const attributes = { TRANSLATION: t, SCALE: s }
      Object.assign(json.nodes[0]!, { extensions: { EXT_mesh_gpu_instancing: { attributes } } })
    }, new Float32Array(6)),
    'the places of its copies are not of the same number',
  ],
  [
    'an accessor that is not there',
    two((json) => Object.assign(primitive(json), { indices: 99 })),
    'it asks for number 99 of the file’s accessors, which is not there',
  ],
  [
    'an accessor past its data',
    two((json) => Object.assign(json.accessors[0]!, { count: 9 })),
    'accessor 0 reaches past the end of its data',
  ],
  [
    'a vertex that is not a number',
    two(
      (json, at) => Object.assign(json.bufferViews[0]!, { byteOffset: at }),
      Float32Array.of(0, 0, 0, Number.NaN, 0, 0, 0, 1, 0, 0, 0, 1),
    ),
    'a vertex that is not a number',
  ],
  [
    'a vertex at infinity',
    two(
      (json, at) => Object.assign(json.bufferViews[0]!, { byteOffset: at }),
      Float32Array.of(0, 0, 0, Number.POSITIVE_INFINITY, 0, 0, 0, 1, 0, 0, 0, 1),
    ),
    'a vertex that is not a number',
  ],
  ['an unknown mode', two((json) => Object.assign(primitive(json), { mode: 9 })), 'its mode is 9; 0 to 6 are known'],
  ['no vertices', two((json) => Object.assign(primitive(json), { attributes: {} })), 'it has no vertices'],
  [
    'a mesh that is not there',
    two((json) => Object.assign(json.nodes[0]!, { mesh: 7 })),
    'number 7 of the file’s meshes',
  ],
  [
    'a matrix that is none',
    two((json) => Object.assign(json.nodes[0]!, { matrix: [1] })),
    'node 0 has a matrix that is not 16 numbers',
  ],
  [
    'itself inside',
    two((json) => Object.assign(json.nodes[0]!, { mesh: undefined, children: [0] })),
    'node 0 is inside itself',
  ],
  [
    'an extension that must be known',
    two((json) => {
      Object.assign(primitive(json), { extensions: { X_scanner: {} } })
      Object.assign(json, { extensionsRequired: ['X_scanner'] })
    }),
    'it needs X_scanner, which is not understood here',
  ],
  [
    'its data elsewhere',
    two((json) => {
      json.buffers.push({ uri: 'https://example.org/more.bin', byteLength: 48 })
      Object.assign(json.bufferViews[0]!, { buffer: 1, byteOffset: 0 })
    }),
    'its data is outside of the file, in “https://example.org/more.bin”',
  ],
  [
    'its data on the disk',
    two((json) => {
      json.buffers.push({ uri: 'file:///etc/passwd', byteLength: 48 })
      Object.assign(json.bufferViews[0]!, { buffer: 1, byteOffset: 0 })
    }),
    'its data is outside of the file, in “file:///etc/passwd”',
  ],
  [
    'a skin that is not there',
    two((json) => Object.assign(json.nodes[0]!, { skin: 3 })),
    'number 3 of the file’s skins',
  ],
  [
    'a skin and no joints',
    two((json) => {
      Object.assign(json, { skins: [{ joints: [1] }] })
      Object.assign(json.nodes[0]!, { skin: 0 })
    }),
    'how it is bound to its skeleton cannot be read',
  ],
  [
    'packed data that is none',
    two((json) => {
      Object.assign(json.bufferViews[0]!, {
        extensions: {
          EXT_meshopt_compression: { buffer: 0, byteLength: 48, byteStride: 12, count: 4, mode: 'ATTRIBUTES' },
        },
      })
      Object.assign(json, { extensionsRequired: ['EXT_meshopt_compression'] })
    }),
    'it is packed (meshopt), and the unpacker could not be loaded',
  ],
  [
    'sparse places that are not there',
    two((json) =>
      Object.assign(json.accessors[0]!, {
        sparse: {
          count: 1,
          indices: { bufferView: 1, byteOffset: 8, componentType: 5123 },
          values: { bufferView: 0 },
        },
        count: 1,
      }),
    ),
    'accessor 0 is sparse in a way that cannot be',
  ],
]
