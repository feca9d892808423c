import { arrangementIds } from '../../anatomy/arrangements'
import { type Depth, depths } from '../../anatomy/depths'
import type { Dissection } from '../../anatomy/dissection'
import { structuresNamed } from '../../anatomy/structures'
import { type ViewId, viewIds } from '../../anatomy/views'
import { type HandPose, handRange } from '../../biomechanics/handPose'
import { type PerSideId, parameterIds, parameters } from '../../biomechanics/parameters'
import { completeScenario, type Scenario } from '../../biomechanics/scenario'
import type { Exercise } from '../../biomechanics/time/exercise'
import { type LanguageId, languageIds, languageNamed } from '../../words/languages'
import type { CameraPlace } from '../frame/sceneApi'
import type { LessonPlace } from '../learn/lessonStore'
import { type HandMark, marksGiven, marksText, readMarks } from '../look/marks'
import {
  colorModes,
  cuts,
  type Exaggeration,
  exaggerations,
  ghosts,
  holds,
  labelDensities,
  nerveOptions,
  references,
  themes,
} from '../look/picture'
import type { PlayedFrom } from '../time/exercise'
import { exerciseOf, exerciseText } from '../time/exerciseLink'
import { drawnStructures, known, linkNames, linkNumber, listText, Reader, short } from './linkWords'
import type { Pair } from './mend'
import {
  type Asked,
  isScenarioWord,
  readScenarioWord,
  scenarioOf,
  scenarioWordIds,
  scenarioWords,
} from './scenarioLink'

/**
 * The document of the page: everything that it can be made to show, one row a field. From these rows are made the page
 * at first and its reset, undo and redo, the link and what opens one, a reload, steps of lessons, scenes of a deck, the
 * layers (layers.ts) and `window.counterpull` with the messages of an embedded page.
 *
 * A new field is a new row. With `part: 'picture'` or 'explore' that is all: its type, its place in the store and how it
 * is put into effect follow. What lives elsewhere, or has to move the drawing, says so in show.ts too.
 *
 * The rows stand in the order in which a link says them.
 */
export interface Row<T, P extends string = string, Draft = T> {
  /** Where it stands in the document. The picture and the ways to look into the body are groups of their own. */
  readonly part: P
  /** As the page opens, and after a reset. */
  readonly first: T
  /**
   * What a link, a step of a lesson or a scene means that does not say it, where that is not `first`: they were written
   * when the page opened so, and mean that for ever.
   */
  readonly unsaid?: T
  /** What somebody outside gives for it; throws one clear line. Without this it is not theirs to set. */
  readonly check?: (value: unknown) => T
  /** How a link says it; without this no link does, and no scene. */
  readonly link?: Words<T, Draft>
  /** Undo brings it back. */
  readonly undo?: true
  /** A slider: changes of it that follow each other closely are one step. */
  readonly drag?: true
  /** A step of a lesson may say it by the same name; every other row is as at first there. */
  readonly lesson?: true
}

interface Words<T, Draft> {
  /** Its words, where it is not as at first; `others`: the whole document, where one field is said with another. */
  readonly write: (value: T, others: Others) => Iterable<Pair>
  readonly has: (word: string) => boolean
  /** All that it has, but for what stands behind "a.". */
  readonly words: readonly string[]
  /** What `text` behind one of its words says, after `before`; undefined: nothing, and the reader was told. */
  readonly read: (reader: Reader, text: string, before: Draft | undefined, word: string) => Draft | undefined
  /** The value, once all words are read. */
  readonly whole?: (draft: Draft, reader: Reader) => T
}

const row = <T, P extends string, Draft = T>(one: Row<T, P, Draft>): Row<T, P, Draft> => one

/** `value`, if it is one of `allowed`; the refusal names the field and what there is. */
function oneOf<T>(name: string, allowed: readonly T[], value: unknown): T {
  if (allowed.includes(value as T)) return value as T
  throw new RangeError(`${name} must be one of ${allowed.join(', ')}; got ${JSON.stringify(value) ?? String(value)}`)
}

type Others = Readonly<Record<string, unknown>>

/** A field with one word of its own: what it says, if anything, and how that is read. */
const word = <T>(
  name: string,
  say: (value: T, others: Others) => string | false | null,
  read: (reader: Reader, text: string) => T | undefined,
): Words<T, T> => ({
  *write(value, others) {
    const text = say(value, others)
    if (text) yield [name, text]
  },
  has: (other) => other === name,
  words: [name],
  read,
})

