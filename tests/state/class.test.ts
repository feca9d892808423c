import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type BodyPlace, readMessage, type Shown, written } from '../../src/rooms/messages'
import { select, useSelection } from '../../src/state/find/selection'
import { startLesson, useLesson } from '../../src/state/learn/lesson'
import { choose, depict, useChoices } from '../../src/state/page/choices'
import { useLayers } from '../../src/state/page/layers'
import { encode } from '../../src/state/page/link'
import { startPage } from '../../src/state/page/page'
import { stateNow } from '../../src/state/page/show'
import { useHistory } from '../../src/state/page/undo'
import { startAsking } from '../../src/state/talk/classAsked'
import { backToClass, beginFollowing, endFollowing, freeMyself, hearShown } from '../../src/state/talk/classFollow'
import { isLed, noClass, useClass } from '../../src/state/talk/classStore'

const psoas = (): number => useChoices.getState().scenario.psoasShortening.right
/** What a presenter says whose page is as this one would be after `act`. */
function toldAfter(act: () => void, lesson: Shown['lesson'] = null): Shown {
  const stop = startPage()
  act()
  const shown = { hash: encode(stateNow()), lesson, pointer: null }
  stop()
  return shown
}
/** Messages are taken one after the other, and a lesson may have to be loaded. */
const taken = () => new Promise((done) => setTimeout(done, 60))

const short = toldAfter(() => choose({ psoasShortening: { right: 0.2, left: 0.1 } }))
const shorter = toldAfter(() => choose({ psoasShortening: { right: 0.25, left: 0.1 } }))
const fromBehind = toldAfter(() => {
  choose({ psoasShortening: { right: 0.2, left: 0.1 } })
  depict({ view: 'posterior', arrows: true })
})

let stop: () => void
beforeEach(() => {
  stop = startPage()
  choose({ psoasShortening: 0.05 })
  useClass.setState({ ...noClass, role: 'follower' })
  beginFollowing()
})
afterEach(() => {
  endFollowing()
  useClass.setState(noClass, true)
  stop()
})

describe('a student’s page', () => {
  it('is as the presenter’s, and has its own again when the class is left', async () => {
    hearShown(fromBehind)
    await taken()
    expect(psoas()).toBe(0.2)
    expect([useChoices.getState().view, useChoices.getState().arrows]).toEqual(['posterior', true])
    endFollowing()
    expect(psoas()).toBe(0.05)
    expect([useChoices.getState().view, useChoices.getState().arrows]).toEqual(['story', false])
    expect(useLayers.getState().layers).toEqual([])
    expect(useHistory.getState()).toEqual({ past: 0, future: 0 })
  })

  it('of many messages shows the newest', async () => {
    for (const shown of [short, fromBehind, shorter]) hearShown(shown)
    await taken()
    expect([psoas(), useChoices.getState().view]).toEqual([0.25, 'story'])
  })

  it('leaves alone what a message says as the one before', async () => {
    hearShown(short)
    await taken()
    depict({ arrows: true })
    hearShown(shorter)
    await taken()
    expect([psoas(), useChoices.getState().arrows]).toEqual([0.25, true])
  })

  it('looks around with a camera of its own, and follows all else', async () => {
    hearShown(short)
    await taken()
    freeMyself('camera')
    depict({ view: 'anterior' })
    hearShown(fromBehind)
    await taken()
    expect([useChoices.getState().view, useChoices.getState().arrows]).toEqual(['anterior', true])
    backToClass()
    await taken()
    expect(useChoices.getState().view).toBe('posterior')
  })

  it('on its own is not disturbed, and comes back to the newest', async () => {
    hearShown(short)
    await taken()
    freeMyself('all')
    choose({ psoasShortening: 0.01 })
    hearShown(shorter)
    await taken()
    expect([psoas(), isLed(useClass.getState())]).toEqual([0.01, false])
    backToClass()
    await taken()
    expect([psoas(), isLed(useClass.getState())]).toEqual([0.25, true])
  })

  it('that goes its own way while a lesson is still loaded keeps what it does there', async () => {
    hearShown({ ...short, lesson: { at: 'L05.1', revealed: false, variant: null } })
    await expect.poll(() => useLayers.getState().layers.length, { interval: 1 }).toBeGreaterThan(0)
    freeMyself('all')
    choose({ psoasShortening: 0.01 })
    await expect.poll(() => useLesson.getState().place).toMatchObject({ lesson: 'L05' })
    await taken()
    expect(psoas()).not.toBe(0.2)
  })

  it('goes to the step of the lesson, before its question and behind it, and out again', async () => {
    const at = { at: 'L04.2', revealed: false, variant: null }
    const waits: Shown = { hash: 'v=2&end', lesson: at, pointer: null }
    hearShown(waits)
    await expect.poll(() => useLesson.getState().place).toMatchObject({ lesson: 'L04', step: 2, revealed: false })
    hearShown({ ...waits, lesson: { ...at, revealed: true } })
    await expect.poll(() => useLesson.getState().place).toMatchObject({ step: 2, revealed: true })
    hearShown(short)
    await expect.poll(() => useLesson.getState().place).toBeNull()
    await taken()
    expect(psoas()).toBe(0.2)
  })

  it('leaves a lesson of its own when the class begins, and a step that there is not is the nearest', async () => {
    await startLesson('L03')
    beginFollowing()
    expect(useLesson.getState().place).toBeNull()
    hearShown({ hash: 'v=2&end', lesson: { at: 'L04.9', revealed: false, variant: null }, pointer: null })
    await expect.poll(() => useLesson.getState().place).toMatchObject({ lesson: 'L04', step: 8 })
    endFollowing()
    expect([useLesson.getState().place, psoas()]).toEqual([null, 0.05])
  })

  it('takes of a link what it can read, and no number that is none', async () => {
    hearShown({ hash: 'v=2&psoas=NaN&psoasShortening=99&view=nowhere&end', lesson: null, pointer: null })
    await taken()
    expect(Number.isFinite(psoas())).toBe(true)
    expect(useChoices.getState().report.balanced).toBe(true)
  })
})

