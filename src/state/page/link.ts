import { entryOf } from '../../anatomy/atlas'
import { nearest } from '../../biomechanics/elements'
import { type LessonId, readPlace } from '../../lessons/ids'
import type { LanguageId } from '../../words/languages'
import { sceneIds, scenes } from '../look/namedScenes'
import { fieldIds, flat, type Page, paged, rowOf, unsaid, unsaidOf } from './document'
import { say } from './language'
import { linkNames, type Pair, Reader } from './linkWords'

/** Version of the words below. A reader takes what it knows of any version and says what it left out. */
const version = 1
/** A link is never this long; what is, is not one of ours. */
const longest = 6000

/** Fields that are nothing at first: a state that a link opens has them only where the link says them. */
type Extra = 'compared' | 'exercise' | 'at' | 'posedByHand'
/** What a link says of a state; all that it leaves out is as it is meant unsaid. */
export type LinkState = Omit<Page, 'linked' | 'place' | Extra> &
  Partial<Pick<Page, Extra>> & { readonly language?: LanguageId }
export interface Opened {
  readonly state: LinkState
  /** One line for each thing that could not be used. */
  readonly dropped: readonly string[]
  /** Whether the link asked for anything at all. */
  readonly asked: boolean
  /** A step of a lesson, by `?lesson=`: it brings its own state. */
  readonly lesson: { readonly lesson: LessonId; readonly step: number } | null
  /** A single structure to be shown, by `?focus=`. */
  readonly focus: string | null
}

const linkedIds = fieldIds.filter((id) => rowOf(id).link)

function* words(state: LinkState): Generator<Pair> {
  yield ['v', String(version)]
  const values = flat(state)
  for (const id of linkedIds) {
    if (values[id] !== undefined && values[id] !== unsaidOf(id)) yield* rowOf(id).link!.write(values[id], values)
  }
}

/** `state` as the part of an address after '#'. */
export const encode = (state: LinkState): string => [...words(state)].map((pair) => pair.join('=')).join('&')

/** What the words of a link have said of each field so far. */
type Draft = Readonly<Record<string, unknown>>

/** `draft`, and what one more word says. */
function readWord(reader: Reader, draft: Draft, [word, text]: Pair): Draft {
  if (word === 'v') {
    if (text !== String(version)) reader.drop('version', { text, version })
    return draft
  }
  const ids = linkedIds.filter((id) => rowOf(id).link!.has(word))
  if (ids.length === 0) reader.drop('word', { text: word })
  const read = ids.map((id) => [id, rowOf(id).link!.read(reader, text, draft[id], word)] as const)
  return { ...draft, ...Object.fromEntries(read.filter(([, value]) => value !== undefined)) }
}

/** The document of what was said: a view and a place of the camera exclude each other, and an instant is one of something. */
function stateOf(reader: Reader, draft: Draft, selected: readonly string[]): LinkState {
  const whole = (id: (typeof linkedIds)[number], value: unknown) => rowOf(id).link!.whole?.(value, reader) ?? value
  const said = Object.fromEntries(linkedIds.filter((id) => id in draft).map((id) => [id, whole(id, draft[id])]))
  const { at, posedByHand, view, camera, ...others } = said
  return paged({
    scenario: unsaid.scenario,
    exaggeration: unsaid.exaggeration,
    selected,
    ...others,
    ...(at && others.exercise ? { at } : {}),
    ...(posedByHand ? { posedByHand } : {}),
    view: view ?? (camera ? null : unsaid.view),
    camera: view ? null : (camera ?? null),
  }) as LinkState
}

/** The pairs of an address part; repeated keys keep their last value. */
function pairs(text: string): Pair[] {
  const parts = text.replace(/^[#?]/, '').split('&').slice(0, 200)
  return parts.filter(Boolean).map((part) => {
    const at = part.indexOf('=')
    const [key, value] = at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)]
    return [decoded(key), decoded(value)]
  })
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The words of `?scene=`, if there is one. */
function readScene(reader: Reader, scene: string | undefined): Draft {
  if (scene === undefined) return {}
  const id = reader.oneOf('scene', scene, sceneIds)
  if (id) return { scenario: scenes[id].scenario }
  reader.drop('scenes', { scenes: sceneIds.join(', ') })
  return {}
}

/** The step of `?lesson=`, if there is one; a lesson brings its own state. */
function readLesson(reader: Reader, place: string | undefined, asked: boolean): Opened['lesson'] {
  if (place === undefined) return null
  const { dropped, ...lesson } = readPlace(place)
  if (dropped) reader.dropLine(dropped)
  if (asked) reader.drop('underLesson')
  return lesson
}

/** The structure of `?focus=`, if there is one. */
function readFocus(reader: Reader, focus: string | undefined): string | null {
  const found = focus === undefined ? null : structureNamed(focus)
  if (focus !== undefined && !found)
    reader.drop('structure', { text: focus, near: nearest(focus, linkNames.entries).slice(0, 1).join() })
  return found
}

/** The state that an address asks for: the nearest valid one, and what was left out. Never throws, whatever it is given. */
export function openLink({ hash = '', search = '' }: { readonly hash?: string; readonly search?: string }): Opened {
  const reader = new Reader()
  const query = search.length > longest ? [] : pairs(search)
  const wanted = (name: string) => query.find(([key]) => key === name)?.[1]
  const whole = hash.replace(/^#/, '')
  let draft = readScene(reader, wanted('scene'))
  if (whole.length > longest) reader.drop('long')
  else for (const pair of pairs(whole)) draft = readWord(reader, draft, pair)
  if (draft.at && !draft.exercise) reader.drop('instant')
  // The language is no state: it may stand behind a lesson, and by itself asks for nothing else.
  const asked = pairs(whole).some(([word]) => word !== 'lang')
  const lesson = readLesson(reader, wanted('lesson'), asked)
  const focus = readFocus(reader, wanted('focus'))
  return {
    state: stateOf(reader, draft, focus ? [focus] : unsaid.selected),
    dropped: reader.dropped,
    asked: asked || wanted('scene') !== undefined || wanted('focus') !== undefined,
    focus,
    lesson,
  }
}

/** A structure by its id, or by its id without a side: then the right one. */
export function structureNamed(name: string): string | null {
  if (entryOf(name)) return name
  return entryOf(`${name}.right`)?.id ?? null
}

/** What was left out, in one line; empty when nothing was. */
export function droppedLine(dropped: readonly string[]): string {
  if (dropped.length === 0) return ''
  const things = dropped.slice(0, 3).join('; ')
  const said = say('page', 'droppedLine', { things, more: Math.max(0, dropped.length - 3) })
  // One line, whatever the link was made of.
  return said.replace(/\s+/g, ' ')
}
