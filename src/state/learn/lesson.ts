import { entries, entryOf } from '../../anatomy/atlas'
import type { Pointed } from '../../anatomy/pointed'
import { isLayer, type StructureName, structures, structuresNamed } from '../../anatomy/structures'
import { completeScenario } from '../../biomechanics/scenario'
import type { Exercise } from '../../biomechanics/time/exercise'
import type { LessonId } from '../../lessons/ids'
import type { Lesson, Scene, Step } from '../../lessons/lesson'
import { askForPick, select, type Touch } from '../find/selection'
import { bringOrSay } from '../page/bring'
import { expectNutation, settingOf } from '../page/choices'
import { setDevice } from '../page/device'
import { type FieldId, fieldIds, type Page, paged, rowOf, unsaid } from '../page/document'
import { needTexts, say, useLanguage } from '../page/language'
import { languageWord } from '../page/languageChoice'
import { keep, lay, peel, useLayers } from '../page/layers'
import { wideScreen } from '../page/media'
import { dismiss, notify } from '../page/notices'
import { closePanel, openPanel, usePanels } from '../page/panels'
import { show } from '../page/show'
import { asOneStep, forget } from '../page/undo'
import { isForItself, useClass } from '../talk/classStore'
import type { PlayedFrom } from '../time/exercise'
import { goBackTo, isWithheldAt, type LessonPlace, lessonsNow, noLesson, useLesson } from './lessonStore'
import { nod } from './nod'
import { useQuiz } from './quizStore'

export { useLesson } from './lessonStore'

/** Lessons are words: nobody needs them for the first picture. */
const load = async () => (await bringOrSay(() => Promise.all([import('./told'), needTexts('learn')])))?.[0]

/** Ids of the atlas that `name` means. */
export function pointedAt(name: Pointed): readonly string[] {
  if (entryOf(name)) return [name]
  return structuresNamed(name) ?? entries.filter(({ base }) => base === name).map(({ id }) => id)
}

/** The drawn structures that `name` means, one by one. */
const drawnAs = (name: StructureName): readonly string[] =>
  isLayer(name) ? structures.filter(({ layer }) => layer === name).map(({ id }) => id) : (structuresNamed(name) ?? [])

/** Fields that a scene says by the same name. */
const plain = fieldIds.filter((id) => rowOf(id).lesson) as (keyof Scene & FieldId)[]

/** What a step makes of the page: all of it, but what it is compared with, what is played and where a lesson stands. */
export type Whole = Pick<
  Page,
  'scenario' | 'exaggeration' | 'picture' | 'explore' | 'view' | 'selected' | 'posedByHand'
>

/** `scene`, whole: what is asked, how it is shown, and what is outlined; all that it leaves out is as it is meant unsaid. */
export function sceneState(scene: Scene): Whole {
  const { visible, highlighted = [], through = [], cut, settings = {}, hand = null } = scene
  const kept = new Set(visible.flatMap(drawnAs))
  const said = plain.filter((id) => scene[id] !== undefined).map((id) => [id, scene[id]])
  return paged({
    exaggeration: unsaid.exaggeration,
    // A view brings what makes room for it; a step may say otherwise.
    ...settingOf(scene.view),
    ...Object.fromEntries(said),
    scenario: completeScenario(settings),
    hidden: structures.map(({ id }) => id).filter((id) => !kept.has(id)),
    xray: through.flatMap(drawnAs),
    ...(cut && { cut: cut.plane, cutAt: cut.at }),
    selected: highlighted.flatMap(pointedAt),
    posedByHand: hand,
  }) as Whole
}

function stepOf(lesson: Lesson, n: number): Step {
  const step = lesson.steps[n - 1]
  if (!step) throw new RangeError(`${lesson.id} has steps 1 to ${lesson.steps.length}, not ${n}`)
  return step
}

/** The exercise of `step` in the state that was chosen; a question that waits does not wait for what is played. */
const exerciseOf = (step: Step, variant: number | null): Exercise | null =>
  (variant === null ? undefined : step.variants?.[variant]?.exercise) ?? step.exercise ?? null

/** What is drawn of `step` while its question waits; else in the state `variant`. */
function sceneOf(step: Step, { revealed, variant }: Pick<LessonPlace, 'revealed' | 'variant'>): Scene {
  if (step.before && !revealed) {
    const { settings: _settings, hand: _hand, ...rest } = step
    return { ...rest, ...step.before }
  }
  const chosen = variant === null ? undefined : step.variants?.[variant]
  return chosen ? { ...step, ...chosen } : step
}

/** The complete state of step `n` of `lesson`, from 1: with its question answered, unless told otherwise. */
export const stepState = (lesson: Lesson, n: number, how = { revealed: true, variant: null as number | null }): Whole =>
  sceneState(sceneOf(stepOf(lesson, n), how))

