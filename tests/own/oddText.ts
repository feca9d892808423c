import { corner, textBytes } from './files'

/**
 * A file that is read wrongly in silence by a careless reader (A), lost for one odd line or byte (B), or refused for a
 * reason that is not the true one (C); with what it holds, or with what is to be said of it.
 */
export interface OddFile {
  readonly kind: 'A' | 'B' | 'C'
  readonly what: string
  readonly name: string
  readonly bytes: Uint8Array
  /** Names and numbers of triangles; none: it is refused. */
  readonly parts: readonly (readonly [name: string, triangles: number])[]
  /** What stands in the lines about it, one for one. */
  readonly said?: readonly string[]
}

const places = [0, 1, 2, 3].map((v) => [...corner.positions.subarray(3 * v, 3 * v + 3)].map((x) => 10 * x))
const faces = [0, 3, 6, 9].map((t) => [...corner.index.subarray(t, t + 3)])
const utf16 = (text: string, little: boolean, mark = true): Uint8Array => {
  const letters = [...(mark ? `\ufeff${text}` : text)].map((c) => c.charCodeAt(0))
  return Uint8Array.from(letters.flatMap((c) => (little ? [c & 255, c >> 8] : [c >> 8, c & 255])))
}
const western = (text: string): Uint8Array => Uint8Array.from([...text].map((c) => c.charCodeAt(0)))
const withMark = (text: string): Uint8Array => textBytes(`\ufeff${text}`)

const facet = (face: readonly number[], number: (x: number) => string = String, indent = '') =>
  [
    'facet normal 0 0 0',
    '  outer loop',
    ...face.map((v) => `    vertex ${places[v]!.map((x) => number(x)).join(' ')}`),
    '  endloop',
    'endfacet',
  ]
    .map((line) => indent + line)
    .join('\n')
const facets = (number?: (x: number) => string, indent?: string) =>
  faces.map((face) => facet(face, number, indent)).join('\n')
const solid = (name: string, body = facets()) => `solid ${name}\n${body}\nendsolid ${name}\n`
const stl = (
  what: string,
  kind: OddFile['kind'],
  bytes: string | Uint8Array,
  parts: OddFile['parts'],
  ...said: string[]
): OddFile => ({
  kind,
  what: `text STL ${what}`,
  name: 'scan.stl',
  bytes: typeof bytes === 'string' ? textBytes(bytes) : bytes,
  parts,
  said,
})

/** A binary STL of the corner; its header, its count and what comes after can be said. */
export function binaryStl(header = '', count = 4, after = 0): Uint8Array {
  const bytes = new Uint8Array(84 + 50 * 4 + after)
  bytes.set(textBytes(header).subarray(0, 80))
  const view = new DataView(bytes.buffer)
  view.setUint32(80, count, true)
  faces.forEach((face, t) => {
    face.forEach((v, k) => {
      places[v]!.forEach((x, c) => {
        view.setFloat32(84 + 50 * t + 12 + 12 * k + 4 * c, x, true)
      })
    })
  })
  return bytes
}
const joined = (...all: Uint8Array[]): Uint8Array => Uint8Array.from(all.flatMap((one) => [...one]))
const changed = (bytes: Uint8Array, change: (view: DataView) => void): Uint8Array => {
  change(new DataView(bytes.buffer))
  return bytes
}
const binary = (
  what: string,
  kind: OddFile['kind'],
  bytes: Uint8Array,
  parts: OddFile['parts'],
  ...said: string[]
): OddFile => ({
  kind,
  what: `binary STL ${what}`,
  name: 'scan.stl',
  bytes,
  parts,
  said,
})
const whole = [['scan', 4]] as const

