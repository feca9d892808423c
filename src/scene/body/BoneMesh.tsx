import { useFrame } from '@react-three/fiber'
import { lazy, Suspense, useEffect, useRef } from 'react'
import type { Group } from 'three'
import type { BodyId } from '../../anatomy/bodies'
import { drawn } from '../../state/frame/drawn'
import { frame } from '../../state/frame/frame'
import { useChoices } from '../../state/page/choices'
import { isFaded } from '../../state/page/focus'
import { boneMaterials } from './boneMaterial'
import { makeGhostMaterial } from './ghostMaterial'
import type { Loaded } from './models'
import { setMotion } from './motion'
import { useShown, useXrayed } from './visible'

const AttachmentAreas = lazy(async () => ({ default: (await import('./AttachmentAreas')).AttachmentAreas }))

const glass = makeGhostMaterial('#a79f8d', 0.08, 0.6)
const faded = makeGhostMaterial('#b9b2a4', 0.03, 0.42)

interface BoneProps {
  readonly id: string
  readonly body: BodyId
  readonly loaded: Loaded
}

/** A rigid bone, riding on its body. */
export function BoneMesh({ id, body, loaded }: BoneProps) {
  const group = useRef<Group>(null)
  const shown = useShown(id)
  const xrayed = useXrayed(id)
  const colors = useChoices((state) => state.colors)
  const away = useChoices((state) => isFaded(state, body))
  const ghost = useChoices((state) => state.ghost !== 'none' && ghostBodies.includes(body))
  const guess = useChoices((state) => state.guess !== null && body === 'sacrum')
  const attachments = useChoices((state) => state.attachments)
  useEffect(() => {
    drawn.bones.set(id, { body, matrixWorld: group.current!.matrixWorld })
    return () => void drawn.bones.delete(id)
  }, [id, body])
  useFrame(() => {
    setMotion(group.current!.matrix, frame.pose[body])
    group.current!.matrixWorldNeedsUpdate = true
  })
  return (
    <>
      <group ref={group} name={id} matrixAutoUpdate={false} visible={shown}>
        <mesh
          geometry={loaded.geometry}
          material={xrayed ? glass : away ? faded : boneMaterials[colors]}
          matrix={loaded.unpack}
          matrixAutoUpdate={false}
          receiveShadow
        />
        {attachments && !xrayed && !away && (
          <Suspense fallback={null}>
            <AttachmentAreas id={id} loaded={loaded} />
          </Suspense>
        )}
      </group>
      {(ghost || guess) && <Ghost body={body} loaded={loaded} />}
    </>
  )
}

/** What is compared: the sacrum between its neighbours. */
const ghostBodies: readonly BodyId[] = ['sacrum', 'L5', 'hipBone.right', 'hipBone.left']
const ghostMaterial = makeGhostMaterial('#2fa4c4', 0.05, 0.85)

/** The same bone where it is in the state compared with. */
function Ghost({ body, loaded }: Omit<BoneProps, 'id'>) {
  const group = useRef<Group>(null)
  useFrame(() => {
    setMotion(group.current!.matrix, frame.ghost[body])
    group.current!.matrixWorldNeedsUpdate = true
  })
  return (
    <group ref={group} matrixAutoUpdate={false}>
      <mesh
        geometry={loaded.geometry}
        material={ghostMaterial}
        matrix={loaded.unpack}
        matrixAutoUpdate={false}
        renderOrder={2}
      />
    </group>
  )
}
