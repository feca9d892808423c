import { describe, expect, it } from 'vitest'
import { lessons } from '../../src/lessons/lessons'
import { captionWords, readDeck } from '../../src/state/deck'
import { stepState } from '../../src/state/lesson'
import { deckOf } from '../../src/state/lessonDeck'
import { openLink } from '../../src/state/link'

describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))('%s as a talk', (_id, lesson) => {
  const deck = deckOf(lesson)

  it('is a deck that reads without a problem, a scene for each step', () => {
    expect(readDeck(structuredClone(deck))).toEqual({ deck, problems: [] })
    expect(deck.scenes).toHaveLength(lesson.steps.length)
    for (const { caption } of deck.scenes) expect(captionWords(caption)).toBeLessThanOrEqual(35)
  })

  it('shows in each scene what the step shows', () => {
    deck.scenes.forEach(({ link }, i) => {
      const { state, dropped } = openLink({ hash: `#${link}` })
      expect(dropped).toEqual([])
      const step = stepState(lesson, i + 1)
      expect(state.scenario).toEqual(step.scenario)
      expect(state.view).toBe(step.view)
      expect([...state.picture.hidden].sort()).toEqual([...step.picture.hidden].sort())
    })
  })
})
