import { create } from 'zustand'
import type { LessonId } from '../../lessons/ids'
import type { Lesson, Step } from '../../lessons/lesson'
import type { Touch } from '../find/selection'

/** Where somebody is: steps count from 1. */
export interface LessonPlace {
  readonly lesson: LessonId
  readonly step: number
  /** The question is answered and the model has answered too. */
  readonly revealed: boolean
  /** State of the step that a button chose. */
  readonly variant: number | null
}

interface Running {
  readonly place: LessonPlace | null
  /** The lesson of `place`. */
  readonly lesson: Lesson | null
  /** The option that was voted for; it cannot be changed. */
  readonly vote: number | null
  /** Structures of a search that were found. */
  readonly found: readonly string[]
  /** The structure that was tapped last in a search, when it was not the one. */
  readonly missed: string | null
  /** Structures of a search for which another was tapped first. */
  readonly slips: readonly string[]
  /** What the finger met where it was put down last, from the outside in. */
  readonly felt: Touch['beneath'] | null
  /** What the step itself outlines. */
  readonly outlined: readonly string[]
}

export const noLesson: Running = {
  place: null,
  lesson: null,
  vote: null,
  found: [],
  missed: null,
  slips: [],
  felt: null,
  outlined: [],
}

/** The lessons, once they are loaded: when the first one is asked for. */
export const lessonsNow = { all: [] as readonly Lesson[] }

/** The lesson that runs. Apart from what moves it (lesson.ts), because the history remembers it too. */
export const useLesson = create<Running>(() => noLesson)

/** Be at `place`; the votes given there do not come back. */
export function goBackTo(place: LessonPlace | null): void {
  const { place: now } = useLesson.getState()
  if (place === now) return
  const lesson = lessonsNow.all.find(({ id }) => id === place?.lesson) ?? null
  // Answering a question, or choosing a state of the step, forgets nothing that was said there.
  const here = place !== null && now?.lesson === place.lesson && now.step === place.step
  useLesson.setState({ ...(here ? {} : noLesson), lesson, place: lesson && place })
}

/** Whether the answer of `step` would be seen at `place` before it is given: then nothing tells it. */
export const isWithheldAt = ({ before, withholds }: Step, { revealed }: Pick<LessonPlace, 'revealed'>): boolean =>
  !revealed && (before !== undefined || withholds === true)
