import { segments } from '../../src/anatomy/bodies'
import { ligamentIds, ligaments } from '../../src/anatomy/ligaments'
import type { MuscleId } from '../../src/anatomy/muscleIds'
import { balancedIds, muscleRows } from '../../src/anatomy/muscleKinds'
import { momentNames } from '../../src/biomechanics/momentNames'
import type { MomentId } from '../../src/biomechanics/moments'
import type { Parameter } from '../../src/biomechanics/parameter'
import { parameterNotes } from '../../src/biomechanics/parameterNotes'
import { parameterIds, parameters, rangeText } from '../../src/biomechanics/parameters'
import { postureLaw } from '../../src/biomechanics/physique'
import type { Report } from '../../src/biomechanics/report'
import { postures, restingHipFlexion, type ScenarioInput } from '../../src/biomechanics/scenario'
import { toDeg, toMm } from '../../src/math/units'
import { ask } from './ask'
import { type Check, passes } from './check'
import { goldens, type Quantity, quantities } from './golden'
import { largestNutation, type Reach } from './largestNutation'
import { cite, figure, fixed, signed, table } from './markdown'
import { psoasAbout } from './measures'
import { headline, missed, rows } from './table'

import { everydayTable, timeAnswers, timeTable } from './timeTables'

export const documentPath = 'docs/MODEL.md'

function validation(): string {
  const said = ({ what, value, unit }: Check): string => `${what} ${figure(value)}${unit && ` ${unit}`}`
  const body = rows.map(({ number, kind, quantity, published, source, band, measure }) => {
    const checks = measure()
    const verdict = passes(checks) ? 'met' : '**missed**'
    const answers = checks.map(said).join('; ')
    return [`${number}`, kind, quantity, published ?? 'no published number', source, band, answers, verdict]
  })
  const notes = rows.flatMap(({ number, note }) => (note ? [`- Row ${number}: ${note}`] : []))
  const misses = Object.entries(missed).map(([number, why]) => `- Row ${number} is missed: ${why}`)
  return [
    headline(),
    '',
    table(['#', 'Kind', 'Quantity', 'Published', 'Source', 'Has to be', 'Model', ''], body),
    '',
    ...misses,
    ...notes,
  ].join('\n')
}

function golden(): string {
  const shown: readonly Quantity[] = ['tilt', 'nutation', 'lordosis', 'psoas', 'extensors']
  const within = goldens.filter(
    ({ input }) => typeof input.psoasShortening !== 'number' || input.psoasShortening <= 0.25,
  )
  const body = within.map(({ name, input, program }) => {
    const report = ask({ ...input, body: 'reference' })
    return [
      name,
      ...shown.map((key) => {
        const { of, tolerance } = quantities[key]
        const digits = tolerance < 0.01 ? 3 : tolerance < 0.1 ? 2 : 1
        return `${fixed(of(report), digits)} (${fixed(program[key]!, digits)})`
      }),
    ]
  })
  const head = shown.map((key) => `${quantities[key].label} [${quantities[key].unit}]`)
  return table(['Reference body', ...head], body)
}

function answers(): string {
  const line = (name: string, input: ScenarioInput): string[] => {
    const r: Report = ask(input)
    const { psoasMajor, piriformis } = r.muscles
    return [
      name,
      signed(r.change.pelvicTilt, 2),
      signed(r.change.lordosis, 2),
      `${signed(r.change.nutation.mean, 2)} (${fixed(r.nutation.mean, 2)})`,
      segments.map((id) => signed(r.change.segments[id], 2)).join(', '),
      fixed(psoasMajor!.right.force, 0),
      fixed(piriformis!.right.force, 1),
    ]
  }
  const body = [
    line('at rest', {}),
    ...[0.05, 0.1, 0.15, 0.2, 0.25].map((p) => line(`both psoas ${100 * p} % shorter`, { psoasShortening: p })),
    line('right psoas 20 % shorter', { psoasShortening: { right: 0.2 } }),
    line('both iliacus 20 % shorter', { iliacusShortening: 0.2 }),
    line('both piriformis fully active', { piriformisTone: 1 }),
    line('without weight', { off: ['gravity'] }),
  ]
  const head = ['Default body, standing', 'Tilt [°]', 'Lordosis [°]', 'Nutation, change (total) [°]']
  return table([...head, 'L5-S1 to L1-L2 [°]', 'Right psoas [N]', 'Right piriformis [N]'], body)
}

function balanceOfMoments(): string {
  const columns = [ask(), ask({ psoasShortening: 0.1 }), ask({ psoasShortening: 0.2 })]
  const rowsOf = (Object.keys(columns[0]!.sacroiliacMoments) as MomentId[]).map((id) => [
    momentNames[id],
    ...columns.map(({ sacroiliacMoments }) => signed(sacroiliacMoments[id] ?? 0, 2)),
  ])
  return table(['Moment about the sacro-iliac axis [N·m]', 'at rest', 'psoas 10 % shorter', '20 % shorter'], rowsOf)
}

function wayOf(id: MuscleId): string {
  const { pulley, strands } = muscleRows[id]
  if (pulley) return `${pulley.side} of the hip, ${fixed(toMm(pulley.radius), 0)} mm`
  return strands.some(({ via = [] }) => via.length > 0) ? 'past places on its way' : 'straight'
}

function muscleTable(): string {
  const body = balancedIds.map((id) => {
    const { name, strands, optimalLength, neutralLength, tone, holdsTrunk, sources: from } = muscleRows[id]
    const fibre = `${fixed(toMm(optimalLength), 1)} mm, ${neutralLength} in standing`
    return [name, `${strands.length}`, wayOf(id), fibre, holdsTrunk ? 'by least effort' : `${tone}`, cite(from)]
  })
  return table(['Muscle', 'Lines a side', 'Path', 'Optimal fibre length', 'Tone at rest', 'Sources'], body)
}

