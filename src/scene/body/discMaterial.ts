import { type BufferGeometry, DoubleSide, Float32BufferAttribute, Matrix4, MeshStandardMaterial, Vector3 } from 'three'
import type { Loaded } from './models'
import { palette } from './palette'
import { fillCut } from './section'

/** The motions of the two vertebrae, each after the matrix that unpacks the file. */
export interface DiscMotion {
  readonly lower: { value: Matrix4 }
  readonly upper: { value: Matrix4 }
}

/** A disc follows both its vertebrae: each vertex is between their two motions, by its height in the disc. */
export function makeDiscMaterial(): { material: MeshStandardMaterial; motion: DiscMotion } {
  const motion = { lower: { value: new Matrix4() }, upper: { value: new Matrix4() } }
  const material = new MeshStandardMaterial({ color: palette.disc, roughness: 0.55, metalness: 0, vertexColors: true })
  material.side = DoubleSide
  material.onBeforeCompile = (shader) => {
    shader.uniforms.lower = motion.lower
    shader.uniforms.upper = motion.upper
    shader.fragmentShader = shader.fragmentShader.replace('#include <dithering_fragment>', fillCut(0.62, 0.72, 0.78))
    shader.vertexShader = shader.vertexShader
      .replace(
        '#include <common>',
        '#include <common>\nattribute float height;\nuniform mat4 lower;\nuniform mat4 upper;',
      )
      .replace(
        '#include <beginnormal_vertex>',
        'mat4 between = lower * (1.0 - height) + upper * height;\nvec3 objectNormal = normalize(mat3(between) * normal);',
      )
      .replace('#include <begin_vertex>', 'vec3 transformed = (between * vec4(position, 1.0)).xyz;')
  }
  return { material, motion }
}

/**
 * Add `height` to the disc: 0 on the lower end plate, 1 on the upper. Both plates are nearly flat but not parallel, so
 * each is fitted with y = a + b x over the vertices that face it.
 */
export function markHeights({ geometry, unpack }: Loaded): BufferGeometry {
  const { position, normal } = geometry.attributes
  const point = new Vector3()
  const facing = new Vector3()
  const sums = { lower: newFit(), upper: newFit() }
  for (let i = 0; i < position!.count; i++) {
    point.fromBufferAttribute(position!, i).applyMatrix4(unpack)
    facing.fromBufferAttribute(normal!, i)
    if (Math.abs(facing.y) > 0.75) addTo(facing.y > 0 ? sums.upper : sums.lower, point)
  }
  const lower = lineOf(sums.lower)
  const upper = lineOf(sums.upper)
  const heights = new Float32Array(position!.count)
  for (let i = 0; i < heights.length; i++) {
    point.fromBufferAttribute(position!, i).applyMatrix4(unpack)
    const bottom = lower.a + lower.b * point.x
    const top = upper.a + upper.b * point.x
    heights[i] = Math.min(1, Math.max(0, (point.y - bottom) / (top - bottom)))
  }
  return geometry.setAttribute('height', new Float32BufferAttribute(heights, 1))
}

interface Fit {
  n: number
  x: number
  y: number
  xx: number
  xy: number
}
const newFit = (): Fit => ({ n: 0, x: 0, y: 0, xx: 0, xy: 0 })
function addTo(fit: Fit, { x, y }: Vector3): void {
  fit.n++
  fit.x += x
  fit.y += y
  fit.xx += x * x
  fit.xy += x * y
}
/** Least-squares y = a + b x. */
function lineOf({ n, x, y, xx, xy }: Fit): { a: number; b: number } {
  const b = (n * xy - x * y) / (n * xx - x * x)
  return { a: (y - b * x) / n, b }
}
