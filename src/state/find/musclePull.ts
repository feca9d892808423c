import type { DrawnId } from '../../anatomy/muscleKinds'
import type { Side } from '../../anatomy/sides'
import { type PerSideId, parameters } from '../../biomechanics/parameters'
import { useLesson } from '../learn/lessonStore'
import { useQuiz } from '../learn/quizStore'
import { choose, chooseSide, useChoices } from '../page/choices'
import { isFaded } from '../page/focus'
import { say } from '../page/language'
import { holdStep } from '../page/undo'
import { isWithheld } from '../page/withheld'
import { usePresent } from '../talk/slideShow'
import { isAsking, useSelection } from './selection'

/** Muscles that can be taken hold of in the picture, and the slider that such a pull moves. */
export const pulledBy = {
  psoasMajor: 'psoasShortening',
  piriformis: 'piriformisTone',
} as const satisfies Partial<Record<DrawnId, PerSideId>>
export type PulledMuscle = keyof typeof pulledBy
export const pulledMuscles = Object.keys(pulledBy) as PulledMuscle[]

/** The muscle of a structure such as 'psoasMajor.right', where it can be taken hold of. */
export const pulledIn = (structure: string | null): PulledMuscle | undefined =>
  pulledMuscles.find((muscle) => structure?.startsWith(`${muscle}.`))

/** Whether `muscle` may be pulled now: not while a question waits, something is played, or the picture is held still. */
export function mayPull(muscle: PulledMuscle): boolean {
  const choices = useChoices.getState()
  const { orbitLocked, laser } = usePresent.getState()
  const asked = isAsking() || isWithheld() || useQuiz.getState().round.length > 0 || choices.guess !== null
  return !asked && !choices.playing && !orbitLocked && !laser && !isFaded(choices, muscle)
}

/** Calls `listener` whenever the answer of `mayPull` may have changed. */
export function onMayPull(listener: () => void): () => void {
  const stops = [useChoices, useQuiz, useLesson, usePresent, useSelection].map((store) => store.subscribe(listener))
  return () => {
    for (const stop of stops) stop()
  }
}

/** A muscle in the hand. All that it changes is one step of undo. */
export interface Pull {
  /** Pull by this share of the whole range from where it was; past an end it stops there. Says what it came to. */
  by(share: number): void
  /** What it says now: "right psoas 12 % shorter". */
  text(): string
  /** Let go; what was pulled stays. */
  end(): void
  /** Let go, and be as before. */
  giveBack(): void
}

/** Take hold of `muscle` on `side`; of `both` sides, or where the slider moves both. */
export function takeHold(muscle: PulledMuscle, side: Side, both: boolean): Pull {
  const id = pulledBy[muscle]
  const { min, max, step } = parameters[id]
  const before = useChoices.getState().scenario[id]
  const paired = both || useChoices.getState().linked[id]
  const end = holdStep()
  const valueNow = (): number => useChoices.getState().scenario[id][side]
  return {
    by(share) {
      const asked = Math.min(max, Math.max(min, before[side] + share * (max - min)))
      // On the marks of the slider, so that round numbers are easy to hit.
      const value = Math.min(max, Number((Math.round(asked / step) * step).toPrecision(12)))
      if (value === valueNow()) return
      if (paired) choose({ [id]: value })
      else chooseSide(id, side, value)
    },
    text: () =>
      say('page', `pulled.${muscle}`, {
        side: paired ? 'both' : side,
        percent: Math.round(100 * valueNow()),
        limit: valueNow() === max ? 'yes' : 'no',
      }),
    end,
    giveBack() {
      choose({ [id]: before })
      end()
    },
  }
}