/** A setting that is one of a few, and its own word in a link. */
function choice<const T extends string, P extends string>(
  part: P,
  name: string,
  allowed: readonly T[],
  first: NoInfer<T>,
  unsaid: NoInfer<T> = first,
): Row<T, P> {
  return {
    part,
    first,
    unsaid,
    // The picture is everybody's to set; ways to look into the body are the person's.
    ...(part === 'picture' && { check: (value: unknown) => oneOf(name, allowed, value) }),
    link: word(name, String, (reader, text) => reader.oneOf(name, text, allowed)),
    undo: true,
  }
}

/** A setting that is on or off. */
function flag<P extends string>(part: P, name: string): Row<boolean, P> {
  return {
    part,
    first: false,
    check: (value) => oneOf(name, [true, false], value),
    link: word(
      name,
      () => '1',
      (_, text) => text === '1',
    ),
    undo: true,
  }
}

function readHidden(value: unknown): readonly string[] {
  if (!Array.isArray(value)) throw new RangeError(`hidden takes a list of structures; got ${JSON.stringify(value)}`)
  const ids = value.flatMap((name) => {
    const meant = typeof name === 'string' ? structuresNamed(name) : undefined
    if (!meant) throw new RangeError(`hidden knows no structure ${JSON.stringify(name)?.slice(0, 60)}`)
    return meant
  })
  return [...new Set(ids)]
}

/** A depth for both sides, or one for each. */
function readDissection(value: unknown): Dissection {
  const { right, left }: { readonly right?: unknown; readonly left?: unknown } =
    typeof value === 'object' && value ? value : { right: value, left: value }
  return { right: oneOf('dissection', depths, right), left: oneOf('dissection', depths, left) }
}

/** Links from before there was skin begin with what lies under it. */
const firstDepth: Depth = 'superficial'

/** Gluteus maximus would cover what the page is about. */
const firstHidden: readonly string[] = ['gluteusMaximus.right', 'gluteusMaximus.left']

// The story is two-sided: everything moves as a pair until it is unlinked.
const firstLinked = Object.fromEntries(
  parameterIds.filter((id) => parameters[id].perSide).map((id) => [id, true]),
) as Record<PerSideId, boolean>

const cutIds = Object.keys(cuts) as (keyof typeof cuts)[]

/** A section, "sagittal*20" [mm]; null where it is none. */
function readCut(reader: Reader, text: string): { cut: keyof typeof cuts; cutAt: number } | null {
  // Chat takes "*" for its own: the letters of the plane end where its number begins.
  const [plane = '', at = ''] = text.replace(/^([a-z]+)(?=[-.\d])/i, '$1*').split('*')
  const cut = reader.oneOf('cut', plane, cutIds)
  const place = reader.number('cut', at)
  if (!cut || place === undefined) return null
  return { cut, cutAt: Math.min(cuts[cut].max, Math.max(cuts[cut].min, place / 1000)) }
}

/** The longest that anything is played [s], and more; a film knows its own end. */
const longestPlay = 600

/** An instant of an exercise: "3.5", or "3.5*play" when it goes on from there. */
function readInstant(reader: Reader, text: string): PlayedFrom | undefined {
  const [time, goesOn, ...more] = text.replace(/\*?play$/i, '*play').split('*')
  const value = reader.number('t', time!)
  if (value === undefined) return undefined
  const near = Math.min(longestPlay, Math.max(0, value))
  if (near !== value) reader.drop('range', { name: 't', text: time!, near })
  if (more.length > 0 || (goesOn !== undefined && goesOn !== 'play')) reader.drop('behindInstant', { text: goesOn! })
  return { time: near, playing: goesOn === 'play' }
}

const handParts = ['nutation', 'pelvicTilt', 'torsion'] as const

/** A pose by hand: the nearest that a hand may set. */
function readHand(reader: Reader, text: string): HandPose | null {
  const values = text.split('*').map((part) => reader.number('hand', part))
  if (values.length !== handParts.length || values.includes(undefined)) {
    reader.drop('hand')
    return null
  }
  const near = handParts.map((part, i) => Math.min(handRange[part], Math.max(-handRange[part], values[i]!)))
  if (near.some((value, i) => value !== values[i])) reader.drop('range', { name: 'hand', text, near: near.join('*') })
  return Object.fromEntries(handParts.map((part, i) => [part, near[i]!])) as unknown as HandPose
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
  reader.drop('camera')
  return null
}

