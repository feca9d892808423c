import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { drawnIds } from '../../anatomy/muscleKinds'
import { sides } from '../../anatomy/sides'
import type { DrawnBody } from '../../geometry/tissue'
import { drawn } from '../../state/frame/drawn'
import { useChoices } from '../../state/page/choices'
import { makeFlesh } from './flesh'
import { MuscleMesh } from './MuscleMesh'

/** Every muscle of a body that is drawn, in two draw calls. */
export function Muscles({ body }: { readonly body: DrawnBody }) {
  const invalidate = useThree((state) => state.invalidate)
  const flesh = useMemo(makeFlesh, [])
  const mechanics = useChoices((state) => state.colors === 'mechanics')
  useEffect(() => () => flesh.dispose(), [flesh])
  useEffect(() => {
    flesh.mechanics.value = mechanics ? 1 : 0
    invalidate()
  }, [flesh, mechanics, invalidate])
  useFrame(() => {
    if (!flesh.gather()) return
    drawn.muscles++
    // Who has looked already in this frame looks again.
    invalidate()
  })
  return (
    <>
      <primitive object={flesh.solid} />
      <primitive object={flesh.glass} />
      {sides.flatMap((side) =>
        drawnIds.map((id) => <MuscleMesh key={`${id}.${side}`} body={body} id={id} side={side} flesh={flesh} />),
      )}
    </>
  )
}
