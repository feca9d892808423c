/** The model on the command line: a scenario in, its report out. See --help. */
import { readFileSync } from 'node:fs'
import { sources } from '../src/anatomy/sources'
import { elementIds } from '../src/biomechanics/elements'
import { type Parameter, parameters, rangeText } from '../src/biomechanics/parameters'
import { bodies, completeScenario, postures } from '../src/biomechanics/scenario'
import { createSimulator } from '../src/biomechanics/simulate'

const usage = `npm run -s simulate -- '{"psoasShortening":{"left":0.1,"right":0.1}}'   one scenario -> one report (JSON)
npm run -s simulate                 the defaults
npm run -s simulate -- -            a JSON array of scenarios on standard input -> an array of reports
npm run -s simulate -- --help       this text

Degrees, newtons, newton metres, millimetres; shortening, tone and the like as fractions. A plain number sets both sides.
`

function help(): string {
  const rows = Object.entries(parameters as Record<string, Parameter>).map(([id, p]) => {
    const other = p.reference === undefined ? '' : ` (reference body ${p.reference})`
    const from = p.source.map((key) => `${sources[key].cite} [${sources[key].kind}]`).join('; ')
    return `  ${id}${p.perSide ? ' (per side)' : ''}\n    ${p.label}; ${rangeText(id as keyof typeof parameters)}; default ${p.default}${other}\n    ${from}`
  })
  return `${usage}\n${rows.join('\n')}\n  posture: ${postures.join(' | ')}\n  body: ${bodies.join(' | ')}\n  off: array of ${elementIds.join(', ')}\n`
}

function readJson(text: string, from: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new SyntaxError(`${from} is not JSON: ${(error as Error).message.split('\n')[0]}`)
  }
}

function main(args: readonly string[]): string {
  if (args.length > 1) throw new Error(`one argument at most, a JSON object or "-" or "--help", not ${args.length}`)
  const [argument] = args
  if (argument === '--help' || argument === '-h') return help()
  const simulator = createSimulator()
  const report = (input: unknown) => simulator.solve(completeScenario(input), 'cold').report
  if (argument !== '-')
    return `${JSON.stringify(report(argument === undefined ? {} : readJson(argument, 'the argument')), null, 2)}\n`
  const list = readJson(readFileSync(0, 'utf8'), 'standard input')
  if (!Array.isArray(list)) throw new TypeError('standard input must hold a JSON array of scenarios')
  const reports = list.map((input, i) => {
    try {
      return report(input)
    } catch (error) {
      throw new Error(`scenario ${i}: ${(error as Error).message}`)
    }
  })
  return `${JSON.stringify(reports)}\n`
}

try {
  process.stdout.write(main(process.argv.slice(2)))
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 2
}
