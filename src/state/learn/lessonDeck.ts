import type { Body } from '../../anatomy/body'
import { filled } from '../../lessons/caption'
import type { Lesson } from '../../lessons/lesson'
import { say, useLanguage } from '../page/language'
import { encode } from '../page/link'
import { type Deck, type DeckScene, fitCaption, fitMinutes, fitNote, fitQuestion, fitTitle } from '../talk/deck'
import { stepState } from './lesson'

/** Step `n` of `lesson`, from 1, as a scene: answered, with its caption and its question, and all that the speaker needs as its note. */
function sceneOf(body: Body, lesson: Lesson, n: number, { numbers } = useLanguage.getState().own.grammar): DeckScene {
  const step = lesson.steps[n - 1]!
  return {
    title: fitTitle(`${lesson.id}.${n} ${step.title}`),
    caption: fitCaption(filled(body, lesson, step, step.caption, numbers)),
    note: fitNote(
      [
        step.note,
        say('learn', 'noteAsk', { question: step.question }),
        say('learn', 'noteExpect', { expected: filled(body, lesson, step, step.expected, numbers) }),
      ].join('\n'),
    ),
    link: encode({ ...stepState(lesson, n), camera: null, ...(step.exercise && { exercise: step.exercise }) }),
    question: fitQuestion(step.question),
  }
}

/** A talk of the steps of `lesson` with the numbers of `body`, each as its scene. */
export const deckOf = (body: Body, lesson: Lesson): Deck => ({
  version: 1,
  title: fitTitle(`${lesson.id} ${lesson.title}`),
  scenes: lesson.steps.map((_, i) => sceneOf(body, lesson, i + 1)),
})

/** All that is planned for the short way through the lessons. */
const shortMinutes = 45

/**
 * The short way through `lessons` (docs/TEACHING.md) as a talk of 45 minutes: each step as its scene, with its share of the time by
 * how long a step of its lesson takes, in half minutes.
 */
export function shortTalk(body: Body, lessons: readonly Lesson[]): Deck {
  const steps = lessons.flatMap((lesson) =>
    (lesson.short ?? []).map((n) => ({ lesson, n, takes: lesson.minutes / lesson.steps.length })),
  )
  const all = steps.reduce((sum, { takes }) => sum + takes, 0)
  let [gone, planned] = [0, 0]
  const scenes = steps.map(({ lesson, n, takes }): DeckScene => {
    gone += takes
    // Rounded from the beginning on, so that nothing is lost in sum.
    const minutes = fitMinutes((shortMinutes * gone) / all) - planned
    planned += minutes
    return { ...sceneOf(body, lesson, n), minutes }
  })
  return { version: 1, title: fitTitle(say('learn', 'shortTalk', { minutes: shortMinutes })), scenes }
}
