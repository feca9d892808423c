import type { TextId } from '../../words/parts'
import type { Order } from './presenterMessages'

interface StageKeys {
  readonly order: Order['order']
  /** As in shortcuts.ts. */
  readonly keys: readonly string[]
  readonly does: TextId<'keys'>
}

/**
 * What a hand sends that is used to slide programs, and what a clicker sends: the same on the stage and in the window of the
 * speaker. Clickers start with F5 or Shift+F5, turn pages with PageUp, PageDown, arrows, Enter or Backspace, and darken
 * with B or a dot.
 */
export const stageKeys: readonly StageKeys[] = [
  { order: 'next', keys: ['PageDown', 'ArrowRight', 'ArrowDown', 'Enter'], does: 'nextScene' },
  { order: 'turn', keys: [' '], does: 'turnPage' },
  { order: 'previous', keys: ['PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace'], does: 'previousScene' },
  { order: 'first', keys: ['Home'], does: 'firstScene' },
  { order: 'last', keys: ['End'], does: 'lastScene' },
  { order: 'black', keys: ['b', '.'], does: 'black' },
  { order: 'white', keys: ['w', ','], does: 'white' },
  { order: 'start', keys: ['F5'], does: 'startFirst' },
  { order: 'resume', keys: ['Shift+F5'], does: 'startHere' },
]

/** What points, and what holds still; heard on the page too, while no talk is on. */
export const pointerKeys = { laser: 'k', spotlight: 'o', orbitLocked: 'Alt+l', stageMode: 'Alt+p' } as const

/** Those of the speaker's window, which has no keys but for the stage. */
export const deskKeys: ReadonlyMap<string, Order['order']> = new Map<string, Order['order']>([
  ...stageKeys.flatMap(({ keys, order }) => keys.map((key) => [key, order] as const)),
  ...Object.entries(pointerKeys).map(([order, key]) => [key, order as keyof typeof pointerKeys] as const),
  [']', 'next'],
  ['[', 'previous'],
  ['Escape', 'escape'],
])
