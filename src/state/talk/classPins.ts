import { entryOf } from '../../anatomy/atlas'
import type { Vec3 } from '../../math/vec3'
import type { Here } from '../../rooms/messages'
import { find } from '../find/bestShown'
import { sceneApi } from '../frame/sceneApi'
import { drawnAt } from './classPlaces'
import { type Pin, useClass } from './classStore'

/** Where each student has a question, until it has been gone to. */
const wonders = new Map<string, Here>()

function countPins(): void {
  const pins: Record<string, Pin> = {}
  for (const { structure, at } of wonders.values())
    pins[structure] = { count: (pins[structure]?.count ?? 0) + 1, at: at ?? pins[structure]?.at ?? null }
  useClass.setState({ pins })
}

/** Student `who` has a question there; what no atlas knows is not heard. */
export function hearHere(here: Here, who: string | null): void {
  if (!who || !entryOf(here.structure)) return
  // The newest comes last.
  wonders.delete(who)
  wonders.set(who, here)
  countPins()
}

/** Take the class where students have a question; that is answered then. */
export function goToPin(structure: string): void {
  for (const [who, there] of wonders) if (there.structure === structure) wonders.delete(who)
  countPins()
  find(structure)
}

export const forgetPins = (): void => wonders.clear()

/** Where the pin of `structure` stands [m]; null where that is not drawn. */
export const placeOfPin = (structure: string, { at }: Pin): Vec3 | null =>
  at ? drawnAt({ structure, at }) : sceneApi.middleOf(structure)
