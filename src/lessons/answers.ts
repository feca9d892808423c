import { completeScenario } from '../biomechanics/scenario'
import { createSimulator } from '../biomechanics/simulate'
import type { At } from './expectation'
import type { Lesson, Scene, Step } from './lesson'
import { type ReadingId, readingOf, type Seen } from './readings'

// One of its own: a simulator starts from its last answer, and the live one is somewhere else.
const simulator = createSimulator()
const solved = new Map<string, Seen>()

/** What the model says to `scene`: the numbers its caption speaks of. */
export function answerTo({ settings = {}, hand, exercise }: Pick<Scene, 'settings' | 'hand' | 'exercise'>): Seen {
  const key = JSON.stringify([settings, hand, exercise])
  const known = solved.get(key)
  if (known) return known
  const scenario = completeScenario(settings)
  const { report } = simulator.solve(scenario, 'cold')
  const standing = simulator.solve(completeScenario({ body: scenario.body }), 'cold').report
  const seen: Seen = { scenario, report, standing, hand: hand ?? null, exercise: exercise ?? null }
  solved.set(key, seen)
  return seen
}

/** `step` in one of its states. */
export function inVariant(step: Step, variant: number | null): Step {
  const chosen = variant === null ? undefined : step.variants?.[variant]
  if (!chosen) return step
  const { name: _, ...changes } = chosen
  return { ...step, ...changes }
}

/** The state of `lesson` that `at` names; throws a RangeError where it has none. */
export function stateAt(lesson: Lesson, at: At): Step {
  const [, number, letter] = /^(\d+)([a-d])?$/.exec(at) ?? []
  const step = lesson.steps[Number(number) - 1]
  const variant = letter === undefined ? null : letter.charCodeAt(0) - 97
  if (!step || (variant !== null && !step.variants?.[variant]))
    throw new RangeError(`${lesson.id} has no step "${at}"; it has ${lesson.steps.length}`)
  return inVariant(step, variant)
}

export const readAt = (lesson: Lesson, at: At, id: ReadingId): number =>
  readingOf(id).read(answerTo(stateAt(lesson, at)))
