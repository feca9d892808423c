import { type BufferGeometry, Vector3 } from 'three'
import { type BodyId, bodyIds } from '../../anatomy/bodies'
import type { Corner } from '../../geometry/slice'
import { frame } from '../../state/frame/frame'
import type { Solid } from '../find/solids'
import type { Face, Outline } from './outlines'
import { type CutTissue, shaft } from './tissue'

/** What lies inside an outline, as the shader asks for it. */
export interface Grain {
  /** Place in the pattern, for a place in the face [m]; of a disc from -1 to 1. `i`: at which corner. */
  at(x: number, y: number, i: number): readonly [number, number]
  /** Share of fatty marrow, of tendon, or of the cord. */
  share(i: number): number
  /** How thick the layer is that covers it [m], at most and at a corner. */
  readonly rim: number
  rimAt(i: number): number
}

/** The value of an attribute at a corner. */
function valueAt(geometry: BufferGeometry, name: string, { from, to, share }: Corner, k = 0): number {
  const values = geometry.getAttribute(name)
  return values ? values.getComponent(from, k) * (1 - share) + values.getComponent(to, k) * share : 0
}

export function grainOf(solid: Solid, face: Face, outline: Outline, { kind, rim }: CutTissue): Grain {
  const { id, geometry } = solid
  const { corners } = outline
  const plain = { at: withBone(solid, face), share: () => 0, rim, rimAt: () => rim }
  if (kind === 'disc') return { ...plain, at: acrossDisc(geometry, corners) }
  if (kind === 'sac')
    return {
      ...plain,
      at: (_x, _y, i) => [valueAt(geometry, 'rest', corners[i]!, 0), valueAt(geometry, 'rest', corners[i]!, 1)],
      share: (i) => valueAt(geometry, 'rest', corners[i]!, 2),
    }
  if (kind === 'muscle')
    return {
      ...plain,
      at: acrossFibres(geometry, outline),
      share: (i) => valueAt(geometry, 'tendon', corners[i]!),
    }
  if (!id.startsWith('femur')) return plain
  const marrow = alongShaft(id as BodyId, face, outline)
  return { ...plain, share: (i) => marrow[i]!, rim: shaft, rimAt: (i) => rim + marrow[i]! * (shaft - rim) }
}

/** The pattern goes with the bone that is cut, and is one about its hollows too. */
function withBone({ matrixWorld }: Solid, { u, v, middle }: Face): Grain['at'] {
  const from = new Vector3().setFromMatrixPosition(matrixWorld).sub(middle)
  const [x0, y0] = [from.dot(u), from.dot(v)]
  return (x, y) => [x - x0, y - y0]
}

function middleOf(at: Float64Array): [number, number] {
  let [x, y] = [0, 0]
  for (let i = 0; i < at.length; i += 2) {
    x += at[i]!
    y += at[i + 1]!
  }
  return [(2 * x) / at.length, (2 * y) / at.length]
}

const discs = new WeakMap<
  BufferGeometry,
  { readonly x: readonly [number, number]; readonly z: readonly [number, number] }
>()

/** Place in the disc as it is at rest, forward and to the side: 1 at its edge. */
function acrossDisc(geometry: BufferGeometry, corners: readonly Corner[]): Grain['at'] {
  const range = (k: number): [middle: number, half: number] => {
    const { array } = geometry.getAttribute('rest')!
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (let o = k; o < array.length; o += 3) {
      low = Math.min(low, array[o]!)
      high = Math.max(high, array[o]!)
    }
    return [(low + high) / 2, (high - low) / 2]
  }
  const { x, z } = discs.get(geometry) ?? { x: range(0), z: range(2) }
  discs.set(geometry, { x, z })
  return (_x, _y, i) => [
    (valueAt(geometry, 'rest', corners[i]!, 0) - x[0]) / x[1],
    (valueAt(geometry, 'rest', corners[i]!, 2) - z[0]) / z[1],
  ]
}

/**
 * Bundles of fibres are cut aslant where the face runs along them: across them they keep their width, along them they are drawn
 * out as the slant asks. How fast the fibres run along the face is fitted to how far each corner is along its fibre.
 */
function acrossFibres(geometry: BufferGeometry, outline: Outline): Grain['at'] {
  const { at, corners } = outline
  const [x0, y0] = middleOf(at)
  const along = corners.map((corner) => valueAt(geometry, 'fibre', corner, 0))
  const mean = along.reduce((sum, one) => sum + one, 0) / along.length
  let [xx, xy, yy, xa, ya] = [1e-9, 0, 1e-9, 0, 0]
  along.forEach((one, i) => {
    const [x, y] = [at[2 * i]! - x0, at[2 * i + 1]! - y0]
    xx += x * x
    xy += x * y
    yy += y * y
    xa += x * (one - mean)
    ya += y * (one - mean)
  })
  const turn = xx * yy - xy * xy
  const [gx, gy] = [(yy * xa - xy * ya) / turn, (xx * ya - xy * xa) / turn]
  const steep = Math.hypot(gx, gy)
  if (!(steep > 0)) return (x, y) => [x - x0, y - y0]
  const [ex, ey] = [gx / steep, gy / steep]
  const slant = Math.min(1, steep * lengthOf(geometry))
  const squeeze = Math.max(0.1, Math.sqrt(1 - slant * slant))
  return (x, y) => [((x - x0) * ex + (y - y0) * ey) * squeeze, (y - y0) * ex - (x - x0) * ey]
}

const lengths = new WeakMap<BufferGeometry, number>()

/** How long the fibres are [m]: from the middle of the first ring of points to that of the last, nearly. */
function lengthOf(geometry: BufferGeometry): number {
  const known = lengths.get(geometry)
  if (known) return known
  geometry.computeBoundingBox()
  const { min, max } = geometry.boundingBox!
  const length = min.distanceTo(max)
  lengths.set(geometry, length)
  return length
}

/** How far down the femur the shaft begins, and is a tube full of fat [m below the hip centre]. */
const tube = { from: 0.075, to: 0.115 } as const

/** At each corner 0 in the head and neck .. 1 in the shaft. */
function alongShaft(body: BodyId, { u, v, middle }: Face, { at }: Outline): number[] {
  const motion = frame.pose[bodyIds.includes(body) ? body : 'pelvis']
  return Array.from({ length: at.length / 2 }, (_, i) => {
    const [x, y] = [at[2 * i]!, at[2 * i + 1]!]
    let height = 0
    for (const [k, axis] of (['x', 'y', 'z'] as const).entries())
      height += motion[3 * k + 1]! * (middle[axis] + x * u[axis] + y * v[axis] - motion[9 + k]!)
    const share = Math.min(1, Math.max(0, (-height - tube.from) / (tube.to - tube.from)))
    return share * share * (3 - 2 * share)
  })
}