export const oddStl: readonly OddFile[] = [
  stl('of several solids', 'A', solid('L5') + solid('left hip bone') + solid('sacrum'), [
    ['L5', 4],
    ['left hip bone', 4],
    ['sacrum', 4],
  ]),
  stl('in capitals', 'B', solid('L5').toUpperCase(), [['L5', 4]]),
  stl('in mixed letters', 'B', solid('L5').replace('solid', 'Solid').replaceAll('facet', 'Facet'), [['L5', 4]]),
  stl('with CR line ends', 'B', solid('L5').replaceAll('\n', '\r'), [['L5', 4]]),
  stl('with CRLF line ends', 'B', solid('L5').replaceAll('\n', '\r\n'), [['L5', 4]]),
  stl('indented by tabs', 'B', `solid L5\n${facets(String, '\t')}\nendsolid`, [['L5', 4]]),
  stl('on one line', 'B', `${solid('L5').replaceAll('\n', ' ')}`, [['L5', 4]]),
  stl(
    'with exponents',
    'A',
    solid(
      'L5',
      facets((x) => x.toExponential(3).toUpperCase().replace('E+', 'E+0')),
    ),
    [['L5', 4]],
  ),
  stl(
    'with exponents of Fortran',
    'B',
    solid(
      'L5',
      facets((x) => `${x / 10}D+01`),
    ),
    [['L5', 4]],
  ),
  stl(
    'with decimal commas',
    'B',
    solid(
      'L5',
      facets((x) => `${x},5`),
    ),
    [['L5', 4]],
    'read as decimal points',
  ),
  stl('with normals that are no numbers', 'B', solid('L5').replaceAll('normal 0 0 0', 'normal nan nan -1.#IND'), [
    ['L5', 4],
  ]),
  stl('with a mark of UTF-8', 'B', withMark(solid('L5')), [['L5', 4]]),
  stl('in UTF-16, little end first', 'B', utf16(solid('L5'), true), [['L5', 4]]),
  stl('in UTF-16, big end first', 'B', utf16(solid('L5'), false), [['L5', 4]]),
  stl('in UTF-16 without a mark', 'B', utf16(solid('L5'), true, false), [['L5', 4]]),
  stl('named in Windows-1252', 'A', western(solid('os coxæ')), [['os coxæ', 4]], 'not UTF-8'),
  stl('named in Chinese', 'A', solid('骶骨'), [['骶骨', 4]]),
  stl('without its last line', 'B', solid('L5').replace(/endsolid.*\n/, ''), [['L5', 4]], '“endsolid”, is missing'),
  stl('without its first line', 'B', facets(), [['scan', 4]], '“endsolid”, is missing'),
  stl('named by the program that wrote it', 'A', solid('Exported from Blender-4.2'), [['scan', 4]]),
  stl('without a name', 'A', solid(''), [['scan', 4]]),
  stl(
    'with an empty solid among others',
    'A',
    solid('L4', '') + solid('L5'),
    [['L5', 4]],
    'the solid “L4” has no triangles',
  ),
  stl('with a comment first', 'B', `; by hand\n${solid('L5')}`, [['L5', 4]]),
  stl('that ends in zeros', 'B', `${solid('L5')}\0\0\0`, [['L5', 4]]),
  stl(
    'with "end facet" in two words',
    'B',
    solid('L5').replaceAll('endfacet', 'end facet').replaceAll('endloop', 'end loop'),
    [['L5', 4]],
  ),
  stl('with a facet of four corners', 'A', solid('L5', facet([0, 1, 3, 2])), [['L5', 2]]),
  stl('without "endfacet"', 'A', solid('L5').replaceAll('endfacet\n', '').replaceAll('  endloop\n', ''), [['L5', 4]]),
  stl(
    'with a facet of two corners',
    'B',
    solid('L5', `${facets()}\n${facet([0, 1])}`),
    [['L5', 4]],
    '1 facet has fewer than three corners',
  ),
  stl(
    'with a vertex in one solid that is none',
    'B',
    solid(
      'L4',
      facets((x) => (x ? 'x' : '0')),
    ) + solid('L5'),
    [['L5', 4]],
    '“L4” of scan.stl is left out: line 5 is no vertex',
  ),
  stl(
    'cut off within its second solid',
    'C',
    `${solid('L4')}solid L5\n${facet([0, 1, 2]).slice(0, 60)}`,
    [['L4', 4]],
    '“L5” of scan.stl is left out: the file is cut off within one of its facets',
  ),
  stl('cut off within its first facet', 'C', solid('L5').slice(0, 60), [], 'cut off within one of its facets'),
  stl(
    'with infinity',
    'C',
    solid(
      'L5',
      facets((x) => (x ? '1e39' : '0')),
    ),
    [],
    'not a number, or farther than 10,000,000 units',
  ),
  {
    ...stl('that is called a GLB', 'C', solid('L5'), [['L5', 4]], 'it is an STL, though its name ends in .glb'),
    name: 'scan.glb',
  },
  { ...stl('without any end of its name', 'C', solid('L5'), [['L5', 4]]), name: 'scan' },

  binary('that begins with "solid"', 'A', binaryStl('solid sacrum facet normal'), whole),
  binary(
    'of several solids, one behind the other',
    'B',
    joined(binaryStl('L5'), binaryStl('solid sacrum'), binaryStl('STL exported by a scanner')),
    [
      ['L5', 4],
      ['sacrum', 4],
      ['scan 3', 4],
    ],
  ),
  binary(
    'of several solids and spare bytes',
    'B',
    joined(binaryStl('L5'), binaryStl('sacrum'), Uint8Array.of(1, 2, 3)),
    [
      ['L5', 4],
      ['sacrum', 4],
    ],
    '3 spare bytes ignored',
  ),
  binary(
    'of several solids, the last of them empty',
    'B',
    joined(binaryStl('L5'), binaryStl('sacrum'), binaryStl('L4', 0).slice(0, 84)),
    [
      ['L5', 4],
      ['sacrum', 4],
    ],
    '84 spare bytes ignored',
  ),
  binary('with spare bytes', 'B', binaryStl('', 4, 2), whole, '2 spare bytes ignored'),
  binary('with many spare bytes', 'B', binaryStl('solid x', 4, 300), whole, '300 spare bytes ignored'),
  binary('with one spare byte', 'B', binaryStl('', 4, 1), whole, '1 spare byte ignored'),
  binary('whose count was never filled in', 'B', binaryStl('', 0), whole, 'all 4 in it were read'),
  binary('whose count is all ones', 'B', binaryStl('', 0xffffffff), whole, 'all 4 in it were read'),
  binary(
    'with normals that are no numbers and a spare byte',
    'B',
    changed(binaryStl('', 4, 1), (view) => view.setFloat32(84, Number.NaN, true)),
    whole,
    '1 spare byte',
  ),
  binary(
    'that is cut off',
    'C',
    binaryStl().slice(0, 200),
    [],
    'it is cut off: it says 4 triangles but has room for 2',
  ),
  binary(
    'that is cut off after its header',
    'C',
    binaryStl().slice(0, 100),
    [],
    'it says 4 triangles but has room for 0',
  ),
  binary(
    'that begins with "solid" and is cut off',
    'C',
    binaryStl('solid L5').slice(0, 250),
    [],
    'it says 4 triangles but has room for 3',
  ),
  binary('without triangles', 'C', binaryStl('', 0).slice(0, 84), [], 'it has no triangles'),
  binary(
    'with a corner that is no number',
    'C',
    changed(binaryStl(), (view) => view.setFloat32(96, Number.NaN, true)),
    [],
    'not a number',
  ),
  binary(
    'of other bytes',
    'C',
    Uint8Array.from({ length: 4000 }, (_, k) => (k * 7919 + (k >> 3) * 104729) % 256),
    [],
    'it is no STL',
  ),
  {
    ...binary('that is called an OBJ', 'C', binaryStl(), whole, 'it is an STL, though its name ends in .obj'),
    name: 'scan.obj',
  },
]

