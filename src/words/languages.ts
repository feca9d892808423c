/** The languages of the page, by what they call themselves. A new one is a folder beside `en` and a row here. */
export const languages = { en: 'English', de: 'Deutsch' } as const
export type LanguageId = keyof typeof languages
export const languageIds = Object.keys(languages) as LanguageId[]

/** The first of the wanted languages ('de-AT', 'fr') that there is; English where there is none. */
export const languageFor = (wanted: readonly string[]): LanguageId =>
  wanted
    .map((tag) => languageIds.find((id) => id === tag.toLowerCase().split('-')[0]))
    .find((id) => id !== undefined) ?? 'en'
