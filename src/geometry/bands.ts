import { type BodyId, bodyIds } from '../anatomy/bodies'
import { type Body, carried } from '../anatomy/body'
import { type Side, sides } from '../anatomy/sides'
import { fromGridSteps } from '../math/gridSteps'
import type { Vec3 } from '../math/vec3'
import table from './bandFit.json'
import { bands, type FlatBandId, flatBandIds } from './bandTable'

/**
 * All bands of both sides as one surface. Each vertex belongs to two bodies and is moved by the mean of their motions,
 * weighted by how far along the band it lies: the graphics card does that, so a frame costs nothing here.
 */
export interface BandSurface {
  /** 3 per vertex [m], standing neutral. */
  readonly positions: Float32Array
  readonly normals: Float32Array
  /** 2 per vertex: places of its bodies in bodyIds. */
  readonly bodies: Float32Array
  /** 1 per vertex: 0 all with the first body .. 1 all with the second. */
  readonly blend: Float32Array
  /** 1 per vertex: place of its band in `ids`. */
  readonly band: Float32Array
  /** 2 per vertex: along and across the band, 0 .. 1. */
  readonly fibre: Float32Array
  readonly index: Uint32Array
  readonly ids: readonly string[]
}

interface Grid {
  readonly along: number
  readonly across: number
  readonly nodes: readonly number[]
}

/** One band of one side, or of the mid-line, before all are put together. */
interface Piece {
  readonly id: string
  readonly on: readonly [BodyId, BodyId]
  readonly grid: Grid
  readonly mirrored: boolean
  /** Thickness [mm] at a share of the length; 0 for a skin that closes on itself. */
  readonly thickness: (u: number) => number
}

const onThe = (side: Side, body: BodyId): BodyId => body.replace('.right', `.${side}`) as BodyId

/** The bands as the bones have them; the table tells their nodes as steps along and across. */
const fit = Object.fromEntries<Grid>(
  Object.entries(table).map(([id, { along, across, steps }]) => [
    id,
    { along, across, nodes: fromGridSteps(steps, across, 3) },
  ]),
) as Record<keyof typeof table, Grid>

/** The nodes of a grid [mm / 100] in `body`; mirrored ones are told as if they were on the right. */
function inBody(body: Body, grid: Grid, mirrored: boolean): Grid {
  if (!body.shape) return grid
  const sign = mirrored ? -1 : 1
  const nodes: number[] = []
  for (let o = 0; o < grid.nodes.length; o += 3) {
    const [x, y, z] = [0, 1, 2].map((c) => grid.nodes[o + c]! / 1e5) as unknown as Vec3
    const to = carried(body, [x, y, sign * z])
    nodes.push(1e5 * to[0], 1e5 * to[1], 1e5 * sign * to[2])
  }
  return { ...grid, nodes }
}

function pieces(body: Body): Piece[] {
  const flat = (id: FlatBandId, side: Side): Piece => {
    const { on, thickness } = bands[id]
    const [a, m, b] = thickness
    return {
      id: `${id}.${side}`,
      on: [onThe(side, on[0]), onThe(side, on[1])],
      grid: inBody(body, fit[id], side === 'left'),
      mirrored: side === 'left',
      thickness: (u) => (u < 0.5 ? a + (m - a) * 2 * u : m + (b - m) * (2 * u - 1)),
    }
  }
  const skin = (id: string, on: Piece['on'], grid: Grid, mirrored: boolean): Piece => ({
    id,
    on,
    grid: inBody(body, grid, mirrored),
    mirrored,
    thickness: () => 0,
  })
  return [
    ...flatBandIds.flatMap((id) => sides.map((side) => flat(id, side))),
    ...sides.map((side) =>
      skin(`hipCartilage.${side}`, [`femur.${side}`, `femur.${side}`], fit.hipCartilage, side === 'left'),
    ),
    skin('pubicSymphysis', ['hipBone.right', 'hipBone.left'], fit.pubicSymphysis, false),
  ]
}

/** How much of the thickness is left at the margins of a band. */
const margin = 0.35

