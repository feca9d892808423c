import { type Entry, entryOf } from '../../anatomy/atlas'
import type { DrawnId } from '../../anatomy/muscleKinds'
import { useLanguage } from './language'

const grammar = () => useLanguage.getState().own.grammar

/** 'Right piriformis', in the language of the page. */
export const nameOf = (entry: Entry): string => grammar().structure(entry, entry.side)

/** The same by its id; an id nobody knows is said as it is. */
export function nameOfEntry(id: string): string {
  const entry = entryOf(id)
  return entry ? nameOf(entry) : id
}

/** 'right piriformis', as it stands within a sentence. */
export const nameWithin = (id: string): string => grammar().within(nameOfEntry(id))

/** Without its side: 'Piriformis'. */
export const calledOf = (entry: Pick<Entry, 'base' | 'called'>): string => grammar().structure(entry)

/** Without its side, as it stands within a sentence: 'piriformis'. */
export const calledWithin = (entry: Entry): string => grammar().within(calledOf(entry))

/** A muscle without its side. */
export const nameOfMuscle = (id: DrawnId): string => calledOf(entryOf(`${id}.right`)!)
