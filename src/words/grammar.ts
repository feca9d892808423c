import type { Entry } from '../anatomy/atlas'
import type { Side } from '../anatomy/sides'
import type { HandPose } from '../biomechanics/handPose'
import type { Group, Unit } from '../biomechanics/parameter'
import type { ParameterId } from '../biomechanics/parameters'
import type { Report } from '../biomechanics/report'
import type { Scenario } from '../biomechanics/scenario'
import type { NumberText } from './numberText'

/** What a language makes of facts: what no list of texts can hold, because its words change with what they say. */
export interface Grammar {
  readonly numbers: NumberText
  /** One sentence or two that say what is asked and what follows, the same for screen, screen reader, caption and picture. */
  sentence(scenario: Scenario, report: Report): string
  /** What a hand has done to the bones, in one sentence; it says that nothing is balanced. */
  byHand(hand: HandPose): string
  /** 'Right piriformis', as a name stands by itself; without a side: 'Piriformis'. */
  structure(entry: Pick<Entry, 'base' | 'called'>, side?: Entry['side']): string
  /** A name as it stands within a sentence: 'right piriformis'. */
  within(name: string): string
  group(group: Group): string
  /** 'Right psoas shortening'. */
  parameter(id: ParameterId, side?: Side): string
  /** How a unit sounds: 'percent'. */
  unit(unit: Unit): string
  /** 'right psoas, 12 percent shorter': `amount` with its spoken unit. */
  spoken(id: ParameterId, side: Side | undefined, amount: string): string
  /** Why `typed` is no value of a parameter of that `name`. */
  refusal(name: string, from: string, to: string, typed: string): string
}
