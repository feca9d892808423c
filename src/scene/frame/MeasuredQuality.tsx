import { useFrame, useThree } from '@react-three/fiber'
import { useCallback, useEffect, useRef } from 'react'
import { sharpness, useTier } from '../../state/frame/quality'
import { onSharpness } from '../../state/page/media'

/** As sharp as the tier allows, and never sharper than the screen, also when that becomes another. */
export function MeasuredQuality() {
  const tier = useTier()
  const setDpr = useThree((state) => state.setDpr)
  const invalidate = useThree((state) => state.invalidate)
  const drawnAt = useRef(0)
  const sharpen = useCallback(() => {
    drawnAt.current = devicePixelRatio
    setDpr(sharpness(tier))
    invalidate()
  }, [tier, setDpr, invalidate])
  useEffect(() => {
    sharpen()
    return onSharpness(sharpen)
  }, [sharpen])
  // Not every browser tells of it where the window keeps its size.
  useFrame(() => {
    if (drawnAt.current !== devicePixelRatio) sharpen()
  })
  return null
}
