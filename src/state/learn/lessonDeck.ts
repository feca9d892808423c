import type { Body } from '../../anatomy/body'
import { filled } from '../../lessons/caption'
import type { Lesson } from '../../lessons/lesson'
import { say, useLanguage } from '../page/language'
import { encode } from '../page/link'
import { type Deck, fitCaption, fitNote, fitTitle } from '../talk/deck'
import { stepState } from './lesson'

/** A talk of the steps of `lesson` with the numbers of `body`, each as its scene: answered, with its caption, and all that the speaker needs as its note. */
export const deckOf = (body: Body, lesson: Lesson, { numbers } = useLanguage.getState().own.grammar): Deck => ({
  version: 1,
  title: fitTitle(`${lesson.id} ${lesson.title}`),
  scenes: lesson.steps.map((step, i) => {
    const state = stepState(lesson, i + 1)
    return {
      title: fitTitle(`${lesson.id}.${i + 1} ${step.title}`),
      caption: fitCaption(filled(body, lesson, step, step.caption, numbers)),
      note: fitNote(
        [
          step.note,
          say('learn', 'noteAsk', { question: step.question }),
          say('learn', 'noteExpect', { expected: filled(body, lesson, step, step.expected, numbers) }),
        ].join('\n'),
      ),
      link: encode({ ...state, camera: null, ...(step.exercise && { exercise: step.exercise }) }),
    }
  }),
})
