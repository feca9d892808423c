import { createRoot, events, extend } from '@react-three/fiber'
import { type ReactNode, Suspense, useLayoutEffect, useRef, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import {
  BoxGeometry,
  ConeGeometry,
  CylinderGeometry,
  DirectionalLight,
  Group,
  Mesh,
  MeshBasicMaterial,
  NeutralToneMapping,
  OrthographicCamera,
  PlaneGeometry,
  SphereGeometry,
  Sprite,
  SpriteMaterial,
} from 'three'
import { sharpness, tierNow } from '../../state/frame/quality'
import { fieldOfView } from './lookFrom'

// What the scene names in its elements, drei's cube with it. All of three.js would be a tenth of the page more.
extend({
  BoxGeometry,
  ConeGeometry,
  CylinderGeometry,
  DirectionalLight,
  Group,
  Mesh,
  MeshBasicMaterial,
  OrthographicCamera,
  PlaneGeometry,
  SphereGeometry,
  Sprite,
  SpriteMaterial,
})

const full = { position: 'relative', width: '100%', height: '100%', overflow: 'hidden' } as const

/** The picture, drawn only while something moves, as large as the place that it has. An error in it is its parent's. */
export function Canvas({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const [failed, setFailed] = useState<unknown>(null)
  const inside = useRef(children)
  inside.current = children
  useLayoutEffect(() => {
    const around = box.current!
    const canvas = document.createElement('canvas')
    canvas.style.display = 'block'
    around.append(canvas)
    const root = createRoot(canvas)
    const lay = async (): Promise<void> => {
      const { width, height, top, left } = around.getBoundingClientRect()
      if (width === 0 || height === 0) return
      await root.configure({
        events,
        frameloop: 'demand',
        // Said at each size: what is not said is set back.
        dpr: sharpness(tierNow()),
        shadows: 'percentage',
        camera: { fov: fieldOfView, near: 0.02, far: 10 },
        gl: { antialias: true, powerPreference: 'high-performance', toneMapping: NeutralToneMapping },
        size: { width, height, top, left },
        onCreated: ({ events: hearing }) => hearing.connect?.(around),
      })
      root.render(
        <ErrorBoundary fallback={null} onError={setFailed}>
          <Suspense fallback={null}>{inside.current}</Suspense>
        </ErrorBoundary>,
      )
    }
    const measured = new ResizeObserver(() => void lay().catch(setFailed))
    measured.observe(around)
    return () => {
      measured.disconnect()
      root.unmount()
      canvas.remove()
    }
  }, [])
  if (failed) throw failed
  return <div ref={box} style={full} />
}
