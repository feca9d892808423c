/** How long each scene has been on in this talk, by its place in the deck [ms]; and the one that is on, since when. */
export interface SceneTimes {
  readonly used: readonly number[]
  readonly at: number
  /** Null: the talk is not on. */
  readonly since: number | null
}

export const untimed: SceneTimes = { used: [], at: 0, since: null }
/** What each scene has used at `now` [ms]; 0 where it has not been on. */
export function usedAt({ used, at, since }: SceneTimes, now: number): readonly number[] {
  if (since === null) return used
  const length = Math.max(used.length, at + 1)
  return Array.from({ length }, (_, i) => (used[i] ?? 0) + (i === at ? Math.max(0, now - since) : 0))
}

/** `times` at `now` [ms], when the scene at `at` comes on, or the talk ends. */
export const timesFrom = (times: SceneTimes, at: number, isOn: boolean, now: number): SceneTimes => ({
  used: usedAt(times, now),
  at,
  since: isOn ? now : null,
})
