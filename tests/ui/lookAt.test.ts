import { beforeEach, describe, expect, it } from 'vitest'
import type { Exercise } from '../../src/biomechanics/time/exercise'
import { depict, useChoices } from '../../src/state/page/choices'
import { startPage } from '../../src/state/page/page'
import { lookAt } from '../../src/ui/time/lookAt'

startPage()

const press: Exercise = { kind: 'press', muscle: 'piriformis', side: 'right', touch: 'slow', depth: 0.6 }
const stride: Exercise = { kind: 'everyday', scenario: 'stride' }
const view = () => useChoices.getState().view

describe('The camera of an exercise', () => {
  beforeEach(() => {
    lookAt(null)
    depict({ view: 'anterior' })
  })

  it('goes to the pressed muscle, and back where one looked before', () => {
    lookAt(press)
    expect(view()).toBe('gluteal')
    lookAt(stride)
    expect(view()).toBe('anterior')
  })

  it('goes back also by way of another muscle, and when the exercise ends', () => {
    lookAt(press)
    lookAt({ ...press, muscle: 'psoasMajor' })
    expect(view()).toBe('threeQuarter')
    lookAt(null)
    expect(view()).toBe('anterior')
  })

  it('stays where somebody looked in between', () => {
    lookAt(press)
    depict({ view: 'posterior' })
    lookAt(stride)
    expect(view()).toBe('posterior')
  })

  it('goes to the first view from a camera that was moved by hand', () => {
    depict({ view: null })
    lookAt(press)
    lookAt(null)
    expect(view()).toBe('story')
  })
})
