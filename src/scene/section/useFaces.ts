import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { BufferGeometry, Mesh } from 'three'
import { drawn } from '../../state/frame/drawn'
import { frame } from '../../state/frame/frame'
import { useExplore } from '../../state/look/explore'
import { useChoices } from '../../state/page/choices'
import { makeCutMaterial } from './cutMaterial'

/**
 * A mesh of faces, made by `make` anew whenever the body, what is shown or what cuts (`by`) has changed, and never else. What is
 * made must be a geometry of its own.
 */
export function useFaces(name: string, make: () => BufferGeometry, by?: () => unknown): Mesh {
  const invalidate = useThree((state) => state.invalidate)
  const mesh = useMemo(() => {
    const made = new Mesh(new BufferGeometry(), makeCutMaterial())
    made.name = name
    made.frustumCulled = false
    // What is pointed at are the structures themselves.
    made.userData.decoration = true
    return made
  }, [name])
  useEffect(
    () => () => {
      mesh.geometry.dispose()
      mesh.material.dispose()
    },
    [mesh],
  )
  useEffect(() => {
    const stops = [useChoices.subscribe(() => invalidate()), useExplore.subscribe(() => invalidate())]
    invalidate()
    return () => {
      for (const stop of stops) stop()
    }
  }, [invalidate])
  const made = useRef<readonly unknown[]>([])
  useFrame(() => {
    const { version } = frame
    const now = [version, drawn.muscles, drawn.bones.size, useChoices.getState(), useExplore.getState(), by?.()]
    if (now.every((one, i) => one === made.current[i])) return
    made.current = now
    mesh.geometry.dispose()
    mesh.geometry = make()
  })
  return mesh
}
