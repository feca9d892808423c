import { GizmoHelper, GizmoViewcube } from '@react-three/drei'
import { type ThreeEvent, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import type { Group, Mesh, MeshStandardMaterial, Texture } from 'three'
import type { ViewId } from '../../anatomy/views'
import { useChoices } from '../../state/page/choices'
import { useLanguage } from '../../state/page/language'
import { usePresent } from '../../state/talk/slideShow'

/** In the order of the cube: +X, -X, +Y, -Y, +Z, -Z. The body looks along X, its right is Z. */
const faces = ['anterior', 'posterior', 'superior', 'inferior', 'right', 'left'] as const

/** The face whose direction `normal` points most. */
function faceTowards([x, y, z]: readonly [number, number, number]): ViewId {
  const reach = [x, -x, y, -y, z, -z]
  return faces[reach.indexOf(Math.max(...reach))]!
}

/** Which way the body is turned, and six ways to turn it. The same views are buttons in the panel, for the keyboard. */
export function Cube() {
  const narrow = useThree((state) => state.size.width < 520)
  const away = usePresent((state) => state.stageMode)
  const scale = narrow ? 0.62 : 1
  const speaker = useLanguage((state) => state.speaker)
  const names = useMemo(() => faces.map((face) => speaker.say('page', `face.${face}`)), [speaker])
  const cube = useRef<Group>(null)
  // drei writes each face on a texture of its own and leaves it behind on the graphics card.
  // biome-ignore lint/correctness/useExhaustiveDependencies: other names are other textures
  useEffect(() => {
    if (away) return
    const written: Texture[] = []
    cube.current?.traverse((object) => {
      for (const material of [(object as Mesh).material ?? []].flat())
        if ((material as MeshStandardMaterial).map) written.push((material as MeshStandardMaterial).map!)
    })
    return () => {
      for (const texture of written) texture.dispose()
    }
  }, [away, names])
  if (away) return null
  return (
    <GizmoHelper alignment="top-right" margin={narrow ? [44, 44] : [76, 76]}>
      <group ref={cube} scale={scale}>
        <GizmoViewcube
          faces={names}
          font="600 21px system-ui, sans-serif"
          color="#e2dfd9"
          hoverColor="#7cc3da"
          textColor="#24272b"
          strokeColor="#8d9094"
          onClick={(event: ThreeEvent<MouseEvent>) => {
            event.stopPropagation()
            // An edge or a corner has its place, a face its direction.
            const { position } = event.object
            const { normal } = event.face!
            const at = position.lengthSq() > 0 ? position : normal
            useChoices.setState({ view: faceTowards([at.x, at.y, at.z]) })
            return null
          }}
        />
      </group>
    </GizmoHelper>
  )
}
