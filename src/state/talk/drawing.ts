import { create } from 'zustand'
import { type HandMark, hasRoom, type MarkColor, type MarkKind } from '../look/marks'
import { depict, useChoices } from '../page/choices'
import { say } from '../page/language'
import { notify } from '../page/notices'

/** What is in the hand of who draws on the body. */
export interface Drawing {
  /** Null: nothing is drawn, and a drag turns the body again. */
  readonly tool: MarkKind | null
  readonly color: MarkColor
  /** To the bone that is met, or to the glass before the body. */
  readonly sticksTo: 'bone' | 'glass'
  /** The words that are put where one presses. */
  readonly words: string
  /** What is being drawn and is not yet there. */
  readonly draft: HandMark | null
}

export const useDrawing = create<Drawing>(() => ({
  tool: null,
  color: 'yellow',
  sticksTo: 'bone',
  words: '',
  draft: null,
}))

const marksNow = (): readonly HandMark[] => useChoices.getState().marks

export const takeTool = (tool: MarkKind | null): void => useDrawing.setState({ tool, draft: null })
/** The pen in the hand, or out of it. */
export const togglePen = (): void => takeTool(useDrawing.getState().tool ? null : 'pen')

/** One undo takes it away again. Where there is no more room nothing changes, and the page says so. */
export function addMark(mark: HandMark): void {
  const marks = marksNow()
  if (hasRoom(marks, mark)) depict({ marks: [...marks, mark] })
  else notify('draw', say('talk', 'drawnFull'))
}
export const takeLastBack = (): void => depict({ marks: marksNow().slice(0, -1) })
export const wipeMarks = (): void => depict({ marks: [] })