/** Files that are of another kind, with what is said of them. */
export const others: readonly (readonly [name: string, bytes: Uint8Array, said: string])[] = [
  ['a.stl', textBytes('version https://git-lfs.github.com/spec/v1\noid sha256:1\n'), 'a pointer of Git LFS'],
  ['._a.stl', Uint8Array.of(0, 5, 22, 7, 0, 2, 0, 0), 'a companion file of macOS'],
  ['a.nii.gz', Uint8Array.of(31, 139, 8, 0), 'a volume'],
  ['a.stl.gz', Uint8Array.of(31, 139, 8, 0), 'packed (gzip); unpack it first'],
  ['a.zip', textBytes('PK\x03\x04 sacrum.stl'), 'an archive; unpack it first'],
  ['a.dcm', textBytes(`${'\0'.repeat(128)}DICM`), 'a DICOM picture'],
  ['a.nrrd', textBytes('NRRD0004\n'), 'a volume'],
  ['a.png', Uint8Array.of(137, 80, 78, 71), 'a picture'],
  ['a.fbx', textBytes('Kaydara FBX Binary  \0'), 'FBX; export it as GLB'],
  ['a.blend', textBytes('BLENDER-v402'), 'a Blender scene'],
  ['a.dae', textBytes('<?xml version="1.0"?>\n<COLLADA version="1.4.1">'), 'COLLADA'],
  ['a.vtp', textBytes('<VTKFile type="PolyData">'), 'XML; export it'],
  ['a.vtk', textBytes('# vtk DataFile Version 3.0\n'), 'VTK; export it'],
  ['a.step', textBytes('ISO-10303-21;'), 'STEP; export it'],
  ['a.off', textBytes('OFF\n4 4 0\n'), 'OFF; export it'],
  ['a.mtl', textBytes('# Blender\nnewmtl bone\n'), 'the materials of an OBJ'],
  ['a.usdc', textBytes('PXR-USDC'), 'USD; export it'],
  ['a.drc', textBytes('DRACO\x02\x02'), 'a bare Draco file'],
  ['a.gltf', textBytes('{"asset":{"version":"2.0"},"nodes":['), 'its JSON cannot be read'],
  ['a.gltf', textBytes('{"a'), 'it is no whole JSON'],
  ['a.json', textBytes('{"a":1}'), 'JSON, but no glTF'],
  ['a.bin', Uint8Array.from({ length: 600 }, (_, k) => (7 * k * k) % 251), 'it is the data of a .gltf file'],
  ['a.dat', Uint8Array.of(1, 2, 3, 0, 5), 'its bytes are none of what is read'],
]

