import { sides } from '../../anatomy/sides'
import {
  type Exercise,
  everydayIds,
  exerciseRanges,
  type Plan,
  pushedSides,
  pushMuscles,
  pushStateIds,
  strategies,
  touches,
  type VisitEvent,
  visitCount,
  visitEventIds,
} from '../../biomechanics/time/exercise'
import { meantOf } from '../page/mend'

/** Events of a plan as letters, so that a link stays short. */
const letters = { ease: 'e', energy: 'm', soreSpot: 's', focused: 'f', rest: 'r' } as const satisfies Record<
  VisitEvent,
  string
>
/** A plan as a link says it: the events of each visit, and a stop between two visits, "emr.emr.emr.fr.fr.fr". */
const planText = (plan: Plan): string =>
  Array.from({ length: visitCount }, (_, i) => (plan[i] ?? []).map((event) => letters[event]).join('')).join('.')

/** The plan in `text`, as far as it is one; a line for each thing in it that is none. */
function planOf(text: string, drop: (line: string) => void): Plan | undefined {
  if (!text.includes('.')) return undefined
  // Stops too many are the end of a sentence.
  const visits = text.toLowerCase().split('.')
  if (visits.slice(visitCount).some(Boolean)) drop(`visits of a plan after number ${visitCount}`)
  return Array.from({ length: visitCount }, (_, i) => {
    const visit = visits[i] ?? ''
    const events = visitEventIds.filter((event) => visit.includes(letters[event]))
    if (events.length < visit.length)
      drop(
        `in visit ${i + 1} of a plan, what is no event or there twice (events: ${Object.values(letters).join(', ')})`,
      )
    return events
  })
}

const figure = (value: number): string => String(Number(value.toPrecision(4)))

/** An exercise as a link says it: its kind and settings, "press*piriformis*right*fast*0.8". */
export function exerciseText(exercise: Exercise): string {
  const words = wordsOf(exercise)
  return [exercise.kind, ...words].join('*')
}

function wordsOf(exercise: Exercise): readonly string[] {
  switch (exercise.kind) {
    case 'pilot':
      return [figure(exercise.gain), figure(exercise.delay), figure(exercise.headTurn), exercise.crew ? '1' : '0']
    case 'press':
      return [exercise.muscle, exercise.side, exercise.touch, figure(exercise.depth)]
    case 'visits':
      return [exercise.strategy, figure(exercise.visit), ...(exercise.plan ? [planText(exercise.plan)] : [])]
    case 'everyday':
      return [exercise.scenario]
    case 'push':
      if (!exercise.state && !exercise.on && !exercise.without) return []
      return [exercise.state ?? 'muscles', exercise.on ?? 'both', ...(exercise.without ? [exercise.without] : [])]
  }
}

const kinds = ['pilot', 'press', 'visits', 'everyday', 'push'] as const

const oneOf = <T extends string>(text: string | undefined, allowed: readonly T[]): T | undefined =>
  text === undefined ? undefined : meantOf(text, allowed)

/** The number in `text`, if it is one and inside its range. */
function within(
  text: string | undefined,
  { min, max }: { readonly min: number; readonly max: number },
): number | undefined {
  if (text === undefined || !/^-?\d*\.?\d+$/.test(text)) return undefined
  const value = Number(text)
  return value >= min && value <= max ? value : undefined
}

/** `values` where every one of them is there. */
function whole<T extends object>(values: { [K in keyof T]: T[K] | undefined }): T | undefined {
  return Object.values(values).includes(undefined) ? undefined : (values as T)
}

function pushOf([a, b, c, d]: readonly (string | undefined)[]): Exercise | undefined {
  if (d !== undefined) return undefined
  const pushed = { kind: 'push' as const, state: oneOf(a, pushStateIds), on: oneOf(b, pushedSides) }
  return c === undefined ? whole(pushed) : whole({ ...pushed, without: oneOf(c, pushMuscles) })
}

function visitsOf(words: readonly (string | undefined)[], drop: (line: string) => void): Exercise | undefined {
  const [strategy, visit, plan, more] = words
  const visits = whole({
    kind: 'visits' as const,
    strategy: oneOf(strategy, strategies),
    visit: within(visit, exerciseRanges.visit),
  })
  if (!visits || plan === undefined) return visits
  const read = more === undefined ? planOf(plan, drop) : undefined
  return read && { ...visits, plan: read }
}

/**
 * The exercise that a link asks for; undefined when any of it is not understood. Of a plan the rest is kept, and `drop`
 * hears one line for each thing that is not.
 */
export function exerciseOf(text: string, drop: (line: string) => void = () => {}): Exercise | undefined {
  const [said, a, b, c, d, ...more] = text.split('*')
  const kind = oneOf(said, kinds)
  const { share, delay, headTurn } = exerciseRanges
  if (more.length > 0) return undefined
  switch (kind) {
    case 'pilot':
      return whole({
        kind,
        gain: within(a, share),
        delay: within(b, delay),
        headTurn: within(c, headTurn),
        crew: d === '1' ? true : d === '0' ? false : undefined,
      })
    case 'press':
      return whole({
        kind,
        muscle: oneOf(a, ['piriformis', 'psoasMajor'] as const),
        side: oneOf(b, sides),
        touch: oneOf(c, touches),
        depth: within(d, share),
      })
    case 'visits':
      return visitsOf([a, b, c, d], drop)
    case 'everyday':
      return b === undefined ? whole({ kind, scenario: oneOf(a, everydayIds) }) : undefined
    case 'push':
      if (a === undefined) return { kind }
      return pushOf([a, b, c, d])
  }
  return undefined
}
