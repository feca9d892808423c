/** A closed triangle mesh: positions x y z x y z .. [m] and corner indices, counter-clockwise seen from outside. */
export interface Mesh {
  readonly positions: Float32Array
  readonly index: Uint32Array
}

/** Reads the `v` and `f` lines of an OBJ in mm. */
export function parseObj(text: string): Mesh {
  const positions: number[] = []
  const index: number[] = []
  for (const line of text.split('\n')) {
    const [kind, ...rest] = line.trim().split(/\s+/)
    if (kind === 'v') positions.push(...rest.slice(0, 3).map((value) => Number(value) / 1000))
    if (kind === 'f') {
      if (rest.length !== 3) throw new Error(`parseObj: only triangles are read, not '${line}'`)
      index.push(...rest.map((corner) => Number.parseInt(corner, 10) - 1))
    }
  }
  return { positions: Float32Array.from(positions), index: Uint32Array.from(index) }
}

/** The mesh in the other half of the body: z changes sign, and the winding turns so that outside stays outside. */
export function mirrored({ positions, index }: Mesh): Mesh {
  return {
    // 0 - z, not -z: no negative zero in the files.
    positions: positions.map((value, at) => (at % 3 === 2 ? 0 - value : value)),
    index: index.map((_, at) => index[at % 3 === 0 ? at : at % 3 === 1 ? at + 1 : at - 1]!),
  }
}

/** Mesh with every coordinate on the nearest multiple of `step` [m]. */
export const snapped = ({ positions, index }: Mesh, step: number): Mesh => ({
  positions: positions.map((value) => Math.round(value / step) * step + 0),
  index,
})

/**
 * Unit normals of the vertices. Weights as in N. Max 1999 (cross product over the squared edge lengths): close to
 * weighting by angle, but without arc cosines, whose last bit may differ between machines.
 */
export function vertexNormals({ positions, index }: Mesh): Float32Array {
  const sum = new Float64Array(positions.length)
  for (let corner = 0; corner < index.length; corner++) {
    const start = corner - (corner % 3)
    const here = index[corner]! * 3
    const next = index[start + ((corner + 1) % 3)]! * 3
    const last = index[start + ((corner + 2) % 3)]! * 3
    const ax = positions[next]! - positions[here]!
    const ay = positions[next + 1]! - positions[here + 1]!
    const az = positions[next + 2]! - positions[here + 2]!
    const bx = positions[last]! - positions[here]!
    const by = positions[last + 1]! - positions[here + 1]!
    const bz = positions[last + 2]! - positions[here + 2]!
    const weight = 1 / ((ax * ax + ay * ay + az * az) * (bx * bx + by * by + bz * bz))
    sum[here]! += weight * (ay * bz - az * by)
    sum[here + 1]! += weight * (az * bx - ax * bz)
    sum[here + 2]! += weight * (ax * by - ay * bx)
  }
  return normalised(sum)
}

function normalised(vectors: Float64Array): Float32Array {
  const unit = new Float32Array(vectors.length)
  for (let at = 0; at < vectors.length; at += 3) {
    const [x, y, z] = [vectors[at]!, vectors[at + 1]!, vectors[at + 2]!]
    const length = Math.sqrt(x * x + y * y + z * z)
    unit.set([x / length, y / length, z / length], at)
  }
  return unit
}

/** Smallest and largest x, y, z [m]. */
export function bounds(positions: Float32Array): { min: number[]; max: number[] } {
  const min = [Infinity, Infinity, Infinity]
  const max = [-Infinity, -Infinity, -Infinity]
  positions.forEach((value, at) => {
    min[at % 3] = Math.min(min[at % 3]!, value)
    max[at % 3] = Math.max(max[at % 3]!, value)
  })
  return { min, max }
}
