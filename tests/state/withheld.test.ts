import { beforeEach, describe, expect, it } from 'vitest'
import { lessons } from '../../src/lessons/lessons'
import { questions } from '../../src/lessons/quiz'
import { chooseVariant, leaveLesson, reveal, startLesson, stepNow, voteFor } from '../../src/state/learn/lesson'
import { answer, giveUp, leaveQuiz, nextQuestion, startQuiz } from '../../src/state/learn/quiz'
import { useChoices } from '../../src/state/page/choices'
import { startPage } from '../../src/state/page/page'
import { shortcuts } from '../../src/state/page/shortcuts'
import { isWithheld } from '../../src/state/page/withheld'
import { useExercise } from '../../src/state/time/exercise'
import { startFilms, useFilm } from '../../src/state/time/films'
import { tick } from '../../src/state/time/player'
import { captionOf } from '../../src/ui/talk/caption'

startPage()
startFilms()
beforeEach(() => {
  leaveQuiz()
  leaveLesson()
})

const space = () => shortcuts.find(({ keys }) => keys.includes(' '))!.run(' ')
const noDeck = { deck: null, at: 0, presenting: false }

describe('the answer of a step', () => {
  it('L09.2: the line of six visits is not played, told or drawn before the vote, and is after it', async () => {
    await startLesson('L09', 2)
    expect(isWithheld()).toBe(true)
    expect(useExercise.getState().exercise).toMatchObject({ kind: 'visits', strategy: 'soreSpot' })
    space()
    for (let i = 0; i < 100; i++) tick(0.1)
    expect(useChoices.getState()).toMatchObject({ playing: false, playTime: 0 })
    expect(stepNow()!.lead).not.toMatch(/dip|climb|saw/i)
    expect(captionOf(noDeck, useChoices.getState())).not.toMatch(/nods|pulls/)
    voteFor(1)
    expect(isWithheld()).toBe(true)
    reveal()
    expect(isWithheld()).toBe(false)
    for (let i = 0; i < 20; i++) tick(0.1)
    expect(useChoices.getState().playTime).toBeGreaterThan(0)
    expect(useFilm.getState().film).not.toBeNull()
  })

  const hidden = lessons.flatMap(({ id, steps }) =>
    steps.flatMap((step, i) => (step.before || step.withholds ? [[`${id}.${i + 1}`, id, i + 1] as const] : [])),
  )
  it.each(hidden)('%s waits until it is revealed', async (_name, id, n) => {
    await startLesson(id, n)
    expect(isWithheld()).toBe(true)
    expect(useChoices.getState().playing).toBe(false)
    // A question that the model answers has words of its own until then.
    if (stepNow()!.withholds) expect(stepNow()!.lead).toBeDefined()
    voteFor(0)
    reveal()
    expect(isWithheld()).toBe(false)
  })

  it('is given by whoever looks at another state of the step', async () => {
    await startLesson('L02', 5)
    expect(isWithheld()).toBe(true)
    chooseVariant(1)
    expect(isWithheld()).toBe(false)
  })

  it('is not withheld where the question is about what is seen (L09.6: can you tell the lines apart?)', async () => {
    await startLesson('L09', 6)
    expect(isWithheld()).toBe(false)
  })
})

it('in the quiz it is withheld until the question is solved or given up, and not after the quiz', () => {
  startQuiz(questions.filter(({ kind }) => kind === 'PD').slice(0, 2))
  expect(isWithheld()).toBe(true)
  giveUp()
  expect(isWithheld()).toBe(false)
  nextQuestion()
  expect(isWithheld()).toBe(true)
  for (let option = 0; option < 4; option++) answer(option)
  expect(isWithheld()).toBe(false)
  nextQuestion()
  expect(isWithheld()).toBe(false)
  startQuiz(questions)
  leaveQuiz()
  expect(isWithheld()).toBe(false)
})
