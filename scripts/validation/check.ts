/** One number of a row: what it is, what the model says, and where it has to lie. */
export interface Check {
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly min: number
  readonly max: number
}

export interface Row {
  readonly number: number
  readonly quantity: string
  readonly published: string
  readonly source: string
  readonly band: string
  /** Asked of the default body; nothing when there is nothing to ask yet. */
  readonly measure: () => readonly Check[]
  readonly note?: string
}

export const check = (what: string, unit: string, min: number, max: number, value: number): Check => ({
  what,
  unit,
  min,
  max,
  value,
})
export const positive = (what: string, unit: string, value: number): Check =>
  check(what, unit, Number.MIN_VALUE, Number.POSITIVE_INFINITY, value)
export const negative = (what: string, unit: string, value: number): Check =>
  check(what, unit, Number.NEGATIVE_INFINITY, -Number.MIN_VALUE, value)

export const passes = (checks: readonly Check[]): boolean =>
  checks.length > 0 && checks.every(({ value, min, max }) => value >= min && value <= max)
