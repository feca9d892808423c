import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { lessons } from '../../src/lessons/lessons'
import { takeSceneApi } from '../../src/state/frame/sceneApi'
import { stepState } from '../../src/state/learn/lesson'
import { deckOf, shortTalk } from '../../src/state/learn/lessonDeck'
import { poseByHand, useChoices } from '../../src/state/page/choices'
import { openLink } from '../../src/state/page/link'
import { startPage } from '../../src/state/page/page'
import { captionWords, plannedMinutes, readDeck } from '../../src/state/talk/deck'
import { captureScene, layDeck, updateScene } from '../../src/state/talk/deckStore'
import { goTo, usePresent } from '../../src/state/talk/slideShow'
import { beginExercise, useExercise } from '../../src/state/time/exercise'

startPage()

describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))('%s as a talk', (_id, lesson) => {
  const deck = deckOf(ourBody, lesson)

  it('is a deck that reads without a problem, a scene for each step', () => {
    expect(readDeck(structuredClone(deck))).toEqual({ deck, problems: [] })
    expect(deck.scenes).toHaveLength(lesson.steps.length)
    for (const { caption } of deck.scenes) expect(captionWords(caption)).toBeLessThanOrEqual(35)
  })

  it('shows in each scene what the step shows', () => {
    deck.scenes.forEach(({ link }, i) => {
      const { state, dropped } = openLink({ hash: `#${link}` })
      expect(dropped).toEqual([])
      const step = stepState(lesson, i + 1)
      expect(state.scenario).toEqual(step.scenario)
      expect(state.view).toBe(step.view)
      expect(state.posedByHand ?? null).toEqual(step.posedByHand ?? null)
      expect(state.exercise).toEqual(lesson.steps[i]!.exercise)
      expect([...state.picture.hidden].sort()).toEqual([...step.picture.hidden].sort())
    })
  })
})

describe('the short way as a talk', () => {
  const talk = shortTalk(ourBody, lessons)

  it('is a deck that reads without a problem, a scene for each step of the order in TEACHING.md, 45 minutes in all', () => {
    expect(readDeck(structuredClone(talk))).toEqual({ deck: talk, problems: [] })
    const order = [...readFileSync('docs/TEACHING.md', 'utf8').matchAll(/^\| (L\d\d) \| .* \| ([\d, ]+) \| `/gm)]
    const places = order.flatMap(([, id, steps]) => steps!.split(', ').map((n) => `${id}.${n}`))
    expect(places.length).toBeGreaterThan(20)
    expect(talk.scenes.map(({ title }) => title.split(' ')[0])).toEqual(places)
    expect(plannedMinutes(talk)).toBe(45)
    for (const { minutes = 0, question = '' } of talk.scenes) {
      expect(minutes).toBeGreaterThanOrEqual(0.5)
      expect(question).toContain('?')
    }
  })
})

describe('a scene of such a talk', () => {
  const lesson = (id: string) => lessons.find((one) => one.id === id)!

  it('poses the bones by hand again (L02.1), and plays the pressing hand again (L08.2)', () => {
    layDeck(deckOf(ourBody, lesson('L02')))
    goTo(0)
    expect(useChoices.getState().posedByHand).toEqual({ nutation: 2, pelvicTilt: 0, torsion: 0 })
    layDeck(deckOf(ourBody, lesson('L08')))
    goTo(1)
    expect(useChoices.getState().posedByHand).toBeNull()
    expect(useExercise.getState().exercise).toMatchObject({ kind: 'press', touch: 'fast', depth: 0.8 })
    goTo(5)
    expect(useExercise.getState().exercise).toBeNull()
  })

  it('is gone to slowly only while the speaker wants the slow camera, and only where it moves', () => {
    const paces: boolean[] = []
    const stop = takeSceneApi({ pace: (slow) => paces.push(slow) })
    layDeck(deckOf(ourBody, lesson('L02')))
    usePresent.setState({ slowCamera: true })
    // From the first scene's view to another one, and on to a scene of the same view.
    goTo(0)
    goTo(3)
    goTo(3)
    usePresent.setState({ slowCamera: false })
    goTo(0)
    stop()
    expect(paces.slice(1)).toEqual([true, false, false])
  })

  it('that is captured or updated keeps what is posed or played at that moment, and its words stay', () => {
    layDeck(deckOf(ourBody, lesson('L02')))
    const { title, caption } = usePresent.getState().deck!.scenes[3]!
    poseByHand({ nutation: -2.5, pelvicTilt: 0, torsion: 0 })
    updateScene(3)
    captureScene()
    poseByHand(null)
    beginExercise({ kind: 'press', muscle: 'psoasMajor', side: 'left', touch: 'ramp', depth: 0.4 })
    captureScene()
    beginExercise(null)
    const { scenes } = usePresent.getState().deck!
    const read = scenes.map(({ link }) => openLink({ hash: link }).state)
    expect(scenes[3]).toMatchObject({ title, caption })
    expect(read[3]!.posedByHand?.nutation).toBe(-2.5)
    expect(read.at(-2)!.posedByHand?.nutation).toBe(-2.5)
    expect(read.at(-1)!.exercise).toMatchObject({ kind: 'press', muscle: 'psoasMajor', side: 'left', depth: 0.4 })
  })
})
