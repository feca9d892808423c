import { create } from 'zustand'
import { grammar } from '../../words/en/grammar'
import { parts as english } from '../../words/en/parts'
import { page } from '../../words/en/ui/page'
import type { LanguageId } from '../../words/languages'
import { ownTexts, ownWords } from '../../words/load'
import type { OwnWords } from '../../words/own'
import type { PartId, TextId } from '../../words/parts'
import { type Messages, makeSpeaker, type Speaker, type Values } from '../../words/speaker'
import { patiently } from './patiently'

interface Language {
  /** The language that was asked for last, and is spoken once its words are there. */
  readonly asked: LanguageId
  readonly speaker: Speaker
  readonly own: OwnWords
  /** Parts that are loaded, and those of them that the language has no texts of its own for. */
  readonly loaded: ReadonlySet<PartId>
  readonly inEnglish: ReadonlySet<PartId>
}

/** English stands where it is shown: nothing is put in its place. */
const englishOwn: OwnWords = { grammar, lessons: {}, quiz: {}, claims: {}, grades: {}, glossary: {} }

/** English of the first screen is always there: nothing waits for it. */
function firstLanguage(): Language {
  const speaker = makeSpeaker('en')
  speaker.take('page', page, {})
  return { asked: 'en', speaker, own: englishOwn, loaded: new Set(['page']), inEnglish: new Set() }
}

/** The language that the page speaks, and the texts that it has loaded. */
export const useLanguage = create<Language>(firstLanguage)

async function texts(language: LanguageId, part: PartId) {
  const [all, own] = await Promise.all([
    patiently<Messages>(english[part]),
    // Without its own it speaks English, and the page says so.
    patiently(() => ownTexts(language, part)).catch(() => ({})),
  ])
  return { part, all, own, bare: language !== 'en' && Object.keys(own).length === 0 }
}

/** Load the texts of `part`, which is about to be shown. */
export async function needTexts(part: PartId): Promise<void> {
  const { speaker, loaded } = useLanguage.getState()
  if (loaded.has(part)) return
  const { all, own, bare } = await texts(speaker.language, part)
  // Somebody may have chosen another language meanwhile.
  if (useLanguage.getState().speaker !== speaker) return needTexts(part)
  speaker.take(part, all, own)
  useLanguage.setState(({ loaded, inEnglish }) => ({
    loaded: new Set([...loaded, part]),
    inEnglish: bare ? new Set([...inEnglish, part]) : inEnglish,
  }))
}

/** Speak `language` from now on, once all that is on screen is there in it. */
export async function speak(language: LanguageId): Promise<void> {
  useLanguage.setState({ asked: language })
  const own = language === 'en' ? englishOwn : await patiently(() => ownWords(language))
  const speaker = makeSpeaker(language)
  const taken = new Map<PartId, boolean>()
  // Parts may be shown for the first time meanwhile.
  for (;;) {
    const missing = [...useLanguage.getState().loaded].filter((part) => !taken.has(part))
    if (missing.length === 0) break
    for (const { part, all, own: its, bare } of await Promise.all(missing.map((part) => texts(language, part)))) {
      speaker.take(part, all, its)
      taken.set(part, bare)
    }
  }
  if (useLanguage.getState().asked !== language) return
  const inEnglish = new Set([...taken].filter(([, bare]) => bare).map(([part]) => part))
  useLanguage.setState({ speaker, own, inEnglish })
  if (globalThis.document) document.documentElement.lang = language
}

/** What is said at this moment, where nothing is drawn again when the language changes. */
export const say = <P extends PartId>(part: P, key: TextId<P>, values?: Values): string =>
  useLanguage.getState().speaker.say(part, key, values)
