import { useFrame } from '@react-three/fiber'
import { lazy, Suspense, useEffect, useRef } from 'react'
import type { Group, ShaderMaterial } from 'three'
import { arrangementOf } from '../../anatomy/arrangements'
import type { BodyId } from '../../anatomy/bodies'
import { drawn } from '../../state/frame/drawn'
import { frame } from '../../state/frame/frame'
import { orNothing } from '../../state/page/bring'
import { useChoices } from '../../state/page/choices'
import { isFaded } from '../../state/page/focus'
import { boneMaterials } from './boneMaterial'
import { makeGhostMaterial } from './ghostMaterial'
import type { Loaded } from './models'
import { setMotion } from './motion'
import { useSeenThrough, useShown } from './visible'

const AttachmentAreas = lazy(() => orNothing(async () => (await import('./AttachmentAreas')).AttachmentAreas))

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
  const xrayed = useSeenThrough(id)
  const colors = useChoices((state) => state.colors)
  const away = useChoices((state) => isFaded(state, body))
  const ghost = useChoices((state) => state.ghost !== 'none' && arrangementOf(state.arrangement).ghosts.includes(body))
  const alone = useChoices((state) => arrangementOf(state.arrangement).ghosts.length === 1)
  const guess = useChoices((state) => state.guess !== null && body === 'sacrum')
  const attachments = useChoices((state) => state.attachments)
  useEffect(() => {
    drawn.bones.set(id, { body, matrixWorld: group.current!.matrixWorld })
    return () => void drawn.bones.delete(id)
  }, [id, body])
  useEffect(() => () => loaded.geometry.dispose(), [loaded])
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
      {(ghost || guess) && <Ghost body={body} loaded={loaded} material={alone ? filledGhost : ghostMaterial} />}
    </>
  )
}

const ghostMaterial = makeGhostMaterial('#2fa4c4', 0.05, 0.85)
/** A single one is told by its surface, not by a line about it. */
const filledGhost = makeGhostMaterial('#2fa4c4', 0.25, 0.3)

/** Whether two motions would be seen apart: by more than 0.01 degrees or mm. */
function isApart(a: Float64Array, b: Float64Array): boolean {
  for (let i = 0; i < a.length; i++) if (Math.abs(a[i]! - b[i]!) > (i < 9 ? 2e-4 : 1e-5)) return true
  return false
}

/** The same bone where it is in the state compared with. */
function Ghost({ body, loaded, material }: Omit<BoneProps, 'id'> & { readonly material: ShaderMaterial }) {
  const group = useRef<Group>(null)
  useFrame(() => {
    setMotion(group.current!.matrix, frame.ghost[body])
    // On its own bone it would only be a tint.
    group.current!.visible = isApart(frame.ghost[body], frame.pose[body])
    group.current!.matrixWorldNeedsUpdate = true
  })
  return (
    <group ref={group} matrixAutoUpdate={false}>
      <mesh
        geometry={loaded.geometry}
        material={material}
        matrix={loaded.unpack}
        matrixAutoUpdate={false}
        renderOrder={2}
      />
    </group>
  )
}
