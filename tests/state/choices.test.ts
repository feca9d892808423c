import { beforeEach, describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { beatTime, storyAt, storyTime } from '../../src/biomechanics/time/story'
import { advance, frame } from '../../src/state/frame/frame'
import { choose, chooseSide, exaggerate, link, useChoices } from '../../src/state/page/choices'
import { startPage } from '../../src/state/page/page'
import { openDoor } from '../../src/state/page/scripting'
import { reset } from '../../src/state/page/show'
import { pause, play, step, tick } from '../../src/state/time/player'

startPage()

const now = () => useChoices.getState()

beforeEach(() => {
  reset()
  advance(ourBody, 1)
})

describe('choosing', () => {
  it('answers with a balanced report, and the sacrum nods forward', () => {
    choose({ psoasShortening: { right: 0.2 } })
    expect(now().scenario.psoasShortening).toEqual({ left: 0, right: 0.2 })
    expect(now().report.balanced).toBe(true)
    expect(now().report.change.nutation.right).toBeGreaterThan(0.1)
    advance(ourBody, 1)
    expect(-Math.atan2(frame.pose.sacrum[3]!, frame.pose.sacrum[0]!)).toBeGreaterThan(0)
  })

  it('refuses what is out of range, and nothing changes', () => {
    const before = now()
    for (const bad of [
      { psoasShortening: 0.3 },
      { psoasShortening: Number.NaN },
      { psoas: 0 },
      { posture: 'flying' },
    ]) {
      expect(() => choose(bad)).toThrow()
    }
    expect(now()).toBe(before)
  })

  it('moves linked sides together and others alone; linking brings the left to the right', () => {
    chooseSide('piriformisTone', 'left', 0.4)
    expect(now().scenario.piriformisTone).toEqual({ left: 0.4, right: 0.4 })
    link('psoasShortening', false)
    chooseSide('psoasShortening', 'right', 0.1)
    expect(now().scenario.psoasShortening).toEqual({ left: 0, right: 0.1 })
    link('psoasShortening', true)
    expect(now().scenario.psoasShortening).toEqual({ left: 0.1, right: 0.1 })
  })

  it('compares with the same body at rest: a stronger psoas changes what neutral is', () => {
    const before = now().neutral
    choose({ psoasShortening: 0.1 })
    expect(now().neutral).toBe(before)
    choose({ psoasStrength: 1000 })
    expect(now().neutral.muscles.psoasMajor?.right.force).toBeGreaterThan(before.muscles.psoasMajor!.right.force)
  })

  it('comes back whole by reset', () => {
    const { scenario, linked, exaggeration } = useChoices.getInitialState()
    choose({ psoasShortening: 0.2, posture: 'sitting', off: ['piriformis.right'] })
    link('piriformisTone', false)
    exaggerate(10)
    reset()
    expect(now()).toMatchObject({ scenario, linked, exaggeration, playing: false })
    expect(now().report.change.nutation.mean).toBeCloseTo(0, 6)
  })
})

describe('playing', () => {
  it('tells the story by itself, each instant solved, and hands the sliders back as they were', () => {
    choose({ account: 'measured', psoasShortening: 0.03 })
    play()
    let most = 0
    let ticks = 0
    while (tick(1 / 30)) {
      most = Math.max(most, now().report.change.nutation.mean)
      ticks++
    }
    expect(ticks / 30).toBeGreaterThan(storyTime - 0.5)
    expect(most).toBeGreaterThan(0.9)
    expect(now()).toMatchObject({
      playing: false,
      scenario: { psoasShortening: { left: 0.03, right: 0.03 }, piriformisReactivity: { left: 0, right: 0 } },
    })
    choose({ psoasShortening: 0 })
  })

  it('stops where the picture is: what is chosen belongs to the instant of the pause, also between two published ones', () => {
    play()
    for (let i = 0; i < 250; i++) tick(0.03)
    pause()
    const { playTime, scenario } = now()
    expect(scenario.psoasShortening.right).toBe(storyAt(playTime).psoasShortening.right)
    step(1)
    step(-1)
    expect(now().scenario.psoasShortening.right).toBeCloseTo(storyAt(playTime).psoasShortening.right, 12)
    // The next test begins at rest.
    while (tick(0.1));
  })

  it('counts no stall and no rest as time', () => {
    play()
    tick(1000)
    tick(1000)
    pause()
    expect(now().playTime).toBeLessThan(0.3)
  })

  it('can be paused, stepped both ways, and is taken over by whoever moves the psoas', () => {
    play()
    for (let i = 0; i < 210; i++) tick(1 / 30)
    pause()
    const { playTime, scenario } = now()
    expect(scenario.psoasShortening.right).toBeCloseTo(storyAt(playTime).psoasShortening.right, 2)
    step(1)
    expect(now().playTime).toBeCloseTo(playTime + beatTime, 9)
    step(-1)
    expect(now().playTime).toBeCloseTo(playTime, 9)
    play()
    choose({ psoasShortening: 0.05 })
    expect(now().playing).toBe(false)
  })
})

describe('the door', () => {
  const opened: Parameters<typeof openDoor>[0] = {}
  openDoor(opened)
  const door = opened.counterpull!

  it('gives a state that it takes back', () => {
    door.setState({ psoasShortening: { left: 0.1 }, exaggeration: 2, theme: 'dark' })
    const state = door.getState()
    reset()
    door.setState({ ...state })
    expect(door.getState()).toEqual(state)
  })

  it('gives copies: nobody outside changes the inside', () => {
    const state = door.getState() as { psoasShortening: { left: number } }
    state.psoasShortening.left = 9
    expect(now().scenario.psoasShortening.left).toBe(0)
  })

  it('sets all or nothing, whichever part is bad', () => {
    const before = now()
    for (const bad of [
      { psoasShortening: 0.1, exaggeration: 3 },
      { exaggeration: 2, psoasShortening: 7 },
      { theme: 'light', playing: 'yes' },
      { theme: 'light', psoasTone: Number.NaN },
    ]) {
      expect(() => door.setState(bad)).toThrow(/^[^\n]+$/)
    }
    expect(now()).toBe(before)
  })
})
