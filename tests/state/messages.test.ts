import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { useChoices } from '../../src/state/page/choices'
import { allowedOrigins, questionIn, replyTo } from '../../src/state/page/embedMessages'
import { startPage } from '../../src/state/page/page'
import { door } from '../../src/state/page/scripting'
import { reset } from '../../src/state/page/show'

startPage()

const own = 'https://school.example'
const ask = (data: unknown) => {
  const question = questionIn(data)
  return question && replyTo(door, question)
}

beforeEach(reset)

describe('who may ask', () => {
  it('is the page itself, and the one origin that the frame names', () => {
    expect(allowedOrigins('?embed=1', own)).toEqual([own])
    expect(allowedOrigins('?embed=1&from=https://lms.example/course/7?x=1', own)).toEqual([own, 'https://lms.example'])
  })

  it('is nobody else, whatever the frame names', () => {
    for (const from of [
      '*',
      'null',
      'javascript:alert(1)',
      'file:///etc',
      '//evil.example',
      'https://',
      'data:text/html,x',
    ])
      expect(allowedOrigins(`?embed=1&from=${encodeURIComponent(from)}`, own)).toEqual([own])
  })
})

describe('a message', () => {
  it('asks and sets as window.counterpull does', () => {
    expect(ask({ counterpull: 1, id: 7, do: 'setState', with: { psoasShortening: 0.2 } })).toEqual({
      counterpull: 1,
      id: 7,
      ok: true,
      value: null,
    })
    const told = ask({ counterpull: 1, id: 'a', do: 'report' }) as { value: { change: { nutation: { mean: number } } } }
    expect(told.value.change.nutation.mean).toBeGreaterThan(0.3)
  })

  it('that cannot be met is refused in one line, and nothing has changed', () => {
    const before = useChoices.getState().scenario
    const refused = ask({ counterpull: 1, id: 1, do: 'setState', with: { psoasShortening: 7 } })
    expect(refused).toMatchObject({ ok: false })
    expect(String(refused!.error)).toMatch(/^psoasShortening.*0\.25/)
    expect(String(refused!.error)).not.toContain('\n')
    expect(useChoices.getState().scenario).toBe(before)
  })

  it('of another kind is no question', () => {
    for (const data of [null, 1, 'report', [], {}, { counterpull: 2, do: 'report' }, { counterpull: 1, do: 'ready' }])
      expect(questionIn(data)).toBeNull()
    expect(questionIn({ counterpull: 1, do: 'constructor' })).toBeNull()
    expect(questionIn(JSON.parse('{"__proto__":{"counterpull":1,"do":"report"}}'))).toBeNull()
  })

  it('never reaches the prototype of anything, and 20,000 hostile ones neither throw nor change what objects are', () => {
    const keys = fc.constantFrom(
      'counterpull',
      'do',
      'with',
      'id',
      '__proto__',
      'constructor',
      'psoasShortening',
      'off',
    )
    const hostile = fc.oneof(
      fc.anything({ maxDepth: 4 }),
      fc.record({
        counterpull: fc.constant(1),
        do: fc.constantFrom('setState', 'report', 'getState'),
        with: fc.oneof(fc.anything({ maxDepth: 3 }), fc.dictionary(keys, fc.anything({ maxDepth: 2 }))),
      }),
    )
    fc.assert(
      fc.property(hostile, (data) => {
        const told = ask(data)
        if (told) expect(typeof told.ok).toBe('boolean')
        expect(({} as Record<string, unknown>).psoasShortening).toBeUndefined()
      }),
      { numRuns: 20_000 },
    )
    expect(useChoices.getState().report.balanced).toBe(true)
  })
})
