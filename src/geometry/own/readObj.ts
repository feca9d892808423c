import { emptyReading, type FilePart, fileLimits, partOf, plainText, type Reading, takePart } from './part'
import { trianglesIn } from './readPolygon'
import { eachLine, type Oddities, pointIn } from './readText'
import { overLimit, type Remark, remark, unread } from './remark'

/** One surface: faces that stand under the same object and group, and are of the same material. */
interface Group {
  readonly object: string
  readonly group: string
  readonly material: string
  /** Face after face: how many corners, the line, the vertices from 0. */
  readonly faces: number[]
}

interface Obj {
  readonly numbers: number[]
  readonly labels: string[]
  readonly groups: Map<string, Group>
  /** Lines of vertices that are no three numbers. */
  readonly bad: Map<number, number>
  readonly odd: Oddities
  curves: boolean
  lines: boolean
}

/** The surfaces of an OBJ file, one for each object and group in it, taken up again or not; materials count where nothing else names anything. */
export function readObj(file: string, text: string): Reading {
  const reading = emptyReading()
  const obj = statementsIn(text)
  const groups = surfacesIn(obj)
  const [badLine] = obj.bad.values()
  if (groups.length === 0 && badLine !== undefined) throw unread('objNoVertex', { line: badLine })
  if (groups.length === 0) throw unread(obj.curves ? 'objCurves' : obj.lines ? 'objOnlyLines' : 'objNoFaces')
  const stem = plainText(file.replace(/\.[^.]*$/, ''))
  const faults = new Map<string, { told: Remark; count: number }>()
  for (const group of groups) {
    const name = nameOf(group) || stem
    takePart(reading, name, () => partFrom(file, name, group, obj, faults))
  }
  for (const { told: one, count } of faults.values()) reading.notes.push(remark(one.key, { ...one.values, count }))
  if (obj.odd.commas) reading.notes.push(remark('decimalCommas'))
  if (obj.curves) reading.notes.push(remark('objCurves'))
  return reading
}

/** Statements one after the other: comments are cut off, a backslash at its end goes on in the next line. */
function eachStatement(text: string, take: (words: readonly string[], number: number, line: string) => void): void {
  let [begun, first] = ['', 0]
  eachLine(text, (line, number) => {
    const end = line.trimEnd()
    const goesOn = end.endsWith('\\') && !/(^|\s)#/.test(end)
    if (!goesOn && first === 0) return take(wordsIn(line), number, line)
    begun += `${goesOn ? end.slice(0, -1) : line} `
    first ||= number
    if (goesOn) return
    take(wordsIn(begun), first, begun)
    begun = ''
    first = 0
  })
  if (first > 0) take(wordsIn(begun), first, begun)
}

