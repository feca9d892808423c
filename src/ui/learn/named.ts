import { nameOfEntry } from '../../anatomy/atlas'

/** A structure for a sentence: its name as it begins in the middle of one, and as it is written by itself. */
export function named(id: string): { readonly name: string; readonly written: string } {
  const written = nameOfEntry(id)
  return { name: written.charAt(0).toLowerCase() + written.slice(1), written }
}
