/**
 * How far the bones let each muscle grow: the numbers of src/geometry/fitFirst.json and fitLater.json.
 * `tsx scripts/fitMuscles.ts` writes them; a test compares. No clock, no chance: the same bones give the same bytes.
 */

import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { Vector3 } from 'three'
import { arrangementOf } from '../src/anatomy/arrangements'
import type { Belly } from '../src/anatomy/belly'
import { ourBody } from '../src/anatomy/body'
import type { DrawnId } from '../src/anatomy/muscleKinds'
import { bellies } from '../src/geometry/bellies'
import { lettersOf, levelOf } from '../src/geometry/boneField'
import { type Course, makeCourse } from '../src/geometry/course'
import { growMuscle, growthSteps } from '../src/geometry/muscle'
import { fanOf, type Rays, raysOf } from '../src/geometry/sections'
import { toGridSteps } from '../src/math/gridSteps'
import { mm } from '../src/math/units'
import { boneNames, type Solid, solid, solidOf } from '../tests/geometry/bones'

/** Room left between muscle and bone [mm]. */
const clearance = 0.5

export function fitAll(): Record<DrawnId, { steps: number[] }> {
  const bones = boneNames.map((name) => solidOf(name))
  const muscles = new Map<string, Solid>()
  const fit: Record<string, { steps: number[] }> = {}
  for (const [id, belly] of Object.entries<Belly>(bellies)) {
    const grown = fitBelly(belly, [...bones, ...(belly.yieldsTo ?? []).map((other) => muscles.get(other)!)])
    const { positions, index } = growMuscle(ourBody, id, belly, 'right', grown)
    fit[id] = { steps: toGridSteps(grown, belly.around, 1) }
    muscles.set(
      id,
      solid(
        id,
        positions.map((metres) => metres * 1000),
        index.slice(),
      ),
    )
  }
  return fit as Record<DrawnId, { steps: number[] }>
}

/** Where muscles slide along bone [mm]: the hip bone below its fossa, the upper femur. */
const fields = {
  hipBone: { bone: 'hip-bone-right', from: [-76, -72, 32], to: [60, 80, 148] },
  femur: { bone: 'femur-right', from: [-46, -136, 26], to: [42, 32, 162] },
} as const
const fieldStep = 4

/** The numbers of src/geometry/boneField.json: distances from the bones on a grid. */
export function measureFields() {
  return Object.fromEntries(
    Object.entries(fields).map(([id, { bone, from, to }]) => {
      const one = solidOf(bone)
      const size = from.map((low, k) => Math.round((to[k]! - low) / fieldStep) + 1)
      const [point, near] = [new Vector3(), new Vector3()]
      const levels: number[] = []
      for (let k = 0; k < size[2]!; k++)
        for (let j = 0; j < size[1]!; j++)
          for (let i = 0; i < size[0]!; i++) {
            point.set(from[0] + fieldStep * i, from[1] + fieldStep * j, from[2] + fieldStep * k)
            levels.push(levelOf(mm(Math.min(one.depth(point), one.nearest(point, near)))))
          }
      return [id, { corner: from, step: fieldStep, size, distance: lettersOf(Uint8Array.from(levels), size) }]
    }),
  )
}

function fitBelly(belly: Belly, solids: readonly Solid[]): number[] {
  const course = makeCourse(belly, 'right')
  const rays = raysOf(belly, course)
  const { limit, wish } = limits(belly, raysInSpace(course, rays, fanOf(belly, course, rays), belly), solids)
  return relax(belly, rays, limit, wish).map((share) => Math.round(share * growthSteps))
}

interface SpaceRay {
  readonly from: Vector3
  readonly direction: Vector3
  /** Drawn length [mm]. */
  readonly length: number
}

function raysInSpace(course: Course, rays: Rays, fan: Float64Array, { rings, around }: Belly): SpaceRay[] {
  const vector = (data: Float64Array, o: number) => new Vector3(data[o]!, data[o + 1]!, data[o + 2]!)
  return Array.from({ length: rings * around }, (_, p) => {
    const o = 3 * (Math.floor(p / around) + 1)
    const across = vector(course.across, o)
    const thick = vector(course.thick, o)
    const from = vector(course.middle, o)
      .addScaledVector(vector(course.along, o), fan[p]!)
      .addScaledVector(across, rays.core[2 * p]!)
      .addScaledVector(thick, rays.core[2 * p + 1]!)
    const direction = new Vector3()
      .addScaledVector(across, rays.reach[2 * p]!)
      .addScaledVector(thick, rays.reach[2 * p + 1]!)
    const length = direction.length() * 1000
    return { from: from.multiplyScalar(1000), direction: direction.normalize(), length }
  })
}

