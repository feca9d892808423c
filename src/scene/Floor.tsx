import { useEffect, useMemo } from 'react'
import { CanvasTexture } from 'three'

/** A soft shadow under the thighs: the body stands somewhere, it does not hang in the air. */
export function Floor() {
  const texture = useMemo(softSpot, [])
  useEffect(() => () => texture.dispose(), [texture])
  return (
    <mesh position={[-0.01, -0.43, 0]} rotation={[-Math.PI / 2, 0, 0]} renderOrder={-1}>
      <planeGeometry args={[0.62, 0.62]} />
      <meshBasicMaterial map={texture} transparent depthWrite={false} toneMapped={false} />
    </mesh>
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
