import { create } from 'zustand'
import { type LanguageId, languageIds } from '../../words/languages'

export const textSizes = [1, 1.15, 1.3] as const
export type TextSize = (typeof textSizes)[number]

/** What a person needs, not what they look at: kept on this device, never in a link. */
interface Preferences {
  readonly shortcuts: boolean
  readonly contrast: boolean
  readonly textSize: TextSize
  /** How much is asked of the graphics card; see quality.ts. */
  readonly quality: 'auto' | 'high' | 'medium' | 'low'
  /** 'auto': as the browser. */
  readonly language: LanguageId | 'auto'
}

const place = 'counterpull.preferences'
const first: Preferences = { shortcuts: true, contrast: false, textSize: 1, quality: 'auto', language: 'auto' }

/** What was kept, as far as it can be read; storage may be shut or hold anything. */
function kept(): Preferences {
  try {
    const read: unknown = JSON.parse(globalThis.localStorage?.getItem(place) ?? '{}')
    const { shortcuts, contrast, textSize, quality, language } = (read ?? {}) as Record<string, unknown>
    return {
      shortcuts: typeof shortcuts === 'boolean' ? shortcuts : first.shortcuts,
      contrast: typeof contrast === 'boolean' ? contrast : first.contrast,
      textSize: textSize === 1.15 || textSize === 1.3 ? textSize : first.textSize,
      quality: quality === 'high' || quality === 'medium' || quality === 'low' ? quality : first.quality,
      language: languageIds.find((id) => id === language) ?? first.language,
    }
  } catch {
    return first
  }
}

export const usePreferences = create<Preferences>(() => first)

/** Know again what was kept on this device. */
export const recallPreferences = (): void => usePreferences.setState(kept(), true)

export function prefer(change: Partial<Preferences>): void {
  usePreferences.setState(change)
  try {
    globalThis.localStorage?.setItem(place, JSON.stringify(usePreferences.getState()))
  } catch {
    // Not kept then: it still holds until the page is closed.
  }
}
