import type { TextId } from '../../parts'

/** Was das Blatt der Belege sagt. */
export const evidence = {
  title: 'Belege: {about}',
} as const satisfies Partial<Record<TextId<'evidence'>, string>>
