import { type FilePart, fileLimits, partOf, plainText, Refusal } from './part'

interface Group {
  readonly name: string
  readonly corners: number[]
}

/** The surfaces of an OBJ file, one for each object or group in it; materials are not looked at. */
export function readObj(file: string, bytes: Uint8Array): readonly FilePart[] {
  const numbers: number[] = []
  const labels: string[] = []
  const groups: Group[] = [{ name: file.replace(/\.[^.]*$/, ''), corners: [] }]
  const text = new TextDecoder().decode(bytes)
  let line = 0
  let corners = 0
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at)
    const words = text
      .slice(at, end < 0 ? text.length : end)
      .trim()
      .split(/\s+/)
    at = end < 0 ? text.length : end + 1
    line++
    if (words[0] === 'v') numbers.push(...vertex(words, line))
    else if (words[0] === 'f') {
      const group = groups.at(-1)!.corners
      corners += fan(words, numbers.length / 3, line, group)
      if (corners > 3 * fileLimits.triangles)
        throw new Refusal(`it has more triangles than the ${fileLimits.triangles} allowed`)
    } else if (words[0] === 'o' || words[0] === 'g') groups.push({ name: words.slice(1).join(' '), corners: [] })
    // Atlases write what a file is into its first comments: "# Concept ID : FMA16202".
    else if (words[0] === '#' && line <= 60 && words.includes(':')) labels.push(plainText(words.slice(1).join(' ')))
    if (groups.length > 50 * fileLimits.parts)
      throw new Refusal(`it has more groups than the ${fileLimits.parts} allowed`)
  }
  const full = groups.filter(({ corners: any }) => any.length > 0)
  if (full.length === 0) throw new Refusal('it is no OBJ with a surface: lines that begin with "v" and "f" are needed')
  return full.map((group) => partFrom(file, group, labels, numbers))
}

function vertex(words: readonly string[], line: number): number[] {
  const at = [words[1], words[2], words[3]].map((word) =>
    word === undefined || word === '' ? Number.NaN : Number(word),
  )
  if (!at.every(Number.isFinite)) throw new Refusal(`line ${line} is no vertex: "v" and three numbers are needed`)
  return at
}

/** A face as triangles about its first corner; numbers count from 1, or back from the last vertex. */
function fan(words: readonly string[], count: number, line: number, into: number[]): number {
  const face = words.slice(1).map((word) => {
    const said = Number(word.split('/', 1)[0])
    const index = said < 0 ? count + said : said - 1
    if (!Number.isInteger(index) || index < 0 || index >= count)
      throw new Refusal(`line ${line} names vertex ${plainText(word, 20)}; 1 to ${count} are there`)
    return index
  })
  if (face.length < 3) throw new Refusal(`line ${line} is no face: "f" and at least three vertices are needed`)
  for (let k = 2; k < face.length; k++) into.push(face[0]!, face[k - 1]!, face[k]!)
  return 3 * (face.length - 2)
}

/** Only the vertices that the group uses. */
function partFrom(
  file: string,
  { name, corners }: Group,
  labels: readonly string[],
  numbers: readonly number[],
): FilePart {
  const place = new Map<number, number>()
  const positions: number[] = []
  const index = corners.map((v) => {
    const known = place.get(v)
    if (known !== undefined) return known
    place.set(v, place.size)
    positions.push(numbers[3 * v]!, numbers[3 * v + 1]!, numbers[3 * v + 2]!)
    return place.size - 1
  })
  return partOf({
    file,
    name: plainText(name),
    labels,
    positions: Float32Array.from(positions),
    index: Uint32Array.from(index),
  })
}
