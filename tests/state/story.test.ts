import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { beatIds, beatTime } from '../../src/biomechanics/time/story'
import { choose, depict, useChoices } from '../../src/state/page/choices'
import { startPage } from '../../src/state/page/page'
import { useHistory } from '../../src/state/page/undo'
import { peelPlayed, play, seek, step } from '../../src/state/time/player'
import { beatOn, storyCaption } from '../../src/state/time/story'

let stop: () => void
beforeEach(() => {
  stop = startPage()
})
afterEach(() => stop())

const now = () => useChoices.getState()
const inBeat = (i: number) => seek((i + 0.9) * beatTime)

describe('the story as it is played', () => {
  it('says each beat in at most ninety letters, with the numbers of the body', () => {
    const said = beatIds.map((id, i) => {
      inBeat(i)
      expect(beatOn(now())).toBe(id)
      return storyCaption(now())!
    })
    for (const caption of said) expect(caption.length).toBeLessThanOrEqual(90)
    expect(said[3]).toContain('1.0°')
    expect(new Set(said).size).toBe(beatIds.length)
  })

  it('takes the camera along and gives it back, with what stood still, and none of it is a step to undo', () => {
    depict({ view: 'posterior' })
    const steps = useHistory.getState().past
    inBeat(0)
    expect(now()).toMatchObject({ view: 'story', arrangement: 'story', held: 'pelvis' })
    inBeat(2)
    expect(now()).toMatchObject({ view: 'right', arrangement: 'whole', held: 'feet', relativeTo: 'gravity' })
    inBeat(3)
    expect(now()).toMatchObject({ view: 'story', arrangement: 'story', relativeTo: 'ilium' })
    peelPlayed()
    expect(now()).toMatchObject({ view: 'posterior', arrangement: 'whole', relativeTo: 'gravity', held: 'feet' })
    expect(useHistory.getState().past).toBe(steps)
  })

  it('leaves the camera to whoever has looked elsewhere', () => {
    inBeat(1)
    depict({ view: 'superior' })
    inBeat(2)
    expect(now().view).toBe('superior')
    peelPlayed()
    expect(now().view).toBe('superior')
  })

  it('is over as soon as somebody takes the psoas, and is silent then', () => {
    play()
    inBeat(4)
    choose({ psoasShortening: 0.1 })
    expect(storyCaption(now())).toBeNull()
    expect(now().view).toBe('story')
  })

  it('steps from beat to beat', () => {
    inBeat(1)
    step(1)
    expect(beatOn(now())).toBe('spineArches')
    step(-1)
    step(-1)
    expect(beatOn(now())).toBe('balanced')
  })
})
