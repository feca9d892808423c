import { connect as connectSocket } from 'node:net'
import mqtt, { type MqttClient } from 'mqtt'
import { generate, type Packet } from 'mqtt-packet'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { type Life, readMessage, type Shown, written } from '../../src/rooms/messages'
import { topicOf } from '../../src/rooms/room'
import { serve } from '../../src/server/serve'
import { readSettings } from '../../src/server/settings'

let server: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  server = await serve('tests', readSettings({ PORT: '0' }))
})
afterAll(() => server.stop())

interface Opened {
  readonly code: string
  readonly secret: string
  readonly token: string
}
const openRoom = async (own?: object): Promise<Opened> =>
  (await fetch(`${server.address}/rooms`, { method: 'POST', ...(own && { body: JSON.stringify(own) }) })).json()
const broker = () => `${server.address.replace('http', 'ws')}/mqtt`
const idOf = (letter: string) => letter.repeat(16)
const enter = (clientId: string, { secret, token }: { secret: string; token?: string }): Promise<MqttClient> =>
  mqtt.connectAsync(broker(), {
    ...{ clientId, username: secret, keepalive: 30, reconnectPeriod: 0, ...(token && { password: token }) },
  })
const shownBy = (n: number): Shown => ({ hash: `v=2&psoas=${n}&end`, lesson: null, pointer: null })
const show = (client: MqttClient, { secret }: Opened, n: number) =>
  client.publishAsync(topicOf(secret, 'state'), written<'state'>(shownBy(n)), { qos: 1, retain: true })
/** What a student who comes now is shown first. */
async function seenBy(letter: string, { secret }: Opened): Promise<Shown | null> {
  const student = await enter(idOf(letter), { secret })
  const first = new Promise<Buffer>((done) => student.once('message', (_topic, payload) => done(payload)))
  await student.subscribeAsync(topicOf(secret, 'state'))
  const seen = readMessage('state', await first)
  await student.endAsync()
  return seen
}
/** The newest that the server has told of the room. */
function follow(client: MqttClient, { secret }: Opened): { life: () => Life | null } {
  let life: Life | null = null
  client.on('message', (topic, payload) => {
    if (topic === topicOf(secret, 'life')) life = readMessage('life', payload) ?? life
  })
  client.subscribe(topicOf(secret, 'life'))
  return { life: () => life }
}

describe('a class', () => {
  it('with two presenters of one token is shown what either did last', async () => {
    const room = await openRoom()
    const [one, other] = [await enter(idOf('a'), room), await enter(idOf('b'), room)]
    await show(one, room, 1)
    await show(other, room, 2)
    await show(one, room, 3)
    await expect.poll(() => seenBy('c', room)).toEqual(shownBy(3))
    await one.endAsync()
    await show(other, room, 4)
    await expect.poll(() => seenBy('c', room)).toEqual(shownBy(4))
    await other.endAsync()
  })

  it('goes on when the presenter’s page is loaded again: what was shown is still there', async () => {
    const room = await openRoom()
    const presenter = await enter(idOf('a'), room)
    await show(presenter, room, 7)
    presenter.end(true)
    expect(await seenBy('c', room)).toEqual(shownBy(7))
    const again = await enter(idOf('a'), room)
    await show(again, room, 8)
    await expect.poll(() => seenBy('c', room)).toEqual(shownBy(8))
    await again.endAsync()
  })

  it('counts a student once who comes again while the old line is not yet known to be dead', async () => {
    const room = await openRoom()
    const presenter = await enter(idOf('a'), room)
    const { life } = follow(presenter, room)
    const first = await enter(idOf('b'), { secret: room.secret })
    await expect.poll(() => life()?.here).toBe(1)
    // By the same number: the broker gives the place to the newer line.
    const again = await enter(idOf('b'), { secret: room.secret })
    await expect.poll(() => first.connected).toBe(false)
    await new Promise((done) => setTimeout(done, 900))
    expect(life()?.here).toBe(1)
    expect(again.connected).toBe(true)
    await Promise.all([presenter.endAsync(), again.endAsync()])
  })

  it('is rid of a half-open line when it has been silent for half as long again as it promised', async () => {
    const room = await openRoom()
    const presenter = await enter(idOf('a'), room)
    const { life } = follow(presenter, room)
    const socket = new WebSocket(broker(), 'mqtt')
    await new Promise((done) => socket.once('open', done))
    const connect = { cmd: 'connect', protocolId: 'MQTT', protocolVersion: 4, clean: true, keepalive: 1 }
    socket.send(generate({ ...connect, clientId: idOf('d'), username: room.secret } as Packet))
    await expect.poll(() => life()?.here).toBe(1)
    const begun = performance.now()
    await new Promise((done) => socket.once('close', done))
    expect(performance.now() - begun).toBeLessThan(4000)
    await expect.poll(() => life()?.here).toBe(0)
    await presenter.endAsync()
  })

  it('is rid of a line that never says who it is', async () => {
    const socket = new WebSocket(broker(), 'mqtt')
    await new Promise((done) => socket.once('open', done))
    const begun = performance.now()
    await new Promise((done) => socket.once('close', done))
    expect(performance.now() - begun).toBeLessThan(12_000)
  })

  it('is taken up again by its token after the server was started anew, under its code, and nobody else can', async () => {
    const room = await openRoom()
    const { port } = new URL(server.address)
    await server.stop()
    await expect(fetch(`${server.address}/health`)).rejects.toThrow()
    server = await serve('tests', readSettings({ PORT: port }))
    await expect(enter(idOf('c'), { secret: room.secret })).rejects.toThrow(/not authorized/i)
    const other = await openRoom({ token: room.token.replace(/^./, (letter) => (letter === 'a' ? 'b' : 'a')) })
    expect(other.secret).not.toBe(room.secret)
    const again = await openRoom({ token: room.token, code: room.code })
    expect([again.secret, again.code]).toEqual([room.secret, room.code])
    const student = await enter(idOf('c'), { secret: room.secret })
    expect(student.connected).toBe(true)
    await student.endAsync()
  })

  it('stops within a second, with people and half-said requests in it', async () => {
    const own = await serve('tests', readSettings({ PORT: '0' }))
    const { hostname, port } = new URL(own.address)
    const opened = (await (await fetch(`${own.address}/rooms`, { method: 'POST' })).json()) as Opened
    const client = await mqtt.connectAsync(`${own.address.replace('http', 'ws')}/mqtt`, {
      ...{ clientId: idOf('a'), username: opened.secret, password: opened.token, keepalive: 30, reconnectPeriod: 0 },
    })
    const socket = connectSocket(Number(port), hostname)
    socket.on('error', () => {})
    socket.write('GET / HTTP/1.1\r\n')
    const begun = performance.now()
    await own.stop()
    expect(performance.now() - begun).toBeLessThan(1000)
    await expect.poll(() => client.connected).toBe(false)
  })
})
