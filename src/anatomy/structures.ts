import { type BoneId, boneIds, bones } from './bones'
import type { Depth } from './depths'
import type { CardTold, Described, Named } from './described'
import { idleTissue, type LigamentId, ligaments, pubicSymphysis } from './ligaments'
import { type DrawnId, drawnIds, drawnRows } from './muscleKinds'
import { type NerveId, nerveIds, nerves } from './nerves'
import { type Side, sides } from './sides'
import { skin } from './skin'

/** What can be shown or hidden together. */
export const layers = ['bones', 'muscles', 'ligaments', 'nerve'] as const
export type Layer = (typeof layers)[number]
export const isLayer = (name: string): name is Layer => (layers as readonly string[]).includes(name)

/** A drawn structure, with its side where it has one; a name without its side means both, a layer all that is in it. */
export type StructureId = BoneId | `${DrawnId | BandId | NerveId | 'skin'}.${Side}` | 'pubicSymphysis'
export type StructureName =
  | StructureId
  | DrawnId
  | BandId
  | NerveId
  | 'skin'
  | 'hipBone'
  | 'femur'
  | 'twelfthRib'
  | Layer

/** Something drawn that can be shown or hidden by itself. */
export interface Structure {
  readonly id: string
  /** The same without its side. */
  readonly base: string
  readonly name: string
  /** Skin is in none that is hidden by itself: a dissection begins with it. */
  readonly layer: Layer | 'skin'
  /** The layer of a dissection that it is in. */
  readonly depth: Depth
  readonly side: Side | 'midline'
  /** All that is told of it; of a nerve its names alone (nerveCards.ts has the rest). */
  readonly about: Named & Partial<CardTold>
}

/** Soft tissue between bones that is drawn as bands and plates; the first seven also pull in the model. */
export type BandId = LigamentId | keyof typeof idleTissue
const bandRows: Readonly<Record<BandId, Described & { readonly depth?: Depth }>> = { ...ligaments, ...idleTissue }
const bandIds = Object.keys(bandRows) as BandId[]

/** Where a structure is found: in which layer of the page, and of a dissection. */
type Found = Pick<Structure, 'layer' | 'depth'>

const one = (id: string, about: Structure['about'], found: Found, side: Structure['side'] = 'midline'): Structure => ({
  id,
  base: side === 'midline' ? id : id.slice(0, id.lastIndexOf('.')),
  name: about.name,
  ...found,
  side,
  about,
})
const paired = (base: string, about: Structure['about'], found: Found): Structure[] =>
  sides.map((side) => one(`${base}.${side}`, about, found, side))

const bone: Found = { layer: 'bones', depth: 'bones' }
const band = (depth: Depth = 'ligaments'): Found => ({ layer: 'ligaments', depth })

export const structures: readonly Structure[] = [
  ...boneIds.map((id) => one(id, bones[id], bone, bones[id].side)),
  ...drawnIds.flatMap((id) => paired(id, drawnRows[id], { layer: 'muscles', depth: drawnRows[id].drawn.depth })),
  ...bandIds.flatMap((id) => paired(id, bandRows[id], band(bandRows[id].depth))),
  one('pubicSymphysis', pubicSymphysis, band()),
  ...nerveIds.flatMap((id) => paired(id, nerves[id], { layer: 'nerve', depth: 'deep' })),
  ...paired('skin', skin, { layer: 'skin', depth: 'skin' }),
]

const known = new Map<string, readonly string[]>()
for (const layer of layers) known.set(layer, [layer])
for (const { id, base, side } of structures) {
  known.set(id, [id])
  // A name without its side means both.
  if (side !== 'midline') known.set(base, [...(known.get(base) ?? []), id])
}

/** The structures or layers that `name` means; undefined for a name that nothing has. */
export const structuresNamed = (name: string): readonly string[] | undefined => known.get(name)
