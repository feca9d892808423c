import type { Entry } from './atlas'
import type { CardTold } from './described'
import { nerveCards } from './nerveCards'
import type { NerveId } from './nerves'

/** What is told of an entry, its own identifier in the Foundational Model of Anatomy for that of its side. */
export interface EntryTold extends Required<Pick<CardTold, 'role' | 'claims' | 'finds' | 'sources'>> {
  readonly attachments?: string
  readonly action?: string
  readonly nerve?: string
  readonly fma?: number
}

/** All that a card says of `entry` beside its names. */
export function toldOf({ base, side, told }: Entry): EntryTold {
  // Only a nerve has no role in its row.
  const all = told.role === undefined ? nerveCards[base as NerveId] : (told as CardTold)
  const { attachments, action, nerve, role, claims, finds = [], sources = ['measured'], fma } = all
  const model = typeof fma === 'object' ? side !== 'midline' && fma[side] : fma
  return {
    role,
    claims,
    finds,
    sources,
    ...(attachments && { attachments }),
    ...(action && { action }),
    ...(nerve && { nerve }),
    ...(model && { fma: model }),
  }
}
