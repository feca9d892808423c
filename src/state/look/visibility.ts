import { arrangementOf } from '../../anatomy/arrangements'
import { layers, structures } from '../../anatomy/structures'
import { depict, useChoices } from '../page/choices'
import type { Picture } from '../page/document'
import { asOneStep } from '../page/undo'
import { useExplore } from './explore'

const drawnIds: ReadonlySet<string> = new Set(structures.map(({ id }) => id))

/** Structures that `hidden`, a list of structures and layers, leaves out. */
export const hiddenIn = (hidden: readonly string[]): readonly string[] =>
  structures.filter(({ id, layer }) => hidden.includes(id) || hidden.includes(layer)).map(({ id }) => id)

/** All that is not shown: hidden, or out of the way by itself. */
export const notShown = ({ hidden, arrangement }: Pick<Picture, 'hidden' | 'arrangement'>): readonly string[] => [
  ...new Set([...hiddenIn(hidden), ...arrangementOf(arrangement).away]),
]

/** What a person has hidden; not what is out of the way by itself. */
export const hiddenByHand = ({ hidden, arrangement }: Pick<Picture, 'hidden' | 'arrangement'>): readonly string[] =>
  hiddenIn(hidden).filter((id) => !arrangementOf(arrangement).away.has(id))

/** Of `ids`, those that are drawn by themselves; a landmark or a joint is not. */
const drawnOf = (ids: readonly string[]): string[] => ids.filter((id) => drawnIds.has(id))

/** A hidden layer is spelled out as soon as something in it is asked for by itself. */
const setHidden = (ids: readonly string[]): void => {
  const whole = layers.filter((layer) => {
    const members = structures.filter((structure) => structure.layer === layer)
    return useChoices.getState().hidden.includes(layer) && members.every(({ id }) => ids.includes(id))
  })
  const inWhole = (id: string) => whole.includes(structures.find((structure) => structure.id === id)!.layer)
  depict({ hidden: [...whole, ...ids.filter((id) => !inWhole(id))] })
}

export function hide(ids: readonly string[]): void {
  const more = drawnOf(ids)
  if (more.length > 0) setHidden([...new Set([...hiddenIn(useChoices.getState().hidden), ...more])])
}

/** What was out of the way by itself becomes what somebody has hidden, and what was glass what somebody sees through. */
function spellOut(): void {
  const { arrangement, hidden } = useChoices.getState()
  const { away, glass } = arrangementOf(arrangement)
  if (away.size + glass.size === 0) return
  useExplore.setState(({ xray }) => ({ xray: [...new Set([...xray, ...glass])] }))
  depict({ arrangement: 'whole', hidden: [...new Set([...hidden, ...away])] })
}

export function showStructures(ids: readonly string[]): void {
  asOneStep(() => {
    if (ids.some((id) => arrangementOf(useChoices.getState().arrangement).away.has(id))) spellOut()
    setHidden(hiddenIn(useChoices.getState().hidden).filter((id) => !ids.includes(id)))
  })
}

/** Nothing but `ids`. */
export function isolate(ids: readonly string[]): void {
  const kept = drawnOf(ids)
  if (kept.length > 0)
    depict({ arrangement: 'whole', hidden: structures.map(({ id }) => id).filter((id) => !kept.includes(id)) })
}

export const showAll = (): void => depict({ hidden: [], arrangement: 'whole' })

export const isDrawn = (id: string): boolean => drawnIds.has(id)
