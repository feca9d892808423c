import type { parts as english } from './en/parts'
import type { LanguageId } from './languages'

type English = typeof english
export type PartId = keyof English
/** The texts of each part, by the names that English gives them. */
export type Parts = { readonly [P in PartId]: Awaited<ReturnType<English[P]>> }
/** The names of the texts of a part. */
export type TextId<P extends PartId> = keyof Parts[P] & string

/** What another language has: any of the parts, and any of their texts. */
export type PartLoaders = {
  readonly [P in PartId]?: () => Promise<{ readonly [K in keyof Parts[P]]?: string }>
}

const others: Readonly<Record<Exclude<LanguageId, 'en'>, () => Promise<{ readonly parts: PartLoaders }>>> = {
  de: () => import('./de/parts'),
}

/** The texts that `language` has of its own for `part`; none for English, and where they are still to be written. */
export async function ownTexts(language: LanguageId, part: PartId): Promise<Readonly<Record<string, string>>> {
  if (language === 'en') return {}
  const { parts } = await others[language]()
  return ((await parts[part]?.()) ?? {}) as Readonly<Record<string, string>>
}
