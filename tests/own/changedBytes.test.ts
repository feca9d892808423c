import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { type GivenFile, readFiles } from '../../src/geometry/own/readFile'
import type { Decoders } from '../../src/geometry/own/readGltfData'
import { decodersFor, dracoFrom } from '../../src/state/own/decoders'
import { bad, whole } from './oddGltf'
import { oddObj, oddPly, oddStl, others } from './oddText'
import { packed } from './packed'

/** Three bytes of each file changed, `times` times over: surfaces of numbers, or one line that says why there are none. */
function expectSense(files: readonly GivenFile[], times: number, decoders?: Decoders): void {
  let seed = 11
  const next = () => (seed = (seed * 48271) % 2147483647)
  for (const { name, bytes } of files)
    for (let k = 0; k < times; k++) {
      const changed = bytes.slice()
      for (let n = 0; n < 3; n++) changed[next() % changed.length] = next() % 256
      const { parts, lines } = readFiles([{ name, bytes: changed }], decoders)
      expect(lines.some(({ about }) => about === 'notTaken')).toBe(parts.length === 0)
      for (const { positions, index } of parts) {
        expect(positions.every(Number.isFinite)).toBe(true)
        expect(index.length % 3 === 0 && index.length > 0).toBe(true)
        expect(index.every((v) => v < positions.length / 3)).toBe(true)
      }
    }
}

describe('any bytes of a file changed give surfaces or a reason:', () => {
  it('text and binary', () => {
    expectSense([...oddStl, ...oddObj, ...oddPly], 60)
    expectSense(
      others.map(([name, bytes]) => ({ name, bytes })),
      60,
    )
  }, 60_000)

  it('glTF', () => {
    expectSense(
      [...whole, ...bad].map(([, bytes]) => ({ name: 'a.glb', bytes })),
      100,
    )
  }, 60_000)

  it('packed glTF', async () => {
    const require = createRequire(import.meta.url)
    const wasm = readFileSync(require.resolve('draco3d/draco_decoder.wasm'))
    const decoders = {
      meshopt: (await decodersFor({ meshopt: true, draco: false })).meshopt,
      draco: await dracoFrom(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer),
    }
    const files = await Promise.all((['draco', 'meshopt'] as const).map(packed))
    expectSense(
      files.map((bytes) => ({ name: 'a.glb', bytes })),
      300,
      decoders,
    )
  }, 60_000)
})
