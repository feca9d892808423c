import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { moveCut, setCut, setLabels, toggleXray, useExplore } from '../../src/state/look/explore'
import { hiddenIn, hide, isolate, showAll, showStructures } from '../../src/state/look/visibility'
import { choose, depict, exaggerate, link, pin, swapPinned, unpin, useChoices } from '../../src/state/page/choices'
import { startPage } from '../../src/state/page/page'
import { asOneStep, forget, redo, resetAll, snapshot, undo, useHistory } from '../../src/state/page/undo'

let stop = () => {}
beforeAll(() => {
  vi.useFakeTimers()
  stop = startPage()
})
afterAll(() => {
  stop()
  vi.useRealTimers()
})
beforeEach(() => {
  resetAll()
  forget()
})
const later = () => vi.advanceTimersByTime(2000)
const psoas = () => useChoices.getState().scenario.psoasShortening.right

describe('undo and redo', () => {
  it('bring back what the state is compared with: a pin, a swap and an unpin are one step each', () => {
    const a = () => useChoices.getState().pinnedAs?.scenario.psoasShortening.right
    choose({ psoasShortening: 0.1 })
    later()
    pin()
    later()
    choose({ psoasShortening: 0.2 })
    later()
    asOneStep(swapPinned)
    expect([a(), psoas()]).toEqual([0.2, 0.1])
    later()
    unpin()
    expect([a(), psoas()]).toEqual([undefined, 0.1])
    undo()
    expect([a(), psoas(), useChoices.getState().ghost]).toEqual([0.2, 0.1, 'pinned'])
    undo()
    expect([a(), psoas()]).toEqual([0.1, 0.2])
    undo()
    undo()
    expect([a(), psoas(), useChoices.getState().ghost]).toEqual([undefined, 0.1, 'neutral'])
    redo()
    expect([a(), psoas()]).toEqual([0.1, 0.1])
  })

  it('bring back everything, in order', () => {
    const acts = [
      () => choose({ psoasShortening: 0.1 }),
      () => exaggerate(10),
      () => hide(['piriformis.right']),
      () => toggleXray(['sacrum']),
      () => setCut('sagittal'),
      () => setLabels('more'),
      () => depict({ colors: 'mechanics' }),
      () => link('psoasShortening', false),
      () => choose({ posture: 'sitting' }),
    ]
    const seen = [snapshot()]
    for (const act of acts) {
      act()
      later()
      seen.push(snapshot())
    }
    expect(useHistory.getState()).toEqual({ past: acts.length, future: 0 })
    for (let i = acts.length - 1; i >= 0; i--) {
      undo()
      expect(snapshot()).toEqual(seen[i])
    }
    for (let i = 1; i <= acts.length; i++) {
      redo()
      expect(snapshot()).toEqual(seen[i])
    }
    redo()
    expect(snapshot()).toEqual(seen.at(-1))
  })

  it('take a drag as one step, two drags as two', () => {
    for (let k = 1; k <= 20; k++) choose({ psoasShortening: k / 100 })
    later()
    for (let k = 20; k >= 5; k--) choose({ psoasShortening: k / 100 })
    undo()
    expect(psoas()).toBe(0.2)
    undo()
    expect(psoas()).toBe(0)
    undo()
    expect(psoas()).toBe(0)
  })

  it('a new act after undo forgets what was undone', () => {
    choose({ psoasShortening: 0.1 })
    later()
    undo()
    exaggerate(1)
    expect(useHistory.getState().future).toBe(0)
    redo()
    expect(psoas()).toBe(0)
  })

  it('reset is one step, and can be undone', () => {
    choose({ psoasShortening: 0.1 })
    later()
    hide(['sacrum'])
    setLabels('key')
    later()
    const before = snapshot()
    resetAll()
    expect(psoas()).toBe(0)
    expect(useExplore.getState().labels).toBe('off')
    undo()
    expect(snapshot()).toEqual(before)
  })

  it('a group of changes is one step', () => {
    asOneStep(() => {
      choose({ psoasShortening: 0.2 })
      exaggerate(2)
      setCut('frontal')
      moveCut(0.03)
    })
    undo()
    expect(psoas()).toBe(0)
    expect(useChoices.getState().exaggeration).toBe(5)
    expect(useExplore.getState().cut).toBeNull()
  })
})

describe('hiding', () => {
  const hidden = () => [...hiddenIn(useChoices.getState().hidden)].sort()

  it('hides, shows, isolates and shows all', () => {
    showAll()
    hide(['sacrum', 'piriformis.left'])
    expect(hidden()).toEqual(['piriformis.left', 'sacrum'])
    showStructures(['sacrum'])
    expect(hidden()).toEqual(['piriformis.left'])
    isolate(['piriformis.right'])
    expect(hidden()).not.toContain('piriformis.right')
    expect(hidden()).toContain('sacrum')
    showAll()
    expect(hidden()).toEqual([])
  })

  it('shows one part of a hidden layer', () => {
    depict({ hidden: ['ligaments', 'nerve'] })
    showStructures(['iliolumbar.left'])
    expect(hidden()).not.toContain('iliolumbar.left')
    expect(hidden()).toContain('iliolumbar.right')
    expect(useChoices.getState().hidden).toContain('nerve')
  })

  it('a landmark hides nothing', () => {
    showAll()
    hide(['ASIS.right'])
    isolate(['sacroiliacJoint.left'])
    expect(hidden()).toEqual([])
  })
})
