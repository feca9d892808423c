import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Vec3 } from '../../src/math/vec3'
import { fitMarkText, type HandMark, markLimits, marksGiven } from '../../src/state/look/marks'
import { encode, openLink } from '../../src/state/page/link'
import { deckLimits } from '../../src/state/talk/deck'
import { fewer, markOfHand } from '../../src/state/talk/handMarks'

const { state } = openLink({})
const linkOf = (...marks: readonly HandMark[]): string => encode({ ...state, picture: { ...state.picture, marks } })
const read = (hash: string) => {
  const { state: opened, dropped } = openLink({ hash })
  return { marks: opened.picture.marks, dropped }
}
const pen = { color: 'yellow', words: 'here' } as const
/** How far `p` is from the segment from `a` to `b`, tried at a thousand places of it. */
const offSegment = (p: Vec3, a: Vec3, b: Vec3): number =>
  Math.min(
    ...Array.from({ length: 1001 }, (_, k) =>
      Math.hypot(...([0, 1, 2] as const).map((i) => p[i] - a[i] - ((b[i] - a[i]) * k) / 1000)),
    ),
  )

describe('what is drawn on the body', () => {
  it('is in the link to a tenth of a millimetre, and its words letter by letter', () => {
    const arrow: HandMark = {
      kind: 'arrow',
      color: 'cyan',
      on: 'sacrum',
      points: [-0.0512, 0.1, 0.0003, 0, 0, 0],
      text: '',
    }
    const words: HandMark = {
      kind: 'text',
      color: 'white',
      on: null,
      points: [0.25, -0.4, 0],
      text: 'Nutation? “ä” 骶骨 🦴',
    }
    const { marks, dropped } = read(linkOf(arrow, words))
    expect(dropped).toEqual([])
    expect(marks.map(({ points: _, ...mark }) => mark)).toEqual([
      { kind: 'arrow', color: 'cyan', on: 'sacrum', text: '' },
      { kind: 'text', color: 'white', on: null, text: 'Nutation? “ä” 骶骨 🦴' },
    ])
    marks
      .flatMap(({ points }) => points)
      .forEach((value, k) => {
        expect(value).toBeCloseTo([...arrow.points, ...words.points][k]!, 4)
      })
  })

  it('as much as may be drawn is in a link that a deck and a room carry', () => {
    const line = Array.from({ length: 3 * markLimits.points }, (_, k) => Math.sin(k))
    const lines = Array.from(
      { length: 4 },
      (): HandMark => ({ kind: 'pen', color: 'yellow', on: 'L5', points: line, text: '' }),
    )
    const words = Array.from(
      { length: 20 },
      (): HandMark => ({
        kind: 'text',
        color: 'cyan',
        on: null,
        points: [0, 0, 0],
        text: 'w'.repeat(markLimits.letters),
      }),
    )
    const { marks, dropped } = read(linkOf(...lines, ...words))
    expect([marks.length, dropped]).toEqual([24, []])
    expect(linkOf(...lines, ...words).length).toBeLessThan(deckLimits.link)
    expect(read(linkOf(...lines, ...words, words[0]!))).toMatchObject({
      marks: { length: 24 },
      dropped: [expect.stringContaining('drawn')],
    })
  })

  it('that cannot be read is left out and said; the rest is there', () => {
    const whole = linkOf({ kind: 'arrow', color: 'cyan', on: null, points: [0, 0, 0, 0.1, 0, 0], text: '' })
    const [, said] = /draw=([^&]+)/.exec(whole)!
    for (const bad of ['', 'zz', 'pyzzz000000000', 'pygls000', `${said}x`, 'tygls000000000'])
      expect(read(`v=2&draw=${bad}-${said}&end`)).toMatchObject({
        marks: [{ kind: 'arrow' }],
        dropped: [expect.stringContaining('drawn')],
      })
  })

  it('from outside it is taken whole or refused in one line', () => {
    const whole: HandMark = { kind: 'arrow', color: 'cyan', on: 'sacrum', points: [0, 0, 0, 0.1, 0, 0], text: '' }
    expect(marksGiven([whole])).toEqual([whole])
    const bad = [
      7,
      null,
      [null],
      [[]],
      [{}],
      [{ ...whole, on: 'femur' }],
      [{ ...whole, points: [0, 0, Number.NaN, 1, 1, 1] }],
    ]
    for (const value of [
      ...bad,
      [{ ...whole, points: [0, 0, 0] }],
      [{ ...whole, text: 'two\nlines' }],
      Array(25).fill(whole),
    ])
      expect(() => marksGiven(value)).toThrow(/^marks takes a list of at most 24 /)
  })

  it('whatever a link says of it: never more than there may be, every number a number, nothing thrown', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        const { marks } = read(`v=2&draw=${encodeURIComponent(text)}`)
        expect(marks.length).toBeLessThanOrEqual(markLimits.marks)
        for (const { points } of marks) expect(points.every((value) => Math.abs(value) < 2.4)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a hand’s line', () => {
  const lines = fc.array(fc.tuple(...([0, 1, 2] as const).map(() => fc.double({ min: -0.2, max: 0.2, noNaN: true }))), {
    minLength: 2,
    maxLength: 40,
  }) as unknown as fc.Arbitrary<readonly Vec3[]>

  it('in fewer points begins and ends where it did, and no point of it is farther away than asked', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const kept = fewer(line, 0.01)
        expect([kept[0], kept.at(-1)]).toEqual([line[0], line.at(-1)])
        for (const p of line) {
          const off = Math.min(...kept.slice(1).map((b, k) => offSegment(p, kept[k]!, b)), Infinity)
          expect(off).toBeLessThan(0.0105)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('that is straight is its two ends; one of a thousand turns has no more points than a link holds', () => {
    const straight = Array.from({ length: 50 }, (_, k): Vec3 => [k / 500, 0, 0])
    expect(markOfHand(pen, 'pen', 'sacrum', straight)!.points).toEqual([0, 0, 0, 0.098, 0, 0])
    const turns = Array.from({ length: 1000 }, (_, k): Vec3 => [0.1 * Math.sin(k), 0.1 * Math.cos(1.7 * k), 0])
    expect(markOfHand(pen, 'pen', null, turns)!.points.length).toBeLessThanOrEqual(3 * markLimits.points)
  })

  it('is nothing where the hand has gone nowhere, or has no words to put', () => {
    expect(markOfHand(pen, 'circle', 'sacrum', [[0, 0, 0]])).toBeNull()
    expect(markOfHand({ ...pen, words: '  ' }, 'text', 'sacrum', [[0, 0, 0]])).toBeNull()
    expect(markOfHand(pen, 'text', 'sacrum', [[0, 0, 0]])).toMatchObject({ text: 'here', points: [0, 0, 0] })
  })

  it('words are one line of at most forty letters, never half of one', () => {
    expect(fitMarkText(' two\nlines ')).toBe('two lines')
    expect([...fitMarkText('🦴'.repeat(60))]).toHaveLength(markLimits.letters)
  })
})
