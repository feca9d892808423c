import { selectAll, useSelection } from '../find/selection'
import { sceneApi, sendCamera } from '../frame/sceneApi'
import { goBackTo, useLesson } from '../learn/lessonStore'
import { useExplore } from '../look/explore'
import { beginExercise, type PlayedFrom, useExercise } from '../time/exercise'
import { playUnder, undriven, usePlayer } from '../time/player'
import { choose, depict, exaggerate, keepAsA, poseByHand, useChoices } from './choices'
import { first, type Page, type Picture, pictureKeys } from './document'
import { type LinkState, openLink } from './link'

interface How {
  /** Whether the camera takes its time; left out, it goes as it does. */
  readonly slowly?: boolean
  /** What is played opens its sheet. */
  readonly opens?: boolean
}

/** The document as it is now; what is played lies over it, and is told apart from the scenario. */
export function pageNow(): Page {
  const choices = useChoices.getState()
  const { view, ...picture } = Object.fromEntries(pictureKeys.map((key) => [key, choices[key]])) as unknown as Picture
  const { exercise } = useExercise.getState()
  return {
    scenario: undriven(),
    compared: choices.pinnedAs?.scenario ?? null,
    exaggeration: choices.exaggeration,
    picture,
    explore: useExplore.getState(),
    selected: useSelection.getState().selected,
    exercise,
    at: exercise && playedInstant(),
    posedByHand: choices.posedByHand,
    view,
    camera: view ? null : sceneApi.camera(),
    linked: choices.linked,
    place: useLesson.getState().place,
  }
}

/** Where the film stands; null while somebody has taken over from it. */
function playedInstant(): PlayedFrom | null {
  const { driven, playTime, playing } = useChoices.getState()
  return usePlayer.getState().loaded && driven.length > 0 ? { time: playTime, playing } : null
}

/** What the link of this moment says. */
export function stateNow(): LinkState {
  const { linked: _linked, place: _place, compared, exercise, at, posedByHand, scenario, ...rest } = pageNow()
  return {
    ...rest,
    // With an exercise, the body that it is played on; the psoas that is played is said as it is seen.
    scenario: exercise ? scenario : useChoices.getState().scenario,
    ...(exercise && { exercise }),
    ...(at && { at }),
    ...(posedByHand && { posedByHand }),
    ...(compared && { compared }),
  }
}

/**
 * Be as `page` says; what it leaves out stays. Not a step by itself: who calls it says what belongs together. The order:
 */
export function show(page: Partial<Page>, { slowly, opens = false }: How = {}): void {
  const { scenario, picture, exercise, view = useChoices.getState().view, camera = null } = page
  // How fast the camera goes, before anything sends it.
  if (slowly !== undefined) sceneApi.pace(slowly && (camera !== null || view !== useChoices.getState().view))
  // What is played ends first: it gives back what it has taken, and takes nothing of what comes.
  if (exercise !== undefined && useExercise.getState().exercise) beginExercise(null)
  // The answer next: all else is drawn on it, and a pose by hand ends with it. A film that goes on stays over it.
  if (scenario) {
    if (exercise !== undefined || !playUnder(scenario)) choose({ ...scenario })
    useChoices.setState({ linked: page.linked ?? evenOf(scenario) })
  }
  if (page.exaggeration) exaggerate(page.exaggeration)
  // A before the picture: it brings its ghost, and the picture says whether that is seen.
  if (page.compared !== undefined) keepAsA(page.compared)
  // Together: a view by itself would bring its own setting, and a whole picture says what that is.
  if (picture || page.view !== undefined) depict({ ...picture, ...(page.view !== undefined && { view }) })
  if (page.explore) useExplore.setState(page.explore)
  if (page.posedByHand !== undefined) poseByHand(page.posedByHand)
  // A place before the selection: where a structure is asked for, nothing is selected.
  if (page.place !== undefined) goBackTo(page.place)
  if (page.selected) selectAll(page.selected)
  // What is played begins on the body that stands there now.
  if (exercise) beginExercise(exercise, opens, page.at ?? null)
  // The camera last: a view that is gone to would take it along.
  if (page.view !== undefined || page.camera) sendCamera(camera, slowly ?? false)
}

/** Sides that differ are not moved together. */
function evenOf(scenario: Page['scenario']): Page['linked'] {
  const { linked } = useChoices.getState()
  const even = Object.entries(linked).map(([id, together]) => {
    const { right, left } = scenario[id as keyof typeof linked]
    return [id, together && right === left]
  })
  return Object.fromEntries(even) as typeof linked
}

/** Be as a link says: what it leaves out is as at first, what it plays begins. */
export function showLink(state: LinkState, slowly?: boolean): void {
  const { compared = null, exercise = null, at = null, posedByHand = null } = state
  show({ ...state, compared, exercise, at, posedByHand }, { opens: true, ...(slowly !== undefined && { slowly }) })
}

/** Be as the link `hash` says; the camera goes there in its own time, or is there. Gives what was left out. */
export function showHash(hash: string, slowly: boolean): readonly string[] {
  const { state, dropped } = openLink({ hash })
  showLink(state, slowly)
  return dropped
}

/** Everything as at first, the lesson that runs apart; the camera has its own home. */
export function reset(): void {
  const { place: _place, camera: _camera, ...shown } = first
  show(shown)
  useChoices.setState({ playTime: 0 })
}
