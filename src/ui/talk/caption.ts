import { type Choices, useChoices } from '../../state/page/choices'
import { type LinkState, openLink } from '../../state/page/link'
import { sentenceNow, sentencePictured } from '../../state/page/told'
import { isWithheld, withheldText } from '../../state/page/withheld'
import type { DeckScene } from '../../state/talk/deck'
import { type Present, usePresent } from '../../state/talk/slideShow'
import { storyCaption } from '../../state/time/story'

/** The scene of the deck that is on. */
export const sceneOn = ({ deck, at, presenting }: Pick<Present, 'deck' | 'at' | 'presenting'>) =>
  presenting ? deck?.scenes[at] : undefined

const laid = new WeakMap<DeckScene, LinkState>()
function laidBy(scene: DeckScene): LinkState {
  const state = laid.get(scene) ?? openLink({ hash: scene.link }).state
  laid.set(scene, state)
  return state
}

type Shown = Pick<Choices, 'scenario' | 'report' | 'asked' | 'unbalanced' | 'driven' | 'playTime' | 'posedByHand'>
// Links and undo make new objects of the same values, in the one order of the parameters.
const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

/** Whether the body still stands as the scene has laid it; what the scene plays moves it by itself. */
function isAsLaidBy(scene: DeckScene, { scenario, posedByHand, driven }: Shown): boolean {
  const { exercise, ...state } = laidBy(scene)
  if (exercise || driven.length > 0) return true
  return isSame(scenario, state.scenario) && isSame(posedByHand, state.posedByHand ?? null)
}

/** What the deck says of the scene that is on, while the body is as that says; else empty. */
const sceneCaption = (present: Pick<Present, 'deck' | 'at' | 'presenting'>, choices: Shown): string => {
  const scene = sceneOn(present)
  return scene?.caption && isAsLaidBy(scene, choices) ? scene.caption : ''
}
export function useSceneCaption(): string {
  const presenting = usePresent((state) => state.presenting)
  // Nobody presents, nearly always: then no slider makes anybody ask again.
  const caption = useChoices((choices) => (presenting ? sceneCaption(usePresent.getState(), choices) : ''))
  return usePresent(({ at, deck }) => deck?.scenes[at]?.caption) ? caption : ''
}

/**
 * What stands under the body: the caption of the scene while the body is as that says, or the sentence of the moment, as
 * where a question is answered with a slider.
 */
export function captionOf(present: Pick<Present, 'deck' | 'at' | 'presenting'>, choices: Shown): string {
  const caption = sceneCaption(present, choices)
  if (caption) return caption
  if (isWithheld()) return withheldText()
  return choices.posedByHand ? sentencePictured(choices) : (storyCaption(choices) ?? sentenceNow(choices))
}
