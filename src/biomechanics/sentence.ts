import { type Side, sides } from '../anatomy/sides'
import type { Angles } from './angles'
import type { Report } from './report'
import type { Scenario } from './scenario'

/** Below this a change is not worth a word [deg]: it would read 0.0. */
const silent = 0.05

const atRest = { standing: 'Standing', sitting: 'Sitting', lying: 'Lying' } as const

const percent = (share: number): string => `${Math.round(share * 100)} %`
const degrees = (angle: number): string => `${Math.abs(angle).toFixed(1)}°`

/** What is asked of one paired thing: "Both psoas 10 % shorter", "Right psoas 20 % shorter, left 5 %". */
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
  if (changed.length === 1) return `${changed[0] === 'right' ? 'Right' : 'Left'} ${one} ${say(values[changed[0]!])}`
  if (right === left) return `Both ${both} ${say(right)}`
  return `Right ${one} ${say(right)}, left ${say(left)}`
}

function causes(s: Scenario): string[] {
  const shorter = (value: number): string => `${percent(value)} shorter`
  const active = (value: number): string => `at ${percent(value)} tone`
  const bent = (value: number): string => `bent ${value.toFixed(0)}°`
  const parts = s.off.filter((id) => id !== 'pelvicTilt').length
  const turned = (value: number): string => `turned ${value < 0 ? 'outward' : 'inward'} ${Math.abs(value).toFixed(0)}°`
  return [
    paired(s.psoasShortening, 0, 'psoas', 'psoas', shorter),
    paired(s.psoasTone, 0.01, 'psoas', 'psoas', active),
    paired(s.iliacusShortening, 0, 'iliacus', 'iliacus', shorter),
    paired(s.piriformisShortening, 0, 'piriformis', 'piriformis', shorter),
    paired(s.piriformisTone, 0.02, 'piriformis', 'piriformis', active),
    paired(s.hipFlexion, s.posture === 'sitting' ? 80 : 0, 'hip', 'hips', bent),
    paired(s.hipRotation, 0, 'thigh', 'thighs', turned),
    s.trunkLean > 0 ? `Trunk leaning forward ${s.trunkLean.toFixed(0)}°` : undefined,
    s.off.includes('pelvicTilt') ? 'Pelvis held still' : undefined,
    parts > 0 ? `${parts} ${parts === 1 ? 'part' : 'parts'} switched off` : undefined,
  ].filter((part) => part !== undefined)
}

function effects({ change }: { change: Angles }): string[] {
  const { nutation, pelvicTilt, lordosis } = change
  const uneven = Math.abs(nutation.right - nutation.left) >= 0.1
  const sided = `right ${signed(nutation.right)}, left ${signed(nutation.left)}`
  return [
    Math.abs(pelvicTilt) >= silent
      ? `the pelvis tilts ${pelvicTilt > 0 ? 'forward' : 'back'} ${degrees(pelvicTilt)}`
      : undefined,
    Math.abs(lordosis) >= silent
      ? `the lumbar curve ${lordosis > 0 ? 'deepens' : 'flattens'} ${degrees(lordosis)}`
      : undefined,
    Math.abs(nutation.mean) >= silent
      ? `the sacrum nods ${nutation.mean > 0 ? 'forward' : 'back'} ${degrees(nutation.mean)}${uneven ? ` (${sided})` : ''}`
      : uneven
        ? `the sacrum twists (${sided})`
        : undefined,
  ].filter((part) => part !== undefined)
}

const signed = (angle: number): string => `${angle < 0 ? '−' : '+'}${degrees(angle)}`

/** One sentence or two that say what is asked and what follows, the same for screen, screen reader, caption and picture. */
export function sentenceOf(scenario: Scenario, report: Omit<Report, 'sentence'>): string {
  const asked = causes(scenario)
  const where = scenario.posture === 'standing' ? [] : [atRest[scenario.posture]]
  const said = [...where, ...asked].map((part, i) => (i === 0 ? part : part[0]!.toLowerCase() + part.slice(1)))
  const cause = asked.length > 0 ? `${said.join('; ')}. ` : ''
  if (report.beyond) return `${cause}The forces balance only with a joint turned past 60°, further than any body goes.`
  if (!report.balanced) return `${cause}The forces do not balance: nothing in this model holds the body like this.`
  const follows = effects(report)
  if (follows.length === 0)
    return asked.length > 0
      ? `${cause}Nothing moves by a tenth of a degree.`
      : `${atRest[scenario.posture]} at rest: every pull is balanced and the sacrum is quiet.`
  const list = follows.length > 1 ? `${follows.slice(0, -1).join(', ')} and ${follows.at(-1)}` : follows[0]!
  const { right, left } = report.muscles.piriformis ?? { right: { force: 0 }, left: { force: 0 } }
  const answer = right.force + left.force > 0 ? `; piriformis pulls with ${forces(right.force, left.force)}` : ''
  return `${cause}${list[0]!.toUpperCase()}${list.slice(1)}${answer}.`
}

function forces(right: number, left: number): string {
  const [r, l] = [right.toFixed(0), left.toFixed(0)]
  return r === l ? `${r} N a side` : `${r} N on the right, ${l} N on the left`
}
