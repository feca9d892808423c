import {
  BufferAttribute,
  BufferGeometry,
  type Color,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedMesh,
  Matrix4,
  MeshBasicMaterial,
  type WebGLProgramParametersWithUniforms,
} from 'three'
import { cutWhole } from './wholeCut'

/** Thickness of a shaft and of a head [m], and length of a head. */
const shaft = 0.0017
const head = { radius: 0.005, length: 0.013 }
const around = 14
/** Width [m] of the pale line about every arrow: it parts dark arrows from a dark ground, and pale bone from both. */
const outline = 0.0008

/**
 * An arrow along +Y of length 1 in rings; `part`: 0 stays at the tail, 1 at the neck, 2 at the tip. Then the same again,
 * `hull` 1 and inside out: grown by the outline, its far half shows about the arrow.
 */
function arrowGeometry(): BufferGeometry {
  // Radius as a multiple of the shaft or of the head, and part.
  const profile: readonly (readonly [radius: number, part: number])[] = [
    [0, 0],
    [shaft, 0],
    [shaft, 1],
    [head.radius, 1],
    [0, 2],
  ]
  const positions: number[] = []
  const normals: number[] = []
  const parts: number[] = []
  const index: number[] = []
  for (let s = 0; s < profile.length - 1; s++) {
    const first = positions.length / 3
    const [[r0, p0], [r1, p1]] = [profile[s]!, profile[s + 1]!]
    // Flat rings face backwards; the shaft sideways; the head sideways and forward.
    const lean = p0 === p1 ? -1 : p1 === 2 ? head.radius / head.length : 0
    for (let j = 0; j <= around; j++) {
      const turn = (2 * Math.PI * j) / around
      const [c, sn] = [Math.cos(turn), Math.sin(turn)]
      for (const [r, p] of [
        [r0, p0],
        [r1, p1],
      ] as const) {
        positions.push(r * c, 0, r * sn)
        parts.push(p)
        if (p0 === p1) normals.push(0, -1, 0)
        else normals.push(c, lean, sn)
      }
      if (j < around) {
        const a = first + 2 * j
        index.push(a, a + 2, a + 1, a + 1, a + 2, a + 3)
      }
    }
  }
  const [vertices, triangles] = [parts.length, index.length]
  for (let t = 0; t < triangles; t += 3) index.push(...[0, 2, 1].map((corner) => vertices + index[t + corner]!))
  const twice = (values: readonly number[]) => Float32Array.from([...values, ...values])
  const hull = Float32Array.from({ length: 2 * vertices }, (_, v) => (v < vertices ? 0 : 1))
  return new BufferGeometry()
    .setAttribute('hull', new BufferAttribute(hull, 1))
    .setAttribute('position', new BufferAttribute(twice(positions), 3))
    .setAttribute('normal', new BufferAttribute(twice(normals), 3))
    .setAttribute('part', new BufferAttribute(twice(parts), 1))
    .setIndex(index)
}

/** Draws an arrow of its own length and size before all else, with its outline; a section takes away whole arrows. */
function squeeze(shader: WebGLProgramParametersWithUniforms): void {
  cutWhole(shader, '0.0, 0.5 * reach.x, 0.0')
  shader.vertexShader = shader.vertexShader
    .replace(
      '#include <common>',
      '#include <common>\nattribute float part;\nattribute float hull;\nattribute vec2 reach;\nvarying float vHull;',
    )
    .replace(
      '#include <begin_vertex>',
      /* glsl */ `
      // reach: length, and 1 for an arrow or 0 for a rod. A short arrow is smaller as a whole.
      float size = reach.y > 0.5 ? min(1.0, reach.x / ${(1.6 * head.length).toFixed(5)}) : 1.0;
      float neck = reach.x - reach.y * size * ${head.length.toFixed(5)};
      vec3 transformed = vec3(position.x * size, part < 0.5 ? 0.0 : part < 1.5 ? neck : reach.x, position.z * size);
      transformed += hull * ${outline.toFixed(5)} * min(1.0, reach.x / 0.004) * normal;
      vHull = hull;
      if (reach.y < 0.5 && length(position.xz) > ${(1.5 * shaft).toFixed(5)}) transformed.xz = vec2(0.0);
      `,
    )
    .replace(
      '#include <project_vertex>',
      '#include <project_vertex>\ngl_Position.z = mix(gl_Position.z, -gl_Position.w, 0.97);',
    )
  shader.fragmentShader = shader.fragmentShader
    .replace('#include <common>', '#include <common>\nvarying float vHull;')
    .replace(
      '#include <color_fragment>',
      '#include <color_fragment>\ndiffuseColor.rgb = mix(diffuseColor.rgb, vec3(0.94), vHull);',
    )
}

/** All arrows and rods in one draw call. They lie over what they act on: squeezed to the front of the depth range. */
export function makeArrowMesh(capacity: number) {
  const geometry = arrowGeometry()
  const reach = new InstancedBufferAttribute(new Float32Array(2 * capacity), 2).setUsage(DynamicDrawUsage)
  geometry.setAttribute('reach', reach)
  const material = new MeshBasicMaterial({ toneMapped: false })
  material.onBeforeCompile = squeeze
  const mesh = new InstancedMesh(geometry, material, capacity)
  mesh.frustumCulled = false
  mesh.instanceMatrix.setUsage(DynamicDrawUsage)
  mesh.instanceColor = new InstancedBufferAttribute(new Float32Array(3 * capacity), 3).setUsage(DynamicDrawUsage)
  mesh.renderOrder = 3
  const matrix = new Matrix4()
  let count = 0
  return {
    mesh,
    begin() {
      count = 0
    },
    /** From the point at `o` in `from` along (x, y, z), unit, `length` [m] long. Allocates nothing. */
    add(
      px: number,
      py: number,
      pz: number,
      x: number,
      y: number,
      z: number,
      length: number,
      kind: 0 | 1,
      color: Color,
    ) {
      if (count >= capacity || !(length > 1e-5)) return
      // Any two directions square to the arrow.
      const flat = Math.abs(y) > 0.9
      let ux = flat ? y : 0
      const uy = flat ? -x : z
      let uz = flat ? 0 : -y
      if (!flat) ux = 0
      const u = Math.sqrt(ux * ux + uy * uy + uz * uz) || 1
      ux /= u
      uz /= u
      const vy = uy / u
      const wx = vy * z - uz * y
      const wy = uz * x - ux * z
      const wz = ux * y - vy * x
      matrix.set(wx, x, ux, px, wy, y, vy, py, wz, z, uz, pz, 0, 0, 0, 1)
      mesh.setMatrixAt(count, matrix)
      mesh.setColorAt(count, color)
      reach.setXY(count, length, kind)
      count++
    },
    end() {
      mesh.count = count
      mesh.instanceMatrix.needsUpdate = true
      mesh.instanceColor!.needsUpdate = true
      reach.needsUpdate = true
    },
    dispose() {
      geometry.dispose()
      material.dispose()
      mesh.dispose()
    },
  }
}
