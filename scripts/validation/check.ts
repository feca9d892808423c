import type { Everyday } from '../../src/biomechanics/time/everyday'

/** Something that a scene of the day compares with what is published. */
export type DayMeasure = Everyday['measures'][number]['id']

/** One number of a row: what it is, what the model says, and where it has to lie. */
export interface Check {
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly min: number
  readonly max: number
}

/**
 * What an agreement is worth. `prediction`: nothing in the model was set to it. `fit`: something was set to it, or to the
 * same sources. `sign`: a way, no size. `identity`: of mechanics or geometry. `input`: put in, and read back.
 */
export const rowKinds = ['prediction', 'fit', 'sign', 'identity', 'input'] as const
export type RowKind = (typeof rowKinds)[number]

export interface Row {
  readonly number: number
  readonly kind: RowKind
  readonly quantity: string
  /** Null: there is no published number, and the row counts nowhere. */
  readonly published: string | null
  readonly source: string
  /** From what is published (mean ± SD, or the range), never from what the model answers. */
  readonly band: string
  /** What of a day it asks: the page tells the same answers against the same bands. */
  readonly day?: readonly DayMeasure[]
  /** Asked of the default body. */
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
