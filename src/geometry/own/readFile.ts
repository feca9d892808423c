import { type FilePart, fileLimits, plainText, type Reading } from './part'
import { read3mf } from './read3mf'
import { chunksOf, readGlb, readGltf, type Surroundings } from './readGltf'
import type { Decoders } from './readGltfData'
import { kindOf } from './readKind'
import { readObj } from './readObj'
import { readPly } from './readPly'
import { readBinaryStl, readTextStl, triangleCount } from './readStl'
import { overLimit, type Remark, remark, Unread, unread } from './remark'

export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What is to be said of a file: it is not taken, a part of it is not, or it is with this note. */
export interface FileLine {
  readonly file: string
  readonly about: 'notTaken' | 'partLeftOut' | 'noted'
  readonly part: string
  readonly told: Remark
}

const noDecoders: Decoders = { meshopt: null, draco: null, unzip: null }

/** What files hold, and a line for each thing that is not taken as it stands; one bad file or part costs no other. */
export function readFiles(
  files: readonly GivenFile[],
  decoders: Decoders = noDecoders,
): { parts: FilePart[]; lines: FileLine[] } {
  const parts: FilePart[] = []
  const lines: FileLine[] = []
  /** Files that others of the drop are the rest of. */
  const used = new Set<Uint8Array>()
  const beside = (wanted: string): Uint8Array | null => {
    const found = files.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase())
    if (found.length !== 1 || found[0]!.bytes.length > fileLimits.bytes) return null
    used.add(found[0]!.bytes)
    return found[0]!.bytes
  }
  let triangles = 0
  const last = files.filter(({ name }) => endOf(name) === 'bin')
  const inOrder = [...files.filter((file) => !last.includes(file)), ...last]
  inOrder.forEach(({ name, bytes }, k) => {
    if (used.has(bytes)) return
    const file = plainText(name) || '?'
    const line = (about: FileLine['about'], one: Remark, part = '') => lines.push({ file, about, part, told: one })
    try {
      if (k >= fileLimits.files) throw overLimit('tooManyFiles', { most: fileLimits.files })
      const { parts: read, leftOut, notes } = readOne(file, bytes, { beside, decoders })
      const more = read.reduce((sum, { index }) => sum + index.length / 3, 0)
      if (triangles + more > fileLimits.triangles) throw overLimit('tooManyTriangles', { most: fileLimits.triangles })
      if (parts.length + read.length > fileLimits.parts) throw overLimit('tooManySurfaces', { most: fileLimits.parts })
      triangles += more
      parts.push(...read)
      // Where nothing could be read, the first reason is that of the file.
      const whole = read.length === 0 ? leftOut[0] : undefined
      if (whole) line('notTaken', notes.find(({ key }) => key === 'glbLength') ?? whole.told)
      for (const one of leftOut) if (one !== whole) line('partLeftOut', one.told, one.part)
      if (!whole) for (const one of notes) line('noted', one)
    } catch (error) {
      if (!(error instanceof Unread)) throw error
      line('notTaken', error.told)
    }
  })
  return { parts, lines }
}

const endOf = (name: string): string => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''

function readOne(file: string, bytes: Uint8Array, around: Surroundings): Reading {
  if (bytes.length > fileLimits.bytes)
    throw overLimit('tooLarge', { size: Math.round(bytes.length / 1e6), most: fileLimits.bytes / 1e6 })
  if (bytes.length === 0) throw unread('empty')
  const found = kindOf(bytes)
  if (found.kind === 'other') throw whyOther(file, found.what)
  if (found.kind === 'unknown') throw whyUnknown(file, found.text, bytes)
  const reading = readAs(file, bytes, found, around)
  const end = endOf(file)
  if (['3mf', 'glb', 'gltf', 'obj', 'ply', 'stl'].includes(end) && end !== found.kind)
    reading.notes.unshift(remark('otherThanNamed', { kind: found.kind, end }))
  if (found.as === 'windows-1252') reading.notes.push(remark('readAsWestern'))
  return reading
}

function readAs(
  file: string,
  bytes: Uint8Array,
  { kind, text }: Exclude<ReturnType<typeof kindOf>, { kind: 'other' | 'unknown' }>,
  around: Surroundings,
): Reading {
  if (kind === 'glb') return readGlb(file, bytes, around)
  if (kind === '3mf') return read3mf(file, bytes, around.decoders)
  if (kind === 'gltf') return readGltf(file, new TextEncoder().encode(text), around)
  if (kind === 'obj') return readObj(file, text)
  if (kind === 'ply') return readPly(file, text === undefined ? bytes : new TextEncoder().encode(text))
  return text === undefined ? readBinaryStl(file, bytes) : readTextStl(file, text)
}

/** The name may tell more of what is packed. */
function whyOther(file: string, what: string): Unread {
  return unread('isOther', { what: /\.nii\.gz$/i.test(file) ? 'volume' : what })
}

/** Neither the bytes nor the name say what it is; the name says what it should be. */
function whyUnknown(file: string, text: string | null, bytes: Uint8Array): Unread {
  const end = endOf(file)
  const said = text === null && end === 'stl' ? triangleCount(bytes) : null
  if (said !== null) return unread('stlCutOff', { said, there: Math.max(0, Math.floor((bytes.length - 84) / 50)) })
  if (end === 'bin') return unread('binAlone')
  if (end === 'obj') return unread('objNoFaces')
  if (end === 'stl') return unread('stlNoFacets')
  if (end === 'glb') return unread('glbNoMagic')
  if (end === 'gltf') return unread('gltfNoJson')
  return unread('isUnknown', { text: text === null ? 'no' : 'yes' })
}

/** Which unpackers the files need. */
export function decodersNeeded(files: readonly GivenFile[]): Readonly<Record<keyof Decoders, boolean>> {
  const said = files.map(({ bytes }) => (bytes.length > fileLimits.bytes ? '' : packingIn(bytes)))
  const anyHas = (name: string) => said.some((text) => text.includes(name))
  return {
    meshopt: anyHas('meshopt_compression'),
    draco: anyHas('KHR_draco_mesh_compression'),
    unzip: said.includes('3mf'),
  }
}

/** What a file says of how it is packed. */
function packingIn(bytes: Uint8Array): string {
  // What is no glTF and no archive is not looked at twice; it may begin in any encoding.
  const head = String.fromCharCode(...bytes.subarray(0, 200))
  if (!/^(glTF|PK|[\s\0\xff\xfe\xef\xbb\xbf]*\{)/.test(head)) return ''
  const { kind, text } = kindOf(bytes) as { kind: string; text?: string }
  if (kind === '3mf') return kind
  if (kind === 'gltf') return text!
  try {
    return kind === 'glb' ? new TextDecoder().decode(chunksOf(bytes, []).json) : ''
  } catch {
    return ''
  }
}
