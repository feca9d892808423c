import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import type { BodyId } from '../../anatomy/bodies'
import { frame } from '../../state/frame/frame'
import { useChoices } from '../../state/page/choices'
import { isFaded } from '../../state/page/focus'
import { makeDiscMaterial, markHeights } from './discMaterial'
import type { Loaded } from './models'
import { setMotion } from './motion'
import { useSeenThrough, useShown } from './visible'

interface DiscProps {
  readonly id: string
  readonly loaded: Loaded
  readonly between: readonly [lower: BodyId, upper: BodyId]
}

/** A disc, wedged and bent between its two vertebrae. */
export function Disc({ id, loaded, between: [lower, upper] }: DiscProps) {
  const shown = useShown(id)
  const xrayed = useSeenThrough(id)
  const away = useChoices((state) => isFaded(state, id))
  const geometry = useMemo(() => markHeights(loaded), [loaded])
  const { material, motion } = useMemo(makeDiscMaterial, [])
  useEffect(() => () => material.dispose(), [material])
  useEffect(() => () => geometry.dispose(), [geometry])
  useFrame(() => {
    setMotion(motion.lower.value, frame.pose[lower]).multiply(loaded.unpack)
    setMotion(motion.upper.value, frame.pose[upper]).multiply(loaded.unpack)
  })
  // The vertices move in the shader, where three.js cannot see how far.
  return (
    <mesh
      name={id}
      userData={{ disc: { bodies: [lower, upper], unpack: loaded.unpack } }}
      geometry={geometry}
      material={material}
      visible={shown && !away && !xrayed}
      frustumCulled={false}
      receiveShadow
    />
  )
}
