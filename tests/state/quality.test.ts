import { describe, expect, it } from 'vitest'
import { forgetIntervals, noteInterval, tierNow } from '../../src/state/frame/quality'
import { prefer } from '../../src/state/page/preferences'

const frames = (count: number, milliseconds: number) => {
  for (let k = 0; k < count; k++) noteInterval(milliseconds)
}

// One story: the tier only ever goes down by itself.
describe('the tier of the picture', () => {
  it('stays high at sixty frames a second, and at thirty', () => {
    frames(200, 16.7)
    frames(200, 33.3)
    expect(tierNow()).toBe('high')
  })

  it('is not judged by a single slow frame in each row, nor by fewer frames than a row', () => {
    for (let k = 0; k < 20; k++) {
      frames(1, 900)
      frames(23, 17)
    }
    frames(23, 200)
    forgetIntervals()
    frames(23, 200)
    forgetIntervals()
    expect(tierNow()).toBe('high')
  })

  it('goes down a step where most frames take longer than a thirtieth of a second, and again, and no further', () => {
    frames(24, 50)
    expect(tierNow()).toBe('medium')
    frames(24, 50)
    expect(tierNow()).toBe('low')
    frames(240, 50)
    expect(tierNow()).toBe('low')
  })

  it('is what the person says, whatever was measured', () => {
    prefer({ quality: 'high' })
    frames(240, 50)
    expect(tierNow()).toBe('high')
    prefer({ quality: 'auto' })
    expect(tierNow()).toBe('low')
  })
})
