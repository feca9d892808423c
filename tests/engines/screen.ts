import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import type { Readable } from 'node:stream'
import { NotHere, within } from './driver'

/** Nothing that is started here outlives this [s], even if the tests are killed outright. */
const longest = '900'

/** The path of `program`; throws NotHere where it is not installed. */
export function installed(program: string): string {
  const { stdout } = spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' })
  if (!stdout) throw new NotHere(`${program} is not installed`)
  return stdout.trim()
}

export interface Started {
  readonly child: ChildProcess
  /** Ends it and all that it started. */
  stop(): void
}

/** Starts `program` as the head of its own group; it ends with these tests at the latest. */
export function started(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Started {
  const child = spawn('timeout', ['-k', '5', longest, program, ...args], {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  })
  const stop = (): void => {
    process.off('exit', stop)
    try {
      // `timeout` kills, five seconds later, what does not end by itself.
      process.kill(-child.pid!, 'SIGTERM')
    } catch {
      // It is gone already.
    }
  }
  process.on('exit', stop)
  return { child, stop }
}

export interface Screen {
  /** Its name for programs that draw on it. */
  readonly display: string
  stop(): void
}

/** A screen that nobody sees, under a number that is free. */
export async function openScreen(): Promise<Screen> {
  const { child, stop } = started(installed('Xvfb'), [
    '-displayfd',
    '3',
    '-screen',
    '0',
    '1400x1000x24',
    '-nolisten',
    'tcp',
  ])
  const told = new Promise<string>((done, fail) => {
    child.once('exit', () => fail(new Error('Xvfb ended')))
    ;(child.stdio[3] as Readable).once('data', (number) => done(`:${String(number).trim()}`))
  })
  try {
    return { display: await within('Xvfb', told), stop }
  } catch (error) {
    stop()
    throw new NotHere(`Xvfb does not start (${(error as Error).message})`)
  }
}