/** Per ray: how far it may grow before bone, and how far a near hold asks it to grow (0 none), as shares. */
function limits({ origins, insertions, reach }: Belly, rays: readonly SpaceRay[], solids: readonly Solid[]) {
  const holds = [...origins, ...insertions].map((hold) => new Vector3(...hold.at))
  const near = new Vector3()
  const limit = rays.map(({ from, direction, length }) => {
    const far = length * 1.6 + 10
    let room = far
    for (const one of solids) {
      if (one.depth(from) < 0) room = 0
      const hit = one.hit(from, direction, far)
      if (hit === Number.POSITIVE_INFINITY) continue
      // A slanting ray needs more room for the same clearance.
      room = Math.min(room, hit - clearance)
    }
    return Math.max(0.05, room / length)
  })
  const wish = rays.map(({ from, direction, length }, p) => {
    let best = 0
    let to = 0
    for (const hold of holds) {
      const run = near.copy(hold).sub(from).dot(direction)
      if (run <= 0) continue
      const off = near.copy(from).addScaledVector(direction, run).distanceTo(hold)
      const pull = Math.exp(-((off / reach) ** 2))
      if (pull > best) {
        best = pull
        to = Math.min(limit[p]!, (run + 1.5) / length)
      }
    }
    return { pull: best, to }
  })
  return { limit, wish }
}

/** Grow to the drawn size where there is room, stay smooth, and make up for lost area on the free side. */
function relax({ rings, around }: Belly, rays: Rays, limit: number[], wish: { pull: number; to: number }[]) {
  const base = limit.map((most, p) => {
    const { pull, to } = wish[p]!
    return Math.min(most, 1 + (to > 1 ? pull * (to - 1) : 0))
  })
  const target = Array.from({ length: rings }, (_, i) => area(rays, around, i, () => 1))
  let grown = base.slice()
  const gain = new Array<number>(rings).fill(1)
  for (let pass = 0; pass < 60; pass++) {
    for (let i = 0; i < rings; i++) {
      const now = area(rays, around, i, (p) => grown[p]!)
      gain[i] = Math.min(1.5, Math.max(1, gain[i]! * (target[i]! / now) ** 0.25))
    }
    for (let k = 0; k < 2; k++)
      for (let i = 1; i < rings - 1; i++) gain[i] = (gain[i - 1]! + 2 * gain[i]! + gain[i + 1]!) / 4
    grown = base.map((b, p) => Math.min(limit[p]!, 0.5 * grown[p]! + 0.5 * b * gain[Math.floor(p / around)]!))
    for (let k = 0; k < 3; k++) grown = even(grown, rings, around).map((r, p) => Math.min(limit[p]!, r))
  }
  return grown
}

/** Each value moved towards its four neighbours. */
function even(values: number[], rings: number, around: number): number[] {
  return values.map((value, p) => {
    const i = Math.floor(p / around)
    const j = p % around
    const before = values[Math.max(0, i - 1) * around + j]!
    const after = values[Math.min(rings - 1, i + 1) * around + j]!
    const left = values[i * around + ((j + around - 1) % around)]!
    const right = values[i * around + ((j + 1) % around)]!
    return 0.5 * value + 0.125 * (before + after + left + right)
  })
}

/** Twice the area [m2] of ring i grown by `share`. */
function area(rays: Rays, around: number, i: number, share: (p: number) => number): number {
  const at = (j: number, k: number) => {
    const p = i * around + (j % around)
    return rays.core[2 * p + k]! + rays.reach[2 * p + k]! * share(p)
  }
  let sum = 0
  for (let j = 0; j < around; j++) sum += at(j, 0) * at(j + 1, 1) - at(j, 1) * at(j + 1, 0)
  return sum
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const write = (name: string, data: unknown) =>
    writeFileSync(new URL(`../src/geometry/${name}.json`, import.meta.url), `${JSON.stringify(data)}\n`)
  write('boneField', measureFields())
  const fits = Object.entries(fitAll())
  // What the story stage shows comes at once.
  const isLater = (id: string) => arrangementOf('story').away.has(`${id}.right`)
  write('fitFirst', Object.fromEntries(fits.filter(([id]) => !isLater(id))))
  write('fitLater', Object.fromEntries(fits.filter(([id]) => isLater(id))))
}
