import { describe, expect, it } from 'vitest'
import { timesFrom, untimed, usedAt } from '../../src/state/talk/sceneTimes'

describe('the time of each scene', () => {
  it('runs while the scene is on, and stands while another is', () => {
    const first = timesFrom(untimed, 0, true, 1000)
    const third = timesFrom(first, 2, true, 61_000)
    expect(usedAt(third, 71_000)).toEqual([60_000, 0, 10_000])
  })

  it('goes on where it stood when one comes back to the scene', () => {
    const back = timesFrom(timesFrom(timesFrom(untimed, 0, true, 0), 1, true, 5000), 0, true, 8000)
    expect(usedAt(back, 10_000)).toEqual([7000, 3000])
  })

  it('stands when the talk is over, and what was used stays to be read', () => {
    const over = timesFrom(timesFrom(untimed, 0, true, 0), 0, false, 5000)
    expect(usedAt(over, 99_000)).toEqual([5000])
  })

  it('is never negative where the clock was set back', () => {
    expect(usedAt(timesFrom(untimed, 0, true, 9000), 1000)).toEqual([0])
  })
})
