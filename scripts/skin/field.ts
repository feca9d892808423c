import { ourBody } from '../../src/anatomy/body'
import { boneIds, bones } from '../../src/anatomy/bones'
import { drawnIds } from '../../src/anatomy/muscleKinds'
import { makeMuscle } from '../../src/geometry/makeMuscle'
import { mm } from '../../src/math/units'
import type { Mesh } from '../models/mesh'
import { loadSurface } from '../models/surface'
import { countOf, crossings, distances, type Grid, overGrid, smoothed } from './grid'
import { outOfConstructed, rounded, sunk, thickness } from './shape'

const step = mm(4)
/** Levels at which the skin is cut: above the twelfth thoracic vertebra, and across the thighs. */
export const cuts = { above: mm(308), below: mm(-168) } as const
/** Grid lines left of the mid-line: there what belongs to the right meets its mirror image. */
const beyond = 8
const grid: Grid = {
  corner: [mm(-168), cuts.below, -beyond * step],
  step,
  size: [72, Math.round((cuts.above - cuts.below) / step) + 1, 60],
}
/** Hollows between bones and bellies that are narrower than twice this are bridged. */
const bridge = mm(40)
/** Farther out than the thickest skin. */
const outside = mm(12)
/** No skin is thinner. */
const thinnest = mm(4)

/** Corners of a mesh, and points between them so that none is farther from the next than `gap`. */
function pointsOn({ positions, index }: Mesh, gap: number): number[] {
  const out: number[] = Array.from(positions)
  for (let c = 0; c < index.length; c += 3) {
    const corner = (k: number, axis: number) => positions[3 * index[c + k]! + axis]!
    const side = (p: number, q: number) =>
      Math.sqrt([0, 1, 2].reduce((sum, axis) => sum + (corner(p, axis) - corner(q, axis)) ** 2, 0))
    const parts = Math.ceil(Math.max(side(0, 1), side(1, 2), side(2, 0)) / gap)
    if (parts < 2) continue
    for (let i = 0; i <= parts; i++)
      for (let j = 0; i + j <= parts; j++)
        for (let axis = 0; axis < 3; axis++)
          out.push((corner(0, axis) * (parts - i - j) + corner(1, axis) * i + corner(2, axis) * j) / parts)
  }
  return out
}

/** Bones and bellies of the right side and the middle, as they are drawn. */
export const insides = (): readonly Mesh[] => [
  ...boneIds.filter((id) => bones[id].side !== 'left').map(loadSurface),
  ...drawnIds.map((id) => makeMuscle(ourBody, id, 'right')),
]

interface Field {
  readonly grid: Grid
  /** How far outside of the skin [m] each place is, about. */
  readonly values: Float32Array
}

/** The skin of the right half of the body: where `values` are 0, from the mid-line on. */
export function skinField(): Field {
  // 1. How far from anything drawn; and from all that is drawn when narrow hollows are filled.
  const bare = distances(
    grid,
    insides().flatMap((mesh) => pointsOn(mesh, mm(4))),
    bridge + 2 * step,
  )
  const rim = distances(grid, crossings(grid, bare, bridge), bridge + outside)
  const filled = bare.map((far, at) => (far < bridge ? bridge - rim[at]! : bridge + rim[at]!))
  // 2. Fat over that, and what is constructed where nothing is drawn.
  const over = smoothed(grid, filled, 10)
  const values = new Float32Array(countOf(grid))
  overGrid(grid, (x, y, z, at) => {
    values[at] = rounded(over[at]! - thickness(x, y, z), outOfConstructed(x, y, z), mm(24))
  })
  // 3. Beside its mirror image, smooth, and nowhere thinner than skin is.
  const soft = smoothed(grid, withMirrorImage(values), 5)
  const near = withMirrorImage(bare)
  overGrid(grid, (x, y, z, at) => {
    soft[at] = rounded(soft[at]! + sunk(x, y, z), near[at]! - thinnest, mm(9))
  })
  return rightHalf(soft)
}

/** The nearer of what belongs to the right and its mirror image, on the grid lines that have both. */
function withMirrorImage(values: Float32Array): Float32Array {
  const layer = grid.size[0] * grid.size[1]
  const out = values.slice()
  for (let k = 0; k <= 2 * beyond; k++)
    for (let at = 0; at < layer; at++)
      out[at + layer * k] = Math.min(values[at + layer * k]!, values[at + layer * (2 * beyond - k)]!)
  return out
}

function rightHalf(values: Float32Array): Field {
  const { corner, step, size } = grid
  return {
    grid: { corner: [corner[0], corner[1], 0], step, size: [size[0], size[1], size[2] - beyond] },
    values: values.slice(size[0] * size[1] * beyond),
  }
}

/** Unit vectors out of the skin at `positions`, by the slope of the field; in the mid-line none leans to a side. */
export function slopes({ grid, values }: Field, positions: Float32Array): Float32Array {
  const { corner, step, size } = grid
  const valueAt = (at: readonly number[]): number => {
    const place = at.map((value, k) => Math.min(size[k]! - 1.001, Math.max(0, (value - corner[k]!) / step)))
    const [i, j, k] = place.map(Math.floor) as [number, number, number]
    const [u, v, w] = place.map((value) => value - Math.floor(value)) as [number, number, number]
    const line = (y: number, z: number) => {
      const start = i + size[0] * (j + y + size[1] * (k + z))
      return values[start]! * (1 - u) + values[start + 1]! * u
    }
    return (line(0, 0) * (1 - v) + line(1, 0) * v) * (1 - w) + (line(0, 1) * (1 - v) + line(1, 1) * v) * w
  }
  const out = new Float32Array(positions.length)
  for (let o = 0; o < out.length; o += 3) {
    const at = [positions[o]!, positions[o + 1]!, Math.abs(positions[o + 2]!)]
    const rise = [0, 1, 2].map((axis) => {
      const [low, high] = [-step, step].map((by) => at.map((value, k) => (k === axis ? value + by : value)))
      // Left of the mid-line it is the mirror image.
      return valueAt([high![0]!, high![1]!, Math.abs(high![2]!)]) - valueAt([low![0]!, low![1]!, Math.abs(low![2]!)])
    })
    const length = Math.sqrt(rise.reduce((sum, value) => sum + value * value, 0))
    out.set(
      rise.map((value) => value / length),
      o,
    )
  }
  return out
}
