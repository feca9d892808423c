import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { CanvasTexture, type Group, type Mesh, type MeshBasicMaterial } from 'three'
import { frame } from '../../state/frame/frame'
import { setMotion } from '../body/motion'

/** A soft shadow under the thighs: the body stands somewhere, it does not hang in the air. It tilts with gravity. */
export function Floor() {
  const texture = useMemo(softSpot, [])
  const group = useRef<Group>(null)
  const spot = useRef<Mesh>(null)
  useEffect(() => () => texture.dispose(), [texture])
  useFrame(({ camera }) => {
    setMotion(group.current!.matrix, frame.pose.ground)
    group.current!.matrixWorldNeedsUpdate = true
    // Seen from above it would be a grey cloud behind everything; from below it is in the way.
    const steep = Math.abs(camera.matrixWorld.elements[9]!)
    const material = spot.current!.material as MeshBasicMaterial
    material.opacity = Math.min(1, Math.max(0, 1.6 - 2.4 * steep))
    spot.current!.visible = material.opacity > 0
  })
  return (
    <group ref={group} matrixAutoUpdate={false}>
      <mesh ref={spot} position={[-0.01, -0.43, 0]} rotation={[-Math.PI / 2, 0, 0]} renderOrder={-1}>
        <planeGeometry args={[0.62, 0.62]} />
        <meshBasicMaterial map={texture} transparent depthWrite={false} toneMapped={false} />
      </mesh>
    </group>
  )
}

function softSpot(): CanvasTexture {
  const size = 128
  const canvas = document.createElement('canvas')
  canvas.width = size
  canvas.height = size
  const pen = canvas.getContext('2d')!
  const fade = pen.createRadialGradient(size / 2, size / 2, 0, size / 2, size / 2, size / 2)
  fade.addColorStop(0, 'rgba(0,0,0,0.42)')
  fade.addColorStop(0.45, 'rgba(0,0,0,0.2)')
  fade.addColorStop(1, 'rgba(0,0,0,0)')
  pen.fillStyle = fade
  pen.fillRect(0, 0, size, size)
  return new CanvasTexture(canvas)
}
