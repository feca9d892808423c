import { type Side, sides } from '../../anatomy/sides'
import type { Angles } from '../../biomechanics/angles'
import { nutationByHand } from '../../biomechanics/handPose'
import { muscleControl, muscleControls } from '../../biomechanics/muscleParameters'
import type { Group, Unit } from '../../biomechanics/parameter'
import { parameters } from '../../biomechanics/parameters'
import type { Report } from '../../biomechanics/report'
import type { Scenario } from '../../biomechanics/scenario'
import type { Grammar } from '../grammar'
import { numberText } from '../numberText'

/** Below this a change is not worth a word [deg]: it would read 0.0. */
const silent = 0.05

const numbers = numberText('.')
const atRest = { standing: 'standing', sitting: 'sitting', lying: 'lying' } as const

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** Abbreviations stay as they are. */
const lower = (text: string): string => (/^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1))

const percent = (share: number): string => `${Math.round(share * 100)} %`
const degrees = (angle: number): string => `${numbers.fixed(Math.abs(angle), 1)}°`
const signed = (angle: number): string => `${angle < 0 ? '−' : '+'}${degrees(angle)}`
const forth = (angle: number): string => (angle >= 0 ? 'forward' : 'back')
const list = (parts: readonly string[]): string =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? '')

/** What is asked of one paired thing: "both psoas 10 % shorter", "right psoas 20 % shorter, left 5 %". */
function paired(
  values: Readonly<Record<Side, number>>,
  rest: number,
  one: string,
  both: string,
  say: (value: number) => string,
): string | undefined {
  const { right, left } = values
  const changed = sides.filter((side) => Math.abs(values[side] - rest) > 1e-9)
  if (changed.length === 0) return undefined
  if (changed.length === 1) return `${changed[0]} ${one} ${say(values[changed[0]!])}`
  if (right === left) return `both ${both} ${say(right)}`
  return `right ${one} ${say(right)}, left ${say(left)}`
}

const shorter = (value: number): string => `${percent(value)} shorter`
const active = (value: number): string => `at ${percent(value)} tone`
const raised = (value: number): string => `raised ${value.toFixed(0)}°`
const drawn = (value: number): string => `${value < 0 ? 'abducted' : 'adducted'} ${Math.abs(value).toFixed(0)}°`
const turned = (value: number): string => `turned ${value < 0 ? 'outward' : 'inward'} ${Math.abs(value).toFixed(0)}°`

function causes(s: Scenario): string[] {
  const parts = s.off.filter((id) => id !== 'pelvicTilt').length
  return [
    ...muscleControls.map(({ name, kind, parameter, rest }) =>
      paired(s[parameter], rest, lower(name), lower(name), kind === 'tone' ? active : shorter),
    ),
    paired(s.hipFlexion, s.posture === 'sitting' ? 80 : 0, 'thigh', 'thighs', raised),
    paired(s.hipAdduction, 0, 'thigh', 'thighs', drawn),
    paired(s.hipRotation, 0, 'thigh', 'thighs', turned),
    s.trunkLean > 0 && s.posture !== 'lying' ? `trunk leaning forward ${s.trunkLean.toFixed(0)}°` : undefined,
    s.seatLoad < 1 && s.posture === 'sitting' ? `the seat carrying ${percent(s.seatLoad)}` : undefined,
    s.off.includes('pelvicTilt') ? 'pelvis held still' : undefined,
    parts > 0 ? `${parts} ${parts === 1 ? 'part' : 'parts'} switched off` : undefined,
  ].filter((part) => part !== undefined)
}

function effects({ change }: { readonly change: Angles }): string[] {
  const { nutation, pelvicTilt, lordosis } = change
  const uneven = Math.abs(nutation.right - nutation.left) >= 0.1
  const sided = `right ${signed(nutation.right)}, left ${signed(nutation.left)}`
  return [
    Math.abs(pelvicTilt) >= silent ? `the pelvis tilts ${forth(pelvicTilt)} ${degrees(pelvicTilt)}` : undefined,
    Math.abs(lordosis) >= silent
      ? `the lumbar curve ${lordosis > 0 ? 'deepens' : 'flattens'} ${degrees(lordosis)}`
      : undefined,
    Math.abs(nutation.mean) >= silent
      ? `the sacrum nods ${forth(nutation.mean)} ${degrees(nutation.mean)}${uneven ? ` (${sided})` : ''}`
      : uneven
        ? `the sacrum twists (${sided})`
        : undefined,
  ].filter((part) => part !== undefined)
}