function ligamentTable(): string {
  const percent = (share: number): string => `${figure(100 * share)} %`
  const body = ligamentIds.map((id) => {
    const { name, nutationShare, counternutationShare, sources: from } = ligaments[id]
    const own = id === 'iliolumbar'
    return [
      name,
      own ? 'pulls by itself' : percent(nutationShare),
      own ? '' : percent(counternutationShare),
      cite(from),
    ]
  })
  return table(['Ligament', 'Share, nutation', 'Share, counternutation', 'Sources'], body)
}

function postureTable(): string {
  const body = postures.map((posture) => {
    const { tilt, weight } = postureLaw[posture]
    const { nutation, lordosis } = ask({ posture })
    return [
      posture,
      signed(toDeg(tilt), 1),
      fixed(restingHipFlexion[posture], 0),
      weight === 0 ? 'by a bed' : 'by the spine',
      fixed(nutation.mean, 2),
      fixed(lordosis, 1),
    ]
  })
  const head = ['Posture', 'Pelvic tilt against standing [°]', 'Thighs [°]', 'Weight carried']
  return table([...head, 'Nutation [°]', 'Lordosis [°]'], body)
}

function parameterTable(): string {
  const body = parameterIds.map((id) => {
    const p: Parameter = parameters[id]
    const rest = p.reference === undefined ? `${p.default}` : `${p.default} (reference body ${p.reference})`
    return [
      `\`${id}\``,
      p.label,
      rangeText(id),
      rest,
      cite(p.source) + (parameterNotes[id] ? `. ${parameterNotes[id]}` : ''),
    ]
  })
  return table(['Name', 'What', 'Range', 'Default', 'Source'], body)
}

/** How much of the nutation at psoas 20/20 a reacting piriformis takes back, for each published strength. */
export function reactivityTargets(): { strength: number; plain: number; at60: number; at100: number }[] {
  return [110, 200, 310].map((piriformisStrength) => {
    const at = (piriformisReactivity: number): number =>
      ask({ psoasShortening: 0.2, piriformisStrength, piriformisReactivity }).change.nutation.mean
    return { strength: piriformisStrength, plain: at(0), at60: at(0.6), at100: at(1) }
  })
}

function reactivity(): string {
  const targets = reactivityTargets()
  const removed = (from: number, to: number): number => 1 - to / from
  const near = (share: number, target: number): boolean => Math.abs(share - target) <= 0.05
  const body = targets.map(({ strength, plain, at60, at100 }) => [
    `${strength}`,
    signed(plain, 2),
    `${signed(at60, 2)} (${fixed(100 * removed(plain, at60), 0)} % taken back)`,
    `${signed(at100, 2)} (${fixed(100 * removed(plain, at100), 0)} % taken back)`,
  ])
  const reached = targets.filter(
    ({ plain, at60, at100 }) => near(removed(plain, at60), 1 / 3) && near(removed(plain, at100), 1 / 2),
  )
  const list = reached.map(({ strength }) => `${strength} N`).join(' and ')
  const flips = targets.some(({ at60, at100 }) => at60 < 0 || at100 < 0)
  const verdict =
    reached.length === 0
      ? 'No published strength reaches both teaching targets to within five percentage points.'
      : `Both teaching targets are reached, to within five percentage points, at ${list} only.`
  const head = ['Strength, one side [N]', 'Reactivity 0 [°]', '60 % [°]', '100 % [°]']
  return `${table(head, body)}\n\n${verdict} The sign ${flips ? 'flips' : 'never flips'}.`
}

function limits(): string {
  const largest = (reach: Reach): string => {
    const { angle, state, asks } = largestNutation(reach)
    return `${fixed(angle, 2)}° (the largest of ${asks} states asked: \`${JSON.stringify(state)}\`)`
  }
  return [
    `- Largest nutation found in what a person can set on the default body, by its own muscles and postures: ${largest('body')}.`,
    `- Pushed from outside besides: ${largest('pushed')}. With parts switched off as well: ${largest('everything')}; no body is in that state.`,
    `- Arm of psoas about the sacro-iliac axis: ${fixed(psoasAbout('nutation').arm, 1)} mm; moments of one psoas at full strength about ${segments.map((id) => `${id} ${signed(psoasAbout(id).moment, 2)} N·m`).join(', ')}.`,
  ].join('\n')
}

const blocks = {
  answers,
  moments: balanceOfMoments,
  muscles: muscleTable,
  ligaments: ligamentTable,
  postures: postureTable,
  parameters: parameterTable,
  timeConstants: timeTable,
  timeAnswers,
  everyday: everydayTable,
  reactivity,
  limits,
  validation,
  golden,
} as const
export const blockNames = Object.keys(blocks) as (keyof typeof blocks)[]

const opening = (name: string): string => `<!-- generated: ${name} -->`
const closing = (name: string): string => `<!-- end: ${name} -->`

/** `text` with every generated part made anew; throws when one of them has no place in it. */
export function refreshed(text: string): string {
  return blockNames.reduce((all, name) => {
    const from = all.indexOf(opening(name))
    const to = all.indexOf(closing(name))
    if (from < 0 || to < from) throw new Error(`${documentPath} has no place for "${name}"`)
    return `${all.slice(0, from + opening(name).length)}\n\n${blocks[name]()}\n\n${all.slice(to)}`
  }, text)
}