describe('a step that has something to be found', () => {
  const told = (revealed: boolean): Shown => ({
    hash: 'v=2&end',
    lesson: { at: 'L06.1', revealed, variant: null },
    pointer: null,
  })
  const ask = { id: 'L06.1', kind: 'place', options: 0 } as const
  const result = { ask: 'L06.1', counts: [], places: [] }
  const touch = { at: [0.01, 0.02, 0.03], along: [0, 0, -1], beneath: [] } as const
  const waiting = async (): Promise<void> => {
    hearShown(told(false))
    await expect.poll(() => useLesson.getState().place).toMatchObject({ lesson: 'L06', step: 1, revealed: false })
  }
  let given: BodyPlace[]
  let end: () => void
  beforeEach(() => {
    given = []
    end = startAsking((place) => given.push(place))
  })
  afterEach(() => end())

  it.each(['before the step', 'after it'])('has each student point, whether it is asked %s', async (when) => {
    if (when === 'before the step') useClass.setState({ ask })
    await waiting()
    useClass.setState({ ask })
    select('psoasMajor.left', false, touch)
    // May be changed, and tells nothing yet of what is right.
    select('psoasMajor.right', false, touch)
    expect(given.map(({ structure }) => structure)).toEqual(['psoasMajor.left', 'psoasMajor.right'])
    expect(useLesson.getState()).toMatchObject({ found: [], missed: null, place: { revealed: false } })
    expect(useSelection.getState().selected).toEqual([])
  })

  it('lets taps select again once the answers are shown', async () => {
    await waiting()
    useClass.setState({ ask })
    useClass.setState({ result })
    select('psoasMajor.left', false, touch)
    expect(given).toEqual([])
    expect(useSelection.getState().selected).toEqual(['psoasMajor.left'])
  })

  it('is answered alone by who is on their own, and for the class again by who comes back', async () => {
    await waiting()
    useClass.setState({ ask })
    freeMyself('camera')
    select('sacrum', false, touch)
    expect(given).toHaveLength(1)
    freeMyself('all')
    select('psoasMajor.left', false, touch)
    expect(given).toHaveLength(1)
    expect(useLesson.getState().missed).toBe('psoasMajor.left')
    backToClass()
    await taken()
    select('psoasMajor.left', false, touch)
    expect(given).toHaveLength(2)
  })

  it('has the hand also for a question that was asked aloud while the class goes on to it', async () => {
    useClass.setState({ ask: { id: 'q1', kind: 'place', options: 0 } })
    await waiting()
    select('sacrum', false, touch)
    expect(given).toHaveLength(1)
  })
})

describe('what is told', () => {
  it('passes the check of the door, whatever the page shows', () => {
    for (const shown of [short, shorter, fromBehind])
      expect(readMessage('state', new TextEncoder().encode(written<'state'>(shown)))).toEqual(shown)
  })
})
