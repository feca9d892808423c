import { entries, entryOf } from '../../src/anatomy/atlas'
import { attachment } from '../../src/anatomy/attachments'
import { ourBody } from '../../src/anatomy/body'
import { type ClaimId, claims, type Grade } from '../../src/anatomy/claims'
import { type LandmarkId, landmark } from '../../src/anatomy/landmarks'
import measured from '../../src/anatomy/landmarks.json'
import { type LigamentId, ligaments } from '../../src/anatomy/ligaments'
import type { WorkId } from '../../src/anatomy/literature'
import type { MuscleId } from '../../src/anatomy/muscleIds'
import { muscleRows } from '../../src/anatomy/muscleKinds'
import { nerveVariants } from '../../src/anatomy/nerves'
import { placeIds, placeRows } from '../../src/anatomy/places'
import { isLayer, structures, structuresNamed } from '../../src/anatomy/structures'
import { viewOf } from '../../src/anatomy/views'
import { filmFor } from '../../src/biomechanics/time/films'
import { answerTo, readAt, stateAt } from '../../src/lessons/answers'
import { filled } from '../../src/lessons/caption'
import type { At, Expectation, Spot } from '../../src/lessons/expectation'
import type { Lesson, Step } from '../../src/lessons/lesson'
import type { ReadingId } from '../../src/lessons/readings'
import type { Vec3 } from '../../src/math/vec3'
import { pointedAt, stepState, type Whole } from '../../src/state/learn/lesson'

/** What an expectation is held against: the model, the picture and the tables, or something that is none of them. */
export interface World {
  read(lesson: Lesson, at: At, id: ReadingId): number
  loop(lesson: Lesson, at: At): string
  picture(lesson: Lesson, at: At): Whole
  bonesOf(id: MuscleId | LigamentId): readonly string[]
  spot(spot: Spot): Vec3
  gradeOf(id: ClaimId): Grade
  /** What the step says, and the works that it rests on. */
  words(lesson: Lesson, at: At): string
  works(step: Step): readonly WorkId[]
}

const parts = (at: At): { step: number; variant: number | null } => {
  const [, step, letter] = /^(\d+)([a-d])?$/.exec(at)!
  return { step: Number(step), variant: letter === undefined ? null : letter.charCodeAt(0) - 97 }
}

function pictureOf(lesson: Lesson, at: At): Whole {
  const { step, variant } = parts(at)
  return stepState(lesson, step, { revealed: true, variant })
}

function loopOf(lesson: Lesson, at: At): string {
  const { scenario, exercise } = answerTo(ourBody, stateAt(lesson, at))
  const film = exercise && filmFor(ourBody, exercise, scenario)
  return film?.kind === 'pilot' ? film.verdict.kind : 'plays none'
}

function bonesOf(id: MuscleId | LigamentId): readonly string[] {
  if (id in ligaments) {
    const { from, to } = ligaments[id as LigamentId]
    return [from.bone, to.bone]
  }
  return muscleRows[id as MuscleId].strands.flatMap(({ origin, insertion }) => [String(origin.bone), insertion.bone])
}

function spotOf(spot: Spot): Vec3 {
  if ((placeIds as string[]).includes(spot)) return placeRows[spot as keyof typeof placeRows].at
  return spot in measured.spine ? landmark('spine', spot as LandmarkId<'spine'>) : attachment(spot)
}

export const asItIs: World = {
  read: (lesson, at, id) => readAt(ourBody, lesson, at, id),
  loop: loopOf,
  picture: pictureOf,
  bonesOf,
  spot: spotOf,
  gradeOf: (id) => claims[id].grade,
  words: (lesson, at) => {
    const step = stateAt(lesson, at)
    return `${filled(ourBody, lesson, step, step.caption)} ${filled(ourBody, lesson, step, step.expected)}`
  },
  works: (step) => step.evidence.flatMap((id) => claims[id].sources as readonly WorkId[]),
}

const nothingShown = (whole: Whole): Whole => ({
  ...whole,
  picture: { ...whole.picture, hidden: structures.map(({ id }) => id), nerveVariant: 'A' },
  explore: { ...whole.explore, xray: [], labels: 'more', cut: null },
  selected: [],
  view: 'inferior',
})
const allShown = (whole: Whole): Whole => ({
  ...whole,
  picture: { ...whole.picture, hidden: [], nerveVariant: 'F' },
  selected: entries.map(({ id }) => id),
  view: 'posterior',
})

