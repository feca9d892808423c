import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef, useState } from 'react'
import { BackSide, Color, DoubleSide, FrontSide, GreaterDepth, type Mesh, ShaderMaterial, Vector2 } from 'three'
import { useSelection } from '../../state/find/selection'
import { sceneReady } from '../../state/frame/drawn'
import { useExplore } from '../../state/look/explore'
import { isDrawn, useSeen } from '../../state/look/visibility'
import { useChoices } from '../../state/page/choices'
import { makeGhostMaterial } from '../body/ghostMaterial'
import { isSeenThrough, isShown } from '../body/visible'
import { useIsCut } from '../section/CutLater'
import { type Solid, solidsIn } from './solids'

const resolution = { value: new Vector2(1, 1) }

/** The shape blown up by some pixels, its far side only: what looks out around it is its outline. */
function makeOutline(color: string, pixels: number): ShaderMaterial {
  return new ShaderMaterial({
    side: BackSide,
    clipping: true,
    uniforms: { color: { value: new Color(color) }, pixels: { value: pixels }, resolution },
    vertexShader: /* glsl */ `
      #include <clipping_planes_pars_vertex>
      uniform float pixels;
      uniform vec2 resolution;
      void main() {
        vec4 mvPosition = modelViewMatrix * vec4(position, 1.0);
        #include <clipping_planes_vertex>
        gl_Position = projectionMatrix * mvPosition;
        vec2 out2 = (projectionMatrix * vec4(normalize(normalMatrix * normal), 0.0)).xy;
        float len = length(out2);
        if (len > 1e-5) gl_Position.xy += out2 / len * pixels * 2.0 / resolution * gl_Position.w;
      }
    `,
    fragmentShader: /* glsl */ `
      #include <clipping_planes_pars_fragment>
      uniform vec3 color;
      void main() {
        #include <clipping_planes_fragment>
        gl_FragColor = vec4(color, 1.0);
        #include <colorspace_fragment>
      }
    `,
  })
}

const outlines = { selected: makeOutline('#12a3d1', 3), hovered: makeOutline('#7fd0e8', 2) }
/** A selected part behind others still shines through; not where it is cut open, behind its own wall. */
const behind = makeGhostMaterial('#12a3d1', 0.2, 0.35)
behind.depthFunc = GreaterDepth
behind.side = FrontSide
/** What is glass itself would be filled by its outline: it gets a coloured rim. */
const rim = makeGhostMaterial('#12a3d1', 0.12, 0.9)

/** One mesh that takes the shape and place of a solid, whatever it is drawn by. */
function Copy({
  solid,
  material,
  order,
}: {
  readonly solid: Solid
  readonly material: ShaderMaterial
  readonly order: number
}) {
  const mesh = useRef<Mesh>(null)
  useFrame(({ size }) => {
    solid.refresh()
    mesh.current!.matrix.copy(solid.matrixWorld)
    mesh.current!.matrixWorldNeedsUpdate = true
    resolution.value.set(size.width, size.height)
  })
  return (
    <mesh
      ref={mesh}
      geometry={solid.geometry}
      material={material}
      matrixAutoUpdate={false}
      frustumCulled={false}
      renderOrder={order}
      userData={{ decoration: true }}
    />
  )
}

/** The solids of the scene, when they are `needed`; looked for again when others are asked for, shown, or have loaded. */
function useSolids(needed: boolean, asked: string): ReadonlyMap<string, Solid> {
  const scene = useThree((state) => state.scene)
  const seen = useSeen()
  const [loaded, setLoaded] = useState(false)
  const [later, setLater] = useState(0)
  useEffect(() => {
    let gone = false
    sceneReady.then(() => {
      if (!gone) setLoaded(true)
    })
    return () => {
      gone = true
    }
  }, [])
  // What is shown for the first time is made after this; what has still to be brought, when it has come.
  useEffect(() => {
    const isComing = (id: string) => isDrawn(id) && isShown(seen, id) && !solidsIn(scene).has(id)
    // As many frames of the screen as it is waited for.
    let tries = 300
    const look = () => {
      if (--tries && asked.split(',').some(isComing)) wait = requestAnimationFrame(look)
      else setLater((count) => count + 1)
    }
    let wait = requestAnimationFrame(look)
    return () => cancelAnimationFrame(wait)
  }, [asked, seen, scene])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a part may have only just been made
  return useMemo(
    () => (needed ? solidsIn(scene) : new Map<string, Solid>()),
    [scene, needed, asked, seen, loaded, later],
  )
}

/** Outlines of what is selected and pointed at. */
export function Highlight() {
  const invalidate = useThree((state) => state.invalidate)
  const { selected: chosenIds, hovered, lit } = useSelection()
  const selected = [...chosenIds, ...lit]
  const seen = useSeen()
  const alone = useChoices((state) => state.freeBody)
  const explore = useExplore()
  const isCut = useIsCut()
  const ids = [...new Set(hovered ? [...selected, hovered] : selected)]
  const solids = useSolids(ids.length > 0, ids.join())
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what is drawn
  useEffect(() => invalidate(), [invalidate, solids])
  return ids.flatMap((id) => {
    const solid = solids.get(id)
    if (!solid || !isShown(seen, id)) return []
    const chosen = selected.includes(id)
    if (isSeenThrough(seen, explore, id) || alone)
      return [<Copy key={`${id} rim`} solid={solid} material={rim} order={3} />]
    return [
      <Copy key={`${id} outline`} solid={solid} material={chosen ? outlines.selected : outlines.hovered} order={3} />,
      ...(chosen && !isCut ? [<Copy key={`${id} behind`} solid={solid} material={behind} order={4} />] : []),
    ]
  })
}

const glass = makeGhostMaterial('#8fa3b0', 0.1, 0.5)
glass.side = DoubleSide

/** Discs and bands seen through: they are drawn as glass here, since their own meshes hold more than one of them. */
export function XRay() {
  const xray = useExplore((state) => state.xray)
  const seen = useSeen()
  const solids = useSolids(xray.length > 0, xray.join())
  return xray.flatMap((id) => {
    const solid = solids.get(id)
    return solid?.ownGlass && isShown(seen, id) ? [<Copy key={id} solid={solid} material={glass} order={1} />] : []
  })
}
