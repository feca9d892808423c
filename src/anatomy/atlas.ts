import type { Vec3 } from '../math/vec3'
import { placeOf } from './attachments'
import type { BodyId } from './bodies'
import type { CardTold, Region, System } from './described'
import type { MuscleId } from './muscleIds'
import { balancedIds, drawnIds, muscleRows } from './muscleKinds'
import { placeIds, placeRows } from './places'
import { onSide, type Side, sides } from './sides'
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
  readonly ta2?: number
  readonly system: System
  readonly region: Region
  /** What is named first in the picture: the lower, the sooner. */
  readonly labelRank: number
  /** A point of a bone or joint: has a label, but nothing of its own that is drawn. */
  readonly point?: { readonly body: BodyId; readonly on: string; readonly at: Vec3 }
  /** All that is told of it beside its names; of a nerve it stands apart: ask `toldOf` (told.ts). */
  readonly told: Partial<CardTold>
}

const lower = (text: string): string => (/^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1))
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const sided = (side: Side | 'midline', name: string): string =>
  side === 'midline' ? name : `${side === 'right' ? 'Right' : 'Left'} ${lower(name)}`

/** Labels of landmarks come before those of what has no rank. */
const unranked = 50
const landmarkRank = 40

function drawnEntry({ id, base, side, layer, about }: Omit<Structure, 'depth'>): Entry {
  const { latin, plain, ta2, region, system = layer, labelRank } = about
  return {
    id,
    base,
    side,
    name: sided(side, about.name),
    called: about.name,
    latin: upper(latin),
    plain,
    ...(ta2 && { ta2 }),
    system,
    region,
    labelRank: labelRank ?? unranked,
    told: about,
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
    ...(place.ta2 && { ta2: place.ta2 }),
    system: isJoint ? 'joints' : 'landmarks',
    region: place.region,
    labelRank: place.labelRank ?? (isJoint ? unranked : landmarkRank),
    point: {
      body: (side === 'midline' ? place.body : mirrored(place.body, side)) as BodyId,
      on: side === 'midline' ? place.on : mirrored(place.on, side),
      at: side === 'midline' ? place.at : onSide(side, place.at),
    },
    told: {
      role: place.role ? `${place.says} ${place.role}` : place.says,
      claims: place.claims ?? ['measuredBones'],
    },
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
