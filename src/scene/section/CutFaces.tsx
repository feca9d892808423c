import { useThree } from '@react-three/fiber'
import { useCallback, useMemo } from 'react'
import { ourBody } from '../../anatomy/body'
import { useChoices } from '../../state/page/choices'
import { isFaded } from '../../state/page/focus'
import { opaqueIn } from '../find/opaque'
import { cutFaces } from './cutFace'
import { makeSac } from './sac'
import { useFaces } from './useFaces'

/** What is cut open, filled with its own tissue. */
export function CutFaces() {
  const gl = useThree((state) => state.gl)
  const scene = useThree((state) => state.scene)
  const sac = useMemo(makeSac, [])
  const make = useCallback(() => {
    const choices = useChoices.getState()
    const solids = opaqueIn(scene).filter(({ id }) => !isFaded(choices, id))
    // In the canal of our own bones, where any of that is to be seen.
    const inCanal = choices.worn === ourBody && solids.some(({ id }) => id === 'sacrum' || /^L\d$/.test(id))
    const laidOpen = inCanal ? [...solids, sac] : solids
    return cutFaces(
      gl.clippingPlanes.map((plane) => ({ plane, solids: laidOpen })),
      choices,
    )
  }, [gl, scene, sac])
  const planes = useCallback(() => gl.clippingPlanes, [gl])
  return <primitive object={useFaces('cutFaces', make, planes)} />
}
