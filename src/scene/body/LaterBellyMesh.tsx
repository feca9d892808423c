import { useCallback } from 'react'
import { drawnRows } from '../../anatomy/muscleKinds'
import { signOf } from '../../anatomy/sides'
import { bellies } from '../../geometry/bellies'
import { makeMuscle } from '../../geometry/makeMuscle'
import type { MuscleShape } from '../../geometry/muscle'
import { makeReflection } from '../../geometry/reflect'
import type { DrawnBody } from '../../geometry/tissue'
import { useChoices } from '../../state/page/choices'
import { BellyMesh, type MuscleProps } from './BellyMesh'

/** A muscle that the first picture does not show. */
export function LaterBellyMesh(muscle: MuscleProps & { readonly shown: boolean }) {
  const { id, side } = muscle
  const make = useCallback((body: DrawnBody) => makeMuscle(body, id, side), [id, side])
  const isReflected = useChoices(
    ({ arrangement, dissection }) =>
      arrangement === 'dissection' && dissection[side] === 'reflected' && drawnRows[id].drawn.depth === 'reflected',
  )
  const reflect = useCallback(
    (shape: MuscleShape) => makeReflection(shape, bellies[id].around, signOf(side)),
    [id, side],
  )
  return <BellyMesh {...muscle} make={make} reflect={isReflected ? reflect : undefined} />
}
