import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { BufferAttribute, BufferGeometry, DynamicDrawUsage } from 'three'
import type { Side } from '../anatomy/sides'
import { makeMuscle, shapeMuscle } from '../geometry/muscle'
import { frame } from '../state/frame'
import { makeMuscleMaterial } from './muscleMaterial'
import { type DrawnMuscle, muscleColors } from './palette'

/** A belly that follows the bones; its vertices are rewritten in place. */
export function Muscle({ id, side }: { readonly id: DrawnMuscle; readonly side: Side }) {
  const { shape, geometry } = useMemo(() => makeGeometry(id, side), [id, side])
  const material = useMemo(() => makeMuscleMaterial(muscleColors[id]), [id])
  useEffect(() => () => geometry.dispose(), [geometry])
  useEffect(() => () => material.dispose(), [material])
  const shaped = useRef(-1)
  useFrame(() => {
    if (shaped.current === frame.version) return
    shaped.current = frame.version
    shapeMuscle(shape, frame.pose)
    geometry.attributes.position!.needsUpdate = true
    geometry.attributes.normal!.needsUpdate = true
  })
  return <mesh name={shape.id} geometry={geometry} material={material} frustumCulled={false} castShadow receiveShadow />
}

function makeGeometry(id: DrawnMuscle, side: Side) {
  const shape = makeMuscle(id, side)
  const geometry = new BufferGeometry()
    .setAttribute('position', new BufferAttribute(shape.positions, 3).setUsage(DynamicDrawUsage))
    .setAttribute('normal', new BufferAttribute(shape.normals, 3).setUsage(DynamicDrawUsage))
    .setAttribute('fibre', new BufferAttribute(shape.fibre, 2))
    .setAttribute('tendon', new BufferAttribute(shape.tendon, 1))
    .setIndex(new BufferAttribute(shape.index, 1))
  return { shape, geometry }
}
