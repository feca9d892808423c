import { type FilePart, fileLimits, fileTypes, plainText, Refusal } from './part'
import { readGlb } from './readGlb'
import { readObj } from './readObj'
import { readStl } from './readStl'

export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

const readers: Record<(typeof fileTypes)[number], (file: string, bytes: Uint8Array) => readonly FilePart[]> = {
  glb: readGlb,
  obj: readObj,
  stl: readStl,
}

/** What files hold, and one line for each that is not taken; the others of the same drop go on. */
export function readFiles(files: readonly GivenFile[]): { parts: FilePart[]; refused: string[] } {
  const parts: FilePart[] = []
  const refused: string[] = []
  let triangles = 0
  files.forEach(({ name, bytes }, k) => {
    try {
      if (k >= fileLimits.files) throw new Refusal(`more than ${fileLimits.files} files at once`)
      const read = readOne(name, bytes)
      const more = read.reduce((sum, { index }) => sum + index.length / 3, 0)
      if (triangles + more > fileLimits.triangles)
        throw new Refusal(`together with the others it has more than ${fileLimits.triangles} triangles`)
      if (parts.length + read.length > fileLimits.parts)
        throw new Refusal(`together with the others it has more than ${fileLimits.parts} surfaces`)
      triangles += more
      parts.push(...read)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused.push(`${plainText(name, 60)} is not taken: ${error.message}.`)
    }
  })
  return { parts, refused }
}

function readOne(name: string, bytes: Uint8Array): readonly FilePart[] {
  const type = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (bytes.length > fileLimits.bytes)
    throw new Refusal(`it has ${Math.round(bytes.length / 1e6)} MB; ${fileLimits.bytes / 1e6} are allowed`)
  if (bytes.length === 0) throw new Refusal('it is empty')
  if (!Object.hasOwn(readers, type))
    throw new Refusal(`files that end in ${fileTypes.map((t) => `.${t}`).join(', ')} are read`)
  return readers[type as keyof typeof readers](plainText(name), bytes)
}