/** Names may have a '#' inside; before a comment there is room. */
function wordsIn(line: string): readonly string[] {
  return (line.includes('#') ? line.replace(comment(line), '') : line).trim().split(/\s+/)
}
const comment = (line: string): RegExp => (/^\s*(o|g|usemtl)\s/i.test(line) ? /(^|\s)#.*$/ : /#.*$/)

function statementsIn(text: string): Obj {
  const numbers: number[] = []
  const obj: Obj = {
    numbers,
    labels: [],
    groups: new Map(),
    bad: new Map(),
    odd: { commas: false },
    curves: false,
    lines: false,
  }
  let [object, group, material] = ['', '', '']
  // A group that has faces ends where another object begins; one that was only just named is of it.
  let used = false
  let triangles = 0
  let last: Group | null = null
  eachStatement(text, (words, line, whole) => {
    const word = words[0]!.toLowerCase()
    if (word === 'v') {
      const at = pointIn(words, obj.odd)
      if (!at.every(Number.isFinite)) obj.bad.set(numbers.length / 3, line)
      numbers.push(at[0], at[1], at[2])
    } else if (word === 'f' || word === 'fo') {
      last ??= groupOf(obj, object, group, material)
      used = true
      addFace(last.faces, words, numbers.length / 3, line)
      triangles += Math.max(0, words.length - 3)
      if (triangles > fileLimits.triangles) throw overLimit('tooManyTriangles', { most: fileLimits.triangles })
    } else if (word === 'o') {
      object = words.slice(1).join(' ')
      if (used) group = ''
      last = null
    } else if (word === 'g') {
      group = words.slice(1).join(' ')
      used = false
      last = null
    } else if (word === 'usemtl') {
      material = words.slice(1).join(' ')
      last = null
    } else if (word === 'l' || word === 'p') obj.lines = true
    else if (word === 'curv' || word === 'curv2' || word === 'surf') obj.curves = true
    // Atlases write what a file is into its first comments: "# Concept ID : FMA16202".
    else if (line <= 60 && /^\s*#.*:/.test(whole)) obj.labels.push(plainText(whole.replace(/^[\s#]+/, '')))
  })
  return obj
}

function groupOf({ groups }: Obj, object: string, group: string, material: string): Group {
  const key = JSON.stringify([object, group, material])
  const known = groups.get(key)
  if (known) return known
  if (groups.size >= 50 * fileLimits.parts) throw overLimit('objTooManyGroups', { most: fileLimits.parts })
  const fresh = { object, group, material, faces: [] }
  groups.set(key, fresh)
  return fresh
}

/** Numbers count from 1, or back from the last vertex; a vertex may stand further down in the file. */
function addFace(into: number[], words: readonly string[], count: number, line: number): void {
  into.push(words.length - 1, line)
  for (let k = 1; k < words.length; k++) {
    const said = Number(words[k]!.split('/', 1)[0] || Number.NaN)
    into.push(Number.isInteger(said) && said !== 0 ? (said < 0 ? count + said : said - 1) : -1)
  }
}

const unsaid = /^(|default|off|\(null\)|none|null)$/i
/** What programs call a material that nobody named. */
const anyMaterial =
  /^(material|mat|lambert|phong|blinn|standard|default|none|initialshadinggroup|sg|colou?r|bone|\W|_|\d)*$/i

/** "pelvis ilium": the object and the group, as far as they are said. */
const nameOf = ({ object, group, material }: Group): string => {
  const said = [object, group].filter((name) => !unsaid.test(name))
  return plainText((said[0] === said[1] ? said.slice(0, 1) : said).join(' ') || (unsaid.test(material) ? '' : material))
}

/** The groups that have faces. Materials part them only where they are all that is named. */
function surfacesIn({ groups }: Obj): readonly Group[] {
  const full = [...groups.values()]
  const named = full.some(({ object, group }) => !unsaid.test(object) || !unsaid.test(group))
  const materials = new Set(full.map(({ material }) => material).filter((name) => !anyMaterial.test(name)))
  if (!named && materials.size > 1) return full
  const merged = new Map<string, Group>()
  for (const { object, group, faces } of full) {
    const key = JSON.stringify([object, group])
    const known = merged.get(key)
    if (known) for (const value of faces) known.faces.push(value)
    else merged.set(key, { object, group, material: '', faces })
  }
  return [...merged.values()]
}

/** Only the vertices that the group uses; faces that cannot be are left out and counted. */
function partFrom(
  file: string,
  name: string,
  { faces }: Group,
  { numbers, labels, bad }: Obj,
  faults: Map<string, { told: Remark; count: number }>,
): FilePart {
  const count = numbers.length / 3
  const note = (one: Remark) =>
    faults.set(one.key, { told: faults.get(one.key)?.told ?? one, count: (faults.get(one.key)?.count ?? 0) + 1 })
  const place = new Map<number, number>()
  const positions: number[] = []
  const index: number[] = []
  let missing: Remark | null = null
  let few: Remark | null = null
  const at = (v: number) => numbers.slice(3 * v, 3 * v + 3)
  for (let o = 0; o < faces.length; o += 2 + faces[o]!) {
    const [size, line] = [faces[o]!, faces[o + 1]!]
    const corners = faces.slice(o + 2, o + 2 + size)
    const lost = corners.some((v) => v < 0 || v >= count)
    if (lost) {
      missing ??= remark('objMissingVertex', { line, most: count })
      note(remark('objSomeMissing', { line, most: count }))
      continue
    }
    const triangles = trianglesIn(corners, at)
    if (triangles.length === 0) {
      few ??= remark('objNoFace', { line })
      note(remark('objFewCorners', { line }))
    }
    for (const v of triangles) {
      if (bad.has(v)) throw unread('objNoVertex', { line: bad.get(v)! })
      let known = place.get(v)
      if (known === undefined) {
        known = place.size
        place.set(v, known)
        positions.push(numbers[3 * v]!, numbers[3 * v + 1]!, numbers[3 * v + 2]!)
      }
      index.push(known)
    }
  }
  const none = missing ?? few
  if (index.length === 0 && none) throw unread(none.key, none.values)
  return partOf({ file, name, labels, positions: Float32Array.from(positions), index: Uint32Array.from(index) })
}
