import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { comparedIds } from '../../scripts/validation/day'
import { blockNames, documentPath, reactivityTargets, refreshed } from '../../scripts/validation/document'
import { headline, missed, rows } from '../../scripts/validation/table'
import { time as timeWords } from '../../src/words/en/ui/time'

const text = readFileSync(documentPath, 'utf8')

describe('docs/MODEL.md', () => {
  it('is up to date: its figures are the model’s own (else run tsx scripts/validation/print.ts)', () => {
    expect(refreshed(text)).toBe(text)
    // Every figure is worked out anew: a busy machine needs its time.
  }, 300_000)

  it.each(blockNames)('has one place for %s', (name) => {
    expect(text.split(`<!-- generated: ${name} -->`)).toHaveLength(2)
    expect(text.split(`<!-- end: ${name} -->`)).toHaveLength(2)
  })

  it('shows every row of the validation table, and every miss with its reason', () => {
    for (const { number, kind, quantity } of rows) expect(text).toContain(`| ${number} | ${kind} | ${quantity} |`)
    for (const [number, why] of Object.entries(missed)) {
      expect(text).toContain(`Row ${number} is missed: ${why}`)
      expect(text).toMatch(new RegExp(`^\\| ${number} \\|.*\\*\\*missed\\*\\* \\|$`, 'm'))
    }
  })

  it('opens the table with what is met by kind, and nowhere lumps the kinds together', () => {
    expect(text).toContain(`\n${headline()}\n`)
    expect(text).not.toMatch(/\d+ of \d+ rows/)
  })

  it('gives what a day asks the verdict of its row, and none of its own', () => {
    for (const id of comparedIds) {
      const row = rows.find(({ day }) => day?.includes(id))!
      expect(text).toContain(`(published: ${timeWords[`${id}Published`]}; row ${row.number})`)
    }
    expect(text).not.toContain('**differs**')
  })

  it('shows misses only where a row is missed', () => {
    expect(text.match(/\*\*missed\*\* \|$/gm)).toHaveLength(Object.keys(missed).length)
  })

  it('keeps words of diagnosis and treatment out', () => {
    expect(text).not.toMatch(/misalign|out of place|corrects your/i)
  })
})

describe('a piriformis that reacts', () => {
  it.each(reactivityTargets())(
    'of $strength N takes nutation back, more at 100 % than at 60 %, and never turns it round',
    (r) => {
      expect(r.at60).toBeLessThan(r.plain)
      expect(r.at100).toBeLessThan(r.at60)
      expect(r.at100).toBeGreaterThan(0)
    },
  )
})
