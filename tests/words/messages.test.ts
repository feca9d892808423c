import { parseAst } from 'vite'
import { describe, expect, it } from 'vitest'
import { parsedMessages } from '../../scripts/messages'
import { page } from '../../src/words/en/ui/page'
import { makeSpeaker } from '../../src/words/speaker'

/** A module of texts as the built page has it. */
function built(code: string): Record<string, string> {
  const { handler } = parsedMessages.transform as unknown as {
    handler: (this: object, code: string) => { readonly code: string }
  }
  const context = {
    parse: parseAst,
    error: (line: string) => {
      throw new Error(line)
    },
  }
  const { code: parsed } = handler.call(context, code)
  return new Function(parsed.replace('export const texts =', 'return'))() as Record<string, string>
}

const say = (texts: Record<string, string>, key: string, values: Record<string, string | number>) => {
  const speaker = makeSpeaker('en')
  speaker.take('page', texts, {})
  return speaker.say('page', key, values)
}

describe('texts that come parsed in the built page', () => {
  it('are said word for word as those that are parsed when they are said: all of the page', () => {
    const parsed = built(`export const texts = ${JSON.stringify(page)}`)
    const filled = Object.entries(page).filter(([, text]) => text.includes('{'))
    expect(filled.length).toBeGreaterThan(30)
    for (const [key, text] of filled) {
      expect(typeof parsed[key], key).not.toBe('string')
      // Every name in it, once as a word and once as a number that plurals tell apart.
      const names = [...text.matchAll(/\{\s*(\w+)/g)].map(([, name]) => name!)
      for (const value of ['right', 1, 3]) {
        const values = Object.fromEntries(names.map((name) => [name, value]))
        let expected: string
        try {
          expected = say(page, key, values)
        } catch {
          expect(() => say(parsed, key, values), key).toThrow()
          continue
        }
        expect(say(parsed, key, values), key).toBe(expected)
      }
    }
  })

  it('leave what has nothing to fill in as it stands', () => {
    expect(built("export const texts = { a: 'Close' }")).toEqual({ a: 'Close' })
  })

  it('must be written out: one that is put together would not be parsed, and stops the build', () => {
    expect(() => built("export const texts = { a: 'Close ' + '{title}' }")).toThrow('not written out')
  })
})
