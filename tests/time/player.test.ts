import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { leaveToTime } from '../../src/biomechanics/time/plan'
import { strategyPlans } from '../../src/biomechanics/time/visits'
import { advance } from '../../src/state/frame/frame'
import { choose, useChoices } from '../../src/state/page/choices'
import { encode } from '../../src/state/page/link'
import { dismiss, useNotices } from '../../src/state/page/notices'
import { startPage } from '../../src/state/page/page'
import { usePanels } from '../../src/state/page/panels'
import { reset, stateNow } from '../../src/state/page/show'
import { forget, planVisits, redo, resetAll, undo } from '../../src/state/page/undo'
import { adjustExercise, beginExercise, useExercise } from '../../src/state/time/exercise'
import { startFilms, useFilm } from '../../src/state/time/films'
import { pause, play, seek, step, tick, togglePlay, undriven, usePlayer } from '../../src/state/time/player'

startPage()
startFilms()

const now = () => useChoices.getState()
const press = { kind: 'press', muscle: 'piriformis', side: 'right', touch: 'fast', depth: 0.8 } as const
const pilot = { kind: 'pilot', gain: 0.5, delay: 0.1, headTurn: 20, crew: false } as const
/** Lets time pass as the picture would. */
function pass(seconds: number): void {
  for (let i = 0; i < seconds * 30; i++) tick(1 / 30)
}

beforeEach(() => {
  beginExercise(null)
  usePlayer.setState({ slow: false, loop: false })
  reset()
  advance(ourBody, 1)
})

describe('an exercise', () => {
  it('opens its sheet, plays, and each told instant is what its film asks, in balance', () => {
    beginExercise(press)
    expect(usePanels.getState().open).toBe('time')
    expect(now().playing).toBe(true)
    pass(2.3)
    pause()
    const { film } = useFilm.getState()
    expect(now().scenario.piriformisTone.right).toBe(film!.at(now().playTime).piriformisTone!.right)
    expect(now().scenario.piriformisTone.right).toBeGreaterThan(0.05)
    expect(now().report.balanced).toBe(true)
    expect(now().report.muscles.piriformis!.right.activation).toBeCloseTo(now().scenario.piriformisTone.right, 9)
  })

  it('plays to its end and stops; again from the beginning; for ever in a loop', () => {
    beginExercise({ kind: 'push' })
    pass(7)
    expect(now().playing).toBe(false)
    expect(now().playTime).toBe(6)
    play()
    expect(now().playTime).toBe(0)
    usePlayer.setState({ loop: true })
    pass(8)
    expect(now().playing).toBe(true)
    expect(now().playTime).toBeLessThan(6)
  })

  it('goes at a quarter of its speed when slow', () => {
    beginExercise({ kind: 'push' })
    usePlayer.setState({ slow: true })
    pass(4)
    pause()
    expect(now().playTime).toBeGreaterThan(0.8)
    expect(now().playTime).toBeLessThan(1.1)
  })

  it('is scrubbed and stepped to the same instants as it is played to', () => {
    beginExercise(pilot)
    seek(7.4)
    const there = now().scenario.piriformisTone.right
    expect(now().playing).toBe(false)
    step(1)
    expect(now().playTime).toBeCloseTo(7.6, 9)
    step(-1)
    // To the tolerance of the balance that the press is worked out on.
    expect(now().scenario.piriformisTone.right).toBeCloseTo(there, 9)
    seek(1e9)
    expect(now().playTime).toBe(24)
    seek(-3)
    expect(now().playTime).toBe(0)
  })

  it('is the same numbers each time it is begun', () => {
    const read = () => {
      beginExercise(pilot)
      seek(9)
      return [now().report.nutation.mean, now().scenario.jointPush.right]
    }
    const first = read()
    beginExercise({ kind: 'push' })
    const second = read()
    expect(second[1]).toBe(first[1])
    expect(second[0]).toBeCloseTo(first[0]!, 6)
  })

  it('gives the sliders back when it ends, and takes none that somebody has moved', () => {
    choose({ piriformisTone: 0.1 })
    beginExercise(press)
    seek(2.3)
    beginExercise(null)
    expect(now().scenario.piriformisTone).toEqual({ right: 0.1, left: 0.1 })
    beginExercise(press)
    seek(2.3)
    choose({ piriformisTone: 0.4 })
    expect(now().playing).toBe(false)
    beginExercise(null)
    expect(now().scenario.piriformisTone.right).toBe(0.4)
  })

  it('stops for whoever moves what it moves, and goes on for whoever moves something else', () => {
    beginExercise(press)
    choose({ psoasShortening: 0.1 })
    expect(now().playing).toBe(true)
    choose({ piriformisTone: 0.3 })
    expect(now().playing).toBe(false)
    togglePlay()
    expect(now().playing).toBe(true)
  })

  it('is worked out anew for more threat, once the slider rests', () => {
    vi.useFakeTimers()
    beginExercise(press)
    seek(2.3)
    const calm = now().scenario.piriformisTone.right
    choose({ perceivedThreat: 0.8 })
    vi.runAllTimers()
    const { film } = useFilm.getState()
    expect(film!.kind === 'press' && Math.max(...film!.course.activation)).toBeGreaterThan(calm)
    expect(now().playTime).toBeCloseTo(2.3, 9)
    vi.useRealTimers()
  })

  it('goes on where it is when a setting changes', () => {
    beginExercise(pilot)
    seek(8)
    adjustExercise({ ...pilot, gain: 1, delay: 0.3 })
    expect(now().playTime).toBe(8)
    const { film } = useFilm.getState()
    expect(film!.kind === 'pilot' && film!.verdict.kind).toBe('oscillates')
    expect(now().scenario.piriformisTone.right).toBe(film!.at(8).piriformisTone!.right)
  })

  it('plays six visits up to the one asked for', () => {
    beginExercise({ kind: 'visits', strategy: 'wholeSystem', visit: 1 })
    pass(5)
    expect(now().playing).toBe(false)
    expect(now().playTime).toBe(3.5)
    expect(now().scenario.psoasShortening.right).toBeLessThan(0.2)
    expect(undriven().psoasShortening.right).toBe(0)
  })

  it('changes posture on the way, and gives the first one back', () => {
    beginExercise({ kind: 'everyday', scenario: 'sit' })
    seek(4)
    expect(now().scenario.posture).toBe('sitting')
    beginExercise({ kind: 'everyday', scenario: 'stride' })
    expect(now().scenario.posture).toBe('standing')
    seek(1)
    expect(now().scenario.jointPush.right).toBeGreaterThan(0)
    resetAll()
    expect(now().scenario.jointPush.right).toBe(0)
    expect(now().scenario.hipFlexion.right).toBe(0)
    expect(useFilm.getState().film).toBeNull()
  })
})