/** The step that runs. */
export function stepNow(): Step | null {
  const { lesson, place } = useLesson.getState()
  return lesson && place ? stepOf(lesson, place.step) : null
}

/** At its beginning, at rest. */
const held: PlayedFrom = { time: 0, playing: false }

/** What is played at `place`; what would tell the answer waits for the question. */
function playedAt(step: Step, place: LessonPlace): Pick<Page, 'exercise' | 'at'> {
  if (step.before && !place.revealed) return { exercise: null, at: null }
  return { exercise: exerciseOf(step, place.variant), at: isWithheldAt(step, place) ? held : null }
}

/** Show `place`: nothing left over from before. */
function settle(lesson: Lesson, place: LessonPlace): void {
  const step = stepOf(lesson, place.step)
  const state = stepState(lesson, place.step, place)
  show({ ...state, ...playedAt(step, place), place }, { opens: wideScreen() })
  useLesson.setState({ outlined: state.selected })
  if (place.revealed && step.nods) nod()
}

/** Show the place where the lesson is once more, changed by `changes`. */
function settleAgain(changes: Partial<LessonPlace> = {}): void {
  const { lesson, place } = useLesson.getState()
  if (lesson && place) settle(lesson, { ...place, ...changes })
}

function arrive(lesson: Lesson, n: number): void {
  const step = stepOf(lesson, n)
  asOneStep(() => {
    lay('lesson')
    // A step that is come to is a new one, also where it is the same.
    useLesson.setState({ ...noLesson, lesson })
    settle(lesson, { lesson: lesson.id, step: n, revealed: false, variant: null })
  })
  begin(step)
  setDevice(({ steps }) => ({ steps: { ...steps, [lesson.id]: Math.max(n, steps[lesson.id] ?? 0) } }))
}

/** The sheet that belongs to a step; what was open before makes room for the lesson. */
function begin({ opens }: Step): void {
  // On a narrow page a sheet would lie over the step: there it is opened by hand.
  if (opens && wideScreen()) openPanel(opens)
  else if (usePanels.getState().open !== null) closePanel()
}

/** Lesson `id` at `step`, or at the step nearest to it. False when there is no such lesson. */
export async function startLesson(id: LessonId, step = 1): Promise<boolean> {
  const told = await load()
  if (!told) return false
  const { lessons } = told.teachingNow()
  lessonsNow.all = lessons
  const lesson = lessons.find((one) => one.id === id)
  if (!lesson) return false
  const n = Math.min(lesson.steps.length, Math.max(1, Math.round(step) || 1))
  if (n !== step)
    notify('lesson', say('learn', 'noStep', { lesson: id, last: lesson.steps.length, asked: step, shown: n }))
  else dismiss('lesson')
  arrive(lesson, n)
  return true
}

export function goToStep(n: number): void {
  const { lesson } = useLesson.getState()
  if (lesson?.steps[n - 1]) arrive(lesson, n)
}

const move = (by: 1 | -1) => (): void => goToStep((useLesson.getState().place?.step ?? 0) + by)
export const nextStep = move(1)
export const previousStep = move(-1)

/** The step that runs, as it is before or behind its question, whoever has answered that. */
export const settleAt = (at: Pick<LessonPlace, 'revealed' | 'variant'>): void => asOneStep(() => settleAgain(at))

/** The lesson after this one; null after the last. */
export function lessonAfter(id: LessonId): LessonId | null {
  const { all } = lessonsNow
  return all[all.findIndex((one) => one.id === id) + 1]?.id ?? null
}

/** The body as the step has it, whatever was moved since. */
export const backToStep = (): void => asOneStep(settleAgain)

/** Vote for an option; a vote stands. */
export function voteFor(option: number): void {
  if (useLesson.getState().vote === null) useLesson.setState({ vote: option })
}

/** Is everything given that the question of the step asks for? */
export function isAnswered(): boolean {
  const { vote, found } = useLesson.getState()
  const ask = stepNow()?.ask
  // Before a class it is the class that answers.
  if (useClass.getState().role === 'presenter') return true
  if (ask?.kind === 'vote') return vote !== null
  if (ask?.kind === 'find') return ask.targets.every((id) => found.includes(id))
  if (ask?.kind === 'press') return found.length > 0
  return true
}

/** Answer the question of the step: the model moves, and the answer is said. */
export function reveal(): void {
  const { place } = useLesson.getState()
  const step = stepNow()
  if (!place || !step || place.revealed || !isAnswered()) return
  asOneStep(() => {
    if (isWithheldAt(step, place)) settleAgain({ revealed: true })
    else useLesson.setState({ place: { ...place, revealed: true } })
  })
}

/** Another state of the step; choosing one answers the question. */
export function chooseVariant(variant: number): void {
  asOneStep(() => settleAgain({ variant, revealed: true }))
}

