import type { PartLoaders } from '../parts'

/** What there is in German; the rest is said in English, and the page says so. */
export const parts: PartLoaders = {
  graphs: async () => (await import('./ui/graphs')).graphs,
  figures: async () => (await import('./ui/figures')).figures,
  learn: async () => (await import('./ui/learn')).learn,
}
