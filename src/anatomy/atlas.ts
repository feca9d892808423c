import type { Vec3 } from '../math/vec3'
import { placeOf } from './attachments'
import type { BodyId } from './bodies'
import type { ClaimId } from './claims'
import type { Region, System } from './described'
import type { MuscleId } from './muscleIds'
import { balancedIds, drawnIds, muscleRows } from './muscleKinds'
import { placeIds, placeRows } from './places'
import { onSide, type Side, sides } from './sides'
import type { SourceId } from './sources'
import { type Structure, structures } from './structures'

/** Everything a person can point at, search or read about. */
export interface Entry {
  /** As elements and drawn parts are named: 'piriformis.right'. */
  readonly id: string
  /** The same without its side, as facts and reports are kept. */
  readonly base: string
  readonly side: Side | 'midline'
  /** With its side always said: 'Right piriformis'. */
  readonly name: string
  /** Without it: 'Piriformis'. */
  readonly called: string
  readonly latin: string
  readonly plain: readonly string[]
  /** Words that lead here in the search. */
  readonly finds: readonly string[]
  readonly ta2?: number
  readonly fma?: number
  readonly system: System
  readonly region: Region
  /** What is named first in the picture: the lower, the sooner. */
  readonly labelRank: number
  /** A point of a bone or joint: has a label, but nothing of its own that is drawn. */
  readonly point?: { readonly body: BodyId; readonly on: string; readonly at: Vec3 }
  readonly attachments?: string
  readonly action?: string
  readonly nerve?: string
  readonly role: string
  readonly claims: readonly ClaimId[]
  readonly sources: readonly SourceId[]
}

const lower = (text: string): string => (/^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1))
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const sided = (side: Side | 'midline', name: string): string =>
  side === 'midline' ? name : `${side === 'right' ? 'Right' : 'Left'} ${lower(name)}`

/** Labels of landmarks come before those of what has no rank. */
const unranked = 50
const landmarkRank = 40

function drawnEntry({ id, base, side, layer, about }: Omit<Structure, 'depth'>): Entry {
  const { latin, plain, finds = [], ta2, fma, region, system = layer, labelRank } = about
  const model = typeof fma === 'object' ? side !== 'midline' && fma[side] : fma
  const { attachments, action, nerve, role, claims, sources = ['measured'] } = about
  return {
    id,
    base,
    side,
    name: sided(side, about.name),
    called: about.name,
    latin: upper(latin),
    plain,
    finds,
    ...(ta2 && { ta2 }),
    ...(model && { fma: model }),
    system,
    region,
    labelRank: labelRank ?? unranked,
    ...(attachments && { attachments }),
    ...(action && { action }),
    ...(nerve && { nerve }),
    role,
    claims,
    sources,
  }
}

const mirrored = (id: string, side: Side): string => (side === 'right' ? id : id.replace(/\.right$/, '.left'))

function placeEntries(base: (typeof placeIds)[number]): Entry[] {
  const place = placeRows[base]
  const isJoint = place.kind === 'joint'
  const make = (id: string, side: Side | 'midline'): Entry => ({
    id,
    base,
    side,
    name: sided(side, place.name),
    called: place.name,
    latin: place.latin,
    plain: place.plain,
    finds: [],
    ...(place.ta2 && { ta2: place.ta2 }),
    system: isJoint ? 'joints' : 'landmarks',
    region: place.region,
    labelRank: place.labelRank ?? (isJoint ? unranked : landmarkRank),
    point: {
      body: (side === 'midline' ? place.body : mirrored(place.body, side)) as BodyId,
      on: side === 'midline' ? place.on : mirrored(place.on, side),
      at: side === 'midline' ? place.at : onSide(side, place.at),
    },
    role: place.role ? `${place.says} ${place.role}` : place.says,
    claims: place.claims ?? ['measuredBones'],
    sources: ['measured'],
  })
  return place.paired ? sides.map((side) => make(`${base}.${side}`, side)) : [make(base, 'midline')]
}

/** Muscles that pull in the model and are not drawn: each is told of at one of its ends. */
const undrawn = balancedIds.filter((id) => !(drawnIds as readonly MuscleId[]).includes(id))

function undrawnEntries(base: MuscleId): Entry[] {
  const muscle = muscleRows[base]
  const { name, origin } = muscle.strands[Math.floor(muscle.strands.length / 2)]!
  return sides.map((side) => ({
    ...drawnEntry({ id: `${base}.${side}`, base, name: muscle.name, layer: 'muscles', side, about: muscle }),
    point: {
      body: mirrored(origin.body, side) as BodyId,
      on: mirrored(origin.bone, side),
      at: onSide(side, placeOf(origin, `${base}/${name}/origin`)),
    },
  }))
}

export const entries: readonly Entry[] = [
  ...structures.map(drawnEntry),
  ...placeIds.flatMap(placeEntries),
  ...undrawn.flatMap(undrawnEntries),
]

const byId = new Map(entries.map((entry) => [entry.id, entry]))
export const entryOf = (id: string): Entry | undefined => byId.get(id)
