import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Capability } from '../../src/state/page/capabilities'

/** The table of a page that has just been opened in a browser with `globals`. */
async function opened(globals: Readonly<Record<string, unknown>>): Promise<(what: Capability) => boolean> {
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value)
  return (await import('../../src/state/page/capabilities')).can
}
const storage = { setItem: () => {}, removeItem: () => {} }
const whole = {
  origin: 'https://school.example',
  isSecureContext: true,
  document: { fullscreenEnabled: true },
  navigator: { clipboard: { writeText: async () => {} }, share: async () => {}, serviceWorker: {} },
  localStorage: storage,
  print: () => {},
  VideoEncoder: class {},
  Worker: class {},
  BroadcastChannel: class {},
  CompressionStream: class {},
}
const all = [
  'fullScreen',
  'clipboard',
  'share',
  'print',
  'recording',
  'workers',
  'windows',
  'packing',
  'storage',
  'offline',
] as const

beforeEach(() => vi.resetModules())
afterEach(() => vi.unstubAllGlobals())

describe('what a browser can', () => {
  it('is all of it in a new one, at a place of its own', async () => {
    const can = await opened(whole)
    expect(all.filter((what) => !can(what))).toEqual([])
  })

  it.each([
    ['on an iPhone, no full screen', { document: {} }, ['fullScreen']],
    [
      'without https, nothing that needs it',
      { isSecureContext: false, navigator: {} },
      ['clipboard', 'share', 'offline'],
    ],
    ['without video', { VideoEncoder: undefined }, ['recording']],
    [
      'in a private window that keeps nothing',
      {
        localStorage: {
          setItem() {
            throw new DOMException('full', 'QuotaExceededError')
          },
        },
      },
      ['storage'],
    ],
    ['in a frame without a place of its own', { origin: 'null' }, ['workers', 'windows', 'offline']],
    ['in one without storage at all', { localStorage: undefined }, ['storage']],
    ['in an old one', { CompressionStream: undefined, BroadcastChannel: undefined }, ['windows', 'packing']],
  ] as const)('%s', async (_, missing, lacking) => {
    const can = await opened({ ...whole, ...missing })
    expect(all.filter((what) => !can(what))).toEqual(lacking)
  })

  it('is looked for once', async () => {
    const setItem = vi.fn()
    const can = await opened({ ...whole, localStorage: { ...storage, setItem } })
    can('storage')
    can('storage')
    expect(setItem).toHaveBeenCalledTimes(1)
  })
})
