import { describe, expect, it } from 'vitest'
import { entries, entryOf } from '../../src/anatomy/atlas'
import { ourBody } from '../../src/anatomy/body'
import { claims } from '../../src/anatomy/claims'
import { structuresNamed } from '../../src/anatomy/structures'
import { strategies, touches } from '../../src/biomechanics/time/exercise'
import { startRun } from '../../src/biomechanics/time/run'
import { answerTo, inVariant, stateAt } from '../../src/lessons/answers'
import { filled } from '../../src/lessons/caption'
import type { At } from '../../src/lessons/expectation'
import { lessonIds } from '../../src/lessons/ids'
import { lessons } from '../../src/lessons/lessons'
import { stepState } from '../../src/state/learn/lesson'
import { figureTitles as figures } from '../../src/words/en/ui/figureTitles'
import { asItIs, broken, otherWorlds } from './world'

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length

it('there are twelve lessons, in order, each of four to eight steps and four to eight minutes', () => {
  expect(lessons.map(({ id }) => id)).toEqual([...lessonIds])
  for (const { id, steps, minutes, short = [] } of lessons) {
    expect(steps.length, id).toBeGreaterThanOrEqual(4)
    expect(steps.length, id).toBeLessThanOrEqual(8)
    expect(minutes, id).toBeGreaterThanOrEqual(4)
    expect(minutes, id).toBeLessThanOrEqual(8)
    for (const n of short) expect(steps[n - 1], `${id}.${n}`).toBeDefined()
  }
})

it('the chain of L12.3 has three contested links and two unsupported ones, as its answer says', () => {
  const grades = lessons[11]!.steps[2]!.evidence.map((id) => claims[id].grade)
  expect(grades.filter((grade) => grade === 'contested')).toHaveLength(3)
  expect(grades.filter((grade) => grade === 'unsupported')).toHaveLength(2)
})

describe('an exercise of L07, L08 or L09 is well formed', () => {
  const exercises = lessons.flatMap(({ id, steps }) =>
    steps.flatMap(({ exercise, opens, title }) => (exercise ? [{ id, title, exercise, opens }] : [])),
  )

  it('stands only there, opens the sheet that plays it, and stays within its ranges', () => {
    expect(new Set(exercises.map(({ id }) => id))).toEqual(new Set(['L07', 'L08', 'L09']))
    for (const { exercise, opens, title } of exercises) {
      expect(opens, title).toBe('time')
      if (exercise.kind === 'pilot') {
        for (const share of [exercise.gain, exercise.delay]) {
          expect(share, title).toBeGreaterThanOrEqual(0)
          expect(share, title).toBeLessThanOrEqual(1)
        }
        expect(Math.abs(exercise.headTurn), title).toBeLessThanOrEqual(20)
      }
      if (exercise.kind === 'press') {
        expect(touches, title).toContain(exercise.touch)
        expect(exercise.depth, title).toBeGreaterThan(0)
        expect(exercise.depth, title).toBeLessThanOrEqual(1)
      }
      if (exercise.kind === 'visits') {
        expect(strategies, title).toContain(exercise.strategy)
        expect(exercise.visit, title).toBeGreaterThanOrEqual(0)
        expect(exercise.visit, title).toBeLessThanOrEqual(6)
      }
    }
  })

  /** Largest reflex [share of activation] of the right piriformis while a hand presses `depth` deep in `rise` seconds. */
  function largestReflex(depth: number, rise: number, perceivedThreat: number): number {
    const step = startRun(ourBody, { perceivedThreat }, 0.02)
    let largest = 0
    for (let time = 0; time < rise + 0.5; time += 0.02) {
      const now = depth * Math.min(1, time / rise)
      const { reflex } = step({ press: { piriformis: { right: { depth: now, moving: true } } } })
      largest = Math.max(largest, reflex.piriformis.right)
    }
    return largest
  }

  it('a fast deep press gets a larger reflex than a slow light one, and a larger one still under threat (L08.1-3)', () => {
    const slow = largestReflex(0.3, 3, 0.2)
    const fast = largestReflex(0.8, 0.1, 0.2)
    expect(fast).toBeGreaterThan(slow + 0.05)
    expect(largestReflex(0.8, 0.1, 0.8)).toBeGreaterThan(fast + 0.02)
  })

  it('built up over twenty seconds the reflex hardly rises (L08.4)', () => {
    expect(largestReflex(0.6, 20, 0.8)).toBeLessThan(largestReflex(0.6, 0.1, 0.8) / 4)
  })
})

