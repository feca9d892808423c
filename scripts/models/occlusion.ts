import { type BoneId, boneIds, bones } from '../../src/anatomy/bones'
import { bounds } from './mesh'
import type { Surface } from './surface'

const rays = 64
/** Rays start this far off the surface [m], beyond the dents of its own triangles. */
const lift = 0.3e-3

/** How strongly a bone shades another one: fully at contact, less with distance, not at all beyond `reach` [m]. */
interface Shade {
  readonly reach: number
  readonly strength: number
}
const own: Shade = { reach: 0.07, strength: 1 }
// Neighbours that move by a few degrees: soft and short, so that the shade stays right while they move.
const close: Shade = { reach: 0.03, strength: 0.8 }
// The thigh bone swings through a right angle: only the fold of the joint itself.
const swinging: Shade = { reach: 0.01, strength: 0.5 }

function shadeOf(from: BoneId, on: BoneId): Shade {
  if (from === on) return own
  return from.startsWith('femur') || on.startsWith('femur') ? swinging : close
}

interface Shader extends Shade {
  readonly surface: Surface
  readonly min: readonly number[]
  readonly max: readonly number[]
}

/**
 * How open each vertex of bone `id` is to its surroundings in the standing pose: 1 open, 0 buried. A share of the
 * light from all round, each direction weighted by its cosine; directions are the same on every run.
 */
export function openness(id: BoneId, surfaces: Readonly<Record<BoneId, Surface>>, normals: Float32Array): Float32Array {
  const { positions } = surfaces[id]
  const shaders = boneIds
    .map((other) => ({ surface: surfaces[other], ...shadeOf(other, id), ...bounds(surfaces[other].positions) }))
    // The left half shades the right one at the pubic symphysis; what is further away is left out at once.
    .filter((shader) => distanceBetween(bounds(positions), shader) < shader.reach)
  return Float32Array.from({ length: positions.length / 3 }, (_, vertex) =>
    opennessAt(vertex, positions, normals, shaders),
  )
}

// Long on purpose: the inner loop of five million rays, in scalars.
function opennessAt(
  vertex: number,
  positions: Float32Array,
  normals: Float32Array,
  shaders: readonly Shader[],
): number {
  const at = vertex * 3
  const [nx, ny, nz] = [normals[at]!, normals[at + 1]!, normals[at + 2]!]
  const [x, y, z] = [positions[at]! + nx * lift, positions[at + 1]! + ny * lift, positions[at + 2]! + nz * lift]
  const near = shaders.filter((shader) => distanceToBox(x, y, z, shader) < shader.reach)
  // 1. A frame about the normal (Duff et al. 2017).
  const sign = nz >= 0 ? 1 : -1
  const a = -1 / (sign + nz)
  const b = nx * ny * a
  const [ux, uy, uz] = [1 + sign * nx * nx * a, sign * b, -sign * nx]
  const [vx, vy, vz] = [b, sign + ny * ny * a, -ny]
  // 2. Each ray is darkened by the one bone that darkens it most.
  let dark = 0
  for (let ray = 0; ray < rays; ray++) {
    const [p, q, r] = [hemisphere[ray * 3]!, hemisphere[ray * 3 + 1]!, hemisphere[ray * 3 + 2]!]
    const [dx, dy, dz] = [ux * p + vx * q + nx * r, uy * p + vy * q + ny * r, uz * p + vz * q + nz * r]
    let darkest = 0
    for (const { surface, reach, strength } of near) {
      if (darkest >= strength) continue
      const distance = surface.hit(x, y, z, dx, dy, dz, reach)
      if (distance < reach) darkest = Math.max(darkest, strength * fallOff(distance / reach))
    }
    dark += darkest
  }
  return 1 - dark / rays
}

/** 1 at contact, 0 at the end of the reach, smooth at both. */
const fallOff = (share: number): number => (1 - share * share) ** 2

/** Directions over a half sphere about +z on a sunflower spiral, denser towards the pole in proportion to the cosine. */
const hemisphere = sunflower(rays)

function sunflower(count: number): Float64Array {
  // Cosine and sine of the golden angle as numbers: the spiral turns by multiplication, the same on every machine.
  const [cos, sin] = [-0.7373688780783197, 0.6754902942615238]
  const directions = new Float64Array(count * 3)
  let [c, s] = [1, 0]
  for (let i = 0; i < count; i++) {
    const radius = Math.sqrt((i + 0.5) / count)
    directions.set([radius * c, radius * s, Math.sqrt(1 - radius * radius)], i * 3)
    ;[c, s] = [c * cos - s * sin, c * sin + s * cos]
  }
  return directions
}

type Box = Pick<Shader, 'min' | 'max'>

function distanceToBox(x: number, y: number, z: number, { min, max }: Box): number {
  const dx = Math.max(min[0]! - x, 0, x - max[0]!)
  const dy = Math.max(min[1]! - y, 0, y - max[1]!)
  const dz = Math.max(min[2]! - z, 0, z - max[2]!)
  return Math.sqrt(dx * dx + dy * dy + dz * dz)
}

function distanceBetween(a: Box, b: Box): number {
  const gaps = [0, 1, 2].map((axis) => Math.max(a.min[axis]! - b.max[axis]!, 0, b.min[axis]! - a.max[axis]!))
  return Math.sqrt(gaps.reduce((sum, gap) => sum + gap * gap, 0))
}

/** Bones whose openness has to be computed; the left ones are mirror images. */
export const baked = boneIds.filter((id) => bones[id].side !== 'left')
