import type { Scenario, ScenarioInput } from './scenario'

/**
 * What is said of a psoas besides short: long and quiet; braced, that is of its length and never let go; protective, its tone
 * raised by threat. How much of each is chosen for teaching.
 */
export const psoasStates = {
  long: { psoasShortening: 0, psoasTone: 0.01, perceivedThreat: 0 },
  short: { psoasShortening: 0.2, psoasTone: 0.01, perceivedThreat: 0 },
  braced: { psoasShortening: 0, psoasTone: 0.5, perceivedThreat: 0 },
  protective: { psoasShortening: 0, psoasTone: 0.25, perceivedThreat: 0.7 },
} as const satisfies Record<string, ScenarioInput>

export type PsoasStateId = keyof typeof psoasStates
export const psoasStateIds = Object.keys(psoasStates) as PsoasStateId[]

/** The state that the psoas of `scenario` are in, both sides alike; null for one that has no name. */
export function psoasStateOf({ psoasShortening, psoasTone, perceivedThreat }: Scenario): PsoasStateId | null {
  const same = (id: PsoasStateId): boolean => {
    const state = psoasStates[id]
    return (
      perceivedThreat === state.perceivedThreat &&
      (['right', 'left'] as const).every(
        (side) => psoasShortening[side] === state.psoasShortening && psoasTone[side] === state.psoasTone,
      )
    )
  }
  return psoasStateIds.find(same) ?? null
}