describe.each(lessons)('$id $title', (lesson) => {
  it.each(lesson.steps.map((step, i) => ({ n: i + 1, step })))(
    '$n, $step.title: the model shows what the step expects',
    ({ n, step }) => {
      for (const expectation of step.expects) expect(broken(asItIs, lesson, n, expectation)).toBeNull()
      for (const state of [step, ...(step.variants ?? []).map((_, i) => inVariant(step, i))])
        expect(answerTo(ourBody, state).report.balanced).toBe(true)
      if (step.before) expect(answerTo(ourBody, step.before).report.balanced).toBe(true)
    },
  )

  it('every step expects something, and nothing that no other world could break', () => {
    lesson.steps.forEach(({ title, expects }, i) => {
      expect(expects.length, title).toBeGreaterThan(0)
      for (const expectation of expects) {
        const breaks = otherWorlds().map((world) => broken(world, lesson, i + 1, expectation))
        expect(breaks.filter(Boolean), `${title}: ${JSON.stringify(expectation)}`).not.toHaveLength(0)
      }
    })
  })

  it('every number that the model puts into words is expected somewhere in the lesson', () => {
    const of = (at: At): unknown => answerTo(ourBody, stateAt(lesson, at))
    const kept = lesson.steps.flatMap(({ expects }, i) =>
      expects.flatMap((one) =>
        'of' in one && !('place' in one) ? [{ seen: of(one.at ?? `${i + 1}`), id: one.of }] : [],
      ),
    )
    lesson.steps.forEach((step, i) => {
      for (const text of [step.caption, step.lead ?? '', step.expected])
        for (const [said, at, id] of text.matchAll(/\{(?:(\d+[a-d]?):)?([a-zA-Z]+)\+?\}/g)) {
          const place = (at ?? `${i + 1}`) as At
          const found = kept.some((one) => one.seen === of(place) && one.id === id)
          expect(found, `${step.title} says ${said}`).toBe(true)
        }
    })
  })

  it('every caption has at most 35 words, once the model has put in its numbers', () => {
    for (const step of lesson.steps)
      for (const text of [step.caption, step.lead ?? '', step.expected, step.question]) {
        const said = filled(ourBody, lesson, step, text)
        expect(wordsIn(said), said).toBeLessThanOrEqual(35)
        expect(said).not.toMatch(/[{}]|NaN|Infinity/)
      }
  })

  it('a question that is put before the model moves is not answered by the words beside it', () => {
    for (const step of lesson.steps)
      if (step.before && step.caption.includes('{')) expect(step.lead ?? '', step.title).not.toMatch(/^$|\{/)
  })

  it('every vote has its answer among its options; every expectation names a step that exists', () => {
    for (const { ask, title, expects, variants = [] } of lesson.steps) {
      if (ask.kind === 'vote' && ask.answer !== null) expect(ask.options[ask.answer], title).toBeDefined()
      if (ask.kind === 'vote') expect(new Set(ask.options).size).toBe(ask.options.length)
      if (ask.kind === 'find') for (const id of ask.targets) expect(entryOf(id), id).toBeDefined()
      for (const { at } of expects) if (at) expect(stateAt(lesson, at)).toBeDefined()
      expect(new Set(variants.map(({ name }) => name)).size, title).toBe(variants.length)
    }
  })

  it('what is outlined is also shown, and what a search asks for', () => {
    lesson.steps.forEach((step, i) => {
      for (const variant of [null, ...(step.variants ?? []).map((_, v) => v)]) {
        const { picture, selected } = stepState(lesson, i + 1, { revealed: true, variant })
        const { hidden } = picture
        for (const id of selected) {
          const on = entryOf(id)!.point?.on ?? id
          expect(hidden, `${lesson.id}.${i + 1} outlines ${id}`).not.toContain(on)
        }
        if (step.ask.kind === 'find')
          for (const id of step.ask.targets) expect(hidden, `${lesson.id}.${i + 1} seeks ${id}`).not.toContain(id)
      }
      for (const name of step.highlighted ?? [])
        expect(
          structuresNamed(name) ?? entries.find(({ id, base }) => id === name || base === name),
          `${lesson.id}.${i + 1}: ${name}`,
        ).toBeDefined()
    })
  })

  it('every step has a note for who teaches it, evidence, and a figure that there is', () => {
    for (const { note, evidence, figure, title } of lesson.steps) {
      expect(wordsIn(note), title).toBeGreaterThan(3)
      expect(evidence.length, title).toBeGreaterThan(0)
      if (figure) expect(Object.keys(figures), title).toContain(figure)
    }
  })
})
