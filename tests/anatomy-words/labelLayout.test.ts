import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutLabels, linesCross } from '../../src/scene/find/labelLayout'

const room = {
  width: 800,
  height: 600,
  line: 24,
  inset: 180,
  top: { left: 40, right: 120 },
  bottom: { left: 70, right: 20 },
}
const dots = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 6 }),
    x: fc.double({ min: 185, max: 615, noNaN: true }),
    y: fc.double({ min: 0, max: 600, noNaN: true }),
    rank: fc.integer({ min: -1, max: 60 }),
  }),
  { selector: ({ id }) => id, maxLength: 60 },
)

describe('labels in side columns', () => {
  it('never cross their lines, never overlap, and stay in their column', () => {
    fc.assert(
      fc.property(dots, (all) => {
        const placed = layoutLabels(all, room)
        const lines = placed.map(({ id, column, y }) => {
          const { x, y: from } = all.find((dot) => dot.id === id)!
          return [x, from, column === 'left' ? room.inset : room.width - room.inset, y] as const
        })
        for (let i = 0; i < lines.length; i++)
          for (let j = i + 1; j < lines.length; j++) expect(linesCross(...lines[i]!, ...lines[j]!)).toBe(false)
        for (const side of ['left', 'right'] as const) {
          const ys = placed
            .filter(({ column }) => column === side)
            .map(({ y }) => y)
            .sort((a, b) => a - b)
          for (let i = 1; i < ys.length; i++) expect(ys[i]! - ys[i - 1]!).toBeGreaterThanOrEqual(room.line - 1e-6)
          if (ys.length > 0) {
            expect(ys[0]!).toBeGreaterThanOrEqual(room.top[side])
            expect(ys.at(-1)!).toBeLessThanOrEqual(room.height - room.bottom[side])
          }
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('keeps what matters most when there is no room for all', () => {
    const many = Array.from({ length: 80 }, (_, k) => ({ id: `${k}`, x: 200 + 5 * k, y: 300, rank: k }))
    const kept = layoutLabels(many, room).map(({ id }) => Number(id))
    expect(Math.max(...kept)).toBe(kept.length - 1)
  })

  it('gives the same picture the same labels, in whatever order they come', () => {
    fc.assert(
      fc.property(dots, (all) => {
        const sorted = (list: ReturnType<typeof layoutLabels>) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1))
        expect(sorted(layoutLabels([...all].reverse(), room))).toEqual(sorted(layoutLabels(all, room)))
      }),
      { numRuns: 200 },
    )
  })
})
