import { type ChildProcess, fork } from 'node:child_process'
import { connect, createServer, type Server as Relay, type Socket } from 'node:net'
import { generate, parser } from 'mqtt-packet'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import type { Given, Here, Shown } from '../../src/rooms/messages'
import { serve } from '../../src/server/serve'
import { readSettings } from '../../src/server/settings'
import { type ClassLine, openClassLine } from '../../src/state/talk/classLine'
import { cuttable } from './cuttable'

let server: Awaited<ReturnType<typeof serve>>
const ends: (() => void)[] = []
beforeAll(async () => {
  server = await serve('tests', readSettings({ PORT: '0' }))
})
afterEach(() => {
  for (const end of ends.splice(0)) end()
})
afterAll(() => server.stop())

const broker = () => `${server.address.replace('http', 'ws')}/mqtt`
const shownBy = (n: number): Shown => ({ hash: `v=2&psoas=${n}&end`, lesson: null, pointer: null })
const numberIn = ({ hash }: Shown): number => Number(/psoas=(\d+)/.exec(hash)![1])
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))
interface Opened {
  readonly secret: string
  readonly token: string
}
const openRoom = async (): Promise<Opened> => (await fetch(`${server.address}/rooms`, { method: 'POST' })).json()

/** The presenter's page, by its own line; what it has heard of each student. */
async function present(room: Opened) {
  const answers = new Map<string, Given>()
  const wonders: Here[] = []
  let here = 0
  let line: ClassLine | undefined
  await new Promise<void>((on) => {
    line = openClassLine(
      { ...room, id: 'p'.repeat(16), address: broker() },
      {
        hear(message) {
          if (message.id === 'answer') answers.set(message.who!, message.message)
          if (message.id === 'here') wonders.push(message.message)
          if (message.id === 'life') here = message.message.here
        },
        ...{ on, lost: () => {}, refused: () => {} },
      },
    )
  })
  ends.push(line!.end)
  return { line: line!, answers, wonders, here: () => here }
}

/** A student's page in a process of its own. */
function student(room: Opened, address: string, id: string, skew = 0) {
  const env = { ...process.env, SKEW_MS: String(skew) }
  const child: ChildProcess = fork('tests/server/lineChild.ts', { execArgv: ['--import', 'tsx'], env })
  ends.push(() => child.kill('SIGKILL'))
  const seen = { state: 0, on: 0, lost: 0 }
  child.on('message', (told: 'on' | 'lost' | { id: string; message: Shown }) => {
    if (told === 'on' || told === 'lost') seen[told]++
    else if (told.id === 'state') seen.state = numberIn(told.message)
  })
  child.send({ address, secret: room.secret, id: id.repeat(16), answer: 2 })
  return { seen, child }
}

/** Between a student and the server: a line that can go dead without anybody being told, while new ones work. */
async function relayed(): Promise<{ address: string; goDead: () => void }> {
  const { port } = new URL(server.address)
  const pairs = new Set<readonly [Socket, Socket]>()
  const relay: Relay = createServer((near) => {
    const far = connect(Number(port), '127.0.0.1')
    const pair = [near, far] as const
    pairs.add(pair)
    for (const [from, to] of [pair, [far, near]] as const) {
      from.on('data', (bytes) => void (pairs.has(pair) && to.write(bytes)))
      from.on('error', () => {})
      from.on('close', () => void (pairs.has(pair) && to.destroy()))
    }
  })
  await new Promise<void>((done) => relay.listen(0, '127.0.0.1', done))
  ends.push(() => void relay.close())
  const goDead = (): void => {
    for (const [, far] of pairs) far.destroy()
    pairs.clear()
  }
  return { address: `ws://127.0.0.1:${(relay.address() as { port: number }).port}/mqtt`, goDead }
}

/** Whole messages of MQTT, however they were cut. */
function carry(from: WebSocket, to: (packet: Buffer, kind: string) => void): void {
  const read = parser({ protocolVersion: 4 })
  read.on('packet', (packet) => to(generate(packet), packet.cmd))
  from.on('message', (bytes: Buffer) => void read.parse(bytes))
}

/**
 * Between a student and the server: a line that swallows every twentieth message, either way, by chance of its own; and of each
 * connection what is asked for and what is answered at first.
 */
async function lossy(): Promise<{ address: string; lost: () => number }> {
  let [seed, lost] = [7, 0]
  const chance = (): boolean => {
    seed = (seed * 48271) % 2147483647
    return seed % 100 < 5
  }
  const relay = new WebSocketServer({ port: 0, host: '127.0.0.1', handleProtocols: () => 'mqtt' })
  relay.on('connection', (near) => {
    const far = new WebSocket(broker(), 'mqtt')
    const opened = new Promise<void>((done) => far.once('open', () => done()))
    const firsts = new Set(['subscribe', 'publish'])
    carry(near, async (packet, kind) => {
      await opened
      if (firsts.delete(kind) || chance()) lost++
      else far.send(packet)
    })
    carry(far, (packet) => void (chance() ? lost++ : near.send(packet)))
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('error', () => {})
      one.on('close', () => other.terminate())
    }
  })
  await new Promise((done) => relay.once('listening', done))
  ends.push(() => {
    for (const one of relay.clients) one.terminate()
    relay.close()
  })
  return { address: `ws://127.0.0.1:${(relay.address() as { port: number }).port}/mqtt`, lost: () => lost }
}

