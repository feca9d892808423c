import { IntlMessageFormat } from 'intl-messageformat'
import type { LanguageId } from './languages'

/** Texts by their names, in the ICU message format: 'Close {title}', '{count, plural, one {# part} other {# parts}}'. */
export type Messages = Readonly<Record<string, string>>
/** One of them; in the built page those with braces come parsed (scripts/messages.ts). */
type Message = string | ReturnType<IntlMessageFormat['getAst']>
export type Values = Readonly<Record<string, string | number>>

/** Says the texts of the page in one language, in English where that has none. Parts are taken in as they are loaded. */
export interface Speaker {
  readonly language: LanguageId
  /** Take in the texts of a part: the English ones, and the language's own as far as there are any. */
  take(part: string, english: Messages, own: Messages): void
  /** The text `key` of `part`, filled in; throws where the part is not loaded or has no such text. */
  say(part: string, key: string, values?: Values): string
}

export function makeSpeaker(language: LanguageId): Speaker {
  const texts = new Map<string, { readonly text: Message; readonly locale: string }>()
  const formats = new Map<string, IntlMessageFormat>()
  return {
    language,
    take(part, english, own) {
      for (const [key, text] of Object.entries(english)) texts.set(`${part}.${key}`, { text, locale: 'en' })
      for (const [key, text] of Object.entries(own)) texts.set(`${part}.${key}`, { text, locale: language })
    },
    say(part, key, values) {
      const id = `${part}.${key}`
      const found = texts.get(id)
      if (!found) throw new Error(`nothing is said by the name of “${id}”`)
      // Most texts are said as they are.
      if (typeof found.text === 'string' && !found.text.includes('{')) return found.text
      const known = formats.get(id)
      const format = known ?? new IntlMessageFormat(found.text, found.locale, undefined, { ignoreTag: true })
      if (!known) formats.set(id, format)
      return format.format({ ...values }) as string
    },
  }
}