function readExaggeration(reader: Reader, text: string): Exaggeration | undefined {
  const factor = exaggerations.find((option) => String(option) === text)
  if (!factor) reader.drop('exaggeration', { text })
  return factor
}

function readExercise(reader: Reader, text: string): Exercise | undefined {
  const exercise = exerciseOf(text, (line) => reader.dropLine(line))
  if (!exercise) reader.drop('exercise', { text })
  return exercise
}

/** 'de' or 'de-AT'; with one that nobody here speaks, the browser's stays. */
const readLanguage = (reader: Reader, text: string): LanguageId | undefined =>
  reader.oneOf('lang', languageNamed(text) ?? text, languageIds)

export const rows = {
  /** What is asked of the body. */
  scenario: row<Scenario, 'whole', Asked>({
    part: 'whole',
    // The page opens on the tug of war that it is about; who names no account is told what was measured.
    first: completeScenario({ account: 'taught' }),
    unsaid: completeScenario({}),
    link: {
      write: scenarioWords,
      has: isScenarioWord,
      words: scenarioWordIds,
      read: (reader, text, asked, word) => readScenarioWord(reader, word, text, asked),
      whole: scenarioOf,
    },
    undo: true,
    drag: true,
  }),
  /** A, what it is compared with: the scenario's words behind "a."; "a." alone is A at rest. */
  compared: row<Scenario | null, 'whole', Asked>({
    part: 'whole',
    first: null,
    link: {
      *write(compared) {
        if (!compared) return
        yield ['a.', '']
        for (const [word, text] of scenarioWords(compared)) yield [`a.${word}`, text]
      },
      has: (word) => word.startsWith('a.'),
      words: ['a.'],
      read(reader, text, asked = {}, word) {
        const inner = word.slice(2)
        if (isScenarioWord(inner)) return readScenarioWord(reader, inner, text, asked)
        if (inner !== '') reader.drop('word', { text: `a.${short(inner)}` })
        return asked
      },
      whole: scenarioOf,
    },
    undo: true,
  }),
  /**
   * How many times larger than life sacro-iliac motion is drawn; readouts never change with it. Real motion is a degree or
   * two; at five times that a newcomer sees it, and the badge says so.
   */
  exaggeration: row<Exaggeration, 'whole'>({
    part: 'whole',
    first: 5,
    check: (value) => oneOf('exaggeration', exaggerations, value),
    link: word('x', String, readExaggeration),
    undo: true,
    lesson: true,
  }),

  colors: { ...choice('picture', 'colors', colorModes, 'anatomy'), lesson: true },
  nerveVariant: {
    ...choice('picture', 'nerveVariant', nerveOptions, 'A'),
    lesson: true,
  },
  /** Muscles as lines, a few for each bundle of fibres, in bellies of glass. */
  fascicles: { ...flag('picture', 'fascicles'), lesson: true },
  /** Origins red and insertions blue on the bones. */
  attachments: flag('picture', 'attachments'),
  /** Forces as arrows to a stated scale. */
  arrows: { ...flag('picture', 'arrows'), lesson: true },
  /** With the arrows: the muscles that have no belly, as lines of pull. */
  pullLines: row<boolean, 'picture'>({
    ...flag('picture', 'pullLines'),
    first: true,
    link: word(
      'pullLines',
      (on) => (on ? '1' : '0'),
      (_, text) => text !== '0',
    ),
    lesson: true,
  }),
  /** The sacrum alone with all that pulls on it. */
  freeBody: { ...flag('picture', 'freeBody'), lesson: true },
  /** Piriformis' line of pull, the axis of the thigh and the arm between them. */
  momentArm: { ...flag('picture', 'momentArm'), lesson: true },
  /** The ghost of a pinned state comes with that state. */
  ghost: row<(typeof ghosts)[number], 'picture'>({
    // The first picture says what was before; links and steps say so themselves.
    ...choice('picture', 'ghost', ghosts, 'neutral', 'none'),
    link: word(
      'ghost',
      (ghost, { compared }) => (ghost !== 'pinned' || compared ? ghost : null),
      (reader, text) => reader.oneOf('ghost', text, ghosts),
    ),
    lesson: true,
  }),
  /** Against what turning is seen, and what stays in its place. */
  relativeTo: { ...choice('picture', 'relativeTo', references, 'ilium', 'gravity'), lesson: true },
  held: choice('picture', 'held', holds, 'pelvis', 'feet'),
  /** What is glass or out of the way without anybody having hidden it; a named view brings its own. */
  arrangement: { ...choice('picture', 'arrangement', arrangementIds, 'story', 'whole'), lesson: true },
  /** How deep each side is dissected, where the arrangement is a dissection. */
  dissection: row<Dissection, 'picture'>({
    part: 'picture',
    first: { right: firstDepth, left: firstDepth },
    check: readDissection,
    link: word(
      'dissection',
      ({ right, left }) => (right !== left ? `${right}-${left}` : right === firstDepth ? null : right),
      (reader, text) => {
        const [right, left = right] = text.split('-', 2).map((depth) => reader.oneOf('dissection', depth, depths))
        return right && left && { right, left }
      },
    ),
    undo: true,
    lesson: true,
  }),
  /** Structures ('piriformis.left') and layers ('muscles') that are not shown. */
  hidden: row<readonly string[], 'picture'>({
    part: 'picture',
    first: firstHidden,
    check: readHidden,
    link: word(
      'hide',
      (hidden) => hidden.join() !== firstHidden.join() && listText(hidden, drawnStructures),
      (reader, text) => reader.list('hide', text, known.shown, drawnStructures),
    ),
    undo: true,
  }),

  /** What somebody has drawn on the body. */
  marks: row<readonly HandMark[], 'picture'>({
    part: 'picture',
    first: [],
    check: marksGiven,
    link: word('draw', (marks) => marks.length > 0 && marksText(marks), readMarks),
    undo: true,
  }),

  /** Structures seen through. */
  xray: row<readonly string[], 'explore'>({
    part: 'explore',
    first: [],
    link: word(
      'xray',
      (xray) => xray.length > 0 && listText(xray, drawnStructures),
      (reader, text) =>
        reader.list('xray', text, known.shown, drawnStructures).filter((id) => drawnStructures.includes(id)),
    ),
    undo: true,
  }),
  /** What lies beyond the plane, towards `ends[1]`, is cut away. */
  cut: row<keyof typeof cuts | null, 'explore'>({
    part: 'explore',
    first: null,
    link: word<keyof typeof cuts | null>(
      'cut',
      (cut, { cutAt }) => cut && `${cut}*${linkNumber((cutAt as number) * 1000)}`,
      (reader, text) => readCut(reader, text)?.cut,
    ),
    undo: true,
  }),
  /** Where the plane stands along its axis [m]; said in the word of the plane, which has told what is wrong with it. */
  cutAt: row<number, 'explore'>({
    part: 'explore',
    first: 0,
    link: word(
      'cut',
      () => null,
      (_, text) => readCut(new Reader(), text)?.cutAt,
    ),
    undo: true,
    drag: true,
  }),
  labels: { ...choice('explore', 'labels', labelDensities, 'off'), lesson: true },

  selected: row<readonly string[], 'whole'>({
    part: 'whole',
    first: [],
    link: word(
      'sel',
      (selected) => selected.length > 0 && listText(selected.slice(0, 20), []),
      (reader, text) => reader.list('sel', text, known.entries, linkNames.entries),
    ),
  }),
  /** What is played in time. Undo leaves it in peace, its plan apart, within one layer (history.ts). */
  exercise: row<Exercise | null, 'whole'>({
    part: 'whole',
    first: null,
    link: word<Exercise | null>('ex', (exercise) => exercise && exerciseText(exercise), readExercise),
  }),
  /** Where in it. */
  at: row<PlayedFrom | null, 'whole'>({
    part: 'whole',
    first: null,
    link: word<PlayedFrom | null>(
      't',
      (at, { exercise }) => (exercise && at ? `${linkNumber(at.time)}${at.playing ? '*play' : ''}` : null),
      readInstant,
    ),
  }),
  /** Bones put somewhere by hand: drawn so, while nothing of the report is about it. */
  posedByHand: row<HandPose | null, 'whole'>({
    part: 'whole',
    first: null,
    link: word<HandPose | null>(
      'hand',
      (hand) => hand && handParts.map((part) => linkNumber(hand[part])).join('*'),
      readHand,
    ),
    undo: true,
  }),
  /** A named view fits any window. Null once somebody has moved the camera. */
  view: row<ViewId | null, 'view'>({
    part: 'view',
    first: 'story',
    unsaid: 'threeQuarter',
    check: (value) => oneOf('view', [...viewIds, null], value),
    link: word(
      'view',
      (view) => view,
      (reader, text) => reader.oneOf('view', text, viewIds) ?? null,
    ),
    lesson: true,
  }),
  /** The place of a camera that somebody has moved. */
  camera: row<CameraPlace | null, 'whole'>({
    part: 'whole',
    first: null,
    link: word<CameraPlace | null>(
      'cam',
      (camera, { view }) => (camera && !view ? camera.map((at) => String(Math.round(at * 1e5) / 100)).join('*') : null),
      readCamera,
    ),
  }),

  /** Two-sided parameters whose sides move together. */
  linked: row<Readonly<Record<PerSideId, boolean>>, 'whole'>({ part: 'whole', first: firstLinked, undo: true }),
  /** Where in a lesson this is. */
  place: row<LessonPlace | null, 'whole'>({ part: 'whole', first: null, undo: true }),
  /** Those that belong to the page and not to what it shows. The first two only those outside set here. */
  theme: row<(typeof themes)[number], 'page'>({
    part: 'page',
    first: 'auto',
    check: (value) => oneOf('theme', themes, value),
  }),
  playing: row<boolean, 'page'>({
    part: 'page',
    first: false,
    check: (value) => oneOf('playing', [true, false], value),
  }),
  /** Where somebody has chosen one, by hand or by a link (languageChoice.ts): a link says it, and no scene. */
  language: row<LanguageId | null, 'page'>({
    part: 'page',
    first: null,
    link: word<LanguageId | null>('lang', (language) => language, readLanguage),
  }),
} as const

