import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { BackSide, BoxGeometry, Color, Mesh, MeshBasicMaterial, PMREMGenerator, Scene, type WebGLRenderer } from 'three'
import { Lights } from './Lights'

/** A light panel of the studio: where, how large [m], how bright, which tint. */
type LightPanel = readonly [
  at: readonly [number, number, number],
  size: readonly [number, number, number],
  brightness: number,
  tint: string,
]

// The body looks along +X: key light from its front right above, cool fill from its left, a rim from behind.
const panels: readonly LightPanel[] = [
  [[3, 4.2, 3], [2.5, 0.1, 2.5], 9, '#fff1dd'],
  [[4.5, 1, -3], [0.1, 3, 2.5], 2.2, '#dfeaff'],
  [[-4.5, 2.5, 1.5], [0.1, 2.5, 3], 4, '#eaf1ff'],
  [[2, -4, 1], [3, 0.1, 3], 0.5, '#ffe9d4'],
]

/** Light from all around, drawn once from a small studio of our own: nothing is fetched. */
function makeEnvironment(renderer: WebGLRenderer) {
  const studio = new Scene()
  const box = new BoxGeometry()
  const add = (color: Color, side = 0 as typeof BackSide | 0) => {
    const mesh = new Mesh(box, new MeshBasicMaterial({ color, side }))
    studio.add(mesh)
    return mesh
  }
  add(new Color('#7d8288').multiplyScalar(0.55), BackSide).scale.setScalar(11)
  for (const [at, size, brightness, tint] of panels) {
    const panel = add(new Color(tint).multiplyScalar(brightness))
    panel.position.set(...at)
    panel.scale.set(...size)
  }
  const generator = new PMREMGenerator(renderer)
  const target = generator.fromScene(studio, 0.03)
  generator.dispose()
  box.dispose()
  for (const { material } of studio.children as Mesh[]) (material as MeshBasicMaterial).dispose()
  return target
}

/** Light of a plate: soft all round, and the lamps. */
export function Studio() {
  const { gl, scene, invalidate } = useThree()
  useEffect(() => {
    const target = makeEnvironment(gl)
    scene.environment = target.texture
    scene.environmentIntensity = 0.7
    invalidate()
    return () => {
      scene.environment = null
      target.dispose()
    }
  }, [gl, scene, invalidate])
  return <Lights />
}
