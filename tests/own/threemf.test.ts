import { zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { decodersNeeded } from '../../src/geometry/own/readFile'
import type { Decoders } from '../../src/geometry/own/readGltfData'
import { decodersFor } from '../../src/state/own/decoders'
import { corner, textBytes } from './files'
import { readSaid } from './said'

let decoders: Decoders
beforeAll(async () => {
  decoders = await decodersFor({ meshopt: false, draco: false, unzip: true })
})

const mesh = `<mesh><vertices>${[0, 1, 2, 3]
  .map((v) => {
    const [x, y, z] = corner.positions.subarray(3 * v, 3 * v + 3)
    return `<vertex x="${x}" y="${y}" z='${z}' />`
  })
  .join('\n')}</vertices><triangles>${[0, 3, 6, 9]
  .map((t) => `<triangle v1="${corner.index[t]}" v2="${corner.index[t + 1]}" v3="${corner.index[t + 2]}" pid="1"/>`)
  .join('')}</triangles></mesh>`
const model = (resources: string, build: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<model unit="millimeter" xmlns="http://schemas.microsoft.com/3dmanufacturing/core/2015/02" xmlns:p="http://schemas.microsoft.com/3dmanufacturing/production/2015/06"><resources>${resources}</resources><build>${build}</build></model>`
const zipped = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, textBytes(text)])))
const main = '3D/3dmodel.model'

const read = (files: Record<string, string>, name = 'scan.3mf') => {
  const { parts, refused, notes } = readSaid([{ name, bytes: zipped(files) }], decoders)
  const corners = parts.map(({ positions, index }) =>
    [...index].map((v) => [...positions.subarray(3 * v, 3 * v + 3)].map((x) => Math.round(1e4 * x) / 1e4 + 0).join()),
  )
  return { named: parts.map((part) => [part.name, part.index.length / 3]), lines: [...refused, ...notes], corners }
}
const plain = [...corner.index].map((v) => [...corner.positions.subarray(3 * v, 3 * v + 3)].join())

describe('a 3MF', () => {
  it('gives each object of its build by name, where the build puts it', () => {
    const { named, lines, corners } = read({
      [main]: model(
        `<object id="1" name="L5 &amp; more" type="model">${mesh}</object><object id="2" name="unused">${mesh}</object><!-- <object id="9"/> -->`,
        '<item objectid="1"/><item objectid="1" transform="0 1 0 -1 0 0 0 0 1 10 20 30"/>',
      ),
    })
    expect(named).toEqual([
      ['L5 & more', 4],
      ['L5 & more', 4],
    ])
    expect(lines).toEqual([])
    expect(corners[0]).toEqual(plain)
    // Points are rows: x turns to y, y to -x, and all is moved. The first triangle is (0, 2, 1).
    expect(corners[1]!.slice(0, 3)).toEqual(['10,20,30', '9,20,30', '10,21,30'])
  })

  it('puts objects together of parts in other files of it, and turns nothing inside out', () => {
    const { named, corners } = read({
      '3D/Objects/object_1.model': model(`<object id="7" type="model">${mesh}</object>`, ''),
      [main]: model(
        '<object id="1" name="sacrum"><components><component p:path="/3D/Objects/object_1.model" objectid="7" transform="1 0 0 0 1 0 0 0 -1 0 0 0"/></components></object>',
        '<item objectid="1" transform="2 0 0 0 2 0 0 0 2 0 0 0"/>',
      ),
    })
    expect(named).toEqual([['sacrum', 4]])
    expect(corners[0]!.slice(0, 6)).toEqual(['0,0,0', '2,0,0', '0,2,0', '0,0,0', '0,0,-2', '2,0,0'])
  })

  it('without a name is called as its file; what holds a print up is no bone', () => {
    const { named } = read({
      [main]: model(
        `<object id="1">${mesh}</object><object id="2" type="support">${mesh}</object>`,
        '<item objectid="1"/><item objectid="2"/>',
      ),
    })
    expect(named).toEqual([['scan', 4]])
  })

  it('with one bad object keeps the others, and names it with the reason', () => {
    const parts = `<object id="1" name="L5">${mesh.replace('v1="0"', 'v1="8"')}</object><object id="2" name="sacrum">${mesh}</object><object id="3" name="L4">${mesh.replace('x="1"', 'x="one"')}</object>`
    const { named, lines } = read({
      [main]: model(
        parts,
        '<item objectid="1"/><item objectid="2"/><item objectid="3"/><item objectid="2" transform="1 2"/>',
      ),
    })
    expect(named).toEqual([['sacrum', 4]])
    expect(lines).toEqual([
      '“L5” of scan.3mf is left out: it uses vertex 8, but has only 4.',
      '“L4” of scan.3mf is left out: it has a vertex that is not a number, or farther than 10,000,000 units away.',
      '“sacrum” of scan.3mf is left out: where it stands is not 12 numbers.',
    ])
  })

  it('that is empty, broken, inside itself or without its unpacker says so', () => {
    expect(read({ [main]: model('', '') }).lines).toEqual(['scan.3mf is not taken: it has no object with triangles.'])
    expect(read({ [main]: model('', '<item objectid="4"/>') }).lines[0]).toContain(
      'asks for an object that is not there',
    )
    const inside = '<object id="1" name="a"><components><component objectid="1"/></components></object>'
    expect(read({ [main]: model(inside, '<item objectid="1"/>') }).lines[0]).toContain('more than 60 nodes deep')
    const bytes = zipped({ [main]: model(`<object id="1">${mesh}</object>`, '<item objectid="1"/>') })
    expect(decodersNeeded([{ name: 'a', bytes }])).toEqual({ draco: false, meshopt: false, unzip: true })
    expect(readSaid([{ name: 'a.3mf', bytes }]).refused[0]).toContain('it is packed (zip), and the unpacker could not')
    const broken = bytes.slice()
    broken.fill(255, 60, 160)
    expect(readSaid([{ name: 'a.3mf', bytes: broken }], decoders).refused[0]).toContain(
      'packed (zip) and cannot be unpacked',
    )
  })
})
