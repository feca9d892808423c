import type { Choices } from '../../state/page/choices'
import { sentenceNow } from '../../state/page/told'
import { isWithheld, withheldText } from '../../state/page/withheld'
import type { Present } from '../../state/talk/slideShow'
import { storyCaption } from '../../state/time/story'

/** The scene of the deck that is on. */
export const sceneOn = ({ deck, at, presenting }: Pick<Present, 'deck' | 'at' | 'presenting'>) =>
  presenting ? deck?.scenes[at] : undefined

/** What stands under the body: the caption of the scene, or the sentence of the moment. */
export const captionOf = (
  present: Pick<Present, 'deck' | 'at' | 'presenting'>,
  choices: Pick<Choices, 'scenario' | 'report' | 'asked' | 'unbalanced' | 'driven' | 'playTime'>,
): string =>
  sceneOn(present)?.caption || (isWithheld() ? withheldText() : (storyCaption(choices) ?? sentenceNow(choices)))
