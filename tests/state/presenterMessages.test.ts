import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parameterIds } from '../../src/biomechanics/parameters'
import { readLive, readOrder, readPictures, readTold } from '../../src/state/talk/presenterMessages'

const anything = fc.anything({ maxDepth: 3, withNullPrototype: true })

describe('an order of the speaker’s window', () => {
  it('reaches the stage that it names, with what it is about', () => {
    const order = { to: 'mine', order: 'set', at: 0, what: 'hipFlexion.right', value: 30 }
    expect(readOrder(order, 'mine')).toEqual(order)
    expect(readOrder(order, 'another')).toBeNull()
    expect(readOrder({ ...order, order: 'eval' }, 'mine')).toBeNull()
  })

  it('of a window of before, which says less, is an order still', () => {
    expect(readOrder({ to: 'mine', order: 'goTo', at: 3 }, 'mine')).toMatchObject({ order: 'goTo', at: 3, what: '' })
  })

  it('has no value where it says none that is a number: nothing is set to it then', () => {
    for (const value of [undefined, '5', null, Number.POSITIVE_INFINITY, {}])
      expect(readOrder({ to: 'mine', order: 'set', what: 'hipFlexion', value }, 'mine')!.value).toBeNaN()
    expect(readOrder({ to: 'mine', order: 'find', what: 'x'.repeat(5000) }, 'mine')!.what).toHaveLength(80)
  })
})

describe('what the stage tells', () => {
  it('of this instant is read as far as it is understood', () => {
    const told = {
      from: 'mine',
      numbers: [{ name: 'Nutation', large: '+1.0°', small: '2.3° in all', more: 1 }, 7],
      set: {
        hipFlexion: { right: 10, left: 0 },
        perceivedThreat: 0.5,
        psoasTone: { right: 1 },
        evil: 3,
        account: 'taught',
      },
    }
    expect(readLive(told, 'mine')).toEqual({
      from: 'mine',
      numbers: [
        { name: 'Nutation', large: '+1.0°', small: '2.3° in all' },
        { name: '', large: '', small: '' },
      ],
      set: { hipFlexion: { right: 10, left: 0 }, perceivedThreat: 0.5 },
    })
    expect(readLive(told, 'another')).toBeNull()
  })

  it('in pictures are pictures that are data themselves: nothing is fetched for one', () => {
    const pictures = { 0: 'data:image/webp;base64,AAAA', 1: 'https://example.org/a.png', 2: 'javascript:1', 3: 4 }
    expect(readPictures({ from: 'mine', pictures }, 'mine')!.pictures).toEqual({ 0: pictures[0] })
  })

  it('is never anything else, whatever is said on the channel', () => {
    fc.assert(
      fc.property(anything, fc.record({ numbers: anything, set: anything, pictures: anything }), (message, fields) => {
        for (const said of [message, { from: 'mine', ...fields }, { from: 'mine', numbers: [], set: fields }]) {
          readOrder(said, 'mine')
          readTold(said, 'mine')
          readPictures(said, 'mine')
          const live = readLive(said, 'mine')
          for (const [id, value] of Object.entries(live?.set ?? {})) {
            expect(parameterIds).toContain(id)
            const values = typeof value === 'number' ? [value] : [value.right, value.left]
            for (const one of values) expect(Number.isFinite(one)).toBe(true)
          }
        }
      }),
      { numRuns: 2000 },
    )
  })
})
