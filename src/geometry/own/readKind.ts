import { isBinaryStl } from './readStl'
import { textIn } from './readText'

type Found =
  | { readonly kind: 'glb' | 'ply' | 'stl' | '3mf'; readonly text?: undefined; readonly as?: undefined }
  /** With its letters where it is text. */
  | { readonly kind: 'gltf' | 'obj' | 'ply' | 'stl'; readonly text: string; readonly as: string }
  /** Known, and not read. */
  | { readonly kind: 'other'; readonly what: string }
  | { readonly kind: 'unknown'; readonly text: string | null }

/** What a file is by its bytes; its name is not asked. */
export function kindOf(bytes: Uint8Array): Found {
  const begins = (...letters: string[]) =>
    letters.some((word) => [...word].every((c, k) => bytes[k] === c.charCodeAt(0)))
  if (begins('glTF')) return { kind: 'glb' }
  if (/^\s*ply\s*[\r\n]/.test(String.fromCharCode(...bytes.subarray(0, 80)))) return { kind: 'ply' }
  if (isBinaryStl(bytes) === 'whole') return { kind: 'stl' }
  if (begins('PK\x03\x04') && is3mf(bytes)) return { kind: '3mf' }
  const what = otherBy(bytes, begins)
  if (what) return { kind: 'other', what }
  const written = textIn(bytes)
  if (written) return kindOfText(written.text, written.as)
  return isBinaryStl(bytes) ? { kind: 'stl' } : { kind: 'unknown', text: null }
}

function kindOfText(text: string, as: string): Found {
  const found = (kind: 'gltf' | 'obj' | 'ply' | 'stl'): Found => ({ kind, text, as })
  if (/^\s*\{/.test(text)) return /"asset"|"meshes"/.test(text) ? found('gltf') : otherJson(text)
  if (/^\s*ply\s*\n/.test(text)) return found('ply')
  const facets = /\bfacet\s+normal\b/i.test(text) || (/^\s*solid\b/i.test(text) && /\bfacet\b/i.test(text))
  const isSolid = /^\s*(solid|facet)\b/i.test(text)
  if (facets && isSolid) return found('stl')
  const head = text.slice(0, 20_000)
  const other = otherTexts.find(([, begin]) => begin.test(head))
  if (other) return { kind: 'other', what: other[0] }
  if (/^[ \t]*v[ \t]+\S/im.test(text) || /^[ \t]*(mtllib|f|fo|l|p|cstype)[ \t]+\S/m.test(text)) return found('obj')
  return facets ? found('stl') : { kind: 'unknown', text }
}

function otherJson(text: string): Found {
  try {
    JSON.parse(text)
    return { kind: 'other', what: 'json' }
  } catch {
    return { kind: 'unknown', text }
  }
}

const otherTexts: readonly (readonly [what: string, begin: RegExp])[] = [
  ['html', /^\s*<(!doctype html|html)/i],
  ['collada', /^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)?<COLLADA/s],
  ['xml', /^\s*<[?!a-z]/i],
  ['mtl', /^\s*(#.*\n\s*)*newmtl\s/],
  ['vtk', /^# vtk DataFile/],
  ['step', /^\s*ISO-10303/],
  ['vrml', /^#VRML/],
  ['fbx', /^\s*; FBX/],
  ['lfs', /^version https:\/\/git-lfs/],
  ['usd', /^#usda/],
  ['off', /^\s*[CNST4]*OFF\b/],
]

function otherBy(bytes: Uint8Array, begins: (...letters: string[]) => boolean): string | null {
  if (begins('PK\x03\x04')) return 'zip'
  if (begins('\x1f\x8b')) return 'gzip'
  if (begins('7z\xbc\xaf', 'Rar!')) return 'zip'
  if (begins('\x89PNG', '\xff\xd8\xff', 'GIF8', 'BM', '\xabKTX', 'II*\0', 'MM\0*') || begins('RIFF')) return 'image'
  if (begins('\0\x05\x16\x07')) return 'apple'
  if (begins('DRACO')) return 'draco'
  if (begins('PXR-USDC')) return 'usd'
  if (begins('Kaydara FBX')) return 'fbx'
  if (begins('BLENDER')) return 'blend'
  if (begins('%PDF')) return 'pdf'
  if (begins('NRRD')) return 'volume'
  const word = (at: number, length: number) => String.fromCharCode(...bytes.subarray(at, at + length))
  if (word(128, 4) === 'DICM') return 'dicom'
  return /^(n\+1|ni1)\0/.test(word(344, 4)) ? 'volume' : null
}

/** The names of what is packed stand in the archive as they are. */
const is3mf = (bytes: Uint8Array): boolean => {
  const names = (part: Uint8Array) => new TextDecoder('windows-1252').decode(part)
  return /3D\/[^\0]*\.model/i.test(names(bytes.subarray(0, 65536)) + names(bytes.subarray(-65536)))
}
