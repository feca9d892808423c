import { afterEach, describe, expect, it, vi } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { isAsking, selectAll, useSelection } from '../../src/state/find/selection'
import { advance, frame } from '../../src/state/frame/frame'
import { startLesson, useLesson } from '../../src/state/learn/lesson'
import { setCut, useExplore } from '../../src/state/look/explore'
import { choose, depict, pin, useChoices } from '../../src/state/page/choices'
import { fieldIds, first, flat, rowOf } from '../../src/state/page/document'
import { useLayers } from '../../src/state/page/layers'
import { encode } from '../../src/state/page/link'
import { useNotices } from '../../src/state/page/notices'
import { startPage } from '../../src/state/page/page'
import { usePanels } from '../../src/state/page/panels'
import { prefer, usePreferences } from '../../src/state/page/preferences'
import { pageNow, stateNow } from '../../src/state/page/show'
import { undo, useHistory } from '../../src/state/page/undo'
import { layDeck } from '../../src/state/talk/deckStore'
import { start, usePresent } from '../../src/state/talk/slideShow'
import { starterDeck } from '../../src/state/talk/starterDeck'
import { beginExercise, useExercise } from '../../src/state/time/exercise'
import { play, tick, usePlayer } from '../../src/state/time/player'

const everything = () => {
  // The drawing is put in its place by the first tick.
  advance(ourBody, 0)
  return {
    choices: useChoices.getState(),
    explore: useExplore.getState(),
    selection: useSelection.getState(),
    exercise: useExercise.getState(),
    player: usePlayer.getState(),
    lesson: useLesson.getState(),
    layers: useLayers.getState(),
    history: useHistory.getState(),
    panels: usePanels.getState(),
    notices: useNotices.getState(),
    present: usePresent.getState(),
    asking: isAsking(),
    drawn: [...frame.truePose.sacrum],
  }
}

afterEach(() => vi.unstubAllGlobals())

describe('a page', () => {
  it('asks, hears and draws nothing before it is started', () => {
    expect(useChoices.getState().report).toBeNull()
    const before = { ...frame }
    expect(frame.version).toBe(before.version)
  })

  it('is a fresh one each time it is started, whatever was done on the one before', async () => {
    const stop = startPage()
    const fresh = structuredClone(everything())
    expect(stateNow()).toEqual({ ...flatless(first), camera: null })
    await startLesson('L08', 2)
    layDeck(starterDeck())
    start(3)
    pin()
    choose({ psoasShortening: 0.2, posture: 'sitting' })
    depict({ hidden: [], colors: 'mechanics', relativeTo: 'ilium', held: 'trunk', ghost: 'neutral' })
    setCut('frontal')
    selectAll(['sacrum'])
    beginExercise({ kind: 'push' })
    usePlayer.setState({ slow: true, loop: true })
    play()
    for (let i = 0; i < 20; i++) tick(0.1)
    advance(ourBody, 1)
    stop()
    const again = startPage()
    expect(everything()).toEqual(fresh)
    undo()
    expect(everything()).toEqual(fresh)
    again()
  })

  it('knows again what somebody prefers, from a text of the first version too', () => {
    const kept = new Map([
      ['counterpull.preferences', '{"shortcuts":false,"contrast":true,"textSize":1.3,"quality":"low"}'],
    ])
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
    })
    const stop = startPage()
    expect(usePreferences.getState()).toEqual({
      shortcuts: false,
      contrast: true,
      textSize: 1.3,
      quality: 'low',
      language: 'auto',
    })
    prefer({ contrast: false })
    expect(JSON.parse(kept.get('counterpull.preferences')!)).toMatchObject({ contrast: false, textSize: 1.3 })
    kept.set('counterpull.preferences', '{"shortcuts":"no","textSize":7}')
    stop()
    const again = startPage()
    expect(usePreferences.getState()).toEqual({
      shortcuts: true,
      contrast: false,
      textSize: 1,
      quality: 'auto',
      language: 'auto',
    })
    again()
  })
})

/** What a link says of the page at first. */
const flatless = ({
  compared: _c,
  exercise: _e,
  at: _a,
  posedByHand: _p,
  linked: _l,
  place: _n,
  ...shown
}: typeof first) => shown

describe('the table of fields', () => {
  it('has a first value in every row, and the page at first is made of them; its link says what older links did not mean', () => {
    const stop = startPage()
    const now = flat(pageNow())
    for (const id of fieldIds) {
      if (rowOf(id).part === 'page') continue
      expect(now[id], id).toEqual(rowOf(id).first)
    }
    expect(encode(stateNow())).toBe(
      'v=2&piriformisReactivity=.6&i1x=.43&ghost=neutral&relativeTo=ilium&held=pelvis&arrangement=story&view=story&end',
    )
    stop()
  })
})
