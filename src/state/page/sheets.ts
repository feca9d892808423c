import type { TextId } from '../../words/parts'

interface SheetRow {
  /** Where it is opened from: among what one can do here, by its name, or among the tools, by an icon. */
  readonly bar?: 'activities' | 'tools'
  readonly icon?: string
  /** Keys that open it, as in shortcuts.ts: from anywhere, and while the view has the focus. */
  readonly keys?: { readonly anywhere: string; readonly view?: string; readonly does: TextId<'keys'> }
  /** The part of the texts that it speaks, where that is not called as the sheet is. */
  readonly texts?: string
}

/**
 * The sheets beside the body, in the order of their bars. A new one is a row here and a file: `notes` is drawn by
 * `NotesSheet` in a folder of src/ui. What it is called, the compiler asks for in words/en/ui/page.ts.
 */
export const sheets = {
  learn: { bar: 'activities' },
  graphs: { bar: 'activities' },
  time: { bar: 'activities' },
  present: { bar: 'activities', texts: 'talk' },
  own: { bar: 'activities' },
  find: { bar: 'tools', icon: 'find', keys: { anywhere: 'Alt+k', view: '/', does: 'find' } },
  look: { bar: 'tools', icon: 'look' },
  share: { bar: 'tools', icon: 'share' },
  /** Opened from Present. */
  class: {},
  /** Opened from what there is to learn. */
  reading: {},
  /** Opened by the marks of evidence. */
  evidence: {},
} as const satisfies Record<string, SheetRow>

export type SheetId = keyof typeof sheets
export const sheetIds = Object.keys(sheets) as SheetId[]
export const sheetRow = (id: SheetId): SheetRow => sheets[id]
