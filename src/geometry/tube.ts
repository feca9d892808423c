/**
 * Triangles of a closed tube: `rings` rings of `around` points, then a pole at each end (points rings x around and
 * the next). Outward when a ring turns from across to thick; `flip` turns every triangle round, for a mirror image. Of the
 * rings between the ends every `nth` is joined.
 */
export function tubeIndex(rings: number, around: number, flip: boolean, nth = 1): Uint32Array {
  const index: number[] = []
  const add = (a: number, b: number, c: number) => index.push(a, flip ? c : b, flip ? b : c)
  const poles = rings * around
  for (let j = 0; j < around; j++) {
    const k = (j + 1) % around
    add(poles, k, j)
    for (let i = 0; i < rings - 1; i += nth) {
      const after = Math.min(i + nth, rings - 1) * around
      const [a, b] = [i * around + j, i * around + k]
      const [c, d] = [after + j, after + k]
      // Diagonals alternate, so that no twist shows in the shading.
      if ((i / nth + j) % 2 === 0) {
        add(a, b, c)
        add(b, d, c)
      } else {
        add(a, b, d)
        add(a, d, c)
      }
    }
    add(poles + 1, (rings - 1) * around + j, (rings - 1) * around + k)
  }
  return Uint32Array.from(index)
}

/** Six times the volume inside closed outward triangles, in the cube of the unit of `positions`. */
export function sixfoldVolume(positions: Float32Array | Float64Array, index: Uint32Array): number {
  let sum = 0
  for (let t = 0; t < index.length; t += 3) {
    const a = 3 * index[t]!
    const b = 3 * index[t + 1]!
    const c = 3 * index[t + 2]!
    const bx = positions[b]!
    const by = positions[b + 1]!
    const bz = positions[b + 2]!
    const cx = positions[c]!
    const cy = positions[c + 1]!
    const cz = positions[c + 2]!
    sum +=
      positions[a]! * (by * cz - bz * cy) +
      positions[a + 1]! * (bz * cx - bx * cz) +
      positions[a + 2]! * (bx * cy - by * cx)
  }
  return sum
}

/**
 * In which direction and how readily every ring point of a tube can move outward, `loose` times `free`, into `outward`
 * (3 per ring point). The answer is the volume [m3] that a metre of that would add.
 */
export function easeOutward(
  points: Float64Array,
  rings: number,
  around: number,
  loose: Float64Array,
  free: Float64Array,
  outward: Float64Array,
): number {
  const last = 3 * (rings - 1) * around
  let gain = 0
  for (let i = 0; i < rings; i++)
    for (let j = 0; j < around; j++) {
      const p = i * around + j
      const o = 3 * p
      const right = j + 1 === around ? o + 3 - 3 * around : o + 3
      const left = j === 0 ? o - 3 + 3 * around : o - 3
      const after = o < last ? o + 3 * around : o
      const before = i > 0 ? o - 3 * around : o
      const ux = points[right]! - points[left]!
      const uy = points[right + 1]! - points[left + 1]!
      const uz = points[right + 2]! - points[left + 2]!
      const vx = points[after]! - points[before]!
      const vy = points[after + 1]! - points[before + 1]!
      const vz = points[after + 2]! - points[before + 2]!
      const nx = uy * vz - uz * vy
      const ny = uz * vx - ux * vz
      const nz = ux * vy - uy * vx
      const length = Math.sqrt(nx * nx + ny * ny + nz * nz)
      const share = loose[p]! * free[p]!
      gain += share * length
      const scale = share / length
      outward[o] = nx * scale
      outward[o + 1] = ny * scale
      outward[o + 2] = nz * scale
    }
  // A quarter of what its neighbours span is the area that belongs to a point.
  return gain / 4
}

/**
 * Vertex normals of a tube: square to the lines through the neighbours on the ring and through the neighbours on the
 * rings before and after; a pole stands for the ring that is missing at an end. `sign` -1 for a flipped tube.
 */
export function writeNormals(
  positions: Float32Array,
  rings: number,
  around: number,
  sign: number,
  normals: Float32Array,
): void {
  const poles = rings * around
  for (let i = 0; i < rings; i++)
    for (let j = 0; j < around; j++) {
      const o = 3 * (i * around + j)
      const right = 3 * (i * around + (j + 1 === around ? 0 : j + 1))
      const left = 3 * (i * around + (j === 0 ? around - 1 : j - 1))
      const after = i === rings - 1 ? 3 * (poles + 1) : o + 3 * around
      const before = i === 0 ? 3 * poles : o - 3 * around
      const ux = positions[right]! - positions[left]!
      const uy = positions[right + 1]! - positions[left + 1]!
      const uz = positions[right + 2]! - positions[left + 2]!
      const vx = positions[after]! - positions[before]!
      const vy = positions[after + 1]! - positions[before + 1]!
      const vz = positions[after + 2]! - positions[before + 2]!
      const nx = uy * vz - uz * vy
      const ny = uz * vx - ux * vz
      const nz = ux * vy - uy * vx
      const scale = sign / Math.sqrt(nx * nx + ny * ny + nz * nz)
      normals[o] = nx * scale
      normals[o + 1] = ny * scale
      normals[o + 2] = nz * scale
    }
  writePoleNormal(normals, poles, 0, around)
  writePoleNormal(normals, poles + 1, rings - 1, around)
}

/** The mean of the normals of the ring about a pole. */
function writePoleNormal(normals: Float32Array, pole: number, ring: number, around: number): void {
  let x = 0
  let y = 0
  let z = 0
  for (let j = 0; j < around; j++) {
    const o = 3 * (ring * around + j)
    x += normals[o]!
    y += normals[o + 1]!
    z += normals[o + 2]!
  }
  const length = Math.sqrt(x * x + y * y + z * z)
  normals[3 * pole] = x / length
  normals[3 * pole + 1] = y / length
  normals[3 * pole + 2] = z / length
}
