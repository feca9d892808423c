import type { Body } from '../anatomy/body'
import { type NumberText, numberText } from '../words/numberText'
import { answerTo, stateAt } from './answers'
import type { At } from './expectation'
import type { Lesson, Step } from './lesson'
import { type ReadingId, readingOf, readings } from './readings'

const english = numberText('.')

const place = /\{(?:(\d+[a-d]?):)?([a-zA-Z]+)(\+)?\}/g

/** A reading as it is said: "1.1°", "190 N", "6 %" (never broken before its unit); with `sign`, "+1.1°". */
function said(id: ReadingId, value: number, sign: boolean, numbers: NumberText): string {
  const { unit, digits } = readingOf(id)
  const size = numbers.fixed(Math.abs(value), digits)
  const before = !sign || Number(value.toFixed(digits)) === 0 ? '' : value < 0 ? '−' : '+'
  return `${before}${size}${unit === '°' ? '' : '\u00a0'}${unit}`
}

/**
 * `text` with the model's own numbers of `body`: {nutation} its size, {nutation+} with its sign, {2:nutation} at step 2 of the same
 * lesson, {4b:piriformis} in the second state of step 4; written as `numbers` writes them. Throws a RangeError on a name that there is not.
 */
export function filled(body: Body, lesson: Lesson, step: Step, text: string, numbers: NumberText = english): string {
  return text.replace(place, (_, at: At | undefined, name: string, sign: string | undefined) => {
    if (!Object.hasOwn(readings, name)) throw new RangeError(`${lesson.id} speaks of {${name}}, which is no reading`)
    const id = name as ReadingId
    const seen = answerTo(body, at === undefined ? step : stateAt(lesson, at))
    return said(id, readingOf(id).read(seen), sign === '+', numbers)
  })
}
