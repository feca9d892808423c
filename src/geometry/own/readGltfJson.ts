import { fileLimits, plainText } from './part'
import { unread } from './remark'

export type Json = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An own property: what a file calls "__proto__" or "constructor" is a name like any other. */
export const own = (object: Json, key: string): unknown =>
  // Some programs write null for what is not there.
  Object.hasOwn(object, key) ? (object[key] ?? undefined) : undefined

export const listOf = (json: Json, key: string): readonly unknown[] => {
  const list = own(json, key)
  return Array.isArray(list) ? list : []
}

/** What `object` has under `key`, as far as that is an object; else one without anything. */
export const within = (object: Json, key: string): Json => {
  const found = own(object, key)
  return isObject(found) ? found : {}
}

export const quoted = (value: unknown): string => plainText(JSON.stringify(value) ?? String(value), 40)

/** Entry `index` of a list of the file; throws `Unread` that names it. */
export function entry(json: Json, list: string, index: unknown): Json {
  const found = typeof index === 'number' && Number.isInteger(index) ? listOf(json, list)[index] : undefined
  if (!isObject(found)) throw unread('gltfMissing', { index: quoted(index), list })
  return found
}

/** A whole number from 0 to `most`; what is not said is `otherwise`. */
export function whole(object: Json, key: string, most: number, what: string, otherwise?: number): number {
  const value = own(object, key) ?? otherwise
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most) return value
  throw unread('gltfNumber', { what, key, value: quoted(value), most: String(most) })
}

/** The JSON that a glTF file says of itself. */
export function jsonIn(bytes: Uint8Array): Json {
  const text = new TextDecoder().decode(bytes).replace(/[\s\0]+$/, '')
  const count = text.length - inside(text)
  if (count > fileLimits.header) throw unread('gltfJsonLong', { count, most: fileLimits.header })
  if (depthOf(text) > fileLimits.depth) throw unread('gltfJsonDeep', { most: fileLimits.depth })
  try {
    const json: unknown = JSON.parse(text)
    if (isObject(json)) return json
  } catch {
    // Said below.
  }
  throw unread('gltfJsonBad')
}

/** Letters that are data written into the JSON. */
const inside = (text: string): number =>
  [...text.matchAll(/"data:[^"]*"/g)].reduce((sum, [data]) => sum + data.length, 0)

/** How deep braces and brackets go, outside of strings. */
function depthOf(text: string): number {
  let [depth, deepest] = [0, 0]
  let inside = false
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (inside) {
      if (c === 92) i++
      else if (c === 34) inside = false
    } else if (c === 34) inside = true
    else if (c === 123 || c === 91) deepest = Math.max(deepest, ++depth)
    else if (c === 125 || c === 93) depth--
  }
  return deepest
}
