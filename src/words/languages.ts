/** The languages of the page, by what they call themselves. A new one is a folder beside `en` and a row here. */
export const languages = { en: 'English', de: 'Deutsch' } as const
export type LanguageId = keyof typeof languages
export const languageIds = Object.keys(languages) as LanguageId[]

/** The language that a tag such as 'de-AT' names, if there is one. */
export const languageNamed = (tag: string): LanguageId | undefined =>
  languageIds.find((id) => id === tag.toLowerCase().split('-')[0])

/** The first of the wanted languages that there is; English where there is none. */
export const languageFor = (wanted: readonly string[]): LanguageId =>
  wanted.map(languageNamed).find((id) => id !== undefined) ?? 'en'
