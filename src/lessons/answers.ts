import { type Body, byBody } from '../anatomy/body'
import { answerOf } from '../biomechanics/answers'
import { completeScenario } from '../biomechanics/scenario'
import { recent } from '../math/recent'
import type { At } from './expectation'
import type { Lesson, Scene, Step } from './lesson'
import { type ReadingId, readingOf, type Seen } from './readings'

/** Scenes kept for each body: one scene is one answer, however often it is spoken of. */
const keptScenes = 300
const known = byBody(() => recent<Seen>(keptScenes))

/** What the model says of `body` to `scene`: the numbers its caption speaks of. */
export function answerTo(body: Body, scene: Pick<Scene, 'settings' | 'hand' | 'exercise'>): Seen {
  const { settings = {}, hand = null, exercise = null } = scene
  return known(body)(JSON.stringify([settings, hand, exercise]), () => {
    const scenario = completeScenario(settings)
    const { report } = answerOf(body, scenario)
    const standing = answerOf(body, completeScenario({ body: scenario.body })).report
    return { body, scenario, report, standing, hand, exercise }
  })
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

export const readAt = (body: Body, lesson: Lesson, at: At, id: ReadingId): number =>
  readingOf(id).read(answerTo(body, stateAt(lesson, at)))
