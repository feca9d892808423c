import { type Side, sides } from '../../anatomy/sides'
import { type ParameterId, parameterIds, parameters } from '../../biomechanics/parameters'
import { completeScenario, type Scenario } from '../../biomechanics/scenario'

export interface ViewerSlider {
  readonly parameter: ParameterId
  /** The side that is moved alone; undefined where both move together, or there is but one. */
  readonly side: Side | undefined
}

const groups: readonly string[] = ['pull', 'thigh', 'nerves', 'push', 'trunk']
// Whether piriformis reacts is the account's, which has a switch of its own.
const moved = parameterIds.filter((id) => groups.includes(parameters[id].group) && id !== 'piriformisReactivity')

/** The one slider of a viewer: of what `scenario` does first to the body, in the order of the panel; psoas where it does nothing. */
export function viewerSlider(scenario: Scenario): ViewerSlider {
  const { body, posture } = scenario
  const rest = completeScenario({ body, posture })
  for (const parameter of moved) {
    const [now, still] = [scenario[parameter], rest[parameter]]
    if (typeof now === 'number' || typeof still === 'number') {
      if (now !== still) return { parameter, side: undefined }
      continue
    }
    const changed = sides.filter((side) => now[side] !== still[side])
    if (changed.length > 0) return { parameter, side: now.left === now.right ? undefined : changed[0] }
  }
  return { parameter: 'psoasShortening', side: undefined }
}