type Rows = typeof rows
export type FieldId = keyof Rows
type In<P extends string> = {
  readonly [K in FieldId as Rows[K]['part'] extends P ? K : never]: Rows[K]['first']
}

/** How the body is shown. Nothing here changes an answer. */
export type Picture = In<'picture' | 'view'>
/** Ways to look into the body that hide nothing for good. */
export type Explore = In<'explore'>
/** The whole document. */
export type Page = In<'whole' | 'view'> & { readonly picture: In<'picture'>; readonly explore: Explore }

export const fieldIds = Object.keys(rows) as FieldId[]
export const rowOf = (id: FieldId): Row<unknown, string, unknown> =>
  rows[id] as unknown as Row<unknown, string, unknown>
const idsIn = (part: string): FieldId[] => fieldIds.filter((id) => rowOf(id).part === part)

export const pictureKeys = [...idsIn('picture'), ...idsIn('view')] as (keyof Picture)[]
const groups = ['picture', 'explore'] as const

/** One value for each field, by its name; the groups spread out. */
export const flat = ({ picture, explore, ...others }: Partial<Page>): Readonly<Record<string, unknown>> => ({
  ...others,
  ...picture,
  ...explore,
})

/** What a row means where somebody outside leaves it out. */
export const unsaidOf = (id: FieldId): unknown => {
  const { first: usual, unsaid = usual } = rowOf(id)
  return unsaid
}

