/**
 * How a live class holds up under load, on one machine: writes the section "A live class" of docs/RELIABILITY.md.
 *   npm run bench:live -- [seconds of measuring for each size, 10 unless told]
 */
import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import mqtt from 'mqtt'
import { written } from '../src/rooms/messages'
import { base32Of, topicOf } from '../src/rooms/room'
import type { Order } from './liveFollowers'
import { keepSection } from './liveSection'

const seconds = Number(process.argv[2] ?? 10)
if (!(seconds >= 1 && seconds <= 600)) {
  console.error(`seconds of measuring must be from 1 to 600, not ${process.argv[2]}`)
  process.exit(2)
}
const sizes = [10, 100, 300, 1000]
/** Messages a second, as while a slider is dragged; and how long each is, as in a step of lesson 4 [letters]. */
const perSecond = 20
const linkLength = 420
const processes = 2

interface Measure {
  readonly followers: number
  readonly delivered: number
  readonly expected: number
  /** [ms] */
  readonly median: number
  readonly p95: number
  readonly p99: number
  /** [MB], and of one core [share]. */
  readonly memory: number
  readonly cpu: number
}

const clock = (): number => Number(process.hrtime.bigint()) / 1e6
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** Processor time of process `pid` so far [s], by Linux. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  // A hundred ticks a second, as everywhere on Linux.
  return (Number(fields[11]) + Number(fields[12])) / 100
}
const memoryOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1000

async function startServer(): Promise<{ address: string; child: ChildProcess }> {
  const child = spawn(process.execPath, ['build/main.js'], {
    env: { ...process.env, PORT: '0', MAX_ROOM: '2000' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(child.stdout!, 'data')) as [Buffer]
  return { address: line.toString().trim(), child }
}

/** `count` followers of the room, in a few processes. */
async function follow(order: Order): Promise<ChildProcess[]> {
  const children = Array.from({ length: processes }, () =>
    fork('scripts/liveFollowers.ts', { execArgv: ['--import', 'tsx'] }),
  )
  await Promise.all(
    children.map(async (child, i) => {
      const share = Math.floor(order.count / processes) + (i < order.count % processes ? 1 : 0)
      child.send({ ...order, count: share } satisfies Order)
      await once(child, 'message')
    }),
  )
  return children
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN

async function measure(followers: number): Promise<Measure> {
  const { address, child } = await startServer()
  const pid = child.pid!
  const room = (await (await fetch(`${address}/rooms`, { method: 'POST' })).json()) as { secret: string; token: string }
  const broker = `${address.replace('http', 'ws')}/mqtt`
  const presenter = await mqtt.connectAsync(broker, {
    clientId: base32Of(crypto.getRandomValues(new Uint8Array(10))),
    username: room.secret,
    password: room.token,
    keepalive: 30,
  })
  const children = await follow({ address: broker, secret: room.secret, count: followers })
  const say = (): void => {
    const hash = `v=2&sent=${clock().toFixed(3)}&`.padEnd(linkLength, 'x')
    presenter.publish(topicOf(room.secret, 'state'), written<'state'>({ hash, lesson: null, pointer: null }), {
      retain: true,
    })
  }
  // A second to warm up.
  const warm = setInterval(say, 1000 / perSecond)
  await wait(1500)
  clearInterval(warm)
  await wait(500)
  for (const one of children) one.send('begin')
  await wait(100)
  const [before, begun] = [cpuOf(pid), clock()]
  const said = perSecond * seconds
  for (let i = 0; i < said; i++) {
    await wait(Math.max(0, begun + (i * 1000) / perSecond - clock()))
    say()
  }
  const cpu = (cpuOf(pid) - before) / ((clock() - begun) / 1000)
  await wait(1500)
  const memory = memoryOf(pid)
  const late = (
    await Promise.all(
      children.map(async (one) => {
        one.send('end')
        const [told] = (await once(one, 'message')) as [{ late: number[] }]
        one.kill()
        return told.late
      }),
    )
  )
    .flat()
    .sort((a, b) => a - b)
  presenter.end(true)
  child.kill('SIGTERM')
  const [median, p95, p99] = [0.5, 0.95, 0.99].map((share) => quantile(late, share)) as [number, number, number]
  return { followers, delivered: late.length, expected: said * followers, median, p95, p99, memory, cpu }
}

const row = ({ followers, delivered, expected, median, p95, p99, memory, cpu }: Measure): string =>
  `| ${followers.toLocaleString('en')} | ${((100 * delivered) / expected).toFixed(1)} % | ${[median, p95, p99].map((ms) => ms.toFixed(1)).join(' | ')} | ${memory.toFixed(0)} | ${(100 * cpu).toFixed(0)} % |`

/** What one message weighs on its way to one follower [bytes]: the link, its JSON, the topic, MQTT, WebSocket and TCP/IP. */
const weight = linkLength + 45 + 37 + 4 + 4 + 40

/** On paper: a class of `followers` while something is dragged. */
function onPaper(followers: number): string {
  const messages = followers * perSecond
  return `| ${followers.toLocaleString('en')} | ${messages.toLocaleString('en')} | ${((messages * weight * 8) / 1e6).toFixed(0)} |`
}

function section(measures: readonly Measure[]): string {
  return `## A live class

Made by \`npm run bench:live\`: one presenter, ${perSecond} messages a second of ${linkLength} letters, as while a slider is dragged, for ${seconds} s;
followers in ${processes} processes beside the server, from sending to each follower's socket. ${cpus().length} cores, shared with whatever else ran
(load ${loadavg()[1]!.toFixed(1)} when this was made), so an upper bound.

| followers | delivered | median [ms] | 95 % [ms] | 99 % [ms] | memory of the server [MB] | of one core |
|---|---|---|---|---|---|---|
${measures.map(row).join('\n')}

The page looks for changes every 50 ms, and draws with the next frame: that comes on top. The same messages over more followers, on
paper: a message weighs ${weight} bytes on its way to one of them, so beyond a few thousand it is the line that has to grow, not the
processor alone.

| followers | messages a second | Mbit/s while something is dragged |
|---|---|---|
${[1000, 10_000, 100_000].map(onPaper).join('\n')}
`
}

if (!existsSync('build/main.js') || !existsSync('/proc/self/stat')) {
  console.error('bench:live needs the built server (npm run build) and Linux, which tells what a process uses.')
  process.exit(1)
}
const measures: Measure[] = []
for (const followers of sizes) measures.push(await measure(followers))
console.table(measures)
console.log('SKIPPED mosquitto: rooms run on the embedded broker only')
keepSection(section(measures))
