import { useDeferredValue, useMemo } from 'react'
import { completeScenario, type Scenario } from '../../biomechanics/scenario'
import { useChoices } from '../../state/page/choices'

/** The scenario, as far as it is `seen`, with what the curve runs over set to rest: the same object as long as nothing else has changed. */
export function useOthers(id: 'psoasShortening' | 'hipFlexion', seen = (scenario: Scenario) => scenario): Scenario {
  const scenario = useDeferredValue(useChoices((state) => state.scenario))
  const text = JSON.stringify({ ...seen(scenario), [id]: 0 })
  return useMemo(() => completeScenario(JSON.parse(text) as object), [text])
}
