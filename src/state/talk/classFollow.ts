import { readPlace } from '../../lessons/ids'
import type { Shown } from '../../rooms/messages'
import { sendCamera } from '../frame/sceneApi'
import { leaveLesson, nameOfPlace, settleAt, startLesson, useLesson } from '../learn/lesson'
import { useChoices } from '../page/choices'
import type { Page } from '../page/document'
import { isLaid, lay, peel } from '../page/layers'
import { type LinkState, openLink } from '../page/link'
import { show } from '../page/show'
import { forget, unnoted } from '../page/undo'
import { type Freed, useClass } from './classStore'
import { stop } from './slideShow'

/** What is shown, part by part, as the link says it; a part is put into effect where it is another than before. */
const parts = [
  ...(['scenario', 'compared', 'exaggeration', 'picture', 'explore', 'selected'] as const),
  ...(['exercise', 'at', 'posedByHand', 'view', 'camera'] as const),
]
type Part = (typeof parts)[number]
type Followed = Pick<Page, Part>

/** A film that is apart by less than this [s] plays on: it would jump at every message. */
const together = 0.6

/** The newest that was told, and what of it is on screen; null: all of it is to be shown anew. */
let newest: Shown | null = null
let shown: Followed | null = null
/** One after the other: a lesson may have to be loaded first. */
let turn: Promise<void> = Promise.resolve()

const whole = (state: LinkState): Followed => ({
  compared: null,
  exercise: null,
  at: null,
  posedByHand: null,
  ...state,
})
const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

/** Whether what plays here is where the presenter's is. */
function isInTime(at: Followed['at']): boolean {
  const { playing, playTime } = useChoices.getState()
  return at?.playing === true && playing && Math.abs(at.time - playTime) < together
}

/** What of `now` is another than before, and belongs to it. */
function changes(now: Followed, before: Followed | null, freed: Freed): Partial<Followed> {
  const other = new Set<Part>(parts.filter((part) => !before || !isSame(now[part], before[part])))
  if (isInTime(now.at) && !other.has('exercise')) other.delete('at')
  // An instant is one of something; a pose by hand ends with every new answer; a place of the camera is no view.
  if (other.has('at')) other.add('exercise')
  if (other.has('exercise')) other.add('at').add('scenario')
  if (other.has('scenario')) other.add('posedByHand')
  if (other.has('view') || other.has('camera')) other.add('view').add('camera')
  if (freed === 'camera') for (const part of ['view', 'camera'] as const) other.delete(part)
  return Object.fromEntries([...other].map((part) => [part, now[part]]))
}

/** Show what the link of the message says, over what the person had. */
function showState(hash: string, slowly: boolean): void {
  const { state } = openLink({ hash })
  const now = whole(state)
  const { camera, ...rest } = changes(now, shown, useClass.getState().freed)
  shown = now
  unnoted(() => {
    show(slowly && camera !== undefined ? { ...rest, camera } : rest, slowly ? { slowly } : {})
    if (camera && !slowly) sendCamera(camera, true)
  })
}

/** Be where in a lesson the presenter is. */
async function followLesson(lesson: Shown['lesson']): Promise<void> {
  const { place } = useLesson.getState()
  if (!lesson) {
    if (place) unnoted(leaveLesson)
    return
  }
  if (!place || nameOfPlace(place) !== lesson.at) {
    const { lesson: id, step } = readPlace(lesson.at)
    if (!(await startLesson(id, step))) return
    shown = null
  }
  const now = useLesson.getState().place
  if (!now || (now.revealed === lesson.revealed && now.variant === lesson.variant)) return
  unnoted(() => settleAt({ revealed: lesson.revealed, variant: lesson.variant }))
  shown = null
}

async function follow(told: Shown, slowly: boolean): Promise<void> {
  // Meanwhile something newer may have come, or the person may have gone.
  if (told !== newest || useClass.getState().freed === 'all') return
  unnoted(() => lay('class'))
  await followLesson(told.lesson)
  if (told !== newest || useClass.getState().freed === 'all' || !isLaid('class')) return
  showState(told.hash, slowly)
}

const takeTurn = (told: Shown, slowly: boolean): void => {
  turn = turn.then(() => follow(told, slowly)).catch(() => {})
}

/** The presenter shows this; who looks around alone is not disturbed by it. */
export function hearShown(told: Shown): void {
  newest = told
  const { freed } = useClass.getState()
  useClass.setState({ pointer: freed === 'all' ? null : told.pointer })
  if (freed !== 'all') takeTurn(told, false)
}

/** Look around alone, with the camera or with everything. */
export const freeMyself = (freed: Exclude<Freed, 'nothing'>): void => useClass.setState({ freed, pointer: null })

/** As the class has it, whatever was done meanwhile. */
export function backToClass(): void {
  useClass.setState({ freed: 'nothing' })
  shown = null
  if (newest) takeTurn(newest, true)
}

/** Before the first message: what runs over the person's own ends, so that the class lies over that alone. */
export function beginFollowing(): void {
  stop()
  if (useLesson.getState().place) leaveLesson()
}

/** What the person had before the class is there again. */
export function endFollowing(): void {
  newest = null
  shown = null
  if (!isLaid('class')) return
  unnoted(() => {
    if (useLesson.getState().place) leaveLesson()
    peel('class')
  })
  // What was shown there is not to be come back to.
  forget()
}
