import { create } from 'zustand'
import { grammar } from '../../words/en/grammar'
import { parts as english } from '../../words/en/parts'
import { page } from '../../words/en/ui/page'
import type { LanguageId } from '../../words/languages'
import { ownTexts, ownWords } from '../../words/load'
import type { OwnWords } from '../../words/own'
import type { PartId, TextId } from '../../words/parts'
import { makeSpeaker, type Speaker, type Values } from '../../words/speaker'

interface Language {
  readonly speaker: Speaker
  readonly own: OwnWords
  /** Parts that are loaded, and those of them that the language has no texts of its own for. */
  readonly loaded: ReadonlySet<PartId>
  readonly inEnglish: ReadonlySet<PartId>
}

const englishOwn: OwnWords = { grammar }

/** English of the first screen is always there: nothing waits for it. */
function firstLanguage(): Language {
  const speaker = makeSpeaker('en')
  speaker.take('page', page, {})
  return { speaker, own: englishOwn, loaded: new Set(['page']), inEnglish: new Set() }
}

/** The language that the page speaks, and the texts that it has loaded. */
export const useLanguage = create<Language>(firstLanguage)

async function texts(language: LanguageId, part: PartId) {
  const [all, own] = await Promise.all([english[part](), ownTexts(language, part)])
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
  const { loaded } = useLanguage.getState()
  const own = language === 'en' ? englishOwn : await ownWords(language)
  const taken = await Promise.all([...loaded].map((part) => texts(language, part)))
  const speaker = makeSpeaker(language)
  for (const { part, all, own } of taken) speaker.take(part, all, own)
  const inEnglish = new Set(taken.filter(({ bare }) => bare).map(({ part }) => part))
  useLanguage.setState({ speaker, own, loaded, inEnglish })
  if (globalThis.document) document.documentElement.lang = language
}

/** What is said at this moment, where nothing is drawn again when the language changes. */
export const say = <P extends PartId>(part: P, key: TextId<P>, values?: Values): string =>
  useLanguage.getState().speaker.say(part, key, values)
