import { afterEach, describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { lessons } from '../../src/lessons/lessons'
import { deckOf } from '../../src/state/learn/lessonDeck'
import { choose, poseByHand, useChoices } from '../../src/state/page/choices'
import { needTexts } from '../../src/state/page/language'
import { startPage } from '../../src/state/page/page'
import { layDeck } from '../../src/state/talk/deckStore'
import { goTo, leaveStage, start, usePresent } from '../../src/state/talk/slideShow'
import { starterDeck } from '../../src/state/talk/starterDeck'
import { startFilms } from '../../src/state/time/films'
import { seek } from '../../src/state/time/player'
import { captionOf } from '../../src/ui/talk/caption'

await needTexts('talk')
startPage()
startFilms()
afterEach(leaveStage)

const said = (): string => captionOf(usePresent.getState(), useChoices.getState())

describe('the caption under the body', () => {
  it('is the one of each scene that is shown, of the starter deck and of every lesson', () => {
    for (const deck of [starterDeck(), ...lessons.map((lesson) => deckOf(ourBody, lesson))]) {
      layDeck(deck)
      start()
      deck.scenes.forEach(({ caption }, i) => {
        goTo(i)
        if (caption) expect(said()).toBe(caption)
      })
    }
  })

  it('gives way to what is seen while a slider answers a question, and is back with the scene', () => {
    const deck = starterDeck()
    layDeck(deck)
    start(3)
    choose({ psoasShortening: 0.1 })
    expect(said()).not.toBe(deck.scenes[3]!.caption)
    expect(said()).toContain('10 %')
    goTo(3)
    expect(said()).toBe(deck.scenes[3]!.caption)
    poseByHand({ nutation: 2, pelvicTilt: 0, torsion: 0 })
    expect(said()).toContain('by hand')
  })

  it('stays while the scene plays what is its own', () => {
    const deck = deckOf(ourBody, lessons.find(({ id }) => id === 'L08')!)
    layDeck(deck)
    start(1)
    seek(2.3)
    expect(useChoices.getState().driven.length).toBeGreaterThan(0)
    expect(said()).toBe(deck.scenes[1]!.caption)
  })
})
