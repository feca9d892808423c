import { entries, entryOf } from '../anatomy/atlas'
import { layers, structures } from '../anatomy/structures'
import { type ViewId, viewIds } from '../anatomy/views'
import { elementIds, nearest } from '../biomechanics/elements'
import { type HandPose, handRange } from '../biomechanics/handPose'
import { type ParameterId, parameterIds, parameters } from '../biomechanics/parameters'
import { bodies, completeScenario, postures, type Scenario } from '../biomechanics/scenario'
import type { Exercise } from '../biomechanics/time/exercise'
import { type LessonId, readPlace } from '../lessons/ids'
import { type Exaggeration, exaggerations } from './choices'
import type { PlayedFrom } from './exercise'
import { exerciseOf, exerciseText } from './exerciseLink'
import { cuts, type Explore, firstExplore, labelDensities } from './explore'
import type { Snapshot } from './history'
import { firstPicture, type Picture, pictureKeys, readPicture } from './picture'
import { sceneIds, scenes } from './scenes'
import type { CameraPlace } from './stage'

/** Version of the words below. A reader takes what it knows of any version and says what it left out. */
const version = 1
/** A link is never this long; what is, is not one of ours. */
const longest = 6000

/** What a link says of a state; all that it leaves out is as at first. */
export interface LinkState extends Omit<Snapshot, 'linked' | 'posedByHand' | 'place' | 'compared' | 'plan'> {
  /** A named view fits any window; where somebody moved the camera, its place. */
  readonly view: ViewId | null
  readonly camera: CameraPlace | null
  readonly selected: readonly string[]
  /** A, to compare with; null without one. */
  readonly compared?: Scenario | null
  /** What is played in time, if anything. */
  readonly exercise?: Exercise
  /** Where in it. */
  readonly at?: PlayedFrom
  /** Bones posed by hand, if they are. */
  readonly posedByHand?: HandPose | null
}
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

/**
 * Three letters or digits for a name. Worked out from the name, so that nothing has to be kept in step when parts are
 * added; a test sees to it that no two names share one.
 */
export function codeOf(name: string): string {
  // One more than the usual start, with which two of our names would share a code.
  let hash = 2166136262
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 16777619) >>> 0
  // The low bits of this hash know most of the name: stir the high ones in.
  hash = Math.imul(hash ^ (hash >>> 15), 2246822519) >>> 0
  return (((hash ^ (hash >>> 13)) >>> 0) % 46656).toString(36).padStart(3, '0')
}

const decoder = (names: readonly string[]): ReadonlyMap<string, string> =>
  new Map(names.map((name) => [codeOf(name), name]))

export const linkNames = {
  parameters: parameterIds as readonly string[],
  elements: elementIds as readonly string[],
  shown: [...structures.map(({ id }) => id), ...Object.keys(layers)] as readonly string[],
  entries: entries.map(({ id }) => id) as readonly string[],
}
const known = {
  // These may also be spelled out.
  parameters: new Map([...decoder(linkNames.parameters), ...linkNames.parameters.map((id) => [id, id] as const)]),
  elements: decoder(linkNames.elements),
  shown: decoder(linkNames.shown),
  entries: decoder(linkNames.entries),
}

/** What is often moved is spelled out, so that a link can be read; the rest by its code, so that it stays short. */
const wordOf = (id: ParameterId): string =>
  ['pull', 'thigh', 'nerves'].includes(parameters[id].group) ? id : codeOf(id)

const number = (value: number): string => {
  const text = String(Number(value.toPrecision(5)))
  return text.replace(/^(-?)0\./, '$1.')
}

/** Members of `all` by code; or, when shorter, those that are not: "!". */
function listText(ids: readonly string[], all: readonly string[]): string {
  const codes = (list: readonly string[]) => list.map(codeOf).join('')
  const others = all.filter((id) => !ids.includes(id))
  const members = ids.every((id) => all.includes(id))
  return members && others.length < ids.length ? `!${codes(others)}` : codes(ids) || '-'
}

function* scenarioWords(scenario: Scenario): Generator<[string, string]> {
  const { posture, body, off } = scenario
  if (posture !== 'standing') yield ['posture', posture]
  if (body !== 'default') yield ['body', body]
  const rest = completeScenario({ posture, body })
  for (const id of parameterIds) {
    const [now, before] = [scenario[id], rest[id]]
    if (typeof now === 'number') {
      if (now !== before) yield [wordOf(id), number(now)]
    } else if (typeof before !== 'number' && (now.right !== before.right || now.left !== before.left)) {
      yield [wordOf(id), now.right === now.left ? number(now.right) : `${number(now.right)}*${number(now.left)}`]
    }
  }
  if (off.length > 0) yield ['off', listText(off, linkNames.elements)]
}

