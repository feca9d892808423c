import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Driver, elementOf, NotHere, type Place, patience, way, within } from './driver'
import { pictureOf } from './picture'
import { installed, openScreen, started } from './screen'

/** The small browser that comes with the library; where, depends on the processor. */
function executable(): string {
  const places = ['x86_64-linux-gnu/', 'aarch64-linux-gnu/', ''].flatMap((folder) =>
    ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((library) => `/usr/lib/${folder}${library}/MiniBrowser`),
  )
  const found = places.find((place) => existsSync(place))
  if (!found) throw new NotHere("WebKitGTK's MiniBrowser is not installed")
  return found
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => done(port))
    })
  })

/** Asks the driver at `address`; throws what it complains of. */
async function ask<R>(address: string, method: string, body?: object): Promise<R> {
  const answer = await fetch(address, {
    method,
    signal: AbortSignal.timeout(patience + 5_000),
    ...(body && { body: JSON.stringify(body) }),
  })
  const { value } = (await answer.json()) as { value: R & { error?: string; message?: string } }
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`)
  return value
}

/** Code points that WebDriver has for keys without a letter. */
const keys: Record<string, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
}

const pointer = (pointerType: 'mouse' | 'touch', from: Place, to: Place) => {
  const move = ({ x, y }: Place) => ({ type: 'pointerMove', duration: 20, x: Math.round(x), y: Math.round(y) })
  const between = [{ type: 'pointerDown', button: 0 }, ...way(from, to).map(move), { type: 'pointerUp', button: 0 }]
  return { type: 'pointer', id: pointerType, parameters: { pointerType }, actions: [move(from), ...between] }
}

interface Session {
  readonly sessionId: string
  readonly capabilities: { readonly browserName: string; readonly browserVersion: string }
}

const wanted = (binary: string) => ({
  alwaysMatch: {
    'webkitgtk:browserOptions': { binary, args: ['--automation', '--geometry=1300x940'] },
    timeouts: { script: patience, pageLoad: patience },
  },
})

/** Waits for the driver at `address` to answer, then for the browser that it starts. */
async function begun(address: string, binary: string): Promise<Session> {
  const until = Date.now() + patience
  const answers = () => ask(`${address}/status`, 'GET').catch(() => undefined)
  while (!(await answers())) {
    if (Date.now() > until) throw new Error('WebKitWebDriver does not answer')
    await new Promise((done) => setTimeout(done, 100))
  }
  return ask<Session>(`${address}/session`, 'POST', { capabilities: wanted(binary) })
}

/** The picture of the whole screen: asked for one itself, this driver has stalled. */
function shotOf(display: string) {
  const { stdout, error } = spawnSync('import', ['-display', display, '-window', 'root', '-depth', '8', 'png24:-'], {
    timeout: patience,
    maxBuffer: 2 ** 26,
  })
  if (error) throw error
  return pictureOf(stdout)
}

/** The session at `address` in the words of the walk; `stop` ends what was started for it. */
function driverOf(engine: string, address: string, display: string, stop: () => void): Driver {
  const post = <R>(path: string, body: object): Promise<R> => ask<R>(`${address}/${path}`, 'POST', body)
  // The driver tells of them in any order.
  let handles: string[] = []
  const act = async (pointerType: 'mouse' | 'touch', from: Place, to: Place): Promise<void> => {
    await post('actions', { actions: [pointer(pointerType, from, to)] })
  }
  return {
    engine,
    problems: [],
    go: (url) => post('url', { url }),
    js: async (work, given) => {
      const script = `const done = arguments[arguments.length - 1]
        Promise.resolve(arguments[0]).then(${work}).then((value) => done({ value }), (error) => done({ error: String(error) }))`
      const answer = await post<{ value: never; error?: string }>('execute/async', { script, args: [given ?? null] })
      if (answer.error) throw new Error(answer.error)
      return answer.value
    },
    click: async (sought) => {
      const script = `return (${elementOf})(arguments[0])`
      const element = await post<Record<string, string>>('execute/sync', { script, args: [sought] })
      await post(`element/${Object.values(element)[0]}/click`, {})
    },
    drag: (from, to) => act('mouse', from, to),
    touch: (from, to) => act('touch', from, to),
    key: async (key) => {
      const value = keys[key] ?? key
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]
      await post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] })
    },
    shot: async () => shotOf(display),
    windows: async (enter) => {
      const now = await ask<string[]>(`${address}/window/handles`, 'GET')
      const kept = handles.filter((handle) => now.includes(handle))
      handles = [...kept, ...now.filter((handle) => !kept.includes(handle))]
      if (enter !== undefined) await post('window', { handle: handles[enter] })
      return handles.length
    },
    close: async () => {
      try {
        await within('closing', ask(address, 'DELETE'), 10_000)
      } finally {
        stop()
      }
    },
  }
}

/** A home of its own, where GTK reads that nothing shall move that need not. */
function home(): string {
  const folder = mkdtempSync(join(tmpdir(), 'counterpull-webkit-'))
  mkdirSync(join(folder, 'gtk-3.0'))
  writeFileSync(join(folder, 'gtk-3.0', 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n')
  return folder
}

export async function openWebKit(): Promise<Driver> {
  const [program, binary] = [installed('WebKitWebDriver'), executable()]
  installed('import')
  const screen = await openScreen()
  const folder = home()
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  // With another language than C its numbers have no language that the browser knows.
  const driver = started(program, [`--port=${port}`], {
    ...{ LANG: 'C', LC_ALL: 'C', DISPLAY: screen.display },
    ...{ XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder, XDG_DATA_HOME: folder },
    ...{ LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1' },
  })
  const stop = (): void => {
    driver.stop()
    screen.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
  try {
    const { sessionId, capabilities } = await begun(address, binary)
    const engine = `WebKitGTK ${capabilities.browserVersion} (${capabilities.browserName})`
    const opened = driverOf(engine, `${address}/session/${sessionId}`, screen.display, stop)
    await opened.windows()
    return opened
  } catch (error) {
    stop()
    throw new NotHere(`WebKitGTK does not start (${(error as Error).message.split('\n')[0]})`)
  }
}
