import { create } from 'zustand'
import { untilEnd } from '../page/pageEnd'
import type { Deck } from './deck'
import { type SceneTimes, timesFrom, untimed } from './sceneTimes'
import { type Present, usePresent } from './slideShow'

/** Of the talk that is on, or of the last one; a talk that begins with its first scene begins anew. */
export const useSceneTimes = create<SceneTimes>(() => untimed)

const isOn = ({ presenting, stageMode }: Present): boolean => presenting && stageMode
/** Other words are no other scenes. */
const placesOf = (deck: Deck | null): string => (deck?.scenes ?? []).map(({ link }) => link).join('\n')

let following = false
/** From now on each scene of a talk is timed. */
export function timeScenes(): void {
  if (following) return
  following = true
  const stop = usePresent.subscribe((now, before) => {
    const begins = isOn(now) && !isOn(before) && now.at === 0
    const isAnother = now.deck !== before.deck && placesOf(now.deck) !== placesOf(before.deck)
    if (!begins && !isAnother && isOn(now) === isOn(before) && now.at === before.at) return
    const times = begins || isAnother ? untimed : useSceneTimes.getState()
    useSceneTimes.setState(timesFrom(times, now.at, isOn(now), Date.now()), true)
  })
  untilEnd(() => {
    stop()
    following = false
    useSceneTimes.setState(untimed, true)
  })
}
