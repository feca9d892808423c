import type { PartLoaders } from '../parts'

/** What there is in German; the rest is said in English, and the page says so. */
export const parts: PartLoaders = {
  page: async () => (await import('./ui/page')).page,
  numbers: async () => (await import('./ui/numbers')).numbers,
  pull: async () => (await import('./ui/pull')).pull,
  look: async () => (await import('./ui/look')).look,
  find: async () => (await import('./ui/find')).find,
  share: async () => (await import('./ui/share')).share,
  evidence: async () => (await import('./ui/evidence')).evidence,
  keys: async () => (await import('./ui/keys')).keys,
  language: async () => (await import('./ui/language')).language,
  graphs: async () => (await import('./ui/graphs')).graphs,
  figures: async () => (await import('./ui/figures')).figures,
  class: async () => (await import('./ui/class')).classTexts,
  learn: async () => (await import('./ui/learn')).learn,
  talk: async () => (await import('./ui/talk')).talk,
}
