import { beforeEach, describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { readPlace } from '../../src/lessons/ids'
import { lessons } from '../../src/lessons/lessons'
import { isAsking, select, useSelection } from '../../src/state/find/selection'
import { advance, frame } from '../../src/state/frame/frame'
import {
  backToStep,
  chooseVariant,
  goToStep,
  leaveLesson,
  lookAgainAt,
  nextStep,
  previousStep,
  reveal,
  startLesson,
  stepState,
  useLesson,
  voteFor,
} from '../../src/state/learn/lesson'
import { choose, depict, exaggerate, expectNutation, poseByHand, useChoices } from '../../src/state/page/choices'
import { encode, openLink } from '../../src/state/page/link'
import { useNotices } from '../../src/state/page/notices'
import { startPage } from '../../src/state/page/page'
import { forget, redo, undo } from '../../src/state/page/undo'
import { useExercise } from '../../src/state/time/exercise'

const lessonOf = (id: string) => lessons.find((lesson) => lesson.id === id)

startPage()
beforeEach(async () => {
  await startLesson('L03')
  forget()
})

const psoas = (): number => useChoices.getState().scenario.psoasShortening.right

describe('a lesson that runs', () => {
  it('waits with the model until the question is answered, and a vote stands', () => {
    goToStep(2)
    reveal()
    expect(psoas()).toBe(0)
    voteFor(1)
    voteFor(0)
    expect(useLesson.getState().vote).toBe(1)
    reveal()
    expect(psoas()).toBe(0.1)
  })

  it('goes forward and back, and stops at both ends', () => {
    previousStep()
    expect(useLesson.getState().place?.step).toBe(1)
    for (let i = 0; i < 20; i++) nextStep()
    expect(useLesson.getState().place?.step).toBe(lessonOf('L03')!.steps.length)
  })

  it('a step is one step to undo, number and all; and to redo', () => {
    goToStep(5)
    goToStep(4)
    expect(psoas()).toBe(0.2)
    undo()
    expect(useLesson.getState().place?.step).toBe(5)
    expect(psoas()).toBe(0)
    undo()
    expect(useLesson.getState().place?.step).toBe(1)
    redo()
    expect(useLesson.getState().place?.step).toBe(5)
  })

  it('comes back to the step, whatever was pulled meanwhile', () => {
    goToStep(4)
    choose({ psoasShortening: 0.03, hipFlexion: 40 })
    backToStep()
    const { scenario } = useChoices.getState()
    expect([scenario.psoasShortening.right, scenario.hipFlexion.right]).toEqual([0.2, 0])
  })

  it('what goes on beside the picture follows the step, undone ones too', async () => {
    await startLesson('L08', 2)
    expect(useExercise.getState().exercise).toMatchObject({ kind: 'press', touch: 'fast' })
    nextStep()
    undo()
    expect(useExercise.getState().exercise).toMatchObject({ kind: 'press', touch: 'fast' })
    await startLesson('L01', 7)
    expect(isAsking()).toBe(true)
    previousStep()
    expect(isAsking()).toBe(false)
    leaveLesson()
    expect(useExercise.getState().exercise).toBeNull()
  })

  it('keeps what another one was tapped for, once each, and lets it be looked at again', async () => {
    await startLesson('L01', 7)
    for (const id of [
      'psoasMajor.right',
      'femur.left',
      'sacrum',
      'psoasMajor.left',
      'psoasMajor.right',
      'iliacus.left',
    ])
      select(id)
    expect(useLesson.getState()).toMatchObject({
      slips: ['sacrum', 'psoasMajor.right'],
      found: ['sacrum', 'psoasMajor.right', 'iliacus.left'],
    })
    for (const id of ['piriformis.right', 'hipBone.right', 'sciaticNerve.left']) select(id)
    expect(useLesson.getState().place?.revealed).toBe(true)
    expect(isAsking()).toBe(false)
    lookAgainAt('sacrum')
    expect([useSelection.getState().selected, useLesson.getState().outlined]).toEqual([['sacrum'], ['sacrum']])
  })

  it('names what a pressing finger meets, and is answered by the right one alone', async () => {
    await startLesson('L11', 3)
    const touch = (...ids: string[]) => ({
      at: [0, 0, 0] as const,
      along: [-1, 0, 0] as const,
      beneath: ids.map((id, i) => ({ id, depth: 9 * i })),
    })
    select('psoasMajor.right', false, touch('psoasMajor.right', 'sacrum'))
    expect(useLesson.getState()).toMatchObject({ missed: 'psoasMajor.right', found: [] })
    expect(useLesson.getState().place?.revealed).toBe(false)
    select('iliacus.right', false, touch('iliacus.right', 'hipBone.right'))
    expect(useLesson.getState().felt?.map(({ id }) => id)).toEqual(['iliacus.right', 'hipBone.right'])
    expect(useLesson.getState().place?.revealed).toBe(true)
    // It may be put down again, and stays answered.
    select('psoasMajor.right', false, touch('psoasMajor.right'))
    expect(useLesson.getState()).toMatchObject({ missed: 'psoasMajor.right', found: ['iliacus.right'] })
  })

  it('plays another exercise where a state of the step has its own', async () => {
    await startLesson('L07', 3)
    chooseVariant(0)
    await Promise.resolve()
    expect(useExercise.getState().exercise).toMatchObject({ kind: 'pilot', gain: 0 })
    chooseVariant(2)
    await Promise.resolve()
    expect(useExercise.getState().exercise).toMatchObject({ kind: 'pilot', gain: 1 })
  })

  it('opens the nearest step and says so', async () => {
    await startLesson('L03', 40)
    expect(useLesson.getState().place?.step).toBe(6)
    expect(useNotices.getState().lesson).toMatch(/L03 has steps 1 to 6; step 40/)
    await startLesson('L03', 2)
    expect(useNotices.getState().lesson).toBeUndefined()
  })
})

describe('the complete state of a step', () => {
  it('is the same whatever was done before, and nothing is changed by asking for it', () => {
    const before = useChoices.getState()
    for (const lesson of lessons)
      lesson.steps.forEach((_, i) => {
        expect(stepState(lesson, i + 1)).toEqual(stepState(lesson, i + 1))
      })
    expect(useChoices.getState()).toBe(before)
    expect(() => stepState(lessons[0]!, 99)).toThrow(/L01 has steps 1 to 7, not 99/)
  })

  it('can be put into a link, which opens the same state', () => {
    for (const lesson of lessons)
      lesson.steps.forEach((_, i) => {
        const { posedByHand: _hand, selected: _pointed, ...whole } = stepState(lesson, i + 1)
        const { state, dropped } = openLink({ hash: `#${encode({ ...whole, selected: [], camera: null })}` })
        expect(dropped, `${lesson.id}.${i + 1}`).toEqual([])
        expect(state.picture.colors).toBe(whole.picture.colors)
        expect(state.scenario).toEqual(whole.scenario)
        expect([...state.picture.hidden].sort()).toEqual([...whole.picture.hidden].sort())
      })
  })
})

describe('a pose by hand', () => {
  it('is dropped as soon as anything is pulled, and comes back with undo', () => {
    poseByHand({ nutation: 2, pelvicTilt: 0, torsion: 0 })
    choose({ psoasShortening: 0.1 })
    expect(useChoices.getState().posedByHand).toBeNull()
    undo()
    expect(useChoices.getState().posedByHand?.nutation).toBe(2)
  })

  it('goes back to where the forces balance', () => {
    const { scenario } = useChoices.getState()
    poseByHand({ nutation: 2, pelvicTilt: 5, torsion: 0 })
    poseByHand(null)
    expect(useChoices.getState().posedByHand).toBeNull()
    expect(useChoices.getState().scenario).toBe(scenario)
  })

  it('a variant of a step is a state of its own', async () => {
    await startLesson('L02', 5)
    chooseVariant(1)
    expect(useChoices.getState().posedByHand).toEqual({ nutation: -2, pelvicTilt: 2, torsion: 0 })
    chooseVariant(0)
    expect(useChoices.getState().posedByHand).toEqual({ nutation: 0, pelvicTilt: 10, torsion: 0 })
  })
})

it('the ghost of a prediction stands where it was put, in the pelvis as it is', () => {
  const turn = (m: Float64Array): number => (-Math.atan2(m[3]!, m[0]!) * 180) / Math.PI
  choose({ psoasShortening: 0.2 })
  expectNutation(2)
  // Let the drawing arrive.
  advance(ourBody, 1)
  const { exaggeration } = useChoices.getState()
  expect(turn(frame.ghost.sacrum) - turn(frame.ghost['hipBone.right'])).toBeCloseTo(2 * exaggeration, 4)
  expect(turn(frame.ghost['hipBone.right'])).toBeCloseTo(turn(frame.pose['hipBone.right']), 6)
})

it('the glass at life size nods a tenth of a drawing ten times larger, in a pelvis tilted the same', () => {
  const turn = (m: Float64Array): number => (-Math.atan2(m[3]!, m[0]!) * 180) / Math.PI
  choose({ psoasShortening: 0.2 })
  exaggerate(10)
  depict({ ghost: 'lifeSize' })
  advance(ourBody, 1)
  const nodOf = (pose: typeof frame.pose) => turn(pose.sacrum) - turn(pose['hipBone.right'])
  expect(nodOf(frame.ghost)).toBeCloseTo(nodOf(frame.pose) / 10, 6)
  expect(nodOf(frame.ghost)).toBeCloseTo(useChoices.getState().report.change.nutation.mean, 2)
  depict({ ghost: 'none' })
  exaggerate(5)
})

describe('an address that names a step', () => {
  it.each([
    ['L03.2', 'L03', 2],
    ['L3', 'L03', 1],
    ['l12.6', 'L12', 6],
    ['7.1', 'L07', 1],
  ])('%s', (text, lesson, step) => {
    expect(readPlace(text)).toEqual({ lesson, step })
  })

  it.each(['L99', '', 'psoas', 'L01.2.3', '-1', `L${'9'.repeat(500)}`, '<script>'])(
    '%s: the nearest, and one line',
    (text) => {
      const { lesson, dropped } = readPlace(text)
      expect(lessonOf(lesson)).toBeDefined()
      expect(dropped).toMatch(/nearest: L\d\d\.1/)
      expect(dropped!.length).toBeLessThan(80)
    },
  )

  it('a lesson brings its own state: what stands after # is left out, and said so', () => {
    const opened = openLink({ search: '?lesson=L03.2', hash: '#psoasShortening=.2' })
    expect(opened.lesson).toEqual({ lesson: 'L03', step: 2 })
    expect(opened.dropped.join()).toMatch(/a lesson brings its own/)
  })
})
