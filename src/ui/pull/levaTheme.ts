import type { LevaPanel } from 'leva'
import type { ComponentProps } from 'react'

/** leva in the page's own colours and type; the custom properties follow light and dark. */
export const levaTheme: NonNullable<ComponentProps<typeof LevaPanel>['theme']> = {
  colors: {
    elevation1: 'transparent',
    elevation2: 'transparent',
    elevation3: 'var(--line)',
    accent1: 'var(--accent)',
    accent2: 'var(--accent)',
    accent3: 'var(--accent)',
    highlight1: 'var(--text-soft)',
    highlight2: 'var(--text)',
    highlight3: 'var(--text)',
  },
  fonts: { mono: 'var(--font)', sans: 'var(--font)' },
  fontSizes: { root: '0.875rem' },
  shadows: { level1: 'none', level2: 'none' },
  space: { rowGap: '0', md: '0' },
}
