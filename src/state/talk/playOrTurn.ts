import { isWithheld } from '../page/withheld'
import { togglePlay, usePlayer } from '../time/player'
import { isCaptioned, next } from './slideShow'

/** What a caption stands under plays only what is its own. */
export const playsHere = (): boolean => (usePlayer.getState().loaded || !isCaptioned()) && !isWithheld()

/** Under a caption without a film of its own this turns the page, as in any slide show: the body stays as it says. */
export function playOrTurn(): void {
  if (playsHere()) togglePlay()
  else if (isCaptioned()) next()
}
