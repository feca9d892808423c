import { become } from './become'
import { useChoices } from './choices'
import { beginExercise, type PlayedFrom, useExercise } from './exercise'
import { asOneStep, snapshot } from './history'
import { leaveLesson, openLesson, useLesson } from './lesson'
import { droppedLine, encode, type LinkState, openLink } from './link'
import { dismiss, notify } from './notices'
import { undriven, usePlayer } from './play'
import { usePresent } from './present'
import { useSelection } from './selection'
import { stage } from './stage'

/** What the link of this moment says. */
export function stateNow(): LinkState {
  const { linked: _linked, posedByHand, place: _place, plan: _plan, compared, ...rest } = snapshot()
  const { view } = useChoices.getState()
  const { exercise } = useExercise.getState()
  const at = exercise && playedInstant()
  // With an exercise, the body that it is played on.
  const scenario = exercise ? undriven() : rest.scenario
  const { selected } = useSelection.getState()
  const place = { view, camera: view ? null : stage.camera() }
  return {
    ...rest,
    ...place,
    scenario,
    selected,
    ...(exercise && { exercise }),
    ...(at && { at }),
    ...(posedByHand && { posedByHand }),
    ...(compared && { compared }),
  }
}

/** Where the film stands; null while somebody has taken over from it. */
function playedInstant(): PlayedFrom | null {
  const { driven, playTime, playing } = useChoices.getState()
  return usePlayer.getState().loaded && driven.length > 0 ? { time: playTime, playing } : null
}

/** The whole address that opens this moment again. */
export function linkNow(): string {
  const { origin, pathname } = location
  return `${origin === 'null' ? 'file://' : origin}${pathname}#${encode(stateNow())}`
}

/** Load the page again as it is at this moment. A talk and a lesson remember their place themselves. */
export function reloadHere(): void {
  if (!usePresent.getState().presenting && !useLesson.getState().place) {
    const url = new URL(location.href)
    // The link says these itself; who embeds the page, or runs it as a course, stays.
    for (const key of ['scene', 'focus', 'deck']) url.searchParams.delete(key)
    url.hash = encode(stateNow())
    history.replaceState(history.state, '', url)
  }
  location.reload()
}

/** Be as `state` says, in one step; what it plays begins. */
function show(state: LinkState): void {
  if (useExercise.getState().exercise) beginExercise(null)
  asOneStep(() => become({ ...state, compared: state.compared ?? null }))
  if (state.exercise) beginExercise(state.exercise, true, state.at ?? null)
}

/** What the camera shall do once there is a picture. */
let waiting: (() => void) | null = null

/** Be as the address says; the nearest valid state, and one line on what was left out. */
export function followAddress(): void {
  const { hash, search } = location
  // A deck is opened by itself (src/state/desk.ts).
  const { state, dropped, asked, focus, lesson } = openLink({
    hash: hash.startsWith('#deck=') ? '' : hash,
    search,
  })
  if (dropped.length > 0) notify('link', droppedLine(dropped))
  else dismiss('link')
  if (lesson) {
    openLesson(lesson)
    return
  }
  if (!asked) return
  show(state)
  waiting = () => {
    if (state.camera) stage.setCamera(state.camera, false)
    else if (focus) stage.frame([focus])
  }
}

/** Be as `hash` says, one step; the camera goes there in its own time, or is there. Gives what was left out. */
export function applyLink(hash: string, slowly: boolean): readonly string[] {
  const { state, dropped } = openLink({ hash })
  const { camera, view } = state
  stage.pace(slowly && (camera !== null || view !== useChoices.getState().view))
  show(state)
  const go = camera && (() => stage.setCamera(camera, slowly))
  // Before there is a picture nothing could be sent anywhere.
  if (stage.camera()) go?.()
  else waiting = go
  return dropped
}

/** The scene is there: send the camera where the link wants it. */
export function settleCamera(): void {
  waiting?.()
  waiting = null
}

/** Follow the address now, and whenever somebody pastes another. */
export function openAddress(): () => void {
  followAddress()
  const onHash = (): void => {
    // Whoever pastes another state has left the lesson.
    if (useLesson.getState().place) leaveLesson()
    followAddress()
    settleCamera()
  }
  addEventListener('hashchange', onHash)
  return () => removeEventListener('hashchange', onHash)
}
