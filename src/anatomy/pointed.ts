import type { PlaceId } from './places'
import type { Side } from './sides'
import type { StructureName } from './structures'

/** A place on bone with its side, where it has one. */
export type PlaceName = PlaceId | `${PlaceId}.${Side}`
/** Something that can be pointed at: drawn, or a place on bone. */
export type Pointed = StructureName | PlaceName
