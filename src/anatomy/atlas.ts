import type { Vec3 } from '../math/vec3'
import type { BodyId } from './bodies'
import { type BoneId, bones } from './bones'
import type { ClaimId } from './claims'
import { facts } from './facts'
import { ligaments } from './ligaments'
import { muscles } from './muscles'
import { placeIds, placeRows } from './places'
import { onSide, type Side, sides } from './sides'
import type { SourceId } from './sources'
import { type Structure, structures } from './structures'

export const systems = {
  bones: 'Bones',
  joints: 'Joints and discs',
  muscles: 'Muscles',
  ligaments: 'Ligaments',
  nerve: 'Nerve',
  landmarks: 'Landmarks on bone',
} as const
export type System = keyof typeof systems
export const regions = { spine: 'Lumbar spine', pelvis: 'Pelvis', thigh: 'Hip and thigh' } as const
export type Region = keyof typeof regions

/** Everything a person can point at, search or read about. */
export interface Entry {
  /** As elements and drawn parts are named: 'piriformis.right'. */
  readonly id: string
  /** The same without its side, as facts and reports are kept. */
  readonly base: string
  readonly side: Side | 'midline'
  /** With its side always said: 'Right piriformis'. */
  readonly name: string
  readonly latin: string
  readonly plain: readonly string[]
  /** Words that lead here in the search. */
  readonly finds: readonly string[]
  readonly ta2?: number
  readonly fma?: number
  readonly system: System
  readonly region: Region
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

const baseOf = (id: string, side: Side | 'midline'): string =>
  side === 'midline' ? id : id.slice(0, id.lastIndexOf('.'))

const spine = /^(L\d|T12|twelfthRib|disc\.|quadratusLumborum|iliolumbar|lumbosacral|psoasMajor)/
const thigh = /^(femur|greaterTrochanter|lesserTrochanter|hipJoint|hipCartilage|gluteusMaximus)/
const regionOf = (base: string): Region => (spine.test(base) ? 'spine' : thigh.test(base) ? 'thigh' : 'pelvis')

/** What the tables of bones, muscles and ligaments already say, in one form. */
function known({ id, side, layer }: Structure): {
  latin?: string
  plain: readonly string[]
  ta2?: number
  fma?: number
  sources: readonly SourceId[]
} {
  const base = baseOf(id, side)
  if (layer === 'bones') {
    const { latin, plain, ...rest } = bones[id as BoneId]
    return {
      latin,
      plain,
      ...('ta2' in rest && { ta2: rest.ta2 }),
      ...('fma' in rest && { fma: rest.fma }),
      sources: ['measured'],
    }
  }
  if (base in muscles) {
    const { latin, plain, sources } = muscles[base as keyof typeof muscles]
    return { latin, plain: [plain], sources }
  }
  if (base in ligaments) {
    const { latin, sources } = ligaments[base as keyof typeof ligaments]
    return { latin, plain: [], sources }
  }
  return { plain: [], sources: ['measured'] }
}

function drawnEntry(structure: Structure): Entry {
  const { id, side, layer } = structure
  const base = baseOf(id, side)
  const fact = facts[base]
  if (!fact) throw new Error(`facts.ts says nothing about "${base}"`)
  const { latin, plain, ta2, fma, sources } = known(structure)
  const number = ta2 ?? fact.ta2
  const model = fma ?? (side === 'midline' ? undefined : fact.fma?.[side])
  return {
    id,
    base,
    side,
    name: sided(side, structure.name),
    latin: upper(fact.latin ?? latin ?? ''),
    plain: [...new Set([...plain, ...(fact.plain ?? [])])],
    finds: fact.finds ?? [],
    ...(number && { ta2: number }),
    ...(model && { fma: model }),
    system: id.startsWith('disc.') || id === 'pubicSymphysis' || base === 'hipCartilage' ? 'joints' : layer,
    region: regionOf(base),
    ...(fact.attachments && { attachments: fact.attachments }),
    ...(fact.action && { action: fact.action }),
    ...(fact.nerve && { nerve: fact.nerve }),
    role: fact.role,
    claims: fact.claims,
    sources,
  }
}

const mirrored = (id: string, side: Side): string => (side === 'right' ? id : id.replace(/\.right$/, '.left'))

function placeEntries(base: (typeof placeIds)[number]): Entry[] {
  const place = placeRows[base]
  const fact = facts[base]
  const make = (id: string, side: Side | 'midline'): Entry => ({
    id,
    base,
    side,
    name: sided(side, place.name),
    latin: place.latin,
    plain: place.plain,
    finds: [],
    ...(place.ta2 && { ta2: place.ta2 }),
    system: place.kind === 'joint' ? 'joints' : 'landmarks',
    region: regionOf(base),
    point: {
      body: (side === 'midline' ? place.body : mirrored(place.body, side)) as BodyId,
      on: side === 'midline' ? place.on : mirrored(place.on, side),
      at: side === 'midline' ? place.at : onSide(side, place.at),
    },
    role: fact ? `${place.says} ${fact.role}` : place.says,
    claims: fact?.claims ?? ['measuredBones'],
    sources: ['measured'],
  })
  return place.paired ? sides.map((side) => make(`${base}.${side}`, side)) : [make(base, 'midline')]
}

export const entries: readonly Entry[] = [...structures.map(drawnEntry), ...placeIds.flatMap(placeEntries)]

const byId = new Map(entries.map((entry) => [entry.id, entry]))
export const entryOf = (id: string): Entry | undefined => byId.get(id)
/** 'Right piriformis'; an id nobody knows is said as it is. */
export const nameOfEntry = (id: string): string => byId.get(id)?.name ?? id
