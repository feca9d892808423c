import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { CanvasTexture, type Group, SRGBColorSpace } from 'three'
import { type Body, carried } from '../../anatomy/body'
import { type Side, signOf } from '../../anatomy/sides'
import type { Vec3 } from '../../math/vec3'
import { frame } from '../../state/frame/frame'
import { useChoices } from '../../state/page/choices'
import { say } from '../../state/page/language'
import { setMotion } from '../body/motion'

/** "R" or "L" beside the hip bone: the body's own side, whichever way it is turned. */
export function SideTag({ side }: { readonly side: Side }) {
  const group = useRef<Group>(null)
  const body = useChoices((state) => state.worn)
  const at = besideCrest(body, side)
  const text = say('page', `letter.${side}`)
  const texture = useMemo(() => letter(text), [text])
  useEffect(() => () => texture.dispose(), [texture])
  useFrame(() => {
    setMotion(group.current!.matrix, frame.pose[`hipBone.${side}`])
    group.current!.matrixWorldNeedsUpdate = true
  })
  return (
    <group ref={group} matrixAutoUpdate={false}>
      <sprite position={at} scale={0.021}>
        <spriteMaterial map={texture} sizeAttenuation={false} transparent depthWrite={false} toneMapped={false} />
      </sprite>
    </group>
  )
}

function besideCrest(body: Body, side: Side): [number, number, number] {
  const crest: Vec3 = [0, 0.105, signOf(side) * 0.135]
  const [x, y, z] = carried(body, crest)
  return [x, y, z + signOf(side) * 0.033]
}

function letter(text: string): CanvasTexture {
  const size = 128
  const canvas = document.createElement('canvas')
  canvas.width = size
  canvas.height = size
  const pen = canvas.getContext('2d')!
  pen.fillStyle = '#3b4450'
  pen.beginPath()
  pen.arc(size / 2, size / 2, size / 2 - 4, 0, 2 * Math.PI)
  pen.fill()
  pen.fillStyle = '#ffffff'
  pen.font = `600 ${size * 0.6}px system-ui, sans-serif`
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillText(text, size / 2, size / 2 + size * 0.04)
  const texture = new CanvasTexture(canvas)
  texture.colorSpace = SRGBColorSpace
  return texture
}
