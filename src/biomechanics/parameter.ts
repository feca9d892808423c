import type { SourceId } from '../anatomy/sources'

export type Unit = 'fraction' | 'ratio' | 'deg' | 'N' | 'mm' | 'N·m' | 'N·m/deg'
export type Group = 'pull' | 'thigh' | 'nerves' | 'push' | 'trunk' | 'strength' | 'stiffness' | 'geometry'

export interface Parameter {
  readonly label: string
  readonly unit: Unit
  readonly min: number
  readonly max: number
  readonly default: number
  /** Value in the reference body, where it differs. */
  readonly reference?: number
  /** One value a side, or one for the body. */
  readonly perSide: boolean
  readonly group: Group
  /** Step of a slider. */
  readonly step: number
  readonly source: readonly SourceId[]
  /** True when bodies really differ in it, over the range given: it is drawn at random in the uncertainty run. */
  readonly uncertain?: true
}
