/** What is said of files of bones: why one is not read, or not whole, and what is to be known of it. */
export const ownFiles = {
  /** {why} is one of the lines below: it begins small and has no full stop. */
  notTaken: '{file} is not taken: {why}.',
  partLeftOut: '“{part}” of {file} is left out: {why}.',
  noted: '{file}: {why}.',

  tooManyFiles: 'more than {most, number} files at once',
  tooManyTriangles: 'alone or with the others it has more than {most, number} triangles',
  tooManySurfaces: 'alone or with the others it has more than {most, number} surfaces',
  tooLarge: 'it has {size, number} MB; {most, number} are allowed',
  empty: 'it is empty',
  notReadable: 'the browser cannot read it ({why})',
  isOther:
    'it is {what, select, zip {an archive; unpack it first} gzip {packed (gzip); unpack it first} image {a picture; a surface is needed} dicom {a DICOM picture; a surface made of it is needed, as STL, OBJ, PLY or GLB} volume {a volume; a surface made of it is needed, as STL, OBJ, PLY or GLB} json {JSON, but no glTF} html {a web page; the download gave a page in place of the file} collada {COLLADA; export it as GLB} xml {XML; export it as GLB, OBJ, PLY or STL} mtl {the materials of an OBJ; bones need none} vtk {VTK; export it as STL, OBJ, PLY or GLB} step {STEP; export it as STL, OBJ, PLY or GLB} vrml {VRML; export it as STL, OBJ, PLY or GLB} fbx {FBX; export it as GLB} blend {a Blender scene; export it as GLB} off {OFF; export it as STL, OBJ, PLY or GLB} pdf {a PDF} lfs {a pointer of Git LFS; the file itself was not downloaded} apple {a companion file of macOS without a surface} draco {a bare Draco file; export it as GLB} usd {USD; export it as GLB} other {of another kind}}',
  isUnknown:
    '{text, select, yes {it is text, but} other {its bytes are}} none of what is read: 3MF, GLB, glTF, OBJ, PLY, STL',
  otherThanNamed:
    'it is {kind, select, 3mf {a 3MF} glb {a GLB} gltf {a glTF} obj {an OBJ} ply {a PLY} other {an STL}}, though its name ends in .{end}; read as what it is',
  readAsWestern: 'its letters are not UTF-8 and were read as Windows-1252; names may look odd',
  decimalCommas: 'its numbers have commas, which were read as decimal points',
  spareBytes: '{count, plural, one {# spare byte} other {# spare bytes}} ignored',
  coordinateOdd: 'it has a vertex that is not a number, or farther than {most, number} units away',
  noArea: 'there is no surface in it: at least one triangle with an area is needed',

  stlNoFacets:
    'it is no STL: neither “solid … facet … vertex” as text nor a header of 84 bytes and 50 for each triangle',
  stlCutOff:
    'it is cut off: it says {said, plural, one {# triangle} other {# triangles}} but has room for {there, number}',
  stlCountOdd: 'it does not say how many triangles it has; all {there, number} in it were read',
  stlEmpty: 'it has no triangles',
  stlSolidEmpty: 'the solid “{name}” has no triangles',
  stlInsideFacet: 'the file is cut off within one of its facets',
  stlFacetsOdd:
    '{count, plural, one {# facet has} other {# facets have}} fewer than three corners (the first ends in line {line, number}); the rest was read',
  stlVertexOdd: 'line {line, number} is no vertex: “vertex” and three numbers are needed',
  stlNoEnd: 'its last line, “endsolid”, is missing; every facet in it is whole',

  objNoFaces: 'it is no OBJ with a surface: lines that begin with “v” and “f” are needed',
  objOnlyLines: 'it has points and lines only; faces (“f”) are needed',
  objCurves: 'it has curves or free-form surfaces, which are not read; export it as a mesh',
  objNoVertex: 'line {line, number} is no vertex: “v” and three numbers are needed',
  objMissingVertex: 'line {line, number} names a vertex that is not there; 1 to {most, number} are',
  objSomeMissing:
    '{count, plural, one {# face names a vertex that is} other {# faces name vertices that are}} not there (the first in line {line, number}; 1 to {most, number} are there); the rest was read',
  objFewCorners:
    '{count, plural, one {# face has} other {# faces have}} fewer than three different corners (the first in line {line, number}); the rest was read',
  objNoFace: 'line {line, number} is no face: “f” and at least three different vertices are needed',
  objTooManyGroups: 'it has more groups than the {most, number} allowed',

  plyHeader: 'its header cannot be read at “{line}”',
  plyFormat: 'its format is “{format}”; ascii, binary_little_endian and binary_big_endian are read',
  plyNoPlaces: 'its vertices have no x, y and z',
  plyNoFaces: 'it has points only; faces are needed',
  plyCutOff: 'it is cut off: it says it has more vertices or faces than follow',
  plyList: 'a list in it has a length that cannot be',
  plyFewCorners:
    '{count, plural, one {# face has} other {# faces have}} fewer than three different corners; the rest was read',
  plyMissingVertex:
    '{count, plural, one {# face names a vertex that is} other {# faces name vertices that are}} not there, of {most, number}; what else is in it was read',

  binAlone: 'it is the data of a .gltf file; give both together',
  threemfNothing: 'it has no object with triangles',
  threemfMissing: 'it asks for an object that is not there ({object})',
  threemfPlace: 'where it stands is not 12 numbers',

  glbNoMagic: 'it is no GLB: it does not begin with “glTF”',
  gltfVersion: 'it is glTF version {version}; 2 is allowed',
  gltfNoVersion: 'it does not say which glTF it is; it was read as 2.0',
  glbLength: 'it says it has {said, number} bytes but has {there, number}: it is cut off or changed',
  glbJson: 'it is cut off or changed: its first chunk is no whole JSON',
  gltfJsonLong: 'its JSON has {count, number} letters; {most, number} are allowed',
  gltfJsonDeep: 'its JSON is more than {most, number} levels deep',
  gltfJsonBad: 'its JSON cannot be read',
  gltfNoJson: 'it is no glTF: it is no whole JSON',
  gltfMissing: 'it asks for number {index} of the file’s {list}, which is not there',
  gltfNumber: '{what} has {key} {value}; whole numbers from 0 to {most} are allowed',
  gltfOutside: 'its data is outside of the file, in “{uri}”; give that file with it in one drop, or export as GLB',
  gltfNoBuffer: 'its data is not in the file (buffer {index})',
  gltfNeeds: 'it needs {name}, which is not understood here; export it without',
  gltfNotNeeded: 'it asks for {name}, which is not understood here; no surface was seen to use it',
  gltfScenes: 'it has {count, number} scenes; “{name}” was read',
  gltfSceneMissing: 'its first scene, {index}, is not there; every node was read',
  gltfNothing: 'its scene shows no surface: at least one node with triangles is needed',
  gltfHidden: '{count, plural, one {# hidden node is} other {# hidden nodes are}} left out, such as “{name}”',
  gltfAllHidden: 'everything in it is hidden, such as “{name}”',
  gltfDeepNodes: 'it is more than {most, number} nodes deep',
  gltfInsideItself: 'node {index} is inside itself',
  gltfManyNodes: 'its scene has more nodes than the {most, number} allowed',
  gltfNodeNumbers: 'node {index} has a {key} that is not {count, number} numbers',
  gltfMode: 'its mode is {mode}; 0 to 6 are known',
  gltfNoVertices: 'it has no vertices',
  gltfVertex: 'it uses vertex {vertex, number}, but has only {count, number}',
  gltfCornersOver: 'the corners of “{name}” are no multiple of three; the last were ignored',
  gltfType: '{what} is {type}; {needed} is needed there',
  gltfComponent: '{what} has no number type of glTF that can stand there',
  gltfEmptyAccessor: '{what} is empty; at least one value is needed',
  gltfPastEnd:
    '{what} reaches past the end of its data: {count, number} values of {stride, number} bytes do not fit in {left, number}',
  gltfSparse: '{what} is sparse in a way that cannot be',
  gltfStride: '{what} has a value of {wide, number} bytes every {stride, number} bytes: they overlap',
  gltfDataUri: 'the data written into it cannot be read',
  gltfCopiesOdd: 'the places of its copies are not of the same number',
  gltfMorph: '“{name}” can change its shape; it was read as it is at first',
  gltfSkinOdd: 'how it is bound to its skeleton cannot be read',
  gltfInstances: '“{name}” stands in {count, number} places; each was read',
  gltfUnpack: 'its data is packed ({name}) and cannot be unpacked: it is broken',
  gltfNoDecoder: 'it is packed ({name}), and the unpacker could not be loaded; try again with a connection',
} as const