const vs = places.map((p) => `v ${p.join(' ')}`).join('\n')
const fs = faces.map((f) => `f ${f.map((v) => v + 1).join(' ')}`).join('\n')
const obj = (
  what: string,
  kind: OddFile['kind'],
  bytes: string | Uint8Array,
  parts: OddFile['parts'],
  ...said: string[]
): OddFile => ({
  kind,
  what: `OBJ ${what}`,
  name: 'scan.obj',
  bytes: typeof bytes === 'string' ? textBytes(bytes) : bytes,
  parts,
  said,
})

export const oddObj: readonly OddFile[] = [
  obj('whose line goes on in the next', 'B', `o L5\n${vs}\nf 1 2 \\\n4 3\n`, [['L5', 2]]),
  obj('whose lines go on, with CRLF', 'B', `o L5\n${vs}\nf 1 \\\n2 \\\n4\n`.replaceAll('\n', '\r\n'), [['L5', 1]]),
  obj(
    'with comments after its numbers',
    'B',
    `o L5 # fifth\n${vs.replaceAll('\n', ' # mm\n')}\n${fs.replaceAll('\n', '#x\n')}`,
    [['L5', 4]],
  ),
  obj('with a comment that ends in a backslash', 'A', `# C:\\scans\\\no L5\n${vs}\n${fs}`, [['L5', 4]]),
  obj('whose groups are taken up again', 'A', `${vs}\ng L4\nf 1 2 3\ng L5\nf 1 2 4\ng L4\nf 1 3 4\n`, [
    ['L4', 2],
    ['L5', 1],
  ]),
  obj('whose objects are taken up again', 'A', `${vs}\no L4\nf 1 2 3\no L5\nf 1 2 4\no L4\nf 1 3 4\n`, [
    ['L4', 2],
    ['L5', 1],
  ]),
  obj('with an object and its groups', 'A', `${vs}\no L5\ng body\nf 1 2 3\ng arch\nf 1 2 4\no L4\nf 1 3 4\n`, [
    ['L5 body', 1],
    ['L5 arch', 1],
    ['L4', 1],
  ]),
  obj('with a group named before its object', 'A', `${vs}\ng sacrum\no mesh1\n${fs}\n`, [['mesh1 sacrum', 4]]),
  obj('with an object of the default group', 'A', `${vs}\no L5\ng default\n${fs}\n`, [['L5', 4]]),
  obj('named by its materials only', 'A', `${vs}\nusemtl L4\nf 1 2 3\nusemtl L5\nf 1 2 4\n`, [
    ['L4', 1],
    ['L5', 1],
  ]),
  obj('with materials that nobody named', 'A', `${vs}\nusemtl Material.001\nf 1 2 3\nusemtl Material.002\nf 1 2 4\n`, [
    ['scan', 2],
  ]),
  obj(
    'with a face of two points',
    'B',
    `o L5\n${vs}\nf 1 2\n${fs}`,
    [['L5', 4]],
    '1 face has fewer than three different corners (the first in line 6)',
  ),
  obj(
    'with a face that names a vertex thrice',
    'B',
    `o L5\n${vs}\nf 1 1 1\nf 2 2 3\n${fs}`,
    [['L5', 4]],
    '2 faces have fewer than three different corners',
  ),
  obj(
    'with a face of no vertex',
    'B',
    `o L5\n${vs}\nf 1 2 9\n${fs}`,
    [['L5', 4]],
    '1 face names a vertex that is not there (the first in line 6; 1 to 4',
  ),
  obj('with vertex 0', 'B', `o L5\n${vs}\nf 0 1 2\n${fs}`, [['L5', 4]], '1 face names a vertex'),
  obj('with CR line ends', 'B', `o L5\n${vs}\n${fs}`.replaceAll('\n', '\r'), [['L5', 4]]),
  obj('with CRLF line ends', 'B', `o L5\n${vs}\n${fs}`.replaceAll('\n', '\r\n'), [['L5', 4]]),
  obj('in UTF-16, little end first', 'B', utf16(`o L5\n${vs}\n${fs}`, true), [['L5', 4]]),
  obj('in UTF-16, big end first', 'B', utf16(`o L5\n${vs}\n${fs}`, false), [['L5', 4]]),
  obj('with a mark of UTF-8', 'B', withMark(`${vs}\no L5\n${fs}`), [['L5', 4]]),
  obj('named in Windows-1252', 'A', western(`o Hüftbein links\n${vs}\n${fs}`), [['Hüftbein links', 4]], 'not UTF-8'),
  obj('that counts back', 'A', `o L4\n${vs}\nf -4 -2 -3\no L5\n${vs}\nf -4 -3 -1\nf -3 -2 -1\n`, [
    ['L4', 1],
    ['L5', 2],
  ]),
  obj('that names vertices further down', 'B', `o L5\n${fs}\n${vs}\n`, [['L5', 4]]),
  obj('with colours', 'A', `o L5\n${vs.replaceAll('\n', ' .5 .5 .5\n')} .5 .5 .5\n${fs}`, [['L5', 4]]),
  obj(
    'with texture and normal of each corner',
    'A',
    `o L5\n${vs}\nvt 0 0\nvn 0 0 1\nf 1/1/1 3/1/1 2/1/1\nf 1//1 2//1 4//1\nf 2/1 3/1 4/1\nf 1/ 4/ 3/\n`,
    [['L5', 4]],
  ),
  obj('with textures and normals that are not there', 'B', `o L5\n${vs}\nf 1/7/9 3/8/9 2/9/9\nf 1//9 2//9 4//9\n`, [
    ['L5', 2],
  ]),
  obj('with lines and points besides', 'B', `o L5\n${vs}\nl 1 2\np 3\n${fs}`, [['L5', 4]]),
  obj('with decimal commas', 'B', `o L5\n${vs.replace(/\d+/g, '$&,25')}\n${fs}`, [['L5', 4]], 'read as decimal points'),
  obj('with commas between its numbers', 'B', `o L5\n${vs.replace(/(\d) (\d+) (\d+)$/gm, '$1, $2, $3')}\n${fs}`, [
    ['L5', 4],
  ]),
  obj('in capitals', 'B', `O L5\n${vs.toUpperCase()}\n${fs.toUpperCase()}`, [['L5', 4]]),
  obj('indented', 'B', `\t o L5\n  ${vs.replaceAll('\n', '\n\t')}\n ${fs.replaceAll('\n', '\n  ')}`, [['L5', 4]]),
  obj('with exponents', 'A', `o L5\n${vs.replace(/10/g, '1.0E+01')}\n${fs}`, [['L5', 4]]),
  obj('with a concave face', 'A', 'o L5\nv 0 0 0\nv 4 0 0\nv 4 4 0\nv 2 1 0\nv 0 4 0\nf 1 2 3 4 5\n', [['L5', 3]]),
  obj(
    'with a vertex that is none, in one part',
    'B',
    `o L4\n${vs}\n${fs}\no L5\nv 1 x 2\nv 2 0 0\nv 0 2 0\nf 5 6 7\n`,
    [['L4', 4]],
    '“L5” of scan.obj is left out: line 11 is no vertex',
  ),
  obj(
    'with a vertex that is not a number, in one part',
    'B',
    `o L4\n${vs}\n${fs}\no L5\nv nan 0 2\nv 2 0 0\nv 0 2 0\nf 5 6 7\n`,
    [['L4', 4]],
    '“L5” of scan.obj is left out: line 11 is no vertex',
  ),
  obj(
    'with a vertex far beyond',
    'B',
    `o L4\n${vs}\n${fs}\no L5\nv 1e30 0 2\nv 2 0 0\nv 0 2 0\nf 5 6 7\n`,
    [['L4', 4]],
    '“L5” of scan.obj is left out: it has a vertex that is not a number, or farther',
  ),
  obj('of points and lines', 'C', `${vs}\nl 1 2 3\n`, [], 'it has points and lines only'),
  obj('of curves', 'C', `${vs}\ncstype bspline\ncurv 0 1 1 2 3 4\nend\n`, [], 'curves or free-form surfaces'),
  obj('of vertices only', 'C', vs, [], 'lines that begin with “v” and “f” are needed'),
  obj('that is a page of the web', 'C', '<!DOCTYPE html><p>Not found', [], 'the download gave a page'),
  {
    ...obj('that is called an STL', 'C', `${vs}\n${fs}`, [['scan', 4]], 'it is an OBJ, though its name ends in .stl'),
    name: 'scan.stl',
  },
]

