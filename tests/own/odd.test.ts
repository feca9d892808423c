import { describe, expect, it } from 'vitest'
import { matchOf } from '../../src/geometry/own/match'
import { textBytes } from './files'
import { type OddFile, oddObj, oddPly, oddStl, others } from './oddText'
import { readSaid } from './said'

const rows = (files: readonly OddFile[]) => files.map((file) => [`${file.kind}: ${file.what}`, file] as const)

describe('a file as people have it gives its surfaces by name, or its true reason:', () => {
  it.each(rows([...oddStl, ...oddObj, ...oddPly]))('%s', (_, { name, bytes, parts, said = [] }) => {
    const { parts: read, refused, notes } = readSaid([{ name, bytes }])
    expect(read.map((part) => [part.name, part.index.length / 3])).toEqual(parts)
    const lines = [...refused, ...notes]
    expect(lines, lines.join('\n')).toHaveLength(said.length)
    said.forEach((text, k) => {
      expect(lines[k]).toContain(text)
    })
    // A whole file is refused where it gives nothing, and only there.
    expect(refused.some((line) => line.includes('is not taken: '))).toBe(parts.length === 0)
  })
})

describe('a file of another kind is called what it is:', () => {
  it.each(others)('%s', (name, bytes, said) => {
    const { parts, refused, notes } = readSaid([{ name, bytes }])
    expect([parts, notes]).toEqual([[], []])
    expect(refused).toEqual([expect.stringContaining(said)])
  })
})

describe('a solid of an STL', () => {
  const target = (file: string, solids: string) =>
    readSaid([{ name: file, bytes: textBytes(solids) }]).parts.map((part) => matchOf(part).target)
  const solid = (name: string) =>
    `solid ${name}\nfacet normal 0 0 1\nouter loop\nvertex 0 0 0\nvertex 1 0 0\nvertex 0 1 0\nendloop\nendfacet\nendsolid\n`

  it('is the bone that it is called, else the one that its file is called where it is alone in it', () => {
    expect(target('scan.stl', solid('L5'))).toEqual(['L5'])
    expect(target('L5.stl', solid('vcg'))).toEqual(['L5'])
    expect(target('L5.stl', solid('Mesh_12'))).toEqual(['L5'])
    expect(target('L4.stl', solid('L5'))).toEqual(['L5'])
    expect(target('pelvis.stl', solid('L5') + solid('kidney') + solid('sacrum'))).toEqual(['L5', null, 'sacrum'])
  })
})

describe('what is read', () => {
  const cornersOf = (name: string, bytes: Uint8Array) => {
    const { parts } = readSaid([{ name, bytes }])
    return parts.flatMap(({ positions, index }) =>
      [...index].map((v) => [...positions.subarray(3 * v, 3 * v + 3)].map((x) => Math.round(1e4 * x) / 1e4 + 0).join()),
    )
  }
  const found = (what: string) => [...oddStl, ...oddObj, ...oddPly].find((file) => file.what === what)!
  const plain = cornersOf('a.stl', found('text STL in capitals').bytes)

  it.each(
    [...oddStl, ...oddObj, ...oddPly]
      .filter(({ parts, what }) => parts.length === 1 && parts[0]![1] === 4 && !/commas|not there|empty/.test(what))
      .map((file) => [file.what, file] as const),
  )('has every corner in its place: %s', (_, { name, bytes }) => {
    expect(cornersOf(name, bytes)).toEqual(plain)
  })

  it('of decimal commas is a quarter or a half, not a whole', () => {
    expect(cornersOf('a.stl', found('text STL with decimal commas').bytes)[1]).toBe('0.5,10.5,0.5')
    expect(cornersOf('a.obj', found('OBJ with decimal commas').bytes)[1]).toBe('0.25,10.25,0.25')
  })

  it('of a concave face has its area: 16 less 6 of the notch', () => {
    const { parts } = readSaid([{ name: 'a.obj', bytes: found('OBJ with a concave face').bytes }])
    const { positions, index } = parts[0]!
    let area = 0
    for (let t = 0; t < index.length; t += 3) {
      const [a, b, c] = [0, 1, 2].map((k) => [positions[3 * index[t + k]!]!, positions[3 * index[t + k]! + 1]!]) as [
        [number, number],
        [number, number],
        [number, number],
      ]
      const twice = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
      // The way round stays.
      expect(twice).toBeGreaterThan(0)
      area += twice / 2
    }
    expect(area).toBeCloseTo(10, 9)
  })
})
