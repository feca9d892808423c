import { choose, depict, exaggerate, useChoices } from './choices'
import { beginExercise, useExercise } from './exercise'
import { useExplore } from './explore'
import { asOneStep, snapshot } from './history'
import { droppedLine, encode, type LinkState, openLink } from './link'
import { dismiss, notify } from './notices'
import { undriven } from './play'
import { selectAll, useSelection } from './selection'
import { stage } from './stage'

/** What the link of this moment says. */
export function stateNow(): LinkState {
  const { linked: _, ...rest } = snapshot()
  const { view } = useChoices.getState()
  const { exercise } = useExercise.getState()
  // With an exercise, the body that it is played on.
  const scenario = exercise ? undriven() : rest.scenario
  const { selected } = useSelection.getState()
  const place = { view, camera: view ? null : stage.camera() }
  return { ...rest, ...place, scenario, selected, ...(exercise && { exercise }) }
}

/** The whole address that opens this moment again. */
export function linkNow(): string {
  const { origin, pathname } = location
  return `${origin === 'null' ? 'file://' : origin}${pathname}#${encode(stateNow())}`
}

function apply({ scenario, exaggeration, picture, explore, view, selected, exercise }: LinkState): void {
  if (useExercise.getState().exercise) beginExercise(null)
  asOneStep(() => {
    choose({ ...scenario })
    // Sides that differ are not moved together.
    useChoices.setState(({ linked }) => ({
      linked: Object.fromEntries(
        Object.entries(linked).map(([id, together]) => {
          const { right, left } = scenario[id as keyof typeof linked]
          return [id, together && right === left]
        }),
      ) as typeof linked,
    }))
    exaggerate(exaggeration)
    depict({ ...picture, view })
    useExplore.setState(explore)
  })
  selectAll(selected)
  if (exercise) beginExercise(exercise)
}

/** What the camera shall do once there is a picture. */
let waiting: (() => void) | null = null

/** Be as the address says; the nearest valid state, and one line on what was left out. */
export function followAddress(): void {
  const { hash, search } = location
  // A deck is opened by itself (src/state/desk.ts).
  const { state, dropped, asked, focus } = openLink({ hash: hash.startsWith('#deck=') ? '' : hash, search })
  if (dropped.length > 0) notify('link', droppedLine(dropped))
  else dismiss('link')
  if (!asked) return
  apply(state)
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
  apply(state)
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
    followAddress()
    settleCamera()
  }
  addEventListener('hashchange', onHash)
  return () => removeEventListener('hashchange', onHash)
}