const plyHead = (format: string, faceCount = 4, vertex = 'float') =>
  `ply\nformat ${format} 1.0\ncomment made by hand\nelement vertex 4\nproperty ${vertex} x\nproperty ${vertex} y\nproperty ${vertex} z\nelement face ${faceCount}\nproperty list uchar int vertex_indices\nend_header\n`
const plyText = `${plyHead('ascii')}${places.map((p) => p.join(' ')).join('\n')}\n${faces.map((f) => `3 ${f.join(' ')}`).join('\n')}\n`

/** A binary PLY of the corner. */
export function binaryPly(little: boolean, after = 0): Uint8Array {
  const head = textBytes(plyHead(little ? 'binary_little_endian' : 'binary_big_endian'))
  const bytes = new Uint8Array(head.length + 4 * 12 + 4 * 13 + after)
  bytes.set(head)
  const view = new DataView(bytes.buffer, head.length)
  places.flat().forEach((x, k) => {
    view.setFloat32(4 * k, x, little)
  })
  faces.forEach((face, t) => {
    view.setUint8(48 + 13 * t, 3)
    face.forEach((v, k) => {
      view.setInt32(49 + 13 * t + 4 * k, v, little)
    })
  })
  return bytes
}
const ply = (
  what: string,
  kind: OddFile['kind'],
  bytes: string | Uint8Array,
  parts: OddFile['parts'],
  ...said: string[]
): OddFile => ({
  kind,
  what: `PLY ${what}`,
  name: 'scan.ply',
  bytes: typeof bytes === 'string' ? textBytes(bytes) : bytes,
  parts,
  said,
})

