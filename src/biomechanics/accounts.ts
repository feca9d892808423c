import { type BySide, bothSides, sides } from '../anatomy/sides'

/**
 * Two accounts of what piriformis does when the sacrum nods. *As taught* it is made to answer, by a rule of the story that
 * nobody has measured (storyRules.ts); *as measured* it does no more than its tone, because nobody has recorded more.
 * A scenario has no second word for it: it is as taught wherever piriformis is made to react.
 */
export const accounts = ['taught', 'measured'] as const
export type Account = (typeof accounts)[number]

/** Reactivity of piriformis by which the story is told, 0 to 1. */
export const storyReactivity = 0.6

type Reacting = { readonly piriformisReactivity: BySide<number> }

export const accountOf = ({ piriformisReactivity }: Reacting): Account =>
  sides.some((side) => piriformisReactivity[side] > 0) ? 'taught' : 'measured'

/** How piriformis reacts by `account`, where nothing else is said of it; `before` as far as that is of the same account. */
export function reactivityOf(account: Account, before: BySide<number>): BySide<number> {
  if (accountOf({ piriformisReactivity: before }) === account) return before
  return bothSides(() => (account === 'taught' ? storyReactivity : 0))
}
