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
import { installed, startMosquitto } from './systemPrograms'

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
const mosquitto = installed('mosquitto')

interface Measure {
  /** Servers, and whether they share the room over mosquitto. */
  readonly servers: 1 | 2
  readonly followers: number
  readonly delivered: number
  readonly expected: number
  /** [ms] */
  readonly median: number
  readonly p95: number
  readonly p99: number
  /** Of all servers together [MB], and of one core [share]. */
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

interface Started {
  readonly address: string
  readonly child: ChildProcess
}
async function startServer(more: Record<string, string> = {}): Promise<Started> {
  const child = spawn(process.execPath, ['build/main.js'], {
    env: { ...process.env, PORT: '0', MAX_ROOM: '2000', ...more },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(child.stdout!, 'data')) as [Buffer]
  return { address: line.toString().trim(), child }
}

/** The broker's line in a server's environment, and what ends it; two servers share the room over mosquitto. */
async function startServers(servers: 1 | 2): Promise<{ all: readonly Started[]; stop: () => Promise<void> }> {
  const broker = servers === 2 ? await startMosquitto(mosquitto!, 'bench', 'bench') : null
  const shared = broker ? { BROKER_URL: `mqtt://bench:bench@127.0.0.1:${broker.port}` } : {}
  const all = [await startServer(shared), ...(broker ? [await startServer(shared)] : [])]
  const stop = async (): Promise<void> => {
    for (const { child } of all) child.kill('SIGTERM')
    await broker?.stop()
  }
  return { all, stop }
}

/** `count` followers of the room, in a few processes, each at a server of its own as far as there are any. */
async function follow(order: Omit<Order, 'address'>, all: readonly Started[]): Promise<ChildProcess[]> {
  const children = Array.from({ length: processes }, () =>
    fork('scripts/liveFollowers.ts', { execArgv: ['--import', 'tsx'] }),
  )
  await Promise.all(
    children.map(async (child, i) => {
      const share = Math.floor(order.count / processes) + (i < order.count % processes ? 1 : 0)
      const { address } = all[i % all.length]!
      child.send({ ...order, address: lineOf(address), count: share } satisfies Order)
      await once(child, 'message')
    }),
  )
  return children
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN

const lineOf = (address: string): string => `${address.replace('http', 'ws')}/mqtt`
const sum = (all: readonly Started[], of: (pid: number) => number): number =>
  all.reduce((total, { child }) => total + of(child.pid!), 0)

async function measure(servers: 1 | 2, followers: number): Promise<Measure> {
  const { all, stop } = await startServers(servers)
  const { address } = all[0]!
  const room = (await (await fetch(`${address}/rooms`, { method: 'POST' })).json()) as { secret: string; token: string }
  // Until the other server has heard of the room.
  await wait(300)
  const presenter = await mqtt.connectAsync(lineOf(address), {
    clientId: base32Of(crypto.getRandomValues(new Uint8Array(10))),
    username: room.secret,
    password: room.token,
    keepalive: 30,
  })
  const children = await follow({ secret: room.secret, count: followers }, all)
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
  const [before, begun] = [sum(all, cpuOf), clock()]
  const said = perSecond * seconds
  for (let i = 0; i < said; i++) {
    await wait(Math.max(0, begun + (i * 1000) / perSecond - clock()))
    say()
  }
  const cpu = (sum(all, cpuOf) - before) / ((clock() - begun) / 1000)
  await wait(1500)
  const memory = sum(all, memoryOf)
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
  await stop()
  const [median, p95, p99] = [0.5, 0.95, 0.99].map((share) => quantile(late, share)) as [number, number, number]
  return { servers, followers, delivered: late.length, expected: said * followers, median, p95, p99, memory, cpu }
}

const row = ({ servers, followers, delivered, expected, median, p95, p99, memory, cpu }: Measure): string =>
  `| ${servers === 1 ? 'embedded' : 'mosquitto, two servers'} | ${followers.toLocaleString('en')} | ${((100 * delivered) / expected).toFixed(1)} % | ${[median, p95, p99].map((ms) => ms.toFixed(1)).join(' | ')} | ${memory.toFixed(0)} | ${(100 * cpu).toFixed(0)} % |`

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
followers in ${processes} processes beside the servers, from sending to each follower's socket. ${cpus().length} cores, shared with whatever else ran
(load ${loadavg()[1]!.toFixed(1)} when this was made), so an upper bound.

| broker | followers | delivered | median [ms] | 95 % [ms] | 99 % [ms] | memory of the servers [MB] | of one core |
|---|---|---|---|---|---|---|---|
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
for (const servers of mosquitto ? ([1, 2] as const) : ([1] as const))
  for (const followers of sizes) measures.push(await measure(servers, followers))
console.table(measures)
keepSection(section(measures))
