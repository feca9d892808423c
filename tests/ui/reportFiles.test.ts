import { expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { answerOf } from '../../src/biomechanics/answers'
import { completeScenario } from '../../src/biomechanics/scenario'
import { reportCsv } from '../../src/ui/share/reportFiles'

/** What about the search, and not about the body, a report holds. */
const ofTheSearch = ['iterations']

const numbersIn = (value: unknown, path = ''): (readonly [path: string, value: number])[] =>
  typeof value === 'number'
    ? [[path, value]]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, path === '' ? key : `${path}.${key}`))
      : []

it('every number of the report stands in its file, in a line of its own', () => {
  const { report } = answerOf(ourBody, completeScenario({ psoasShortening: { right: 0.2, left: 0 } }))
  const written = reportCsv(ourBody, { ...report, sentence: 'x' }, null)
    .split('\n')
    .map((line) => line.split(',')[2])
  const missing = numbersIn(report).filter(([path, value]) => {
    const at = written.indexOf(String(value))
    if (at >= 0) written.splice(at, 1)
    return at < 0 && !ofTheSearch.includes(path)
  })
  expect(missing).toEqual([])
})