export function makeBands(body: Body): BandSurface {
  const all = pieces(body)
  const positions: number[] = []
  const bodies: number[] = []
  const blend: number[] = []
  const band: number[] = []
  const fibre: number[] = []
  const index: number[] = []
  all.forEach((piece, k) => {
    const first = positions.length / 3
    const { along, across } = piece.grid
    const layers = piece.thickness(0) > 0 ? [1, -1] : [0]
    const normal = gridNormals(piece.grid)
    for (const layer of layers)
      for (let i = 0; i < along; i++)
        for (let j = 0; j < across; j++) {
          const u = i / (along - 1)
          const w = j / (across - 1)
          const full = margin + (1 - margin) * Math.sqrt(Math.max(0, 1 - (2 * w - 1) ** 4))
          const off = (layer * piece.thickness(u) * full) / 2
          const o = 3 * (i * across + j)
          for (let c = 0; c < 3; c++) {
            const at = (piece.grid.nodes[o + c]! / 100 + off * normal[o + c]!) / 1000
            positions.push(c === 2 && piece.mirrored ? -at : at)
          }
          bodies.push(bodyIds.indexOf(piece.on[0]), bodyIds.indexOf(piece.on[1]))
          blend.push(u)
          band.push(k)
          fibre.push(u, w)
        }
    for (const [a, b, c] of faces(along, across, layers.length === 2))
      index.push(first + a, first + (piece.mirrored ? c : b), first + (piece.mirrored ? b : c))
  })
  const surface = {
    positions: Float32Array.from(positions),
    normals: new Float32Array(positions.length),
    bodies: Float32Array.from(bodies),
    blend: Float32Array.from(blend),
    band: Float32Array.from(band),
    fibre: Float32Array.from(fibre),
    index: Uint32Array.from(index),
    ids: all.map(({ id }) => id),
  }
  smoothNormals(surface)
  return surface
}

/** Unit normals of a grid of nodes: along x across. */
function gridNormals({ along, across, nodes }: Grid): Float64Array {
  const normals = new Float64Array(nodes.length)
  const at = (i: number, j: number, c: number) =>
    nodes[3 * (Math.min(along - 1, Math.max(0, i)) * across + Math.min(across - 1, Math.max(0, j))) + c]!
  for (let i = 0; i < along; i++)
    for (let j = 0; j < across; j++) {
      const u = [0, 1, 2].map((c) => at(i + 1, j, c) - at(i - 1, j, c))
      const w = [0, 1, 2].map((c) => at(i, j + 1, c) - at(i, j - 1, c))
      const n = [0, 1, 2].map((c) => u[(c + 1) % 3]! * w[(c + 2) % 3]! - u[(c + 2) % 3]! * w[(c + 1) % 3]!)
      const length = Math.hypot(...n) || 1
      n.forEach((x, c) => {
        normals[3 * (i * across + j) + c] = x / length
      })
    }
  return normals
}

type Face = readonly [number, number, number]

/** Triangles of a grid, outward along its normals; `both`: with an underside after it and walls around. */
function faces(along: number, across: number, both: boolean): Face[] {
  const found: Face[] = []
  const quad = (a: number, b: number, c: number, d: number) => found.push([a, b, c], [a, c, d])
  const under = along * across
  for (let i = 0; i < along - 1; i++)
    for (let j = 0; j < across - 1; j++) {
      const a = i * across + j
      quad(a, a + across, a + across + 1, a + 1)
      if (both) quad(under + a, under + a + 1, under + a + across + 1, under + a + across)
    }
  if (!both) return found
  const wall = (a: number, b: number) => quad(b, a, under + a, under + b)
  for (let i = 0; i < along - 1; i++) {
    wall(i * across, (i + 1) * across)
    wall((i + 2) * across - 1, (i + 1) * across - 1)
  }
  for (let j = 0; j < across - 1; j++) {
    wall(j + 1, j)
    wall((along - 1) * across + j, (along - 1) * across + j + 1)
  }
  return found
}

/** Mean of the normals of the faces around each vertex, by area. */
function smoothNormals({ positions, normals, index }: Pick<BandSurface, 'positions' | 'normals' | 'index'>): void {
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [3 * index[t]!, 3 * index[t + 1]!, 3 * index[t + 2]!]
    const e = [0, 1, 2].map((k) => positions[b + k]! - positions[a + k]!)
    const f = [0, 1, 2].map((k) => positions[c + k]! - positions[a + k]!)
    for (let k = 0; k < 3; k++) {
      const n = e[(k + 1) % 3]! * f[(k + 2) % 3]! - e[(k + 2) % 3]! * f[(k + 1) % 3]!
      for (const o of [a, b, c]) normals[o + k]! += n
    }
  }
  for (let o = 0; o < normals.length; o += 3) {
    const length = Math.hypot(normals[o]!, normals[o + 1]!, normals[o + 2]!) || 1
    for (let k = 0; k < 3; k++) normals[o + k]! /= length
  }
}
