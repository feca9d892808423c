import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type GivenFile, readFiles } from '../../src/geometry/own/readFile'
import type { Decoders } from '../../src/geometry/own/readGltfData'
import { decodersFor, dracoFrom } from '../../src/state/own/decoders'
import { textBytes } from './files'
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
      ...(await decodersFor({ meshopt: true, draco: false, unzip: true })),
      draco: await dracoFrom(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer),
    }
    const files = await Promise.all((['draco', 'meshopt'] as const).map(packed))
    const triangle =
      '<object id="1"><vertex x="0" y="0" z="0"/><vertex x="1" y="0" z="0"/><vertex x="0" y="1" z="0"/><triangle v1="0" v2="1" v3="2"/></object><item objectid="1"/>'
    files.push(zipSync({ '3D/a.model': textBytes(triangle) }, { level: 0 }))
    expectSense(
      files.map((bytes) => ({ name: 'a.glb', bytes })),
      300,
      decoders,
    )
  }, 60_000)
})
