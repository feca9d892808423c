import { page } from './ui/page'

/** The parts of the page that have texts, each loaded with what shows it. Another language has as many of them as it can. */
export const parts = {
  page: async () => page,
  language: async () => (await import('./ui/language')).language,
  numbers: async () => (await import('./ui/numbers')).numbers,
  pull: async () => (await import('./ui/pull')).pull,
  look: async () => (await import('./ui/look')).look,
  find: async () => (await import('./ui/find')).find,
  share: async () => (await import('./ui/share')).share,
  evidence: async () => (await import('./ui/evidence')).evidence,
  graphs: async () => (await import('./ui/graphs')).graphs,
  figures: async () => (await import('./ui/figures')).figures,
  reading: async () => (await import('./ui/reading')).reading,
  learn: async () => (await import('./ui/learn')).learn,
  time: async () => (await import('./ui/time')).time,
  talk: async () => (await import('./ui/talk')).talk,
  class: async () => (await import('./ui/class')).classTexts,
  own: async () => (await import('./ui/own')).own,
  keys: async () => (await import('./ui/keys')).keys,
  pages: async () => (await import('./ui/pages')).pages,
} as const
