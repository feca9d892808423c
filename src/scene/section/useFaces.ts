import { useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { BufferGeometry, Mesh, type Scene } from 'three'
import { drawn } from '../../state/frame/drawn'
import { frame } from '../../state/frame/frame'
import { useExplore } from '../../state/look/explore'
import { useChoices } from '../../state/page/choices'
import { makeCutMaterial } from './cutMaterial'

const asked = new WeakMap<Scene, Set<() => void>>()

/**
 * Runs `look` once everything stands where this picture has it: bones get their places only as a picture begins, and bellies that
 * came late are shaped after who was there before. Gives what ends it.
 */
function beforePicture(scene: Scene, look: () => void): () => void {
  const all = asked.get(scene) ?? new Set()
  asked.set(scene, all.add(look))
  scene.onBeforeRender = () => {
    for (const one of all) one()
  }
  return () => void all.delete(look)
}

/**
 * A mesh of faces, made by `make` anew whenever the body, what is shown or what cuts (`by`) has changed, and never else. What is
 * made must be a geometry of its own.
 */
export function useFaces(name: string, make: () => BufferGeometry, by?: () => unknown): Mesh {
  const invalidate = useThree((state) => state.invalidate)
  const scene = useThree((state) => state.scene)
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
  useEffect(() => {
    let of: readonly unknown[] = []
    return beforePicture(scene, () => {
      const { version } = frame
      const now = [version, drawn.muscles, drawn.bones.size, useChoices.getState(), useExplore.getState(), by?.()]
      if (now.every((one, i) => one === of[i])) return
      of = now
      mesh.geometry.dispose()
      mesh.geometry = make()
    })
  }, [scene, mesh, make, by])
  return mesh
}
