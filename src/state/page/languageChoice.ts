import { create } from 'zustand'
import { type LanguageId, languageFor, languageNamed, languages } from '../../words/languages'
import { say, speak, useLanguage } from './language'
import { pairsOf } from './mend'
import { notify } from './notices'
import { prefer, recallPreferences, usePreferences } from './preferences'

/** The language that a link has asked for, until one is chosen by hand. */
const useByLink = create<{ readonly language: LanguageId | null }>(() => ({ language: null }))

/** What was chosen, by a link or by hand; null: as the browser wants it. */
export function languageChosen(): LanguageId | null {
  const { language } = usePreferences.getState()
  return useByLink.getState().language ?? (language === 'auto' ? null : language)
}

/** What stands behind '#' of an address that says nothing else: the language, where one was chosen. */
export function languageWord(): string {
  const language = languageChosen()
  return language ? `lang=${language}` : ''
}

/** Speak what is wanted now. Where its words cannot be had, what was spoken stays. */
async function speakWanted(): Promise<void> {
  const wanted = languageChosen() ?? languageFor(globalThis.navigator?.languages ?? [])
  const { asked, speaker } = useLanguage.getState()
  if (wanted === asked && wanted === speaker.language) return
  await speak(wanted).catch(() => {
    useLanguage.setState({ asked: speaker.language })
    notify('language', say('page', 'languageAway', { language: languages[wanted] }))
  })
}

/** Choose by hand, from now on and on this device; 'auto': as the browser wants it. */
export function chooseLanguage(language: LanguageId | 'auto'): Promise<void> {
  useByLink.setState({ language: null })
  prefer({ language })
  return speakWanted()
}

/** A link asks for `language`: that holds until the page is left. */
export function followLanguage(language: LanguageId): Promise<void> {
  useByLink.setState({ language })
  return speakWanted()
}

/** Speak the language that the device, the browser and the address want, before anything is drawn. */
export function startLanguage(hash: string): Promise<void> {
  recallPreferences()
  const said = pairsOf(hash).findLast(([word]) => word.toLowerCase() === 'lang')?.[1]
  useByLink.setState({ language: (said && languageNamed(said)) || null })
  return speakWanted()
}
