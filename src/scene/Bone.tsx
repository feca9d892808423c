import { useFrame } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import type { Group } from 'three'
import type { BodyId } from '../anatomy/bodies'
import { drawn } from '../state/drawn'
import { frame } from '../state/frame'
import { makeBoneMaterial } from './boneMaterial'
import type { Loaded } from './models'
import { setMotion } from './motion'

const material = makeBoneMaterial()

interface BoneProps {
  readonly id: string
  readonly body: BodyId
  readonly loaded: Loaded
}

/** A rigid bone, riding on its body. */
export function Bone({ id, body, loaded }: BoneProps) {
  const group = useRef<Group>(null)
  useEffect(() => {
    drawn.bones.set(id, { body, matrixWorld: group.current!.matrixWorld })
    return () => void drawn.bones.delete(id)
  }, [id, body])
  useFrame(() => {
    setMotion(group.current!.matrix, frame.pose[body])
    group.current!.matrixWorldNeedsUpdate = true
  })
  return (
    <group ref={group} name={id} matrixAutoUpdate={false}>
      <mesh
        geometry={loaded.geometry}
        material={material}
        matrix={loaded.unpack}
        matrixAutoUpdate={false}
        receiveShadow
      />
    </group>
  )
}
