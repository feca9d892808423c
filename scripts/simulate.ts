/** The model on the command line: a scenario in, its report out. See --help. */

import { readFileSync } from 'node:fs'
import { ourBody } from '../src/anatomy/body'
import { sources } from '../src/anatomy/sources'
import { accounts, storyReactivity } from '../src/biomechanics/accounts'
import { startTrail } from '../src/biomechanics/answers'
import { elementIds } from '../src/biomechanics/elements'
import { released, sensitivities } from '../src/biomechanics/influence'
import type { Parameter } from '../src/biomechanics/parameter'
import { parameters, rangeText } from '../src/biomechanics/parameters'
import { bodies, completeScenario, postures, type Scenario } from '../src/biomechanics/scenario'
import { sampleBodies } from '../src/biomechanics/uncertainty'
import { grammar } from '../src/words/en/grammar'
import { mjcf } from './mjcf'

const usage = `npm run -s simulate -- '{"psoasShortening":{"left":0.1,"right":0.1}}'   one scenario -> one report (JSON)
npm run -s simulate                 the defaults
npm run -s simulate -- -            a JSON array of scenarios on standard input -> an array of reports
npm run -s simulate -- --with=released,sensitivities,uncertainty [SCENARIO]
                                    adds what each part does if released, slopes by every pull, and the spread over
                                    1,000 sampled bodies (--bodies=N --seed=N)
npm run -s simulate -- --mjcf [SCENARIO]   the body as MuJoCo reads it
npm run -s simulate -- --help       this text

Time (tone, reflex, pressure, pilot, visits) is played on the page; its constants stand in docs/MODEL.md.

Degrees, newtons, newton metres, millimetres; shortening, tone and the like as fractions. A plain number sets both sides.
`

function help(): string {
  const rows = Object.entries(parameters as Record<string, Parameter>).map(([id, p]) => {
    const other = p.reference === undefined ? '' : ` (reference body ${p.reference})`
    const from = p.source.map((key) => `${sources[key].cite} [${sources[key].kind}]`).join('; ')
    return `  ${id}${p.perSide ? ' (per side)' : ''}\n    ${p.label}; ${rangeText(id as keyof typeof parameters)}; default ${p.default}${other}\n    ${from}`
  })
  return `${usage}\n${rows.join('\n')}\n  posture: ${postures.join(' | ')}\n  body: ${bodies.join(' | ')}\n  account: ${accounts.join(' | ')} (taught: piriformisReactivity ${storyReactivity}; default measured: 0)\n  off: array of ${elementIds.join(', ')}\n`
}

function readJson(text: string, from: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new SyntaxError(`${from} is not JSON: ${(error as Error).message.split('\n')[0]}`)
  }
}

interface Options {
  readonly scenario?: string
  readonly extras: ReadonlySet<string>
  readonly mjcf: boolean
  readonly bodies: number
  readonly seed: number
}

const extras = ['released', 'sensitivities', 'uncertainty']

function readOptions(args: readonly string[]): Options {
  const plain = args.filter((arg) => !arg.startsWith('--'))
  if (plain.length > 1) throw new Error(`one scenario at most, a JSON object or "-", not ${plain.length}`)
  const known = new Map<string, string>()
  for (const arg of args.filter((a) => a.startsWith('--'))) {
    const [name, value = ''] = arg.slice(2).split('=', 2) as [string, string?]
    if (!['with', 'mjcf', 'bodies', 'seed'].includes(name))
      throw new Error(`unknown option --${name.slice(0, 40)}; known: --with=, --mjcf, --bodies=, --seed=, --help`)
    known.set(name, value)
  }
  const wanted = (known.get('with') ?? '').split(',').filter((word) => word !== '')
  for (const word of wanted)
    if (!extras.includes(word)) throw new Error(`--with knows ${extras.join(', ')}, not "${word.slice(0, 40)}"`)
  const whole = (name: string, rest: number): number => {
    const text = known.get(name)
    if (text === undefined) return rest
    if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} must be a whole number, not "${text.slice(0, 40)}"`)
    return Number(text)
  }
  return {
    ...(plain[0] !== undefined && { scenario: plain[0] }),
    extras: new Set(wanted),
    mjcf: known.has('mjcf'),
    bodies: whole('bodies', 1000),
    seed: whole('seed', 1),
  }
}

function uncertainty(scenario: Scenario, bodies: number, seed: number): unknown {
  const run = sampleBodies(ourBody, scenario, bodies, seed)
  for (;;) {
    const next = run.next()
    if (next.done) return next.value
  }
}

function main(args: readonly string[]): string {
  if (args.includes('--help') || args.includes('-h')) return help()
  const options = readOptions(args)
  const trail = startTrail(ourBody)
  const answer = (input: unknown): unknown => {
    const scenario = completeScenario(input)
    const { report } = trail.solve(scenario, 'cold')
    return {
      ...report,
      sentence: grammar.sentence(scenario, report),
      ...(options.extras.has('released') && { released: released(trail, scenario) }),
      ...(options.extras.has('sensitivities') && { sensitivities: sensitivities(trail, scenario) }),
      ...(options.extras.has('uncertainty') && { uncertainty: uncertainty(scenario, options.bodies, options.seed) }),
    }
  }
  if (options.scenario !== '-') {
    const input = options.scenario === undefined ? {} : readJson(options.scenario, 'the argument')
    return options.mjcf
      ? mjcf(trail.equilibriumOf(completeScenario(input)))
      : `${JSON.stringify(answer(input), null, 2)}\n`
  }
  const list = readJson(readFileSync(0, 'utf8'), 'standard input')
  if (!Array.isArray(list)) throw new TypeError('standard input must hold a JSON array of scenarios')
  const answers = list.map((input, i) => {
    try {
      return answer(input)
    } catch (error) {
      throw new Error(`scenario ${i}: ${(error as Error).message}`)
    }
  })
  return `${JSON.stringify(answers)}\n`
}

try {
  process.stdout.write(main(process.argv.slice(2)))
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 2
}
