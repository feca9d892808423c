import type { parts as english } from './en/parts'

type English = typeof english
export type PartId = keyof English
/** The texts of each part, by the names that English gives them. */
export type TextsByPart = { readonly [P in PartId]: Awaited<ReturnType<English[P]>> }
/** The names of the texts of a part. */
export type TextId<P extends PartId> = keyof TextsByPart[P] & string

/** What another language has: any of the parts, and any of their texts. */
export type PartLoaders = {
  readonly [P in PartId]?: () => Promise<{ readonly [K in keyof TextsByPart[P]]?: string }>
}
