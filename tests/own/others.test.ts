import { WebIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import type { Group, Mesh } from 'three'
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import { OBJLoader } from 'three/addons/loaders/OBJLoader.js'
import { PLYLoader } from 'three/addons/loaders/PLYLoader.js'
import { STLLoader } from 'three/addons/loaders/STLLoader.js'
import { describe, expect, it, vi } from 'vitest'
import { bad } from './oddGltf'
import { type OddFile, oddObj, oddPly, oddStl } from './oddText'

/** Names and numbers of triangles; null: it throws. */
type Found = readonly (readonly [name: string, triangles: number])[]

const stem = 'scan'
const triangles = ({ geometry }: Pick<Mesh, 'geometry'>) => (geometry.index ?? geometry.attributes.position!).count / 3

const three: Record<string, (bytes: Uint8Array) => Found> = {
  stl: (bytes) => {
    const geometry = new STLLoader().parse(bytes.slice().buffer)
    const names = (geometry.userData.groupNames as string[] | undefined) ?? []
    if (names.length < 2) return [[names[0] || stem, triangles({ geometry })]]
    return geometry.groups.map(({ count }, k) => [names[k]!, count / 3])
  },
  obj: (bytes) => {
    const found: [string, number][] = []
    const group: Group = new OBJLoader().parse(new TextDecoder().decode(bytes))
    group.traverse((one) => {
      if ((one as Mesh).isMesh) found.push([one.name || stem, triangles(one as Mesh)])
    })
    return found
  },
  ply: (bytes) => [[stem, triangles({ geometry: new PLYLoader().parse(bytes.slice().buffer) })]],
}

/** How a reader without our care fares: right, something else and no word, or nothing at all. */
function faring(reader: string, files: readonly OddFile[]) {
  const silence = ['warn', 'error', 'log'].map((how) => vi.spyOn(console, how as 'warn').mockImplementation(() => {}))
  const count = { right: 0, wrong: 0, throws: 0 }
  for (const { bytes, parts } of files.filter((file) => file.parts.length > 0)) {
    try {
      const found = three[reader]!(bytes)
      count[JSON.stringify(found) === JSON.stringify(parts) ? 'right' : 'wrong']++
    } catch {
      count.throws++
    }
  }
  for (const one of silence) one.mockRestore()
  return count
}

// docs/DECISIONS.md keeps readers of our own for these numbers; when a newer three.js is better here, it is to be asked again.
describe('three.js, given the same odd files that can be read,', () => {
  it.each([
    ['stl', oddStl, { right: 18, wrong: 17, throws: 8 }],
    ['obj', oddObj, { right: 17, wrong: 20, throws: 0 }],
    ['ply', oddPly, { right: 7, wrong: 4, throws: 0 }],
  ] as const)('as %s reads fewer of them', (reader, files, measured) => {
    expect(faring(reader, files)).toEqual(measured)
  })
})

/** How many of the files with one bad bone give the other: its four triangles and nothing else. */
async function kept(read: (bytes: Uint8Array) => Promise<number>): Promise<number> {
  const silence = ['warn', 'error', 'log'].map((how) => vi.spyOn(console, how as 'warn').mockImplementation(() => {}))
  // Those that refer to the outside they would fetch.
  const inside = bad.filter(([what]) => !/elsewhere|on the disk/.test(what))
  const found = await Promise.all(inside.map(([, bytes]) => read(bytes.slice()).catch(() => Number.NaN)))
  for (const one of silence) one.mockRestore()
  return found.filter((count) => count === 4).length
}

describe('of the glTF files with one bad bone, which all give the other here,', () => {
  it('three.js keeps fewer', async () => {
    const loader = new GLTFLoader()
    const read = async (bytes: Uint8Array) => {
      let count = 0
      const { scene } = await loader.parseAsync(bytes.buffer as ArrayBuffer, '')
      scene.traverse((one) => {
        if ((one as Mesh).isMesh) count += triangles(one as Mesh)
      })
      return count
    }
    expect(await kept(read)).toBe(0)
  })

  it('glTF-Transform keeps fewer', async () => {
    const io = new WebIO().registerExtensions(ALL_EXTENSIONS)
    const read = async (bytes: Uint8Array) => {
      const shapes = (await io.readBinary(bytes))
        .getRoot()
        .listMeshes()
        .flatMap((mesh) => mesh.listPrimitives())
      return shapes.reduce((sum, shape) => sum + (shape.getIndices()?.getCount() ?? Number.NaN) / 3, 0)
    }
    expect(await kept(read)).toBe(0)
  })
})
