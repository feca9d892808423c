import type { Lesson, Step } from '../../lessons/lesson'
import { addressOfStep, keepLesson, leaveLesson } from '../../state/learn/lesson'
import { bringOrSay } from '../../state/page/bring'
import { useChoices } from '../../state/page/choices'
import { needTexts } from '../../state/page/language'
import { openPanel } from '../../state/page/panels'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import { Copied } from '../kit/Copied'
import { Findings, Fold } from '../kit/Fold'
import { KeepThis } from '../kit/KeepThis'
import { useSay } from '../kit/useSay'
import { allLessons } from './allLessons'

/** The steps as scenes, laid out in the sheet for speakers. */
async function present(lesson: Lesson): Promise<void> {
  const brought = await bringOrSay(() =>
    Promise.all([import('../../state/learn/lessonDeck'), import('../../state/talk/deckStore'), needTexts('talk')]),
  )
  if (!brought) return
  const [{ deckOf }, { layDeck }] = brought
  layDeck(deckOf(useChoices.getState().worn, lesson))
  leaveLesson()
  openPanel('present')
}

/** What a step needs no room for until somebody asks: what to say of it, what the lesson is for, and what to do with it. */
export function AboutStep({ lesson, step }: { readonly lesson: Lesson; readonly step: Step }) {
  const say = useSay('learn')
  return (
    <div data-part="about-step">
      <Fold summary={say('forInstructor')}>
        <Findings>
          <dt>{say('toSay')}</dt>
          <dd>{step.note}</dd>
          <dt>{say('misconception')}</dt>
          <dd>{lesson.misconception}</dd>
          <dt>{say('forChat')}</dt>
          <dd>{lesson.prompt}</dd>
          <dt>{say('limits')}</dt>
          <dd>{lesson.limits}</dd>
        </Findings>
        <Button onClick={() => present(lesson)}>{say('makeTalk')}</Button>
      </Fold>
      <Fold summary={say('aboutLesson')}>
        <p>{lesson.goal}</p>
        <Copied text={addressOfStep()} label={say('linkToStep')} />
        <Acts>
          <KeepThis keep={keepLesson} />
          <Button onClick={allLessons}>{say('allLessons')}</Button>
        </Acts>
      </Fold>
    </div>
  )
}
