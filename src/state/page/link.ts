import { entryOf } from '../../anatomy/atlas'
import { nearest } from '../../biomechanics/elements'
import { type LessonId, readPlace } from '../../lessons/ids'
import type { LanguageId } from '../../words/languages'
import { sceneIds, scenes } from '../look/namedScenes'
import { fieldIds, flat, type Page, paged, rowOf, unsaid, unsaidOf } from './document'
import { say } from './language'
import { linkNames, Reader } from './linkWords'
import { isAppended, meantOf, mended, type Pair, pairsOf } from './mend'
import { isScenarioWord, isShareWord } from './scenarioLink'

/**
 * Version of what is written. The second ends in a word of its own, so that a link that lost its end is known by it, and
 * has none of the signs that chat and mail take for theirs. A reader takes what it knows of any version and says what it
 * left out.
 */
const version = 2
const versions: readonly string[] = ['1', String(version)]
const lastWord = 'end'
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
  /** Written by this page when its model had the back as one moment, and meant another share of it on the sacrum than it now opens with. */
  readonly isEarlier: boolean
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

/**
 * `state` as the part of an address after '#', in letters, digits, "&", "=", "." and "-" alone, of which none but a letter
 * stands last.
 */
export const encode = (state: LinkState): string =>
  [...[...words(state)].map(([word, text]) => `${word}=${text.replaceAll('*', '=')}`), lastWord].join('&')

/** What the words of a link have said of each field so far. */
type Draft = Readonly<Record<string, unknown>>

/** Every word that a link may hold, `a.` apart. */
export const linkVocabulary: readonly string[] = [
  ...new Set(['v', ...linkedIds.flatMap((id) => rowOf(id).link!.words)]),
]

const isEnd = (word: string): boolean => word.toLowerCase().startsWith(lastWord)

/** `word` as this page spells it: its capitals, and without the rest of an "&amp;". */
function spelled(word: string): string {
  if (/^a\./i.test(word)) return `a.${spelled(word.slice(2))}`
  const known = meantOf(word, linkVocabulary)
  if (known !== undefined || !/^amp/i.test(word)) return known ?? word
  return meantOf(word.slice(3), linkVocabulary) ?? word
}

/** `draft`, and what one more word says. */
function readWord(reader: Reader, draft: Draft, [written, text]: Pair): Draft {
  const word = spelled(written)
  if (word === 'v') {
    if (!versions.includes(text)) reader.drop('version', { text, version })
    return draft
  }
  const ids = linkedIds.filter((id) => rowOf(id).link!.has(word))
  if (ids.length === 0 && !isEnd(word) && !isAppended(word)) reader.drop('word', { text: word })
  const read = ids.map((id) => [id, rowOf(id).link!.read(reader, text, draft[id], word)] as const)
  return { ...draft, ...Object.fromEntries(read.filter(([, value]) => value !== undefined)) }
}

/** Whether the end is missing: what the second version ends in, or dots that say it themselves. */
function isCutOff(said: readonly Pair[], whole: string): boolean {
  if (said.some(([word]) => isEnd(word))) return false
  if (said.some(([word, text]) => /^v$/i.test(word) && text === String(version))) return true
  return /\u2026\W*$/.test(whole) || (/\.{3}\W*$/.test(whole) && !/^ex$/i.test(said.at(-1)?.[0] ?? ''))
}

/** Whether a page wrote what was said, and of the model, before it also wrote where the back ends. */
const isBeforeShare = (said: readonly Pair[]): boolean => {
  const named = said.map(([word]) => spelled(word))
  return named.includes('v') && named.some(isScenarioWord) && !named.some(isShareWord)
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
  const query = search.length > longest ? [] : pairsOf(search)
  const wanted = (name: string) => query.find(([key]) => key.toLowerCase() === name)?.[1]
  // Encoded several times over it is that much longer.
  const plain = hash.length > 20 * longest ? hash : mended(hash)
  const said = plain.length > longest ? [] : pairsOf(plain)
  let draft = readScene(reader, wanted('scene'))
  if (plain.length > longest) reader.drop('long')
  for (const pair of said) draft = readWord(reader, draft, pair)
  if (isCutOff(said, hash)) reader.drop('cutOff')
  if (draft.at && !draft.exercise) reader.drop('instant')
  // The language is no state: it may stand behind a lesson, and by itself asks for nothing else.
  const asked = said.some(([word]) => spelled(word) !== 'lang' && !isEnd(word) && !isAppended(word))
  const lesson = readLesson(reader, wanted('lesson'), asked)
  const focus = readFocus(reader, wanted('focus'))
  const state = stateOf(reader, draft, focus ? [focus] : unsaid.selected)
  return {
    state,
    dropped: reader.dropped,
    isEarlier: isBeforeShare(said) && state.scenario.extensorsOnSacrum !== 1,
    asked: asked || wanted('scene') !== undefined || wanted('focus') !== undefined,
    focus,
    lesson,
  }
}

/** A structure by its id, or by its id without a side: then the right one. */
export function structureNamed(name: string): string | null {
  if (entryOf(name)) return name
  return (
    entryOf(`${name}.right`)?.id ??
    meantOf(name, linkNames.entries) ??
    meantOf(`${name}.right`, linkNames.entries) ??
    null
  )
}

/** What was left out, in one line; empty when nothing was. */
export function droppedLine(dropped: readonly string[]): string {
  if (dropped.length === 0) return ''
  const things = dropped.slice(0, 3).join('; ')
  const said = say('page', 'droppedLine', { things, more: Math.max(0, dropped.length - 3) })
  // One line, whatever the link was made of.
  return said.replace(/\s+/g, ' ')
}
