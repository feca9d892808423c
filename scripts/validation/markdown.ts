import { type SourceId, sources } from '../../src/anatomy/sources'

/** Written so that it reads the same on every machine: three digits, and nothing below a billionth. */
export function figure(value: number, digits = 3): string {
  if (Math.abs(value) < 1e-9) return '0'
  const text = Number(value.toPrecision(digits)).toString()
  return text.replace('-', '−')
}
export const fixed = (value: number, digits: number): string => {
  const text = value.toFixed(digits)
  return (Number(text) === 0 ? (0).toFixed(digits) : text).replace('-', '−')
}
export const signed = (value: number, digits: number): string => {
  const text = fixed(value, digits)
  return text.startsWith('−') || Number(text) === 0 ? text : `+${text}`
}

const cell = (text: string): string => text.replaceAll('|', '\\|')
export const table = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...body].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

export const cite = (ids: readonly SourceId[]): string =>
  ids
    .map((id) => {
      const { cite: text, kind } = sources[id]
      return kind === 'memory' ? `${text} [from memory]` : kind === 'invented' ? `${text} [chosen]` : text
    })
    .join('; ')