/** Worlds in which nothing is as it is: all numbers far too small, or far too large where they are asked for first. */
const wrong = (sign: 1 | -1): World => {
  let asked = 0
  return {
    read: () => sign * (asked++ % 2 === 0 ? 1e6 : -1e6),
    loop: () => 'plays none',
    picture: (lesson, at) => (sign > 0 ? nothingShown : allShown)(pictureOf(lesson, at)),
    bonesOf: () => (sign > 0 ? [] : ['sacrum', 'femur.right', 'hipBone.right', 'L4', 'L5']),
    spot: () => (asked++ % 2 === 0 ? [sign, sign, sign] : [-sign, -sign, -sign]),
    gradeOf: (id) => (claims[id].grade === 'metaphor' ? 'supported' : 'metaphor'),
    words: () => '',
    works: () => [],
  }
}
export const otherWorlds = (): readonly World[] => [wrong(1), wrong(-1)]

const named = (name: string): readonly string[] =>
  isLayer(name) ? structures.filter(({ layer }) => layer === name).map(({ id }) => id) : (structuresNamed(name) ?? [])

const axes = {
  inFrontOf: [0, 1],
  behind: [0, -1],
  above: [1, 1],
  below: [1, -1],
  lateralTo: [2, 1],
  medialTo: [2, -1],
} as const
const looks = { front: [0, 1], behind: [0, -1], right: [2, 1], left: [2, -1], above: [1, 1] } as const

/** Which way the body's right is on the screen: the camera's own right against +z. */
function rightOnScreen(from: Vec3): 'left' | 'right' | 'neither' {
  const [x, y] = from
  // Up on the screen is the body's up, or its front where one looks down on it.
  const towards = Math.abs(y) > 0.99 * Math.hypot(...from) ? y : -x
  return Math.abs(towards) < 0.1 ? 'neither' : towards > 0 ? 'right' : 'left'
}

/** Why `expectation` of step `n` does not hold in `world`; null when it does. */
export function broken(world: World, lesson: Lesson, n: number, expectation: Expectation): string | null {
  const at: At = expectation.at ?? `${n}`
  const where = `${lesson.id}.${at}`
  const step = lesson.steps[n - 1]!
  if ('of' in expectation && !('place' in expectation)) {
    const value = world.read(lesson, at, expectation.of)
    const told = `${where}: ${expectation.of} reads ${value}`
    if ('from' in expectation) {
      const inside = value >= expectation.from - 1e-9 && value <= expectation.to + 1e-9
      return inside ? null : `${told}, not from ${expectation.from} to ${expectation.to}`
    }
    const [there, id] =
      'above' in expectation
        ? ([expectation.above, expectation.reads] as const)
        : 'below' in expectation
          ? ([expectation.below, expectation.reads] as const)
          : ([expectation.sameAs, expectation.reads] as const)
    const other = world.read(lesson, there, id ?? expectation.of)
    const holds =
      'above' in expectation
        ? value > other + (expectation.by ?? 0)
        : 'below' in expectation
          ? value < other - (expectation.by ?? 0)
          : Math.abs(value - other) <= expectation.within
    return holds ? null : `${told}; at ${there} ${id ?? expectation.of} reads ${other}`
  }
  if ('loop' in expectation) {
    const loop = world.loop(lesson, at)
    return loop === expectation.loop ? null : `${where}: the loop ${loop}, not ${expectation.loop}`
  }
  if ('ends' in expectation) {
    const bones = world.bonesOf(expectation.ends)
    const missing = expectation.on.filter((bone) => !bones.includes(bone))
    const more = (expectation.notOn ?? []).filter((bone) => bones.includes(bone))
    return missing.length + more.length === 0 ? null : `${where}: ${expectation.ends} is on ${bones.join()}`
  }
  if ('meets' in expectation) {
    const [a, b] = [world.spot(expectation.place), world.spot(expectation.meets)]
    const apart = 1000 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
    return apart <= expectation.within
      ? null
      : `${where}: ${expectation.place} is ${apart} mm from ${expectation.meets}`
  }
  if ('place' in expectation) {
    const [axis, sign] = axes[expectation.lies]
    const by = 1000 * sign * (world.spot(expectation.place)[axis] - world.spot(expectation.of)[axis])
    return by >= expectation.by
      ? null
      : `${where}: ${expectation.place} ${expectation.lies} ${expectation.of} by ${by} mm`
  }
  if ('claim' in expectation) {
    const grade = world.gradeOf(expectation.claim)
    const carried = step.evidence.includes(expectation.claim)
    return carried && grade === expectation.grade
      ? null
      : `${where}: ${expectation.claim} is ${grade}, carried: ${carried}`
  }
  if ('cites' in expectation) {
    const words = world.words(lesson, at)
    const unsaid = expectation.says.filter((part) => !words.includes(part))
    const rests = world.works(step).includes(expectation.cites)
    return rests && unsaid.length === 0
      ? null
      : `${where}: rests on ${expectation.cites}: ${rests}; unsaid ${unsaid.join()}`
  }
  return brokenPicture(world.picture(lesson, at), where, expectation)
}

