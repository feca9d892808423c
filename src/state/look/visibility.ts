import { useShallow } from 'zustand/react/shallow'
import { type Arranged, arrangementOf, awayIn } from '../../anatomy/arrangements'
import { layers, structures } from '../../anatomy/structures'
import { depict, useChoices } from '../page/choices'
import type { Picture } from '../page/document'
import { asOneStep } from '../page/undo'
import { openFor, superficial } from './dissect'
import { useExplore } from './explore'

const drawnIds: ReadonlySet<string> = new Set(structures.map(({ id }) => id))

/** Structures that `hidden`, a list of structures and layers, leaves out. */
export const hiddenIn = (hidden: readonly string[]): readonly string[] =>
  structures.filter(({ id, layer }) => hidden.includes(id) || hidden.includes(layer)).map(({ id }) => id)

export type Seen = Pick<Picture, 'hidden'> & Arranged

/** What decides what is shown. */
export const useSeen = (): Seen =>
  useChoices(useShallow(({ hidden, arrangement, dissection }) => ({ hidden, arrangement, dissection })))

/** All that is not shown: hidden, or out of the way by itself. */
export const notShown = (seen: Seen): readonly string[] => [...new Set([...hiddenIn(seen.hidden), ...awayIn(seen)])]

/** Whether the skin of either side is shown. */
export const useSkin = (): boolean =>
  useChoices((seen) => {
    const away = notShown(seen)
    return !away.includes('skin.right') || !away.includes('skin.left')
  })

/** What a person has hidden; not what is out of the way by itself. */
export const hiddenByHand = (seen: Seen): readonly string[] => {
  const away = awayIn(seen)
  return hiddenIn(seen.hidden).filter((id) => !away.has(id))
}

/** Of `ids`, those that are drawn by themselves; a landmark or a joint is not. */
const drawnOf = (ids: readonly string[]): string[] => ids.filter((id) => drawnIds.has(id))

/** A hidden layer is spelled out as soon as something in it is asked for by itself. */
const setHidden = (ids: readonly string[]): void => {
  const whole = layers.filter((layer) => {
    const members = structures.filter((structure) => structure.layer === layer)
    return useChoices.getState().hidden.includes(layer) && members.every(({ id }) => ids.includes(id))
  })
  const inWhole = (id: string) => whole.some((layer) => layer === structures.find((one) => one.id === id)!.layer)
  depict({ hidden: [...whole, ...ids.filter((id) => !inWhole(id))] })
}

export function hide(ids: readonly string[]): void {
  const more = drawnOf(ids)
  if (more.length > 0) setHidden([...new Set([...hiddenIn(useChoices.getState().hidden), ...more])])
}

/** Where all of `ids` can be shown: those that only a dissection shows need its room. */
const roomFor = (ids: readonly string[]): Picture['arrangement'] =>
  useChoices.getState().arrangement === 'dissection' || ids.some((id) => arrangementOf('whole').away.has(id))
    ? 'dissection'
    : 'whole'

/** What was out of the way by itself becomes what somebody has hidden, and what was glass what somebody sees through. */
function spellOut(ids: readonly string[]): void {
  const before = useChoices.getState()
  const arrangement = roomFor(ids)
  const free = { arrangement, dissection: openFor(ids) }
  const away = [...awayIn(before)].filter((id) => !awayIn(free).has(id))
  const glass = [...arrangementOf(before.arrangement).glass].filter((id) => !arrangementOf(arrangement).glass.has(id))
  useExplore.setState(({ xray }) => ({ xray: [...new Set([...xray, ...glass])] }))
  depict({ ...free, hidden: [...new Set([...before.hidden, ...away])] })
}

export function showStructures(ids: readonly string[]): void {
  asOneStep(() => {
    const away = awayIn(useChoices.getState())
    if (ids.some((id) => away.has(id))) spellOut(ids)
    setHidden(hiddenIn(useChoices.getState().hidden).filter((id) => !ids.includes(id)))
  })
}

/** Nothing but `ids`. */
export function isolate(ids: readonly string[]): void {
  const kept = drawnOf(ids)
  if (kept.length === 0) return
  const hidden = structures.map(({ id }) => id).filter((id) => !kept.includes(id))
  depict({ arrangement: roomFor(kept), dissection: openFor(kept), hidden })
}

/** All parts, or in a dissection every muscle as well. */
export const showAll = (): void => depict({ hidden: [], arrangement: roomFor([]), dissection: superficial })

export const isDrawn = (id: string): boolean => drawnIds.has(id)
