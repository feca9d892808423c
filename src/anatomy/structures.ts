import { type BoneId, bones } from './bones'
import { ligaments } from './ligaments'
import { type MuscleId, muscleIds, muscles } from './muscles'
import { type Side, sides } from './sides'

/** What can be shown or hidden together. */
export const layers = { bones: 'Bones', muscles: 'Muscles', ligaments: 'Ligaments', nerve: 'Nerve' } as const
export type Layer = keyof typeof layers

/** A drawn structure, with its side where it has one; a name without its side means both, a layer all that is in it. */
export type StructureId = BoneId | `${MuscleId | BandId | 'sciaticNerve'}.${Side}` | 'pubicSymphysis'
export type StructureName =
  | StructureId
  | MuscleId
  | BandId
  | 'sciaticNerve'
  | 'hipBone'
  | 'femur'
  | 'twelfthRib'
  | Layer

/** Something drawn that can be shown or hidden by itself. */
export interface Structure {
  readonly id: string
  readonly name: string
  readonly layer: Layer
  readonly side: Side | 'midline'
}

/** Soft tissue between bones that is drawn as bands and plates; the first seven also pull in the model. */
export const bandNames = {
  ...(Object.fromEntries(Object.entries(ligaments).map(([id, { name }]) => [id, name])) as Record<
    keyof typeof ligaments,
    string
  >),
  inguinal: 'Inguinal ligament',
  hipCartilage: 'Cartilage of the hip joint',
} as const
export type BandId = keyof typeof bandNames
export const bandIds = Object.keys(bandNames) as BandId[]

const paired = (id: string, name: string, layer: Layer): Structure[] =>
  sides.map((side) => ({ id: `${id}.${side}`, name, layer, side }))

export const structures: readonly Structure[] = [
  ...Object.entries(bones).map(([id, { name, side }]): Structure => ({ id, name, layer: 'bones', side })),
  ...muscleIds.flatMap((id: MuscleId) => paired(id, muscles[id].name, 'muscles')),
  ...bandIds.flatMap((id) => paired(id, bandNames[id], 'ligaments')),
  { id: 'pubicSymphysis', name: 'Disc of the pubic symphysis', layer: 'ligaments', side: 'midline' },
  ...paired('sciaticNerve', 'Sciatic nerve', 'nerve'),
]

const known = new Map<string, readonly string[]>()
for (const layer of Object.keys(layers)) known.set(layer, [layer])
for (const { id, side } of structures) {
  known.set(id, [id])
  // A name without its side means both.
  if (side !== 'midline') {
    const both = id.slice(0, id.lastIndexOf('.'))
    known.set(both, [...(known.get(both) ?? []), id])
  }
}

/** The structures or layers that `name` means; undefined for a name that nothing has. */
export const structuresNamed = (name: string): readonly string[] | undefined => known.get(name)
