import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { claims } from '../../src/anatomy/claims'
import { answerOf } from '../../src/biomechanics/answers'
import { type StatementId, statementIds, statementOf } from '../../src/lessons/reading'
import { leaveReading, pageOfStatement, readingDeck, readStatement } from '../../src/state/learn/reading'
import { choose, depict, useChoices } from '../../src/state/page/choices'
import { openLink } from '../../src/state/page/link'
import { startPage } from '../../src/state/page/page'
import { undo } from '../../src/state/page/undo'
import { readDeckText } from '../../src/state/talk/deck'
import { reading } from '../../src/words/en/ui/reading'

let stop: () => void
beforeEach(() => {
  stop = startPage()
})
afterEach(() => stop())
const now = () => useChoices.getState()
const report = (id: StatementId) => answerOf(ourBody, pageOfStatement(id).scenario).report

describe('the account as a reading', () => {
  it('has some twenty short statements, each with a claim of its own grade', () => {
    expect(statementIds.length).toBeGreaterThanOrEqual(20)
    for (const id of statementIds) {
      expect(reading[id].split(' ').length, id).toBeLessThanOrEqual(20)
      expect(claims[statementOf(id).claim], id).toBeDefined()
      expect(report(id).balanced, id).toBe(true)
    }
  })

  it('shows what it says: the sacrum nods, piriformis pulls it back, the thigh is turned out and then in', () => {
    expect(report('nods').change.nutation.mean).toBeGreaterThan(0.5)
    expect(report('pullsBack').change.nutation.mean).toBeLessThan(-0.2)
    expect(report('arches').change.lordosis).toBeGreaterThan(3)
    expect(report('turnsOut').piriformisMomentArm.right.rotation).toBeGreaterThan(10)
    expect(report('turnsIn').piriformisMomentArm.right.rotation).toBeLessThan(0)
    const force = (id: StatementId) => report(id).muscles.psoasMajor!.right.force
    for (const id of ['shortens', 'braces', 'protects'] as const)
      expect(force(id), id).toBeGreaterThan(force('ties') + 10)
  })

  it('lies over what the person had, which is there again after it', () => {
    choose({ psoasShortening: 0.05 })
    depict({ view: 'posterior' })
    readStatement('turnsIn')
    readStatement('pullsBack')
    expect(now()).toMatchObject({ view: 'story', scenario: { piriformisTone: { right: 0.5 } } })
    leaveReading()
    expect(now()).toMatchObject({ view: 'posterior', scenario: { psoasShortening: { right: 0.05 } } })
    undo()
    expect(now().scenario.piriformisTone.right).toBe(0.5)
  })

  it('makes a talk that can be read again, and whose every scene opens without a word left out', () => {
    const deck = readingDeck(() => 'Contested: what is known.')
    expect(readDeckText(JSON.stringify(deck))).toMatchObject({
      deck: { scenes: { length: statementIds.length } },
      problems: [],
    })
    for (const { link } of deck.scenes) expect(openLink({ hash: `#${link}` }).dropped).toEqual([])
  })
})
