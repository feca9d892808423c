import type { ClaimId } from './claims'
import type { SourceId } from './sources'

export const systems = {
  bones: 'Bones',
  joints: 'Joints and discs',
  muscles: 'Muscles',
  ligaments: 'Ligaments',
  nerve: 'Nerves',
  skin: 'Skin',
  landmarks: 'Landmarks on bone',
} as const
export type System = keyof typeof systems
export const regions = { spine: 'Lumbar spine', pelvis: 'Pelvis', thigh: 'Hip and thigh' } as const
export type Region = keyof typeof regions

/** What everything that can be pointed at is called, and where it is filed. */
export interface Named {
  /** English, as in the Terminologia Anatomica (TA2). */
  readonly name: string
  readonly latin: string
  /** Everyday words and synonyms. */
  readonly plain: readonly string[]
  readonly region: Region
  /** Where it is not that of the layer it is drawn in. */
  readonly system?: System
  /** What is named first in the picture: under 20 what the page is about, above that what a hand can find. */
  readonly labelRank?: number
  /** Number in the Terminologia Anatomica 2; absent where it was not looked up. */
  readonly ta2?: number
}

/** What a student asks beyond the name. */
export interface CardTold {
  /** Words that people look for and that lead here, though they name something else. */
  readonly finds?: readonly string[]
  /** Identifiers in the Foundational Model of Anatomy; absent where they were not looked up. */
  readonly fma?: number | { readonly right: number; readonly left: number }
  readonly attachments?: string
  readonly action?: string
  readonly nerve?: string
  /** What it does in this model. */
  readonly role: string
  readonly claims: readonly [ClaimId, ...ClaimId[]]
  /** Absent: measured on the bones. */
  readonly sources?: readonly SourceId[]
}

/** Named, and told of. */
export interface Described extends Named, CardTold {}
