import { describe, expect, it } from 'vitest'
import { entries } from '../../src/anatomy/atlas'
import { bestViewOf } from '../../src/anatomy/bestViews'
import { viewOf } from '../../src/anatomy/views'
import { norm, scale } from '../../src/math/vec3'

const wayTo = (...ids: string[]) => {
  const best = bestViewOf(ids)
  if (!best || !('from' in best)) throw new Error(`no way to ${ids.join()}`)
  return best.from
}

describe('the best view', () => {
  it('is there for everything that can be pointed at, one side the mirror of the other', () => {
    for (const { id, side } of entries) {
      expect(norm(wayTo(id)), id).toBeCloseTo(1, 9)
      if (side !== 'left') continue
      const [x, y, z] = wayTo(id.replace(/\.left$/, '.right'))
      expect(wayTo(id), id).toEqual([x, y, -z])
    }
  })

  it('of piriformis is from behind its own side, of psoas from the front, of the pubic symphysis straight from the front', () => {
    expect(wayTo('piriformis.right')[0]).toBeLessThan(-0.8)
    expect(wayTo('piriformis.right')[2]).toBeGreaterThan(0.4)
    expect(wayTo('piriformis.left')[2]).toBeLessThan(-0.4)
    expect(wayTo('psoasMajor.right')[0]).toBeGreaterThan(0.8)
    expect(wayTo('pubicSymphysis')).toEqual([1, 0, 0])
  })

  it('of psoas with piriformis is the story, on the side that it is told of', () => {
    expect(bestViewOf(['psoasMajor.right', 'piriformis.right'])).toEqual({ view: 'story' })
    expect(bestViewOf(['psoasMajor.right', 'sacrum', 'piriformis.right'])).toEqual({ view: 'story' })
    expect(bestViewOf(['psoasMajor.left', 'piriformis.left'])).not.toHaveProperty('view')
  })

  it('of several lies between theirs; of what is seen from opposite sides there is none, and all is seen at once', () => {
    const both = wayTo('piriformis.right', 'piriformis.left')
    expect(both[2]).toBeCloseTo(0, 9)
    expect(both[0]).toBeLessThan(-0.8)
    expect(wayTo('hipBone.right', 'hipBone.left')).toEqual(viewOf('threeQuarter').from)
    expect(scale(wayTo('L3', 'L4'), 1)).toEqual(wayTo('L3'))
  })

  it('of what nobody knows is none', () => {
    expect(bestViewOf(['spleen'])).toBeNull()
    expect(bestViewOf([])).toBeNull()
  })
})
