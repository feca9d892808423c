import type { DrawnBody } from '../../geometry/tissue'
import type { Choices } from '../page/choices'
import type { Deck } from './deck'
import { type NumberTold, numberTold } from './numberTold'
import { lookOf, type SceneLook } from './sceneLook'

interface Looked {
  readonly deck: Deck
  readonly at: number
  readonly body: DrawnBody
  readonly look: SceneLook
}
/** A film asks thirty times a second about one scene. */
let last: Looked | null = null

/** Where to look in scene `at` of `deck`, on `body`, worked out once. */
function lookedUp(deck: Deck, at: number, body: DrawnBody): SceneLook {
  if (!last || last.deck !== deck || last.at !== at || last.body !== body)
    last = { deck, at, body, look: lookOf(deck, at, body) }
  return last.look
}

/** The numbers that scene `at` of `deck` has beside the body, as `choices` have it now, with their change from the scene before. */
export function numbersOfScene(deck: Deck, at: number, choices: Choices): readonly NumberTold[] {
  const { numbers, before } = lookedUp(deck, at, choices.worn)
  return numbers.map((id) => numberTold(id, choices, before))
}
