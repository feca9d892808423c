import { type Side, sides } from '../../anatomy/sides'
import type { Angles } from '../../biomechanics/angles'
import { nutationByHand } from '../../biomechanics/handPose'
import { muscleControl, muscleControls } from '../../biomechanics/muscleParameters'
import type { Unit } from '../../biomechanics/parameter'
import { parameters as rows } from '../../biomechanics/parameters'
import type { Report } from '../../biomechanics/report'
import type { Scenario } from '../../biomechanics/scenario'
import type { Grammar } from '../grammar'
import { numberText } from '../numberText'
import { anatomy } from './anatomy'
import { groups, parameters } from './parameters'

/** Below this a change is not worth a word [deg]: it would read 0,0. */
const silent = 0.05

const numbers = numberText(',')
const where = { standing: 'Im Stand', sitting: 'Im Sitzen', lying: 'Im Liegen' } as const
const atRest = { standing: 'Ruhiger Stand', sitting: 'Ruhiges Sitzen', lying: 'Ruhiges Liegen' } as const
// Behind the name: before it, German would bend the word to its gender.
const onSide = { right: 'rechts', left: 'links' } as const

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const percent = (share: number): string => `${Math.round(share * 100)} %`
const whole = (angle: number): string => `${Math.abs(angle).toFixed(0)}°`
const degrees = (angle: number): string => `${numbers.fixed(Math.abs(angle), 1)}°`
const signed = (angle: number): string => `${angle < 0 ? '−' : '+'}${degrees(angle)}`
const list = (parts: readonly string[]): string =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} und ${parts.at(-1)}` : (parts[0] ?? '')

/** What is asked of one paired thing: "Psoas beidseits 10 % kürzer", "Psoas rechts 20 % kürzer, links 5 % kürzer". */
function paired(
  values: Readonly<Record<Side, number>>,
  rest: number,
  what: string,
  say: (value: number) => string,
): string | undefined {
  const { right, left } = values
  const changed = sides.filter((side) => Math.abs(values[side] - rest) > 1e-9)
  if (changed.length === 0) return undefined
  if (changed.length === 1) return `${what} ${onSide[changed[0]!]} ${say(values[changed[0]!])}`
  if (right === left) return `${what} beidseits ${say(right)}`
  return `${what} rechts ${say(right)}, links ${say(left)}`
}

const shorter = (value: number): string => `${percent(value)} kürzer`
const active = (value: number): string => `mit ${percent(value)} Tonus`
const raised = (value: number): string => `${whole(value)} angehoben`
const drawn = (value: number): string => `${whole(value)} ${value < 0 ? 'abduziert' : 'adduziert'}`
const turned = (value: number): string => `${whole(value)} nach ${value < 0 ? 'außen' : 'innen'} gedreht`

function causes(s: Scenario): string[] {
  const parts = s.off.filter((id) => id !== 'pelvicTilt').length
  return [
    ...muscleControls.map(({ name, kind, parameter, rest }) =>
      paired(s[parameter], rest, name, kind === 'tone' ? active : shorter),
    ),
    paired(s.hipFlexion, s.posture === 'sitting' ? 80 : 0, 'Oberschenkel', raised),
    paired(s.hipAdduction, 0, 'Oberschenkel', drawn),
    paired(s.hipRotation, 0, 'Oberschenkel', turned),
    s.trunkLean > 0 && s.posture !== 'lying' ? `Rumpf ${whole(s.trunkLean)} nach vorn geneigt` : undefined,
    s.seatLoad < 1 && s.posture === 'sitting' ? `Sitz trägt ${percent(s.seatLoad)}` : undefined,
    s.off.includes('pelvicTilt') ? 'Becken festgehalten' : undefined,
    parts > 0 ? `${parts} ${parts === 1 ? 'Teil' : 'Teile'} ausgeschaltet` : undefined,
  ].filter((part) => part !== undefined)
}

const tilts = (angle: number): string => `das Becken kippt um ${degrees(angle)} nach ${angle >= 0 ? 'vorn' : 'hinten'}`
const into = (angle: number): string => `um ${degrees(angle)} in ${angle >= 0 ? 'Nutation' : 'Gegennutation'}`

function effects({ change }: { readonly change: Angles }): string[] {
  const { nutation, pelvicTilt, lordosis } = change
  const uneven = Math.abs(nutation.right - nutation.left) >= 0.1
  const sided = `rechts ${signed(nutation.right)}, links ${signed(nutation.left)}`
  return [
    Math.abs(pelvicTilt) >= silent ? tilts(pelvicTilt) : undefined,
    Math.abs(lordosis) >= silent
      ? `die Lendenlordose ${lordosis > 0 ? `vertieft sich um ${degrees(lordosis)}` : `flacht um ${degrees(lordosis)} ab`}`
      : undefined,
    Math.abs(nutation.mean) >= silent
      ? `das Kreuzbein geht ${into(nutation.mean)}${uneven ? ` (${sided})` : ''}`
      : uneven
        ? `das Kreuzbein verdreht sich (${sided})`
        : undefined,
  ].filter((part) => part !== undefined)
}

function forces(scenario: Scenario, { muscles, change }: Report): string {
  const { right, left } = muscles.piriformis ?? { right: { force: 0 }, left: { force: 0 } }
  if (right.force + left.force <= 0) return ''
  const [r, l] = [right.force.toFixed(0), left.force.toFixed(0)]
  const pull = r === l ? `${r} N je Seite` : `${r} N rechts und ${l} N links`
  return reacts(scenario, change)
    ? `; wie gelehrt lässt man den Piriformis antworten (eine Regel der Geschichte): ${pull}`
    : `; der Piriformis zieht mit ${pull}`
}

const reacts = ({ piriformisReactivity }: Scenario, { nutation }: Angles): boolean =>
  sides.some((side) => piriformisReactivity[side] > 0 && nutation[side] >= silent)

function sentence(scenario: Scenario, report: Report): string {
  const asked = causes(scenario).join('; ')
  const { posture } = scenario
  const cause = asked && `${posture === 'standing' ? '' : `${where[posture]}: `}${asked}. `
  if (report.beyond)
    return `${cause}Die Kräfte halten sich erst die Waage, wenn ein Gelenk um mehr als 60° gedreht ist, weiter als in jedem Körper.`
  if (report.isTooMuch)
    return `${cause}Der Rumpf bräuchte mehr, als die Rückenmuskeln geben können: So lässt er sich nicht halten.`
  if (!report.balanced)
    return `${cause}Die Kräfte halten sich nicht die Waage: Nichts in diesem Modell hält den Körper so.`
  const follows = effects(report)
  if (follows.length > 0) return `${cause}${upper(list(follows))}${forces(scenario, report)}.`
  return cause
    ? `${cause}Nichts bewegt sich auch nur um ein Zehntel Grad.`
    : `${atRest[posture]}: Alle Züge halten sich die Waage, und das Kreuzbein ist in Ruhe.`
}

const byHand: Grammar['byHand'] = (hand) => {
  const { right, left, mean } = nutationByHand(hand)
  const nods =
    right === left
      ? `das Kreuzbein ${mean === 0 ? 'bleibt gegenüber den Hüftbeinen, wo es war' : `geht gegenüber den Hüftbeinen ${into(mean)}`}`
      : `die Nutation beträgt rechts ${numbers.fixed(right, 1)}° und links ${numbers.fixed(left, 1)}°`
  const both = hand.pelvicTilt === 0 ? [nods] : [tilts(hand.pelvicTilt), nods]
  return `Von Hand gestellt: ${upper(both.join(', und '))}. Hier sind keine Kräfte im Gleichgewicht.`
}

const units: Readonly<Record<Unit, string>> = {
  fraction: 'Prozent',
  ratio: '',
  deg: 'Grad',
  N: 'Newton',
  mm: 'Millimeter',
  N·m: 'Newtonmeter',
  'N·m/deg': 'Newtonmeter pro Grad',
}

const deeds = {
  shortening: (amount: string) => `${amount} kürzer`,
  tone: (amount: string) => `Tonus ${amount}`,
} as const

const sided = (name: string, side: Side | 'midline' | undefined): string =>
  side === undefined || side === 'midline' ? name : `${name} ${onSide[side]}`
const named = (id: keyof typeof rows, side?: Side): string =>
  `${parameters[id] ?? rows[id].label}${side ? `, ${onSide[side]}` : ''}`

/** German. */
export const grammar: Grammar = {
  numbers,
  sentence,
  byHand,
  structure: ({ base, called }, side) => sided(anatomy[base] ?? called, side),
  // Nouns are large wherever they stand.
  within: (name) => name,
  group: (group) => groups[group],
  parameter: named,
  unit: (unit) => units[unit],
  spoken(id, side, amount) {
    const control = muscleControl(id)
    return control && control.kind in deeds
      ? `${sided(control.muscle, side)}, ${deeds[control.kind as keyof typeof deeds](amount)}`
      : `${named(id, side)}, ${amount}`
  },
  refusal: (name, from, to, typed) =>
    `${name}: Möglich ist eine Zahl von ${from} bis ${to}; „${typed}“ wurde nicht übernommen.`,
}