/** One of the structures looked for, or not. */
function seek(id: string, targets: readonly string[]): void {
  const { found, slips } = useLesson.getState()
  const wanted = targets.find((target) => !found.includes(target))
  if (!wanted) return
  if (id === wanted) {
    useLesson.setState({ found: [...found, id], missed: null })
    reveal()
    // Now what is tapped may be named again.
    if (isAnswered()) askForPick(null)
  } else useLesson.setState({ missed: id, slips: slips.includes(wanted) ? slips : [...slips, wanted] })
}

/** A finger put down: what it meets first is the one that was meant, or is not. It may be put down again. */
function press(id: string, meets: string, touch: Touch | undefined): void {
  const met = id === meets
  useLesson.setState({ missed: met ? null : id, felt: touch?.beneath ?? null, ...(met && { found: [id] }) })
  if (met) reveal()
}

/** A structure is the answer that somebody gives. */
export function point(id: string, touch?: Touch): void {
  const ask = stepNow()?.ask
  if (ask?.kind === 'find') seek(id, ask.targets)
  if (ask?.kind === 'press') press(id, ask.meets, touch)
}

/** What was missed, outlined and named. */
export function lookAgainAt(id: string): void {
  useLesson.setState({ outlined: [id] })
  select(id)
}

/** Leave the lesson: what the person had before it is there again. */
export function leaveLesson(): void {
  asOneStep(() => {
    // Where something lies over the lesson, that stays.
    goBackTo(null)
    peel('lesson')
  })
  dismiss('lesson')
}

/** What is shown stays when the lesson is left. */
export const keepLesson = (): void => asOneStep(() => keep('lesson'))

/** 'L03.2' */
export const nameOfPlace = ({ lesson, step }: Pick<LessonPlace, 'lesson' | 'step'>): string => `${lesson}.${step}`

/** The address that opens this step again. */
export function addressOfStep(): string {
  const { place } = useLesson.getState()
  const { origin, pathname } = location
  return `${origin === 'null' ? 'file://' : origin}${pathname}${place ? `?lesson=${nameOfPlace(place)}` : ''}${languageWord() && `#${languageWord()}`}`
}

/** Keep the running step in the address, so that a reload comes back to it. */
function write(): void {
  if (typeof history === 'undefined') return
  const { place } = useLesson.getState()
  const url = new URL(location.href)
  if (place) url.searchParams.set('lesson', nameOfPlace(place))
  else url.searchParams.delete('lesson')
  if (place) url.hash = languageWord()
  try {
    history.replaceState(history.state, '', url)
  } catch {
    // From a file, or too often for the browser: then a reload begins anew.
  }
}

type Running = ReturnType<typeof useLesson.getState>

/** What the step asks of the hand: to pick, or to draw the ghost. */
export function askOfStep(): void {
  const kind = stepNow()?.ask.kind
  const picks = (kind === 'find' || kind === 'press') && isForItself(useClass.getState())
  askForPick(picks ? point : null)
  expectNutation(kind === 'ghost' ? 0 : null)
}

/** What goes on beside the picture follows the step, undone ones too. */
function followPlace({ place, lesson }: Running, { place: before }: Running): void {
  if (place?.lesson === before?.lesson && place?.step === before?.step) return
  const step = stepNow()
  askOfStep()
  // On the way from a step to the next there is no place for an instant.
  if (lesson && !place) return
  write()
  // The sheet of what was played came with it, and gives its place back.
  const plays = step && place && exerciseOf(step, place.variant)
  if (!plays && usePanels.getState().open === 'time') closePanel()
}

/** The lesson that runs, and the questions that wait, go on in another language. */
async function tellAgain(): Promise<void> {
  if (lessonsNow.all.length === 0 && useQuiz.getState().round.length === 0) return
  const told = await load()
  if (!told) return
  const { lessons, questions } = told.teachingNow()
  lessonsNow.all = lessons
  const { lesson } = useLesson.getState()
  if (lesson) useLesson.setState({ lesson: lessons.find(({ id }) => id === lesson.id)! })
  useQuiz.setState(({ round }) => ({ round: round.map(({ id }) => questions.find((one) => one.id === id)!) }))
}

/** From now on the picking hand, the ghost of a guess, the sheet and the address follow the lesson. */
export function startLessons(): () => void {
  const stops = [
    useLesson.subscribe(followPlace),
    useClass.subscribe((now, before) => {
      const kind = stepNow()?.ask.kind
      if (isForItself(now) !== isForItself(before) && (kind === 'find' || kind === 'press')) askOfStep()
    }),
    useLanguage.subscribe(({ own }, before) => {
      if (own !== before.own) tellAgain()
    }),
  ]
  return () => {
    for (const stop of stops) stop()
    useLesson.setState(noLesson, true)
    useLayers.setState(useLayers.getInitialState(), true)
    askForPick(null)
  }
}

/** Begin where an address wants it; nothing before it can be undone. */
export async function openLesson({ lesson, step }: { lesson: LessonId; step: number }): Promise<void> {
  await startLesson(lesson, step)
  forget()
}
