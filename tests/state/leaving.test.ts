import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { lessons } from '../../src/lessons/lessons'
import { questions } from '../../src/lessons/quiz'
import { selectAll, useSelection } from '../../src/state/find/selection'
import { goToStep, keepLesson, leaveLesson, startLesson, useLesson } from '../../src/state/learn/lesson'
import { deckOf } from '../../src/state/learn/lessonDeck'
import { leaveQuiz, nextQuestion, startQuiz } from '../../src/state/learn/quiz'
import { setCut, setLabels, toggleXray, useExplore } from '../../src/state/look/explore'
import { choose, depict, exaggerate, link, pin, poseByHand, useChoices } from '../../src/state/page/choices'
import { startPage } from '../../src/state/page/page'
import { shortcuts } from '../../src/state/page/shortcuts'
import { forget, redo, undo, useHistory } from '../../src/state/page/undo'
import { layDeck } from '../../src/state/talk/deckStore'
import { goTo, keepScene, leaveStage, start, usePresent } from '../../src/state/talk/slideShow'
import { starterDeck } from '../../src/state/talk/starterDeck'
import { beginExercise, useExercise } from '../../src/state/time/exercise'
import { startFilms } from '../../src/state/time/films'
import { keepPlayed, play, seek, tick } from '../../src/state/time/player'

startPage()
startFilms()

/** All that a person may have made of the page. */
const mine = () => {
  const {
    report: _r,
    pulls: _p,
    neutral: _n,
    unbalanced: _u,
    pinnedAs,
    playTime: _t,
    driven,
    guess,
    ...choices
  } = useChoices.getState()
  const { exercise } = useExercise.getState()
  const { selected } = useSelection.getState()
  return { ...choices, ...useExplore.getState(), compared: pinnedAs?.scenario, driven, guess, exercise, selected }
}

/** Something of one's own in every field. */
function makeMine(): void {
  choose({ psoasShortening: { right: 0.05, left: 0.02 }, posture: 'lying' })
  pin()
  choose({ psoasShortening: 0.12, piriformisTone: 0.3, off: ['piriformis.left'] })
  link('piriformisTone', false)
  exaggerate(2)
  depict({
    hidden: ['piriformis.right'],
    colors: 'mechanics',
    arrows: true,
    nerveVariant: 'C',
    relativeTo: 'ilium',
    held: 'pelvis',
    view: 'posterior',
  })
  toggleXray(['sacrum'])
  setCut('sagittal')
  setLabels('more')
  selectAll(['sacrum', 'coccyx'])
  poseByHand({ nutation: 1, pelvicTilt: 2, torsion: 0 })
}

beforeEach(makeMine)
afterEach(() => {
  leaveStage()
  leaveLesson()
})

describe('what the person had is there again', () => {
  it.each(lessons.map(({ id, steps }) => [id, steps.length] as const))('after lesson %s', async (id, steps) => {
    const before = mine()
    await startLesson(id)
    for (let n = 2; n <= steps; n++) goToStep(n)
    leaveLesson()
    expect(mine()).toEqual(before)
  })

  it('after a talk, from whichever scene it is left', () => {
    const before = mine()
    layDeck(starterDeck())
    start()
    goTo(4)
    expect(useChoices.getState().colors).toBe('mechanics')
    leaveStage()
    expect(mine()).toEqual(before)
  })

  it('after a talk that plays', () => {
    const before = mine()
    layDeck(deckOf(ourBody, lessons.find(({ id }) => id === 'L08')!))
    start()
    goTo(1)
    leaveStage()
    expect(mine()).toEqual(before)
  })

  it('after a quiz', () => {
    const before = mine()
    startQuiz(questions)
    nextQuestion()
    leaveQuiz()
    expect(mine()).toEqual(before)
  })

  it('after the psoas has been played once, both sides as they were', () => {
    choose({ psoasShortening: { right: 0.2, left: 0.1 } })
    play()
    while (tick(0.1));
    expect(useChoices.getState()).toMatchObject({
      playing: false,
      scenario: { psoasShortening: { right: 0.2, left: 0.1 } },
    })
  })

  it('and leaving is one step that can be undone: the lesson is there again, and is left again', async () => {
    const before = mine()
    await startLesson('L03', 4)
    const inLesson = mine()
    leaveLesson()
    undo()
    expect(mine()).toEqual(inLesson)
    expect(useLesson.getState().place).toMatchObject({ lesson: 'L03', step: 4 })
    redo()
    expect(mine()).toEqual(before)
    expect(useLesson.getState().place).toBeNull()
  })
})

