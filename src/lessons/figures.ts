import type { figureTitles } from '../words/en/ui/figureTitles'

/** A small figure that stands beside a step. */
export type FigureId = keyof typeof figureTitles