type OfPicture = Extract<
  Expectation,
  | { seen: unknown }
  | { unseen: unknown }
  | { outlined: unknown }
  | { glass: unknown }
  | { from: string }
  | { bodysRight: unknown }
  | { unnamed: unknown }
  | { cutThrough: unknown }
  | { course: unknown }
>

function brokenPicture(
  { picture, explore, selected, view }: Whole,
  where: string,
  expectation: OfPicture,
): string | null {
  const { hidden, nerveVariant } = picture
  const from = viewOf(view ?? 'threeQuarter').from
  if ('seen' in expectation) {
    const lost = expectation.seen.flatMap(named).filter((id) => hidden.includes(id))
    return lost.length === 0 ? null : `${where}: hidden are ${lost.join()}`
  }
  if ('unseen' in expectation) {
    const shown = expectation.unseen.flatMap(named).filter((id) => !hidden.includes(id))
    return shown.length === 0 ? null : `${where}: shown are ${shown.join()}`
  }
  if ('outlined' in expectation) {
    const ids = expectation.outlined.flatMap(pointedAt)
    const known = ids.length > 0 && ids.every((id) => selected.includes(id) && entryOf(id))
    const counted =
      expectation.count === undefined || (ids.length === expectation.count && selected.length >= ids.length)
    return known && counted ? null : `${where}: outlined are ${selected.join()}, asked for ${ids.join()}`
  }
  if ('glass' in expectation) {
    const solid = expectation.glass.flatMap(named).filter((id) => !explore.xray.includes(id))
    return solid.length === 0 ? null : `${where}: not seen through are ${solid.join()}`
  }
  if ('from' in expectation) {
    const [axis, sign] = looks[expectation.from]
    const share = (sign * from[axis]) / Math.hypot(...from)
    return share > 0.5 ? null : `${where}: seen from ${from.join()}, not from ${expectation.from}`
  }
  if ('bodysRight' in expectation) {
    const right = rightOnScreen(from)
    return right === expectation.bodysRight ? null : `${where}: the body’s right is on the ${right}`
  }
  if ('unnamed' in expectation) return explore.labels === 'off' ? null : `${where}: names are drawn`
  if ('cutThrough' in expectation) {
    const level = expectation.cutThrough
    const [low, high] = (['inferior', 'superior'] as const).map(
      (end) => landmark('spine', `${level}.${end}_endplate.centre` as LandmarkId<'spine'>)[1],
    ) as [number, number]
    const inside = explore.cut === 'transverse' && explore.cutAt > low && explore.cutAt < high
    return inside ? null : `${where}: cut ${explore.cut} at ${explore.cutAt}; ${level} is from ${low} to ${high} m`
  }
  const routes = nerveVariants[nerveVariant]
  const same =
    nerveVariant === expectation.course &&
    routes.tibial === expectation.tibial &&
    routes.fibular === expectation.fibular &&
    !hidden.includes('sciaticNerve.right')
  return same ? null : `${where}: drawn is ${nerveVariant}: ${routes.what}`
}
