import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { mayPull, pulledIn, takeHold } from '../../src/state/find/musclePull'
import { askForPick } from '../../src/state/find/selection'
import { hide } from '../../src/state/look/visibility'
import { choose, depict, link, useChoices } from '../../src/state/page/choices'
import { startPage } from '../../src/state/page/page'
import { forget, resetAll, undo, useHistory } from '../../src/state/page/undo'
import { usePresent } from '../../src/state/talk/slideShow'

let stop = () => {}
beforeAll(() => {
  stop = startPage()
})
afterAll(() => stop())
beforeEach(() => {
  resetAll()
  link('psoasShortening', false)
  forget()
})
const psoas = () => useChoices.getState().scenario.psoasShortening
const piriformis = () => useChoices.getState().scenario.piriformisTone
const steps = () => useHistory.getState().past

describe('a muscle in the hand', () => {
  it('moves its slider on the marks, one side, from where it was', () => {
    choose({ psoasShortening: { right: 0.1, left: 0.05 } })
    const pull = takeHold('psoasMajor', 'right', false)
    pull.by(0.21)
    expect(psoas()).toEqual({ right: 0.15, left: 0.05 })
    expect(pull.text()).toBe('right psoas 15 % shorter')
    pull.by(-0.2)
    expect(psoas()).toEqual({ right: 0.05, left: 0.05 })
    pull.end()
  })

  it('moves both sides where it is asked to, and where the slider does', () => {
    const pull = takeHold('psoasMajor', 'left', true)
    pull.by(0.4)
    expect(psoas()).toEqual({ right: 0.1, left: 0.1 })
    pull.end()
    const linked = takeHold('piriformis', 'right', false)
    linked.by(0.5)
    expect(piriformis()).toEqual({ right: 0.52, left: 0.52 })
    expect(linked.text()).toBe('both piriformis at 52 % tone')
    linked.end()
  })

  it('stops at the ends of the range and says so', () => {
    const pull = takeHold('psoasMajor', 'right', false)
    pull.by(7)
    expect(psoas().right).toBe(0.25)
    expect(pull.text()).toBe('right psoas 25 % shorter, the limit')
    pull.by(-7)
    expect(psoas().right).toBe(0)
    expect(pull.text()).toBe('right psoas 0 % shorter')
    pull.end()
  })

  it('is one step of undo, however often it moved', () => {
    const pull = takeHold('psoasMajor', 'right', false)
    for (const share of [0.1, 0.3, 0.2, 0.6]) pull.by(share)
    expect(steps()).toBe(0)
    pull.end()
    expect([steps(), psoas().right]).toEqual([1, 0.15])
    undo()
    expect(psoas().right).toBe(0)
  })

  it('given back leaves neither a change nor a step, and what comes after is told apart', () => {
    choose({ psoasShortening: { right: 0.04, left: 0.12 } })
    const before = steps()
    const pull = takeHold('psoasMajor', 'right', true)
    pull.by(0.5)
    pull.giveBack()
    expect([steps(), psoas()]).toEqual([before, { right: 0.04, left: 0.12 }])
    choose({ hipFlexion: 20 })
    expect(steps()).toBe(before + 1)
  })

  it('let go twice lets go once', () => {
    const pull = takeHold('psoasMajor', 'right', false)
    pull.by(0.4)
    pull.end()
    pull.end()
    choose({ hipFlexion: 20 })
    expect(steps()).toBe(2)
  })
})

describe('a muscle may be pulled', () => {
  it('not while a question waits, something is played, the picture is held still, or another part is looked at', () => {
    const now = () => [mayPull('psoasMajor'), mayPull('piriformis')]
    expect(now()).toEqual([true, true])
    askForPick(() => {})
    expect(now()).toEqual([false, false])
    askForPick(null)
    useChoices.setState({ playing: true })
    expect(now()).toEqual([false, false])
    useChoices.setState({ playing: false })
    usePresent.setState({ orbitLocked: true })
    expect(now()).toEqual([false, false])
    usePresent.setState({ orbitLocked: false })
    depict({ momentArm: true })
    expect(now()).toEqual([false, true])
    depict({ momentArm: false })
    hide(['iliacus.right'])
    expect(now()).toEqual([true, true])
  })

  it('by the names of its two sides, and nothing else by any', () => {
    expect(['psoasMajor.right', 'piriformis.left', 'sacrum', null].map(pulledIn)).toEqual([
      'psoasMajor',
      'piriformis',
      undefined,
      undefined,
    ])
  })
})
