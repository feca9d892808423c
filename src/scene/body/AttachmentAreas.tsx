import { useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { BufferAttribute, BufferGeometry, Color, ShaderMaterial, Vector3 } from 'three'
import { type AttachmentArea, attachmentAreas, outside } from '../../geometry/attachmentAreas'
import type { Vec3 } from '../../math/vec3'
import { useChoices } from '../../state/page/choices'
import type { Loaded } from './models'
import { isShown } from './visible'

/** As atlases colour them. */
const colors = { origin: new Color('#d1383b'), insertion: new Color('#2f6fd0') }
/** The patch lies this far over the bone [m]. */
const lift = 0.0004

/** The part of a bone's surface that lies in or beside the areas, with the distance from their edge. */
function patchOf({ geometry, unpack }: Loaded, areas: readonly AttachmentArea[]): BufferGeometry {
  const [at, out] = [geometry.getAttribute('position')!, geometry.getAttribute('normal')!]
  const { index } = geometry
  const points = Array.from({ length: at.count }, (_, v) =>
    new Vector3().fromBufferAttribute(at, v).applyMatrix4(unpack),
  )
  const normals = points.map((_, v) => new Vector3().fromBufferAttribute(out, v).transformDirection(unpack))
  const [positions, edges, tints, stripes]: number[][] = [[], [], [], []]
  for (const area of areas) {
    const far = points.map(({ x, y, z }) => outside(area, x, y, z))
    const { r, g, b } = colors[area.end]
    // A wing of bone is thin: the area is on the face that is held, not on the one behind it.
    const faces = area.path.map((place) => normals[nearest(points, place)]!)
    for (let i = 0; i < index!.count; i += 3) {
      const corners = [index!.getX(i), index!.getX(i + 1), index!.getX(i + 2)]
      if (corners.every((v) => far[v]! > 0)) continue
      if (!corners.some((v) => faces.some((face) => face.dot(normals[v]!) > 0.1))) continue
      for (const v of corners) {
        positions!.push(...points[v]!.clone().addScaledVector(normals[v]!, lift).toArray())
        edges!.push(1000 * far[v]!)
        tints!.push(r, g, b)
        stripes!.push(area.end === 'insertion' ? 1 : 0)
      }
    }
  }
  return new BufferGeometry()
    .setAttribute('position', new BufferAttribute(Float32Array.from(positions!), 3))
    .setAttribute('edge', new BufferAttribute(Float32Array.from(edges!), 1))
    .setAttribute('tint', new BufferAttribute(Float32Array.from(tints!), 3))
    .setAttribute('striped', new BufferAttribute(Float32Array.from(stripes!), 1))
}

function nearest(points: readonly Vector3[], [x, y, z]: Vec3): number {
  let found = 0
  let best = Number.POSITIVE_INFINITY
  points.forEach((point, v) => {
    const away = Math.hypot(point.x - x, point.y - y, point.z - z)
    if (away >= best) return
    best = away
    found = v
  })
  return found
}

/** Translucent, with a firm edge; insertions are striped, so that colour is not all that tells them apart. */
const material = new ShaderMaterial({
  transparent: true,
  depthWrite: false,
  clipping: true,
  polygonOffset: true,
  polygonOffsetFactor: -2,
  polygonOffsetUnits: -2,
  vertexShader: /* glsl */ `
    #include <clipping_planes_pars_vertex>
    attribute float edge;
    attribute vec3 tint;
    attribute float striped;
    varying float vEdge;
    varying vec3 vTint;
    varying float vStriped;
    varying vec3 vPlace;
    void main() {
      vec4 mvPosition = modelViewMatrix * vec4(position, 1.0);
      vEdge = edge;
      vTint = tint;
      vStriped = striped;
      vPlace = position;
      #include <clipping_planes_vertex>
      gl_Position = projectionMatrix * mvPosition;
    }
  `,
  fragmentShader: /* glsl */ `
    #include <clipping_planes_pars_fragment>
    varying float vEdge;
    varying vec3 vTint;
    varying float vStriped;
    varying vec3 vPlace;
    void main() {
      #include <clipping_planes_fragment>
      if (vEdge > 0.0) discard;
      float rim = smoothstep(-1.3, -0.7, vEdge);
      float stripe = step(0.5, fract((vPlace.x + vPlace.y + vPlace.z) * 320.0)) * vStriped;
      gl_FragColor = vec4(vTint, max(rim, mix(0.62, 0.85, stripe)));
      #include <colorspace_fragment>
    }
  `,
})

/** Where the muscles that are shown take hold of this bone; rides with the bone. */
export function AttachmentAreas({ id, loaded }: { readonly id: string; readonly loaded: Loaded }) {
  const invalidate = useThree((state) => state.invalidate)
  const areas = useChoices((state) => attachmentAreas(state.worn))
  const shown = useChoices((state) =>
    areas
      .filter(({ bone, id: muscle }) => bone === id && isShown(state, muscle))
      .map((area) => areas.indexOf(area))
      .join(),
  )
  const patch = useMemo(
    () =>
      shown === ''
        ? null
        : patchOf(
            loaded,
            shown.split(',').map((k) => areas[Number(k)]!),
          ),
    [areas, shown, loaded],
  )
  useEffect(() => {
    invalidate()
    return () => patch?.dispose()
  }, [patch, invalidate])
  return patch && <mesh geometry={patch} material={material} userData={{ decoration: true }} renderOrder={1} />
}
