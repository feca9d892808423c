import { create } from 'zustand'
import { bestViewOf } from '../../anatomy/bestViews'
import { sceneApi } from '../frame/sceneApi'
import { uncover } from '../look/dissect'
import { useExplore } from '../look/explore'
import { hiddenIn, showStructures } from '../look/visibility'
import { depict, useChoices } from '../page/choices'
import { asOneStep } from '../page/undo'
import { isAsking, select } from './selection'

/** What was made glass for what is shown now; it is solid again when something else is. */
export const useThrough = create<{ readonly ids: readonly string[] }>(() => ({ ids: [] }))

function lookThrough(ids: readonly string[]): void {
  const { ids: before } = useThrough.getState()
  const { xray } = useExplore.getState()
  const kept = xray.filter((id) => !before.includes(id))
  const added = ids.filter((id) => !kept.includes(id))
  useThrough.setState({ ids: added })
  if (before.length + added.length > 0) useExplore.setState({ xray: [...kept, ...added] })
}

/** A frame or two after a structure is first shown it is drawn; how often it is looked for. */
const tries = 10

function look(ids: readonly string[], again = tries): void {
  const way = bestViewOf(ids)
  if (way && 'view' in way) {
    depict({ view: way.view })
    return
  }
  const covering = sceneApi.frame(ids, way?.from)
  if (covering) lookThrough(covering)
  else if (again > 0 && typeof requestAnimationFrame === 'function') requestAnimationFrame(() => look(ids, again - 1))
}

/** Go to where `ids` are seen best; what covers them there is made glass, and what was so for others is solid again. */
export function showBest(ids: readonly string[]): void {
  if (ids.length === 0) return
  asOneStep(() => {
    lookThrough([])
    // What a view had arranged for its story is left with it: the body is whole again.
    if (useChoices.getState().arrangement === 'story') depict({ view: 'threeQuarter' })
    look(ids)
  })
}

/** Select `id` alone, shown where it was hidden, and go to where it is seen best; while one is asked for, only answer. */
export function find(id: string): void {
  if (isAsking()) {
    select(id)
    return
  }
  asOneStep(() => {
    select(id)
    uncover(id)
    if (hiddenIn(useChoices.getState().hidden).includes(id)) showStructures([id])
    showBest([id])
  })
}
