import earcut from 'earcut'
import { BufferAttribute, BufferGeometry, type Plane } from 'three'
import type { Choices } from '../../state/page/choices'
import type { Solid } from '../find/solids'
import { type Grain, grainOf } from './grain'
import { type Face, faceOf, type Outline, outlinesOf, withHollows } from './outlines'
import { roomInside } from './room'
import { type CutTissue, cutTissueOf, kinds } from './tissue'

/** What a plane is asked to lay open. */
export interface Cutting {
  readonly plane: Plane
  readonly solids: readonly Solid[]
}

/** How far towards what stays the faces lie [m]: of two surfaces in one place either may be in front. */
const inset = 6e-5
/** So much nearer to who looks than the rest of a face lies a rim [m]. */
const raised = 3e-5
/** Below this twice the area [m²] nothing is to be seen. */
const least = 2e-7

interface Numbers {
  readonly position: number[]
  readonly color: number[]
  /** x and y of the grain [m; of a disc 1 at its edge], kind, how near the outline: 1 on it, 0 inside the rim, -1 beyond; share of marrow, tendon or cord. */
  readonly grain: number[]
  readonly tissue: number[]
  readonly index: number[]
}

/** What planes lay open, as one surface `depth` [m] within what stays: every structure filled to its own outline, with the layer that covers it. */
export function cutFaces(cuttings: readonly Cutting[], choices: Choices, depth = inset): BufferGeometry {
  const numbers: Numbers = { position: [], color: [], grain: [], tissue: [], index: [] }
  for (const { plane, solids } of cuttings) {
    const face = faceOf(plane, depth)
    for (const solid of solids) addSolid(numbers, face, solid, cutTissueOf(solid.id, choices))
  }
  const attribute = (of: number[], size: number) => new BufferAttribute(Float32Array.from(of), size)
  return new BufferGeometry()
    .setAttribute('position', attribute(numbers.position, 3))
    .setAttribute('color', attribute(numbers.color, 3))
    .setAttribute('grain', attribute(numbers.grain, 2))
    .setAttribute('tissue', attribute(numbers.tissue, 3))
    .setIndex(numbers.index)
}

function addSolid(numbers: Numbers, face: Face, solid: Solid, tissue: CutTissue): void {
  const outlines = outlinesOf(solid, face).filter(({ area }) => Math.abs(area) > least)
  if (outlines.length === 0) return
  const grains = new Map(outlines.map((outline) => [outline, grainOf(solid, face, outline, tissue)]))
  for (const { outer, hollows } of withHollows(outlines)) fill(numbers, face, [outer, ...hollows], tissue, grains)
  if (tissue.rim > 0) addRims(numbers, face, outlines, tissue, grains)
}

function addCorner(
  numbers: Numbers,
  { plane, u, v, middle, depth }: Face,
  x: number,
  y: number,
  rise: number,
  { kind, color }: CutTissue,
  near: number,
  grain: Grain,
  i: number,
): void {
  for (const k of ['x', 'y', 'z'] as const)
    numbers.position.push(middle[k] + x * u[k] + y * v[k] + (depth - rise) * plane.normal[k])
  numbers.color.push(color.r, color.g, color.b)
  numbers.grain.push(...grain.at(x, y, i))
  numbers.tissue.push(kinds[kind], near, grain.share(i))
}

function fill(
  numbers: Numbers,
  face: Face,
  rings: readonly Outline[],
  tissue: CutTissue,
  grains: ReadonlyMap<Outline, Grain>,
): void {
  const first = numbers.position.length / 3
  const flat = rings.flatMap(({ at }) => Array.from(at))
  const hollowsAt = rings.slice(1).map((_, k) => rings.slice(0, k + 1).reduce((sum, { at }) => sum + at.length / 2, 0))
  for (const corner of earcut(flat, hollowsAt)) numbers.index.push(first + corner)
  for (const ring of rings)
    for (let i = 0; i < ring.at.length / 2; i++)
      addCorner(numbers, face, ring.at[2 * i]!, ring.at[2 * i + 1]!, 0, tissue, -1, grains.get(ring)!, i)
}

/** Bands along the outlines, as broad as the layer is thick; where the structure is thinner than two of them, half of it. */
function addRims(
  numbers: Numbers,
  face: Face,
  outlines: readonly Outline[],
  tissue: CutTissue,
  grains: ReadonlyMap<Outline, Grain>,
): void {
  const widest = Math.max(...outlines.map((outline) => grains.get(outline)!.rim))
  const { inward, room } = roomInside(
    outlines.map(({ at }) => at),
    // Twice as far as the broadest band reaches at its sharpest corner.
    3.6 * widest,
  )
  outlines.forEach((outline, o) => {
    const { at } = outline
    const grain = grains.get(outline)!
    const first = numbers.position.length / 3
    const count = at.length / 2
    for (let i = 0; i < count; i++) {
      const [dx, dy, mitre] = inward[o]!.subarray(3 * i, 3 * i + 3) as unknown as [number, number, number]
      const width = Math.min(mitre * grain.rimAt(i), 0.48 * room[o]![i]!)
      const [x, y] = [at[2 * i]!, at[2 * i + 1]!]
      addCorner(numbers, face, x, y, raised, tissue, 1, grain, i)
      addCorner(numbers, face, x + width * dx, y + width * dy, raised, tissue, 0, grain, i)
      const [a, b] = [first + 2 * i, first + 2 * ((i + 1) % count)]
      numbers.index.push(a, b, a + 1, a + 1, b, b + 1)
    }
  })
}
