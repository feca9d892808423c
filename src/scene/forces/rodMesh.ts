import {
  type Color,
  CylinderGeometry,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedMesh,
  MeshBasicMaterial,
  type WebGLProgramParametersWithUniforms,
} from 'three'
import { cutWhole } from './wholeCut'

const around = 8

export type RodMesh = ReturnType<typeof makeRodMesh>

/** Darker where it turns away, so that each rod is seen among its neighbours; no light falls on it: it is a line, no flesh. */
function draw(shader: WebGLProgramParametersWithUniforms): void {
  cutWhole(shader, '0.0, 0.5, 0.0')
  shader.vertexShader = shader.vertexShader
    .replace('#include <common>', '#include <common>\nvarying vec3 vFacing;')
    .replace(
      '#include <project_vertex>',
      '#include <project_vertex>\nvFacing = normalMatrix * mat3(instanceMatrix) * normal;',
    )
  shader.fragmentShader = shader.fragmentShader
    .replace('#include <common>', '#include <common>\nvarying vec3 vFacing;')
    .replace(
      '#include <color_fragment>',
      '#include <color_fragment>\ndiffuseColor.rgb *= mix(0.5, 1.0, abs(normalize(vFacing).z));',
    )
}

/** Rods of any width in one draw call. A section takes away whole rods. */
export function makeRodMesh(capacity: number) {
  // Of radius and length 1, from its foot up.
  const geometry = new CylinderGeometry(1, 1, 1, around).translate(0, 0.5, 0)
  const material = new MeshBasicMaterial({ toneMapped: false })
  material.onBeforeCompile = draw
  const mesh = new InstancedMesh(geometry, material, capacity)
  mesh.frustumCulled = false
  mesh.instanceMatrix.setUsage(DynamicDrawUsage)
  const colors = new InstancedBufferAttribute(new Float32Array(3 * capacity), 3).setUsage(DynamicDrawUsage)
  mesh.instanceColor = colors
  const matrices = mesh.instanceMatrix.array
  let count = 0
  return {
    mesh,
    begin() {
      count = 0
    },
    /** From one point [m] to another, `radius` [m] thick. Allocates nothing. */
    add(from: Float64Array, to: Float64Array, radius: number, color: Color) {
      const x = to[0]! - from[0]!
      const y = to[1]! - from[1]!
      const z = to[2]! - from[2]!
      const length = Math.sqrt(x * x + y * y + z * z)
      if (count >= capacity || !(length > 1e-5)) return
      // Any direction square to the rod, and the one square to both.
      const flat = Math.abs(y) > 0.9 * length
      const k = radius / (flat ? Math.sqrt(x * x + y * y) : Math.sqrt(x * x + z * z))
      const ux = flat ? y * k : -z * k
      const uy = flat ? -x * k : 0
      const uz = flat ? 0 : x * k
      const m = 16 * count
      matrices[m] = ux
      matrices[m + 1] = uy
      matrices[m + 2] = uz
      matrices[m + 4] = x
      matrices[m + 5] = y
      matrices[m + 6] = z
      matrices[m + 8] = (uy * z - uz * y) / length
      matrices[m + 9] = (uz * x - ux * z) / length
      matrices[m + 10] = (ux * y - uy * x) / length
      matrices[m + 12] = from[0]!
      matrices[m + 13] = from[1]!
      matrices[m + 14] = from[2]!
      matrices[m + 15] = 1
      mesh.setColorAt(count, color)
      count++
    },
    end() {
      mesh.count = count
      mesh.instanceMatrix.needsUpdate = true
      colors.needsUpdate = true
    },
    dispose() {
      geometry.dispose()
      material.dispose()
      mesh.dispose()
    },
  }
}
