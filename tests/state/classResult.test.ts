import { describe, expect, it } from 'vitest'
import { handRange } from '../../src/biomechanics/handPose'
import {
  type Ask,
  type BodyPlace,
  guessParts,
  guessRange,
  largest,
  mostPointed,
  readMessage,
  written,
} from '../../src/rooms/messages'
import type { Touch } from '../../src/state/find/selection'
import { frame } from '../../src/state/frame/frame'
import { drawnAt, placeOn } from '../../src/state/talk/classPlaces'
import { countsOf, resultOf, tableOfClass } from '../../src/state/talk/classResult'

const vote = (options: number): Ask => ({ id: 'q1', kind: 'vote', options })
const pointing: Ask = { id: 'q2', kind: 'place', options: 0 }
const at = (structure: string, ...place: [number, number, number]): BodyPlace => ({ structure, at: place })

describe('what a class has said', () => {
  it('is counted by option; what is none counts for nothing', () => {
    expect(countsOf(vote(3), [0, 2, 2, 7, -1, 0.5])).toEqual([1, 0, 2])
    expect(countsOf(vote(2), [])).toEqual([0, 0])
  })

  it('of a scale, by its eleven numbers', () => {
    expect(countsOf({ kind: 'scale', options: 0 }, [0, 10, 10, 5, 11, 4.5])).toEqual([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 2])
  })

  it('of the ghost, by parts of the range that it has', () => {
    expect(guessRange).toBe(handRange.nutation)
    // From -3° to +3° in twelve halves: 0 and 0.4 in the seventh, both ends in the outermost.
    const counts = countsOf({ kind: 'ghost', options: 0 }, [0, 0.4, -3, 3, 2.9, -0.1])
    expect(counts).toHaveLength(guessParts)
    expect(counts).toEqual([1, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2])
  })

  it('of places: how many at each structure, and a dot for each, in no order that tells who came first', () => {
    const given = [at('sacrum', 5, 0, 0), at('L5', 1, 1, 1), at('sacrum', -5, 0, 0)].map((place) => ({
      ask: 'q2',
      place,
    }))
    const said = resultOf(pointing, given)
    expect(said.places).toEqual([
      { structure: 'sacrum', count: 2, dots: [-5, 0, 0, 5, 0, 0] },
      { structure: 'L5', count: 1, dots: [1, 1, 1] },
    ])
    expect(resultOf(pointing, given.reverse())).toEqual(said)
  })

  it('of a thousand places fits into one message, with every count', () => {
    const places = Array.from({ length: 1000 }, (_, i) => at(`structure${i % 40}.right`, -1000 - i, -1000, -1000))
    const said = resultOf(
      pointing,
      places.map((place) => ({ ask: 'q2', place })),
    )
    const bytes = new TextEncoder().encode(written<'result'>(said))
    expect(bytes.length).toBeLessThanOrEqual(largest.result)
    expect(readMessage('result', bytes)).toEqual(said)
    expect(said.places).toHaveLength(mostPointed.structures)
    for (const { count } of said.places) expect(count).toBe(25)
  })

  it('is a table that any program reads: a row for each answer, and one for each dot', () => {
    const asked = [
      { ask: vote(2), result: resultOf(vote(2), [{ ask: 'q1', value: 1 }]) },
      { ask: pointing, result: resultOf(pointing, [{ ask: 'q2', place: at('sacrum', 1, -2, 3) }]) },
    ]
    expect(tableOfClass(asked, 'question,kind,answer,count,x_mm,y_mm,z_mm').split('\n')).toEqual([
      'question,kind,answer,count,x_mm,y_mm,z_mm',
      'q1,vote,1,0,,,',
      'q1,vote,2,1,,,',
      'q2,place,sacrum,1,,,',
      'q2,dot,sacrum,1,1,-2,3',
    ])
    const ghost: Ask = { id: 'L04.2', kind: 'ghost', options: 0 }
    const table = tableOfClass([{ ask: ghost, result: resultOf(ghost, [{ ask: 'L04.2', value: 0.2 }]) }], 'head')
    expect(table.split('\n')[1]).toBe('L04.2,ghost,-3.0 to -2.5,0,,,')
    expect(table.split('\n')[7]).toBe('L04.2,ghost,0.0 to 0.5,1,,,')
  })
})

describe('a place on a bone', () => {
  it('stays on it, however the bone moves', () => {
    const rest = frame.pose.sacrum.slice()
    const place = placeOn('sacrum', { at: [0.02, 0.9, -0.01], along: [1, 0, 0], beneath: [] })!
    const [x, y, z] = drawnAt(place)
    expect([x, y, z].map((one, i) => Math.abs(one - [0.02, 0.9, -0.01][i]!) < 0.0006)).toEqual([true, true, true])
    // A quarter turn about z, then 10 cm up: (x, y) goes to (-y, x + 0.1).
    frame.pose.sacrum.set([0, -1, 0, 1, 0, 0, 0, 0, 1, 0, 0.1, 0])
    const [a, b, c] = place.at
    const apart = drawnAt(place).map((one, i) => Math.abs(one - [-b / 1000, a / 1000 + 0.1, c / 1000][i]!))
    expect(Math.max(...apart)).toBeLessThan(1e-9)
    frame.pose.sacrum.set(rest)
  })

  it('is on what is seen through glass, and not on the glass', () => {
    const beneath = [
      { id: 'gluteusMaximus.right', depth: 0 },
      { id: 'piriformis.right', depth: 30 },
    ]
    const touch: Touch = { at: [0.1, 0.2, 0.3], along: [0, 0, -1], beneath }
    expect(placeOn('gluteusMaximus.right', touch)!.at).toEqual([100, 200, 300])
    expect(placeOn('piriformis.right', touch)!.at).toEqual([100, 200, 270])
  })

  it('without a picture there is none but where the finger was', () => {
    expect(placeOn('sacrum')).toBeNull()
  })
})
