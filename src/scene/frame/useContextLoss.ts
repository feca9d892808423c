import { useThree } from '@react-three/fiber'
import { useEffect, useState } from 'react'
import { say } from '../../state/page/language'
import { dismiss, notify } from '../../state/page/notices'

/** Counts the times the browser gave the graphics context back: what was drawn into textures must then be drawn anew. */
export function useContextLoss(): number {
  const canvas = useThree((state) => state.gl.domElement)
  const [restored, setRestored] = useState(0)
  useEffect(() => {
    const lost = (event: Event) => {
      // Without this the browser never gives it back.
      event.preventDefault()
      notify('context', say('page', 'contextLost'))
    }
    const back = () => {
      dismiss('context')
      setRestored((count) => count + 1)
    }
    canvas.addEventListener('webglcontextlost', lost)
    canvas.addEventListener('webglcontextrestored', back)
    return () => {
      canvas.removeEventListener('webglcontextlost', lost)
      canvas.removeEventListener('webglcontextrestored', back)
    }
  }, [canvas])
  return restored
}
