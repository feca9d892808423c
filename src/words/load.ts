import type { LanguageId } from './languages'
import type { OwnWords } from './own'
import type { PartId, PartLoaders } from './parts'

/** English is always there; each other language comes when it is spoken. */
type Other = Exclude<LanguageId, 'en'>
const others: Readonly<Record<Other, () => Promise<{ readonly spoken: OwnWords; readonly parts: PartLoaders }>>> = {
  de: () => import('./de/german'),
}

/** The words of `language`. */
export const ownWords = async (language: Other): Promise<OwnWords> => (await others[language]()).spoken

/** The texts that `language` has of its own for `part`; none for English, and where they are still to be written. */
export async function ownTexts(language: LanguageId, part: PartId): Promise<Readonly<Record<string, string>>> {
  if (language === 'en') return {}
  const { parts } = await others[language]()
  return ((await parts[part]?.()) ?? {}) as Readonly<Record<string, string>>
}