describe('the line of a page', () => {
  it('that loses every twentieth message has the newest all the same, and what is answered on it is heard', async () => {
    const room = await openRoom()
    const { line, answers } = await present(room)
    const { address, lost } = await lossy()
    const ids = ['b', 'c', 'd', 'e'] as const
    const students = ids.map((id) => student(room, address, id))
    for (let n = 1; n <= 300; n++) {
      line.say('state', shownBy(n))
      await wait(40)
    }
    // At rest the page says it again every five seconds (tests/state/classTold.test.ts).
    const again = setInterval(() => line.say('state', shownBy(300)), 1000)
    ends.push(() => clearInterval(again))
    for (const { seen } of students) await expect.poll(() => seen.state, { timeout: 30_000 }).toBe(300)
    await expect.poll(() => answers.size, { timeout: 30_000 }).toBe(ids.length)
    expect(lost()).toBeGreaterThan(20)
  })

  it('of a computer that has slept is dead when it wakes, and is there anew within seconds, with the newest', async () => {
    const room = await openRoom()
    const { line, answers, here } = await present(room)
    const { address, goDead } = await relayed()
    const { seen, child } = student(room, address, 'b')
    line.say('state', shownBy(1))
    await expect.poll(() => seen.state, { timeout: 10_000 }).toBe(1)
    await expect.poll(() => answers.size).toBe(1)
    child.kill('SIGSTOP')
    goDead()
    await expect.poll(here).toBe(0)
    answers.clear()
    line.say('state', shownBy(2))
    // Longer than a line may be silent.
    await wait(24_000)
    line.say('state', shownBy(3))
    child.kill('SIGCONT')
    const woken = performance.now()
    await expect.poll(() => seen.state, { timeout: 15_000 }).toBe(3)
    // It is looked every two seconds, and tried anew within 1.6 s.
    expect(performance.now() - woken).toBeLessThan(8000)
    await expect.poll(() => answers.get('b'.repeat(16))).toEqual({ ask: 'q1', value: 2 })
    await expect.poll(here).toBe(1)
  })

  it('does not say what the door would cut it for, such as a link that is too long', async () => {
    const room = await openRoom()
    const { line, here } = await present(room)
    const { seen } = student(room, broker(), 'b')
    line.say('state', shownBy(1))
    await expect.poll(() => seen.state, { timeout: 10_000 }).toBe(1)
    line.say('state', { ...shownBy(2), hash: 'x'.repeat(6001) })
    line.say('state', shownBy(3))
    await expect.poll(() => seen.state).toBe(3)
    await expect.poll(here).toBe(1)
    expect(seen.lost).toBe(0)
  })

  it('of computers whose clocks are wrong by hours carries the class like any other', async () => {
    const room = await openRoom()
    const { line, answers } = await present(room)
    const hour = 3_600_000
    const students = [student(room, broker(), 'b', -5 * hour), student(room, broker(), 'c', 9 * hour)]
    await expect.poll(() => answers.size, { timeout: 15_000 }).toBe(2)
    for (let n = 1; n <= 40; n++) {
      line.say('state', shownBy(n))
      await wait(40)
    }
    for (const { seen } of students) {
      await expect.poll(() => seen.state).toBe(40)
      expect(seen).toMatchObject({ on: 1, lost: 0 })
    }
  })

  it('outlives a clock of the server that is set forward by a day in mid-talk', async () => {
    const room = await openRoom()
    const { line } = await present(room)
    const { seen } = student(room, broker(), 'b')
    await expect.poll(() => seen.on, { timeout: 15_000 }).toBe(1)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 24 * 3_600_000 })
    // Rooms whose time is over are looked for every half a minute.
    await wait(31_000)
    vi.useRealTimers()
    expect((await fetch(`${server.address}/rooms/${room.secret}`)).status).toBe(200)
    line.say('state', shownBy(5))
    await expect.poll(() => seen.state, { timeout: 10_000 }).toBe(5)
  })

  it('what a student asks and answers while it is down is heard once it is back, the last of each', async () => {
    const room = await openRoom()
    const { answers, wonders } = await present(room)
    const { port, cut, mend } = await cuttable(Number(new URL(server.address).port))
    ends.push(cut)
    let stands = false
    const own = openClassLine(
      { secret: room.secret, id: 's'.repeat(16), address: `ws://127.0.0.1:${port}/mqtt` },
      {
        hear: () => {},
        on() {
          stands = true
        },
        lost() {
          stands = false
        },
        refused: () => {},
      },
    )
    ends.push(own.end)
    await expect.poll(() => stands).toBe(true)
    cut()
    await expect.poll(() => stands).toBe(false)
    for (const structure of ['sacrum', 'L4']) own.say('here', { structure, at: null })
    own.say('answer', { ask: 'q1', value: 3 })
    await mend()
    await expect.poll(() => wonders, { timeout: 10_000 }).toEqual([{ structure: 'L4', at: null }])
    expect([...answers.values()]).toEqual([{ ask: 'q1', value: 3 }])
  })
})
