import { layers, structures } from '../../anatomy/structures'
import { depict, useChoices } from '../page/choices'

const drawnIds: ReadonlySet<string> = new Set(structures.map(({ id }) => id))

/** Structures that `hidden`, a list of structures and layers, leaves out. */
export const hiddenIn = (hidden: readonly string[]): readonly string[] =>
  structures.filter(({ id, layer }) => hidden.includes(id) || hidden.includes(layer)).map(({ id }) => id)

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

export function showStructures(ids: readonly string[]): void {
  setHidden(hiddenIn(useChoices.getState().hidden).filter((id) => !ids.includes(id)))
}

/** Nothing but `ids`. */
export function isolate(ids: readonly string[]): void {
  const kept = drawnOf(ids)
  if (kept.length > 0) depict({ hidden: structures.map(({ id }) => id).filter((id) => !kept.includes(id)) })
}

export const showAll = (): void => depict({ hidden: [] })

export const isDrawn = (id: string): boolean => drawnIds.has(id)
