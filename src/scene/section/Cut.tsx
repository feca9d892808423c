import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { Plane, Vector3 } from 'three'
import { viewOf } from '../../anatomy/views'
import { useExplore } from '../../state/look/explore'
import { cuts } from '../../state/look/picture'
import { useChoices } from '../../state/page/choices'
import { CutFaces } from './CutFaces'

/** What stays is on the side of the normal. The upper one runs through the sacro-iliac joints. */
const viewCuts = { left: [new Plane(new Vector3(0, 0, 1), 0)], above: [new Plane(new Vector3(0, -1, 0), 0.068)] }
const plane = new Plane()

/** Cuts the body open: what a view does without is away, and what lies beyond the section plane. */
export function Cut() {
  const { gl, invalidate } = useThree()
  const away = useChoices(({ view }) => (view && viewOf(view).cut) || undefined)
  const cut = useExplore((state) => state.cut)
  const at = useExplore((state) => state.cutAt)
  useEffect(() => {
    if (cut) {
      plane.normal.set(0, 0, 0).setComponent(cuts[cut].axis, -1)
      plane.constant = at
    }
    gl.clippingPlanes = [...(away ? viewCuts[away] : []), ...(cut ? [plane] : [])]
    invalidate()
  }, [gl, away, cut, at, invalidate])
  useEffect(
    () => () => {
      gl.clippingPlanes = []
      invalidate()
    },
    [gl, invalidate],
  )
  return <CutFaces />
}
