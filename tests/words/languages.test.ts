import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { parts as german } from '../../src/words/de/parts'
import { parts as english } from '../../src/words/en/parts'
import type { PartId } from '../../src/words/parts'

type Texts = Readonly<Record<string, string>>
type Element = ReturnType<IntlMessageFormat['getAst']>[number]

/** What a text leaves open, and what it chooses by, also inside its choices. */
function openIn(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === 0 || element.type === 7) return []
    if (!('options' in element)) return [(element as { value: string }).value]
    return [element.value, ...Object.values(element.options).flatMap(({ value }) => openIn(value))]
  })
}
const placeholders = (text: string, locale: string): string[] =>
  [...new Set(openIn(new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).getAst()))].sort()

/** English lowers the first letter of a name within a sentence; German takes the name as it is written. */
const asSpelled = (names: readonly string[], asked: readonly string[]): string[] =>
  names.map((name) => (name === 'written' ? (asked.find((one) => !names.includes(one)) ?? name) : name)).sort()

/** Parts that speak German throughout. */
const complete: readonly PartId[] = ['page', 'pull', 'look', 'learn', 'figures', 'talk']

describe('German', () => {
  it.each(complete)('is complete for %s', async (part) => {
    const [all, own] = await Promise.all([english[part](), german[part]!()])
    expect(Object.keys(own)).toEqual(Object.keys(all))
  })

  it.each(Object.keys(german) as PartId[])('says of %s what English says, with the same values', async (part) => {
    const all: Texts = await english[part]()
    const own = (await german[part]!()) as Texts
    for (const [id, text] of Object.entries(own)) {
      expect(all[id], id).toBeDefined()
      const asked = placeholders(all[id]!, 'en')
      expect(asSpelled(placeholders(text, 'de'), asked), id).toEqual(asked)
    }
  })
})

it('every English text can be said', async () => {
  for (const part of Object.keys(english) as PartId[])
    for (const [id, text] of Object.entries((await english[part]()) as Texts))
      expect(() => placeholders(text, 'en'), `${part}.${id}`).not.toThrow()
})