const handParts = ['nutation', 'pelvicTilt', 'torsion'] as const

const plainKeys = pictureKeys.filter((key) => key !== 'hidden' && key !== 'view')

function* words({
  scenario,
  exaggeration,
  picture,
  explore,
  view,
  camera,
  selected,
  exercise,
  at,
  compared,
  posedByHand,
}: LinkState): Generator<[string, string]> {
  yield ['v', String(version)]
  yield* scenarioWords(scenario)
  if (compared) {
    yield ['a.', '']
    for (const [key, value] of scenarioWords(compared)) yield [`a.${key}`, value]
  }
  if (exaggeration !== 5) yield ['x', String(exaggeration)]
  for (const key of plainKeys as Exclude<keyof Snapshot['picture'], 'hidden'>[]) {
    const value = picture[key]
    // The ghost of a pinned state comes with that state.
    if (value !== firstPicture[key] && (value !== 'pinned' || compared))
      yield [key, value === true ? '1' : value === false ? '0' : String(value)]
  }
  const all = structures.map(({ id }) => id)
  if (picture.hidden.join() !== firstPicture.hidden.join()) yield ['hide', listText(picture.hidden, all)]
  if (explore.xray.length > 0) yield ['xray', listText(explore.xray, all)]
  if (explore.cut) yield ['cut', `${explore.cut}*${number(explore.cutAt * 1000)}`]
  if (explore.labels !== 'off') yield ['labels', explore.labels]
  if (selected.length > 0) yield ['sel', selected.slice(0, 20).map(codeOf).join('')]
  if (exercise) yield ['ex', exerciseText(exercise)]
  if (exercise && at) yield ['t', `${number(at.time)}${at.playing ? '*play' : ''}`]
  if (posedByHand) yield ['hand', handParts.map((part) => number(posedByHand[part])).join('*')]
  if (view && view !== firstPicture.view) yield ['view', view]
  if (camera && !view) yield ['cam', camera.map((at) => String(Math.round(at * 1e5) / 100)).join('*')]
}

/** `state` as the part of an address after '#'. */
export const encode = (state: LinkState): string => [...words(state)].map(([key, value]) => `${key}=${value}`).join('&')

const short = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text)

/** Reads and remembers what could not be used; never throws. */
class Reader {
  readonly dropped: string[] = []
  drop(text: string): void {
    if (this.dropped.length < 50) this.dropped.push(text)
  }

  number(name: string, text: string): number | undefined {
    const value = /^-?\d*\.?\d+(e-?\d+)?$/i.test(text) ? Number(text) : Number.NaN
    if (Number.isFinite(value)) return value
    this.drop(`${name} (“${short(text)}” is no number)`)
    return undefined
  }

  /** The nearest value that the table allows. */
  parameter(id: ParameterId, text: string): number | undefined {
    const value = this.number(id, text)
    if (value === undefined) return undefined
    const { min, max } = parameters[id]
    const near = Math.min(max, Math.max(min, value))
    if (near !== value) this.drop(`${id} ${short(text)} (nearest: ${near})`)
    return near
  }

  list(name: string, text: string, names: ReadonlyMap<string, string>, all: readonly string[]): string[] {
    if (text === '-' || text === '') return []
    const inverse = text.startsWith('!')
    const parts = text.slice(inverse ? 1 : 0).match(/.{1,3}/gs) ?? []
    const found = new Set<string>()
    for (const part of parts.slice(0, 300)) {
      const id = names.get(part)
      if (id === undefined) this.drop(`${name}: a part “${short(part)}” that is not known here`)
      else found.add(id)
    }
    return inverse ? all.filter((id) => !found.has(id)) : [...found]
  }

  oneOf<T extends string>(name: string, text: string, allowed: readonly T[]): T | undefined {
    if ((allowed as readonly string[]).includes(text)) return text as T
    this.drop(`${name} “${short(text)}”`)
    return undefined
  }
}

/** The sides of a value, "right*left", or one for both. */
function readSides(
  reader: Reader,
  id: ParameterId,
  text: string,
): number | { right: number; left: number } | undefined {
  if (!parameters[id].perSide || !text.includes('*')) return reader.parameter(id, text)
  const [right, left] = text.split('*').map((part) => reader.parameter(id, part))
  if (right === undefined || left === undefined) return undefined
  return { right, left }
}

function readCamera(reader: Reader, text: string): CameraPlace | null {
  const at = text
    .split('*')
    .slice(0, 7)
    .map((part) => reader.number('cam', part))
  const good = at.length === 6 && at.every((value) => value !== undefined && Math.abs(value) <= 10_000)
  if (good) {
    const place = at.map((value) => value! / 1000) as unknown as CameraPlace
    // Up stays up: a camera inside its target, or straight above, would have none.
    if (Math.hypot(place[0] - place[3], place[2] - place[5]) > 1e-4) return place
  }
  reader.drop('the place of the camera')
  return null
}

