import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import type { BodyId } from '../anatomy/bodies'
import { frame } from '../state/frame'
import { makeDiscMaterial, markHeights } from './discMaterial'
import type { Loaded } from './models'
import { setMotion } from './motion'

interface DiscProps {
  readonly loaded: Loaded
  readonly between: readonly [lower: BodyId, upper: BodyId]
}

/** A disc, wedged and bent between its two vertebrae. */
export function Disc({ loaded, between: [lower, upper] }: DiscProps) {
  const geometry = useMemo(() => markHeights(loaded), [loaded])
  const { material, motion } = useMemo(makeDiscMaterial, [])
  useEffect(() => () => material.dispose(), [material])
  useFrame(() => {
    setMotion(motion.lower.value, frame.pose[lower]).multiply(loaded.unpack)
    setMotion(motion.upper.value, frame.pose[upper]).multiply(loaded.unpack)
  })
  // The vertices move in the shader, where three.js cannot see how far.
  return <mesh geometry={geometry} material={material} frustumCulled={false} receiveShadow />
}
