import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { tiers, useTier } from '../../state/frame/quality'

/** As sharp as the tier allows, and never sharper than the screen. */
export function MeasuredQuality() {
  const tier = useTier()
  const setDpr = useThree((state) => state.setDpr)
  const invalidate = useThree((state) => state.invalidate)
  useEffect(() => {
    setDpr(Math.min(devicePixelRatio, tiers[tier].pixelRatio))
    invalidate()
  }, [tier, setDpr, invalidate])
  return null
}
