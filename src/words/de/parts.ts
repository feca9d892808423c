import type { PartLoaders } from '../parts'

/** What there is in German; the rest is said in English, and the page says so. */
export const parts: PartLoaders = {
  language: async () => (await import('./ui/language')).language,
}