describe('a film of one’s own', () => {
  const press = { kind: 'press', muscle: 'piriformis', side: 'right', touch: 'fast', depth: 0.8 } as const

  it('gives back what it has moved when it ends, and leaves what is kept', () => {
    const { scenario } = useChoices.getState()
    beginExercise(press)
    seek(2.3)
    expect(useChoices.getState().scenario.piriformisTone).not.toEqual(scenario.piriformisTone)
    beginExercise(null)
    expect(useChoices.getState().scenario).toEqual(scenario)
    beginExercise(press)
    seek(2.3)
    const seen = useChoices.getState().scenario.piriformisTone
    keepPlayed()
    beginExercise(null)
    expect(useChoices.getState().scenario.piriformisTone).toEqual(seen)
  })

  it('is on again after a lesson, where it was, and gives back then what it would have given', async () => {
    const { scenario } = useChoices.getState()
    beginExercise(press)
    seek(2.3)
    const seen = useChoices.getState().scenario.piriformisTone.right
    await startLesson('L03', 4)
    expect(useExercise.getState().exercise).toBeNull()
    leaveLesson()
    expect(useExercise.getState().exercise).toEqual(press)
    expect(useChoices.getState()).toMatchObject({ playing: false, playTime: 2.3 })
    // To the tolerance of the balance that the press is worked out on.
    expect(useChoices.getState().scenario.piriformisTone.right).toBeCloseTo(seen, 9)
    beginExercise(null)
    expect(useChoices.getState().scenario).toEqual(scenario)
  })

  it('is no step by itself: undo under it brings back what the person did, and the film goes on', () => {
    beginExercise(null)
    forget()
    choose({ hipFlexion: 20 })
    beginExercise(press)
    seek(2.3)
    expect(useHistory.getState().past).toBe(1)
    undo()
    expect(useChoices.getState().scenario.hipFlexion.right).toBe(0)
    expect(useChoices.getState().driven.length).toBeGreaterThan(0)
    beginExercise(null)
  })
})

describe('what is kept', () => {
  it('stays when the lesson is left; what was changed by hand and not kept goes with the lesson', async () => {
    await startLesson('L03', 4)
    keepLesson()
    const kept = mine()
    choose({ hipFlexion: 40 })
    exaggerate(1)
    leaveLesson()
    expect(mine()).toEqual(kept)
  })

  it('stays when the talk is over', () => {
    layDeck(starterDeck())
    start(4)
    keepScene()
    const kept = mine()
    goTo(6)
    leaveStage()
    expect(mine()).toEqual(kept)
  })

  it('a talk in the middle of a lesson gives the lesson back, and the lesson what was before it', async () => {
    const before = mine()
    await startLesson('L05', 4)
    const inLesson = mine()
    layDeck(starterDeck())
    start(2)
    leaveStage()
    expect(mine()).toEqual(inLesson)
    expect(useLesson.getState().place).toMatchObject({ lesson: 'L05', step: 4 })
    start(3)
    leaveLesson()
    leaveStage()
    expect(mine()).toEqual(before)
  })
})

describe('Space on the stage', () => {
  const space = () => shortcuts.find(({ keys }) => keys.includes(' '))!.run(' ')
  const dot = () => shortcuts.find(({ keys }) => keys.includes('.'))!.run('.')
  const shown = () => [usePresent.getState().at, useChoices.getState().scenario.psoasShortening.right]

  it('never changes the body under a caption: psoas stays as short as the caption says', () => {
    layDeck(starterDeck())
    start(1)
    expect(shown()).toEqual([1, 0.2])
    dot()
    expect(shown()).toEqual([1, 0.2])
    space()
    // It turned the page: the caption is another one, and the body is that scene's.
    expect(shown()).toEqual([2, 0.2])
    expect(useChoices.getState().playing).toBe(false)
    for (let i = 0; i < 20; i++) space()
    expect(shown()).toEqual([8, 0.2])
  })
})
