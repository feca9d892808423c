import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { BufferGeometry, Mesh } from 'three'
import { ourBody } from '../../anatomy/body'
import { drawn } from '../../state/frame/drawn'
import { frame } from '../../state/frame/frame'
import { useExplore } from '../../state/look/explore'
import { useChoices } from '../../state/page/choices'
import { isFaded } from '../../state/page/focus'
import { opaqueIn } from '../find/opaque'
import { cutFaces } from './cutFace'
import { makeCutMaterial } from './cutMaterial'
import { makeSac } from './sac'

/** What is cut open, filled with its own tissue: made anew whenever body, plane or what is shown has changed, and never else. */
export function CutFaces() {
  const { gl, scene, invalidate } = useThree()
  const mesh = useMemo(() => {
    const made = new Mesh(new BufferGeometry(), makeCutMaterial())
    made.name = 'cutFaces'
    made.frustumCulled = false
    // What is pointed at are the structures themselves.
    made.userData.decoration = true
    return made
  }, [])
  useEffect(
    () => () => {
      mesh.geometry.dispose()
      mesh.material.dispose()
    },
    [mesh],
  )
  const sac = useMemo(makeSac, [])
  const made = useRef<readonly unknown[]>([])
  useEffect(() => {
    const stops = [useChoices.subscribe(() => invalidate()), useExplore.subscribe(() => invalidate())]
    invalidate()
    return () => {
      for (const stop of stops) stop()
    }
  }, [invalidate])
  useFrame(() => {
    const choices = useChoices.getState()
    const now = [frame.version, drawn.muscles, drawn.bones.size, choices, useExplore.getState(), gl.clippingPlanes]
    if (now.every((one, i) => one === made.current[i])) return
    made.current = now
    mesh.geometry.dispose()
    const solids = opaqueIn(scene).filter(({ id }) => !isFaded(choices, id))
    // In the canal of our own bones, where any of that is to be seen.
    const inCanal = choices.worn === ourBody && solids.some(({ id }) => id === 'sacrum' || /^L\d$/.test(id))
    mesh.geometry = cutFaces(inCanal ? [...solids, sac] : solids, gl.clippingPlanes, choices)
  })
  return <primitive object={mesh} />
}