export const oddPly: readonly OddFile[] = [
  ply('as text', 'A', plyText, whole),
  ply('with CRLF line ends', 'B', plyText.replaceAll('\n', '\r\n'), whole),
  ply('in UTF-16', 'B', utf16(plyText, true), whole),
  ply('with a mark of UTF-8', 'B', withMark(plyText), whole),
  ply('with CR line ends', 'B', plyText.replaceAll('\n', '\r'), whole),
  ply('in binary, little end first', 'A', binaryPly(true), whole),
  ply('in binary, big end first', 'A', binaryPly(false), whole),
  ply('with spare bytes', 'B', binaryPly(true, 3), whole, '3 spare bytes ignored'),
  ply('with a face of five corners', 'A', `${plyHead('ascii', 1)}0 0 0\n4 0 0\n4 4 0\n0 4 0\n5 0 1 2 3 3\n`, [
    ['scan', 2],
  ]),
  ply(
    'with a face of a vertex that is not there',
    'B',
    plyText.replace('3 0 3 2', '3 0 3 9'),
    [['scan', 3]],
    '1 face names a vertex that is not there, of 4',
  ),
  ply(
    'with a face of two corners',
    'B',
    plyText.replace('3 0 3 2', '2 0 3'),
    [['scan', 3]],
    '1 face has fewer than three different corners',
  ),
  ply('of points only', 'C', plyHead('ascii', 0) + places.map((p) => p.join(' ')).join('\n'), [], 'it has points only'),
  ply('that is cut off', 'C', binaryPly(true).slice(0, 260), [], 'it is cut off'),
  ply('as text that is cut off', 'C', plyText.slice(0, -20), [], 'it is cut off'),
  ply('of another format', 'C', plyHead('binary_middle_endian'), [], 'its format is “binary_middle_endian”'),
  ply('without a header that ends', 'C', plyText.slice(0, 60), [], 'its header cannot be read'),
  ply('whose vertices are nowhere', 'C', plyText.replace('float x', 'float q'), [], 'have no x, y and z'),
]