/** With what piriformis pulls; where it is made to answer, by which account. */
function forces(scenario: Scenario, { muscles, change }: Report): string {
  const { right, left } = muscles.piriformis ?? { right: { force: 0 }, left: { force: 0 } }
  if (right.force + left.force <= 0) return ''
  const [r, l] = [right.force.toFixed(0), left.force.toFixed(0)]
  const pull = r === l ? `${r} N a side` : `${r} N right, ${l} N left`
  return reacts(scenario, change)
    ? `; as taught, piriformis is made to answer (a rule of the story): ${pull}`
    : `; piriformis pulls with ${pull}`
}

/** Piriformis answers by the rule of the story: it was told to, and the sacrum nods forward on a side that it holds. */
const reacts = ({ piriformisReactivity }: Scenario, { nutation }: Angles): boolean =>
  sides.some((side) => piriformisReactivity[side] > 0 && nutation[side] >= silent)

function sentence(scenario: Scenario, report: Report): string {
  const asked = causes(scenario)
  const where = scenario.posture === 'standing' ? [] : [atRest[scenario.posture]]
  const cause = asked.length > 0 ? `${upper([...where, ...asked].join('; '))}. ` : ''
  if (report.beyond) return `${cause}The forces balance only with a joint turned past 60°, further than any body goes.`
  if (report.isTooMuch) return `${cause}The trunk would need more than the back muscles can give: it cannot be held so.`
  if (!report.balanced) return `${cause}The forces do not balance: nothing in this model holds the body like this.`
  const follows = effects(report)
  if (follows.length > 0) return `${cause}${upper(list(follows))}${forces(scenario, report)}.`
  return cause
    ? `${cause}Nothing moves by a tenth of a degree.`
    : `${upper(atRest[scenario.posture])} at rest: every pull is balanced and the sacrum is quiet.`
}

/** The sentence of a pose that a hand has made. */
const byHand: Grammar['byHand'] = (hand) => {
  const { right, left, mean } = nutationByHand(hand)
  const nods =
    right === left
      ? `the sacrum ${mean === 0 ? 'does not nod' : `nods ${forth(mean)} ${degrees(mean)}`} against the hip bones`
      : `nutation is ${numbers.fixed(right, 1)}° on the right and ${numbers.fixed(left, 1)}° on the left`
  const tilts =
    hand.pelvicTilt === 0 ? '' : `the pelvis tilts ${forth(hand.pelvicTilt)} ${degrees(hand.pelvicTilt)} and `
  return `Posed by hand: ${tilts}${nods}. No forces are balanced here.`
}

const groups: Readonly<Record<Group, string>> = {
  pull: 'Muscles: shortening and tone',
  thigh: 'Posture and thigh',
  nerves: 'Nerves and threat',
  push: 'Test push',
  trunk: 'Trunk and weight',
  strength: 'Strength and fibre length',
  stiffness: 'Stiffness of joints',
  geometry: 'Geometry',
}

const units: Readonly<Record<Unit, string>> = {
  fraction: 'percent',
  ratio: '',
  deg: 'degrees',
  N: 'newtons',
  mm: 'millimetres',
  N·m: 'newton metres',
  'N·m/deg': 'newton metres per degree',
}

/** "Psoas shortening" is said of a muscle: its name and what is done to it. */
const deeds = {
  shortening: (amount: string) => `${amount} shorter`,
  tone: (amount: string) => `tone ${amount}`,
} as const

const sided = (side: Entry['side'] | undefined, name: string): string =>
  side === undefined || side === 'midline' ? name : `${side} ${lower(name)}`
type Entry = Parameters<Grammar['structure']>[0] & { readonly side: Side | 'midline' }

/** English. */
export const grammar: Grammar = {
  numbers,
  sentence,
  byHand,
  structure: ({ called }, side) => upper(sided(side, called)),
  within: lower,
  group: (group) => groups[group],
  parameter: (id, side) => upper(sided(side, parameters[id].label)),
  unit: (unit) => units[unit],
  spoken(id, side, amount) {
    const control = muscleControl(id)
    return control && control.kind in deeds
      ? `${sided(side, lower(control.muscle))}, ${deeds[control.kind as keyof typeof deeds](amount)}`
      : `${sided(side, lower(parameters[id].label))}, ${amount}`
  },
  refusal: (name, from, to, typed) => `${name} takes a number from ${from} to ${to}; "${typed}" was not used.`,
}
