import { lazy, Suspense, useCallback, useRef } from 'react'
import { type Fit, firstFits, firstMuscle } from '../../geometry/firstMuscle'
import type { DrawnBody } from '../../geometry/tissue'
import { orNothing } from '../../state/page/bring'
import { BellyMesh, type MuscleProps } from './BellyMesh'
import { useShown } from './visible'

// The shapes of those that the first picture does not show.
const LaterBellyMesh = lazy(() => orNothing(async () => (await import('./LaterBellyMesh')).LaterBellyMesh))

/** A muscle, made only when it is first shown. */
export function MuscleMesh(muscle: MuscleProps) {
  const shown = useShown(`${muscle.id}.${muscle.side}`)
  const wasShown = useRef(false)
  wasShown.current ||= shown
  if (!wasShown.current) return null
  const fit = firstFits[muscle.id]
  if (fit) return <FirstBellyMesh {...muscle} shown={shown} fit={fit} />
  return (
    <Suspense fallback={null}>
      <LaterBellyMesh {...muscle} shown={shown} />
    </Suspense>
  )
}

function FirstBellyMesh({ fit, ...muscle }: MuscleProps & { readonly shown: boolean; readonly fit: Fit }) {
  const { id, side } = muscle
  const make = useCallback((body: DrawnBody) => firstMuscle(body, id, side, fit), [id, side, fit])
  return <BellyMesh {...muscle} make={make} />
}
