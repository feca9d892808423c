import type { Choices } from '../../state/page/choices'
import { isWithheld, withheldText } from '../../state/page/withheld'
import type { Present } from '../../state/talk/slideShow'

/** The scene of the deck that is on. */
export const sceneOn = ({ deck, at, presenting }: Pick<Present, 'deck' | 'at' | 'presenting'>) =>
  presenting ? deck?.scenes[at] : undefined

/** What stands under the body: the caption of the scene, or the sentence of the moment. */
export const captionOf = (
  present: Pick<Present, 'deck' | 'at' | 'presenting'>,
  { report, unbalanced }: Pick<Choices, 'report' | 'unbalanced'>,
): string => sceneOn(present)?.caption || (isWithheld() ? withheldText() : (unbalanced ?? report).sentence)
