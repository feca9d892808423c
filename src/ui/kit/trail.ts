import { useMemo } from 'react'
import { startTrail, type Trail } from '../../biomechanics/answers'
import { useChoices } from '../../state/page/choices'

/** Questions of this component's own to the body that is on. */
export function useTrail(): Trail {
  const body = useChoices((state) => state.worn)
  return useMemo(() => startTrail(body), [body])
}
