import { nameOfEntry, nameWithin } from '../../state/page/names'

/** A structure for a sentence: its name as it stands in the middle of one, and as it is written by itself. */
export const named = (id: string): { readonly name: string; readonly written: string } => ({
  name: nameWithin(id),
  written: nameOfEntry(id),
})