/** The longest that anything is played [s], and more; a film knows its own end. */
const longestPlay = 600

/** An instant of an exercise: "3.5", or "3.5*play" when it goes on from there. */
function readInstant(reader: Reader, text: string): PlayedFrom | undefined {
  const [time, goesOn, ...more] = text.split('*')
  const value = reader.number('t', time!)
  if (value === undefined) return undefined
  const near = Math.min(longestPlay, Math.max(0, value))
  if (near !== value) reader.drop(`t ${short(time!)} (nearest: ${near})`)
  if (more.length > 0 || (goesOn !== undefined && goesOn !== 'play')) reader.drop(`“${short(goesOn!)}” behind t`)
  return { time: near, playing: goesOn === 'play' }
}

function readCut(reader: Reader, text: string): Partial<Explore> {
  const [plane = '', at = ''] = text.split('*')
  const cut = reader.oneOf('cut', plane, Object.keys(cuts) as (keyof typeof cuts)[])
  const place = reader.number('cut', at)
  if (!cut || place === undefined) return {}
  return { cut, cutAt: Math.min(cuts[cut].max, Math.max(cuts[cut].min, place / 1000)) }
}

/** A pose by hand: the nearest that a hand may set. */
function readHand(reader: Reader, text: string): HandPose | null {
  const values = text.split('*').map((part) => reader.number('hand', part))
  if (values.length !== handParts.length || values.includes(undefined)) {
    reader.drop('the pose by hand')
    return null
  }
  const near = handParts.map((part, i) => Math.min(handRange[part], Math.max(-handRange[part], values[i]!)))
  if (near.some((value, i) => value !== values[i])) reader.drop(`hand ${short(text)} (nearest: ${near.join('*')})`)
  return Object.fromEntries(handParts.map((part, i) => [part, near[i]!])) as unknown as HandPose
}

type Draft = { -readonly [K in keyof LinkState]?: LinkState[K] } & {
  /** What is asked of A. */
  a?: Record<string, unknown>
}

function readPair(
  reader: Reader,
  key: string,
  value: string,
  asked: Record<string, unknown>,
  draft: Draft,
  shown: Record<string, unknown>,
  explore: Record<string, unknown>,
): void {
  const parameter = known.parameters.get(key) as ParameterId | undefined
  if (parameter) {
    const read = readSides(reader, parameter, value)
    if (read !== undefined) asked[parameter] = read
    return
  }
  const all = structures.map(({ id }) => id)
  const readers: Record<string, () => void> = {
    v: () => {
      if (value !== String(version)) reader.drop(`the version “${short(value)}” (this page reads ${version})`)
    },
    posture: () => Object.assign(asked, { posture: reader.oneOf('posture', value, postures) }),
    body: () => Object.assign(asked, { body: reader.oneOf('body', value, bodies) }),
    off: () => Object.assign(asked, { off: reader.list('off', value, known.elements, linkNames.elements) }),
    x: () => {
      const factor = exaggerations.find((option) => String(option) === value)
      if (factor) draft.exaggeration = factor
      else reader.drop(`the exaggeration “${short(value)}”`)
    },
    hide: () => Object.assign(shown, { hidden: reader.list('hide', value, known.shown, all) }),
    xray: () =>
      Object.assign(explore, { xray: reader.list('xray', value, known.shown, all).filter((id) => all.includes(id)) }),
    cut: () => Object.assign(explore, readCut(reader, value)),
    labels: () => {
      const labels = reader.oneOf('labels', value, Object.keys(labelDensities) as Explore['labels'][])
      if (labels) explore.labels = labels
    },
    sel: () => {
      draft.selected = reader.list('sel', value, known.entries, linkNames.entries)
    },
    ex: () => {
      const exercise = exerciseOf(value, (line) => reader.drop(line))
      if (exercise) draft.exercise = exercise
      else reader.drop(`the exercise “${short(value)}”`)
    },
    t: () => {
      const at = readInstant(reader, value)
      if (at) draft.at = at
    },
    hand: () => {
      draft.posedByHand = readHand(reader, value)
    },
    view: () => {
      draft.view = reader.oneOf('view', value, viewIds) ?? null
    },
    cam: () => {
      draft.camera = readCamera(reader, value)
    },
  }
  const read = Object.hasOwn(readers, key) ? readers[key] : undefined
  if (read) {
    read()
    return
  }
  if ((plainKeys as string[]).includes(key)) {
    try {
      const flag = typeof firstPicture[key as keyof Picture] === 'boolean'
      Object.assign(shown, readPicture({ [key]: flag ? value === '1' : value }))
    } catch {
      reader.drop(`${key} “${short(value)}”`)
    }
    return
  }
  reader.drop(`“${short(key)}”, which this page does not know`)
}

