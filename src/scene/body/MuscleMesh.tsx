import { lazy, Suspense, useCallback, useRef } from 'react'
import { firstMuscles, fittedMuscle, type OurMuscle } from '../../geometry/firstMuscle'
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
  const ours = firstMuscles[muscle.id]
  if (ours) return <FirstBellyMesh {...muscle} shown={shown} ours={ours} />
  return (
    <Suspense fallback={null}>
      <LaterBellyMesh {...muscle} shown={shown} />
    </Suspense>
  )
}

function FirstBellyMesh({ ours, ...muscle }: MuscleProps & { readonly shown: boolean; readonly ours: OurMuscle }) {
  const { id, side } = muscle
  const make = useCallback((body: DrawnBody) => fittedMuscle(body, id, side, ours), [id, side, ours])
  return <BellyMesh {...muscle} make={make} />
}