describe('an instant', () => {
  it('is in the link, and opens there: the same values, at rest', () => {
    beginExercise(press)
    seek(2.4)
    const { at } = stateNow()
    expect(at).toEqual({ time: 2.4, playing: false })
    const there = now().scenario.piriformisTone.right
    beginExercise(null)
    expect(stateNow().at).toBeUndefined()
    beginExercise(press, true, at)
    expect([now().playTime, now().playing]).toEqual([2.4, false])
    // To the tolerance of the balance that the press is worked out on.
    expect(now().scenario.piriformisTone.right).toBeCloseTo(there, 9)
  })

  it('goes on from there when it was playing; begun again it begins at the beginning', () => {
    beginExercise({ kind: 'push' }, true, { time: 3, playing: true })
    expect(now().playing).toBe(true)
    pass(1)
    expect(now().playTime).toBeGreaterThan(3.8)
    beginExercise({ kind: 'push' })
    expect(now().playTime).toBe(0)
    // Another touch is another press, from its own beginning.
    beginExercise(press, true, { time: 20, playing: false })
    adjustExercise({ ...press, touch: 'slow' })
    expect(now().playTime).toBe(0)
  })

  it('past the end is the end, and one line says so', () => {
    beginExercise({ kind: 'push' }, true, { time: 599, playing: true })
    expect([now().playTime, now().playing]).toEqual([6, false])
    expect(useNotices.getState().link).toBe('The link asks for 599 s of what lasts 6 s: this is its end.')
    dismiss('link')
  })

  it('is nobody’s while somebody has taken a slider over', () => {
    beginExercise(press)
    seek(2.4)
    choose({ piriformisTone: 0.3 })
    expect(stateNow().at).toBeUndefined()
  })
})

describe('a plan of one’s own', () => {
  const visits = { kind: 'visits', strategy: 'wholeSystem', visit: 6 } as const
  const planned = () => {
    const { exercise } = useExercise.getState()
    return exercise?.kind === 'visits' ? exercise.plan : undefined
  }
  it('goes on where it is, is undone and redone step by step, and the film follows each time', () => {
    beginExercise(visits)
    seek(21)
    forget()
    const plan = strategyPlans.wholeSystem
    const told = now().scenario.psoasShortening.right
    planVisits(plan)
    expect(now().playTime).toBe(21)
    expect(now().scenario.psoasShortening.right).toBeCloseTo(told, 12)
    planVisits(leaveToTime(plan, 6).plan)
    const less = now().scenario.psoasShortening.right
    expect(less).toBeGreaterThan(told)
    undo()
    expect(planned()).toEqual(plan)
    expect(now().scenario.psoasShortening.right).toBeCloseTo(told, 12)
    // The player keeps what it drives: ended, the sliders are as they were.
    expect(now().driven).toEqual(useFilm.getState().film!.drives)
    undo()
    expect(planned()).toBeUndefined()
    redo()
    redo()
    expect(planned()![5]).toEqual([])
    expect(now().scenario.psoasShortening.right).toBeCloseTo(less, 12)
    planVisits(null)
    expect(planned()).toBeUndefined()
    beginExercise(null)
    expect(now().scenario.psoasShortening.right).toBe(0)
  })

  it('is in the link of the moment, and opens from it', () => {
    beginExercise({ ...visits, plan: [['ease'], [], [], ['focused', 'rest'], [], ['soreSpot']] })
    expect(encode(stateNow())).toContain('ex=visits=wholeSystem=6=e...fr..s')
  })

  it('is left in peace by undo while something else is played', () => {
    beginExercise(visits)
    forget()
    planVisits(strategyPlans.soreSpot)
    beginExercise(pilot)
    undo()
    expect(useExercise.getState().exercise).toEqual(pilot)
  })
})
