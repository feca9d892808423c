import type { Report } from '../../src/biomechanics/report'
import { standardTime } from '../../src/biomechanics/time/constants'
import { type BalanceAt, type Everyday, everydayAt, everydayOf } from '../../src/biomechanics/time/everyday'
import { everydayIds } from '../../src/biomechanics/time/exercise'
import { time as timeWords } from '../../src/words/en/ui/time'
import { ask } from './ask'
import { type Check, check, type DayMeasure, type Row } from './check'

type DayId = (typeof everydayIds)[number]
type Measure = Everyday['measures'][number]

export const days = everydayOf(standardTime)

/** The balance of a scenario of the day at a time [s]. */
export const dayAt =
  (id: DayId): BalanceAt =>
  (time: number): Report =>
    ask(everydayAt(days[id], time))

function measured(id: DayMeasure): { measure: Measure; answer: () => number } {
  for (const day of everydayIds) {
    const measure = days[day].measures.find((one) => one.id === id)
    if (measure) return { measure, answer: () => measure.of(dayAt(day)) }
  }
  throw new Error(`no scenario of the day measures ${id}`)
}

/** Every measure of a day that is held against something published. */
export const comparedIds: readonly DayMeasure[] = everydayIds.flatMap((day) =>
  days[day].measures.flatMap(({ id, agrees }) => (agrees ? [id] : [])),
)

function checked(id: DayMeasure): Check {
  const { measure, answer } = measured(id)
  const [min, max] = measure.agrees ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  return check(timeWords[id], measure.unit, min, max, answer())
}

function bandOf(id: DayMeasure): string {
  const { agrees, unit } = measured(id).measure
  return agrees ? `${agrees.join(' to ').replaceAll('-', '−')}${unit && ` ${unit}`}` : 'anything'
}

/** A row that asks what the page asks of a day: one question, one band, one verdict. */
export const dayRow = (row: Omit<Row, 'band' | 'measure'> & { readonly day: readonly DayMeasure[] }): Row => ({
  ...row,
  band: row.day.map(bandOf).join('; '),
  measure: () => row.day.map(checked),
})
