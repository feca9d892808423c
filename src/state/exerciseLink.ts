import { sides } from '../anatomy/sides'
import {
  type Exercise,
  everydayIds,
  exerciseRanges,
  pushedSides,
  pushStateIds,
  strategies,
  touches,
} from '../biomechanics/time/exercise'

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
      return [exercise.strategy, figure(exercise.visit)]
    case 'everyday':
      return [exercise.scenario]
    case 'push':
      return exercise.state || exercise.on ? [exercise.state ?? 'muscles', exercise.on ?? 'both'] : []
  }
}

const oneOf = <T extends string>(text: string | undefined, allowed: readonly T[]): T | undefined =>
  allowed.find((option) => option === text)

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

/** The exercise that a link asks for; undefined when any of it is not understood. */
export function exerciseOf(text: string): Exercise | undefined {
  const [kind, a, b, c, d, ...more] = text.split('*')
  const { share, delay, headTurn, visit } = exerciseRanges
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
      if (c !== undefined) return undefined
      return whole({ kind, strategy: oneOf(a, strategies), visit: within(b, visit) })
    case 'everyday':
      return b === undefined ? whole({ kind, scenario: oneOf(a, everydayIds) }) : undefined
    case 'push':
      if (a === undefined) return { kind }
      return c === undefined ? whole({ kind, state: oneOf(a, pushStateIds), on: oneOf(b, pushedSides) }) : undefined
  }
  return undefined
}
