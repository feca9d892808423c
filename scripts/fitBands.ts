/**
 * Lays the ligaments on the bones: writes src/geometry/bandFit.json, which a test compares.
 * No clock, no chance: the same bones and table give the same bytes.
 */

import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { Vector3 } from 'three'
import { type Band, bands, type FlatBandId, flatBandIds, hipCartilage, symphysis } from '../src/geometry/bandTable'
import { toGridSteps } from '../src/math/gridSteps'
import { boneNames, readBone, type Solid, solidOf } from '../tests/geometry/bones'

/** Rows of nodes from one bone to the other, in hundredths of a millimetre. */
interface Grid {
  readonly along: number
  readonly across: number
  readonly nodes: readonly number[]
}

/** Room between the underside of a band and the bone [mm]. */
const clearance = 0.25
const v = ([x, y, z]: readonly [number, number, number]) => new Vector3(x, y, z)

export function fitBands(): Record<string, Grid> {
  const bones = new Map(boneNames.map((name) => [name, solidOf(name)]))
  const fitted = Object.fromEntries(flatBandIds.map((id: FlatBandId) => [id, fitBand(bands[id], bones)]))
  return { ...fitted, hipCartilage: fitCartilage(bones), pubicSymphysis: fitSymphysis() }
}

/** `count` points evenly spread on the line through `points`. */
function resample(points: readonly Vector3[], count: number): Vector3[] {
  const lengths = [0]
  for (let k = 1; k < points.length; k++) lengths.push(lengths[k - 1]! + points[k]!.distanceTo(points[k - 1]!))
  return Array.from({ length: count }, (_, i) => {
    const s = (lengths.at(-1)! * i) / (count - 1)
    let k = 1
    while (k < points.length - 1 && lengths[k]! < s) k++
    const t = (s - lengths[k - 1]!) / (lengths[k]! - lengths[k - 1]!)
    return points[k - 1]!.clone().lerp(points[k]!, t)
  })
}

const onSurface = (solid: Solid, point: Vector3): Vector3 => {
  const found = new Vector3()
  solid.nearest(point, found)
  return found
}

function fitBand(band: Band, bones: ReadonlyMap<string, Solid>): Grid {
  const [along, across] = band.grid
  // 1. Edges onto their bones.
  const edge = (points: Band['from'], bone: string) =>
    resample(
      points.map((p) => onSurface(bones.get(bone)!, v(p))),
      across,
    ).map((p) => onSurface(bones.get(bone)!, p))
  const from = edge(band.from, band.bones[0])
  const to = edge(band.to, band.bones[1])
  // 2. Straight fibres between them, lifted off and drawn in at the waist.
  const rows = Array.from({ length: along }, (_, i) => {
    const u = i / (along - 1)
    const row = from.map((p, j) => p.clone().lerp(to[j]!, u))
    const middle = row.reduce((sum, p) => sum.add(p), new Vector3()).divideScalar(across)
    const bow = Math.sin(Math.PI * u)
    const keep = 1 - (1 - (band.waist ?? 1)) * bow
    for (const p of row)
      p.sub(middle)
        .multiplyScalar(keep)
        .add(middle)
        .addScaledVector(v(band.lift ?? [0, 0, 0]), bow)
    return row
  })
  // 3. Pulled tight along the fibres, evened across them, kept off the bone.
  const solids = [...bones.values()]
  for (let pass = 0; pass < 260; pass++) {
    for (let i = 1; i < along - 1; i++)
      for (let j = 0; j < across; j++) {
        const p = rows[i]![j]!
        const mean = rows[i - 1]![j]!.clone()
          .add(rows[i + 1]![j]!)
          .multiplyScalar(0.5)
        p.lerp(mean, pass < 200 ? 0.12 : 0.04)
        if (j > 0 && j < across - 1) {
          const beside = rows[i]![j - 1]!.clone()
            .add(rows[i]![j + 1]!)
            .multiplyScalar(0.5)
          p.lerp(beside, 0.12)
        }
      }
    if (pass % 4 === 3)
      for (let i = 1; i < along - 1; i++) for (const p of rows[i]!) keepOff(p, roomAt(band, i), solids)
  }
  return { along, across, nodes: rows.flat().flatMap(rounded) }
}

/** Distance of a node of row i from the bone: half the thickness, less and less towards the ends, where it takes root. */
function roomAt({ thickness: [a, m, b], grid: [along] }: Band, i: number): number {
  const u = i / (along - 1)
  const half = (u < 0.5 ? a + (m - a) * 2 * u : m + (b - m) * (2 * u - 1)) / 2
  return (half + clearance) * Math.min(1, 6 * Math.min(u, 1 - u))
}

