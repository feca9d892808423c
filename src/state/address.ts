import { choose, depict, exaggerate, pinScenario, unpin, useChoices } from './choices'
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
  const { pinnedAs } = useChoices.getState()
  return {
    ...rest,
    ...place,
    scenario,
    selected,
    ...(exercise && { exercise }),
    ...(pinnedAs && { compared: pinnedAs.scenario }),
  }
}

/** The whole address that opens this moment again. */
export function linkNow(): string {
  const { origin, pathname } = location
  return `${origin === 'null' ? 'file://' : origin}${pathname}#${encode(stateNow())}`
}

function apply({ scenario, exaggeration, picture, explore, view, selected, exercise, compared }: LinkState): void {
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
    if (compared) pinScenario(compared)
    else unpin()
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
  const { state, dropped, asked, focus } = openLink({ hash, search })
  if (dropped.length > 0) notify('link', droppedLine(dropped))
  else dismiss('link')
  if (!asked) return
  apply(state)
  waiting = () => {
    if (state.camera) stage.setCamera(state.camera, false)
    else if (focus) stage.frame([focus])
  }
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
