import type { Row } from './check'
import { bodyRows } from './rows/body'
import { jointRows } from './rows/joint'
import { lineRows } from './rows/lines'

export const rows: readonly Row[] = [...jointRows, ...lineRows, ...bodyRows]

/** Rows that the model misses, and why. The tests hold that they are really missed, so that a repair is noticed. */
export const missed: Readonly<Record<number, string>> = {
  2: 'With the psoas fully active and the hips unloaded in sitting the joint is driven past 4°. Psoas shortening alone, the slider on the first screen, stays below. Nothing caps the sum of all pulls.',
}
