import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { teaching } from '../../scripts/teachingPages'
import { lessons } from '../../src/lessons/lessons'

it('docs/TEACHING.md is what `npm run teaching` would write now', () => {
  expect(readFileSync('docs/TEACHING.md', 'utf8')).toBe(teaching())
})

it('the guide has every lesson, every question and every speaker note, and no unfilled number', () => {
  const guide = teaching()
  for (const { id, title, goal, steps } of lessons) {
    expect(guide).toContain(`## ${id} ${title}`)
    expect(guide).toContain(goal)
    for (const { note } of steps) expect(guide).toContain(note)
  }
  expect(guide).not.toMatch(/\{[a-z0-9:]+\+?\}|NaN|undefined/)
})
