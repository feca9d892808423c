import { useCallback } from 'react'
import { makeMuscle } from '../../geometry/makeMuscle'
import type { DrawnBody } from '../../geometry/tissue'
import { BellyMesh, type MuscleProps } from './BellyMesh'

/** A muscle that the first picture does not show. */
export function LaterBellyMesh(muscle: MuscleProps & { readonly shown: boolean }) {
  const { id, side } = muscle
  const make = useCallback((body: DrawnBody) => makeMuscle(body, id, side), [id, side])
  return <BellyMesh {...muscle} make={make} />
}