/** A word of A, the state to compare with: the scenario's words, behind "a."; "a." alone is A at rest. */
function readCompared(reader: Reader, key: string, value: string, draft: Draft): void {
  draft.a ??= {}
  if (key === '') return
  if (known.parameters.has(key) || ['posture', 'body', 'off'].includes(key))
    readPair(reader, key, value, draft.a, {}, {}, {})
  else reader.drop(`“a.${short(key)}”, which this page does not know`)
}

/** What a word could not be read for is as at first. */
function forgetUnread(asked: Record<string, unknown>): void {
  for (const key of ['posture', 'body']) if (asked[key] === undefined) delete asked[key]
}

/** The pairs of an address part; repeated keys keep their last value. */
function pairs(text: string): [string, string][] {
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

/** The state that an address asks for: the nearest valid one, and what was left out. Never throws, whatever it is given. */
export function openLink({ hash = '', search = '' }: { readonly hash?: string; readonly search?: string }): Opened {
  const reader = new Reader()
  const asked: Record<string, unknown> = {}
  const shown: Record<string, unknown> = {}
  const explore: Record<string, unknown> = {}
  const draft: Draft = {}
  const query = search.length > longest ? [] : pairs(search)
  const wanted = (name: string) => query.find(([key]) => key === name)?.[1]

  const scene = wanted('scene')
  if (scene !== undefined) {
    const id = reader.oneOf('scene', scene, sceneIds)
    if (id) Object.assign(asked, scenes[id].scenario)
    else reader.drop(`scenes here are ${sceneIds.join(', ')}`)
  }
  const whole = hash.replace(/^#/, '')
  if (whole.length > longest) reader.drop('a link too long to be one of this page')
  else
    for (const [key, value] of pairs(whole))
      if (key.startsWith('a.')) readCompared(reader, key.slice(2), value, draft)
      else readPair(reader, key, value, asked, draft, shown, explore)

  if (draft.at && !draft.exercise) reader.drop('t, an instant of an exercise, without one')
  forgetUnread(asked)
  const place = wanted('lesson')
  const { dropped: noLesson, ...lesson } = place === undefined ? { dropped: undefined } : readPlace(place)
  if (noLesson) reader.drop(noLesson)
  if (place !== undefined && whole !== '') reader.drop('what stands after #, because a lesson brings its own')
  const focus = wanted('focus')
  const found = focus === undefined ? null : structureNamed(focus)
  if (focus !== undefined && !found)
    reader.drop(`“${short(focus)}” (nearest: ${nearest(focus, linkNames.entries).slice(0, 1).join()})`)
  return {
    state: {
      scenario: safely(reader, asked),
      exaggeration: draft.exaggeration ?? (5 as Exaggeration),
      picture: { ...withoutView(firstPicture), ...shown } as LinkState['picture'],
      explore: { ...firstExplore, ...explore } as Explore,
      view: draft.view ?? (draft.camera ? null : firstPicture.view),
      camera: draft.view ? null : (draft.camera ?? null),
      selected: draft.selected ?? (found ? [found] : []),
      ...(draft.exercise && { exercise: draft.exercise, ...(draft.at && { at: draft.at }) }),
      ...(draft.posedByHand && { posedByHand: draft.posedByHand }),
      ...(draft.a && { compared: comparedIn(reader, draft.a) }),
    },
    dropped: reader.dropped,
    asked: whole !== '' || scene !== undefined || focus !== undefined,
    focus: found,
    lesson: 'lesson' in lesson ? lesson : null,
  }
}

function comparedIn(reader: Reader, asked: Record<string, unknown>): Scenario {
  forgetUnread(asked)
  return safely(reader, asked)
}

const withoutView = ({ view: _, ...rest }: Picture): Omit<Picture, 'view'> => rest

/** A structure by its id, or by its id without a side: then the right one. */
export function structureNamed(name: string): string | null {
  if (entryOf(name)) return name
  return entryOf(`${name}.right`)?.id ?? null
}

function safely(reader: Reader, asked: Record<string, unknown>): Scenario {
  try {
    return completeScenario(asked)
  } catch (error) {
    reader.drop(error instanceof Error ? error.message : 'the scenario')
    return completeScenario({})
  }
}

/** What was left out, in one line; empty when nothing was. */
export function droppedLine(dropped: readonly string[]): string {
  if (dropped.length === 0) return ''
  const more = dropped.length > 3 ? `, and ${dropped.length - 3} more` : ''
  const said = `Left out of this link: ${dropped.slice(0, 3).join('; ')}${more}. The rest is as it was sent.`
  // One line, whatever the link was made of.
  return said.replace(/\s+/g, ' ')
}