/** The document of such values; a group is whole, with what is left out as it is meant unsaid. */
export function paged(values: Readonly<Record<string, unknown>>): Partial<Page> {
  const single = fieldIds.filter((id) => id in values && !groups.includes(rowOf(id).part as 'picture'))
  const groupOf = (part: string) =>
    Object.fromEntries(idsIn(part).map((id) => [id, id in values ? values[id] : unsaidOf(id)]))
  return {
    ...Object.fromEntries(single.map((id) => [id, values[id]])),
    ...Object.fromEntries(groups.map((part) => [part, groupOf(part)])),
  } as Partial<Page>
}

const firsts = Object.fromEntries(fieldIds.map((id) => [id, rowOf(id).first]))
const { theme: _theme, playing: _playing, language: _language, ...shown } = firsts
/** The page at first. */
export const first = paged(shown) as Page
export const firstPicture: Picture = { ...first.picture, view: first.view }

const unsaids = Object.fromEntries(fieldIds.map((id) => [id, unsaidOf(id)]))
/** The page as a link, a step or a scene means it that says nothing. */
export const unsaid = paged(unsaids) as Page

/** The fields of `input` that somebody outside may set, checked; throws one clear line, and then nothing has changed. */
export function checked(input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const own = fieldIds.filter((id) => id in input && rowOf(id).check)
  return Object.fromEntries(own.map((id) => [id, rowOf(id).check!(input[id])]))
}