const near = new Vector3()
function keepOff(point: Vector3, room: number, solids: readonly Solid[]): void {
  for (const solid of solids) {
    const depth = solid.depth(point)
    if (depth >= room) continue
    solid.nearest(point, near)
    const out = near.clone().sub(point)
    const length = out.length()
    if (length < 1e-6) continue
    // Outside and too near: away from the surface. Inside: through it.
    point.addScaledVector(out.divideScalar(length), depth < 0 ? length + room : depth - room)
  }
}

const rounded = ({ x, y, z }: Vector3): number[] => [x, y, z].map((c) => Math.round(c * 100))

/** Rows of circles about the axis of the neck, on the bone itself. */
function fitCartilage(bones: ReadonlyMap<string, Solid>): Grid {
  const [along, across] = [14, 29]
  const centre = v(hipCartilage.centre)
  const axis = centre.clone().sub(v(hipCartilage.neck)).normalize()
  const e = new Vector3(0, 1, 0).cross(axis).normalize()
  const f = axis.clone().cross(e)
  const head = bones.get('femur-right')!
  const nodes: number[] = []
  for (let i = 0; i < along; i++) {
    const tip = ((4 + (hipCartilage.reach - 4) * (i / (along - 1))) * Math.PI) / 180
    for (let j = 0; j < across; j++) {
      const turn = (2 * Math.PI * j) / (across - 1)
      const direction = axis
        .clone()
        .multiplyScalar(Math.cos(tip))
        .addScaledVector(e, Math.sin(tip) * Math.cos(turn))
        .addScaledVector(f, Math.sin(tip) * Math.sin(turn))
      // The last row dips under, so that no rim stands off.
      const far = Math.min(head.hit(centre, direction, 60), 27) + (i === along - 1 ? -0.6 : hipCartilage.above)
      nodes.push(...rounded(centre.clone().addScaledVector(direction, far)))
    }
  }
  return { along, across, nodes }
}

/** Rows of outlines from the right pubic face to the left. */
function fitSymphysis(): Grid {
  const { positions } = readBone('hip-bone-right')
  const face: { x: number; y: number; z: number }[] = []
  for (let o = 0; o < positions.length; o += 3)
    if (positions[o]! > 10 && positions[o + 2]! < 6)
      face.push({ x: positions[o]!, y: positions[o + 1]!, z: positions[o + 2]! })
  const middle = { x: mean(face.map((p) => p.x)), y: mean(face.map((p) => p.y)) }
  const across = 29
  const along = 7
  const inner = Math.min(...face.map((p) => p.z))
  const outline = Array.from({ length: across }, (_, j) => {
    const turn = (2 * Math.PI * j) / (across - 1)
    const [c, s] = [Math.cos(turn), Math.sin(turn)]
    // As far as the face reaches that way.
    const reach = Math.max(...face.map((p) => (p.x - middle.x) * c + (p.y - middle.y) * s))
    return { c, s, reach }
  })
  const half = inner + 2.2 + symphysis.sunk
  const nodes: number[] = []
  for (let i = 0; i < along; i++) {
    const z = half * (1 - (2 * i) / (along - 1))
    const swell = symphysis.swell * (1 - (z / half) ** 2) - 1.2 * Math.abs(z / half) ** 3
    for (const { x, y } of supportCurve(outline, middle)) {
      const away = Math.hypot(x - middle.x, y - middle.y)
      const k = (away + swell) / away
      nodes.push(...rounded(new Vector3(middle.x + (x - middle.x) * k, middle.y + (y - middle.y) * k, z)))
    }
  }
  return { along, across, nodes }
}

/** Points of the convex outline whose reach in every direction is given: the support lines' crossings, smoothed. */
function supportCurve(outline: readonly { c: number; s: number; reach: number }[], middle: { x: number; y: number }) {
  return outline.map(({ c, s, reach }, j) => {
    const n = outline.length - 1
    const before = outline[(j + n - 1) % n]!
    const after = outline[(j + 1) % n]!
    const slope = (after.reach - before.reach) / ((4 * Math.PI) / n)
    return { x: middle.x + reach * c - slope * s, y: middle.y + reach * s + slope * c }
  })
}

const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length

/** The table of them: nodes as steps along and across. */
export const bandTable = () =>
  Object.fromEntries(
    Object.entries(fitBands()).map(([id, { along, across, nodes }]) => [
      id,
      { along, across, steps: toGridSteps(nodes, across, 3) },
    ]),
  )

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(new URL('../src/geometry/bandFit.json', import.meta.url), `${JSON.stringify(bandTable())}\n`)
