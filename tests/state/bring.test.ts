import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bring, bringOrSay, orNothing } from '../../src/state/page/bring'
import { useNotices } from '../../src/state/page/notices'

/** Fails as often as `times`, then gives `what`. */
const failing = (times: number, what: unknown = 'here') => {
  let asked = 0
  return vi.fn(async () => {
    if (asked++ < times) throw new TypeError('Failed to fetch dynamically imported module: x.js')
    return what
  })
}
/** What `promise` comes to while the clock runs. */
const run = async <T>(promise: Promise<T>): Promise<T> => {
  const settled = promise.then(
    (value) => () => value,
    (error) => () => {
      throw error
    },
  )
  await vi.runAllTimersAsync()
  return (await settled)()
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  useNotices.setState({}, true)
})

describe('a part that comes later', () => {
  it('is asked for once where it comes', async () => {
    const load = failing(0)
    expect(await run(bring(load))).toBe('here')
    expect(load).toHaveBeenCalledTimes(1)
  })

  it.each([1, 2])('that fails %d times is there all the same, and nothing is said', async (times) => {
    expect(await run(bringOrSay(failing(times)))).toBe('here')
    expect(useNotices.getState()).toEqual({})
  })

  it('that never comes is said in one line, with what it failed of as its cause', async () => {
    const load = failing(9)
    const error = await run(bring(load).catch((failed: unknown) => failed as Error))
    expect((error as Error).message).toMatch(/^A part of the page could not be loaded[^\n]*reload/)
    expect(String((error as Error).cause)).toContain('x.js')
    expect(load).toHaveBeenCalledTimes(3)
  })

  it('that never comes, where nobody waits, is said on the page, once', async () => {
    expect(await run(bringOrSay(failing(9)))).toBeUndefined()
    expect(await run(bringOrSay(failing(9)))).toBeUndefined()
    expect(Object.values(useNotices.getState())).toHaveLength(1)
  })

  it('that the rest can do without leaves its place empty', async () => {
    const { default: component } = (await run(orNothing(failing(9)))) as { default: () => unknown }
    expect(component()).toBeNull()
    expect(Object.values(useNotices.getState())).toHaveLength(1)
    expect((await run(orNothing(failing(1, 'a component')))).default).toBe('a component')
  })
})
