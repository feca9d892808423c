import { useEffect, useState } from 'react'
import { type CheapestAnswer, cheapestAnswer, unanswered } from '../../biomechanics/cheapestAnswer'
import { completeScenario } from '../../biomechanics/scenario'
import { useTrail } from '../kit/trail'
import { useOthers } from './useOthers'

/** Shortenings of both psoas that are asked. */
export const cheapestAt = Float64Array.from({ length: 26 }, (_, k) => k / 100)

/** The cheapest answer at each of `cheapestAt`, all else as chosen; null while it is worked out, one by one between frames. */
export function useCheapestCurve(isHipExtensionForbidden: boolean): readonly CheapestAnswer[] | null {
  const trail = useTrail()
  const others = useOthers('psoasShortening', unanswered)
  const [curve, setCurve] = useState<readonly CheapestAnswer[] | null>(null)
  useEffect(() => {
    setCurve(null)
    const found: CheapestAnswer[] = []
    const askNext = (): void => {
      const scenario = completeScenario({ psoasShortening: cheapestAt[found.length]! }, others)
      found.push(cheapestAnswer(trail, scenario, { isHipExtensionForbidden }))
      if (found.length === cheapestAt.length) setCurve(found)
      else next = setTimeout(askNext)
    }
    let next = setTimeout(askNext)
    return () => clearTimeout(next)
  }, [trail, others, isHipExtensionForbidden])
  return curve
}
