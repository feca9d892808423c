import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect as connectSocket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mqtt, { type MqttClient } from 'mqtt'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { type MessageId, readMessage, written } from '../../src/rooms/messages'
import { topicOf } from '../../src/rooms/room'
import { contentSecurityPolicy } from '../../src/server/policy'
import { serve } from '../../src/server/serve'
import { readSettings } from '../../src/server/settings'

const folder = mkdtempSync(join(tmpdir(), 'counterpull-'))
let server: Awaited<ReturnType<typeof serve>>
const clients: MqttClient[] = []

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<title>Counterpull</title>')
  writeFileSync(join(folder, 'assets', 'a-1234.js'), '1')
  server = await serve(folder, readSettings({ PORT: '0', MAX_ROOM: '3' }))
})
afterEach(() => {
  for (const client of clients.splice(0)) client.end(true)
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

interface Opened {
  readonly code: string
  readonly secret: string
  readonly token: string
}
const ask = (path: string, init?: RequestInit) => fetch(server.address + path, init)
const openRoom = async (): Promise<Opened> => (await ask('/rooms', { method: 'POST' })).json()
const idOf = (n: number) => 'abcdefgh'.charAt(n).repeat(16)

/** A client that is in, or the error that it got. */
function enter(
  clientId: string,
  { secret, token }: { secret: string; token?: string },
  more = {},
): Promise<MqttClient> {
  const address = `${server.address.replace('http', 'ws')}/mqtt`
  const client = mqtt.connect(address, {
    ...{ clientId, username: secret, keepalive: 30, reconnectPeriod: 0, ...(token && { password: token }) },
    ...more,
  })
  clients.push(client)
  return new Promise((done, failed) => {
    client.once('connect', () => done(client))
    client.once('error', failed)
    client.once('close', () => failed(new Error('closed')))
  })
}
/** The next message of topic `id` that is one. */
const next = <M extends MessageId>(client: MqttClient, id: M) =>
  new Promise<NonNullable<ReturnType<typeof readMessage<M>>>>((done) => {
    const hear = (topic: string, payload: Buffer): void => {
      const read = topic.split('/')[2] === id ? readMessage(id, payload) : null
      if (!read) return
      client.off('message', hear)
      done(read)
    }
    client.on('message', hear)
  })
const closed = (client: MqttClient) => new Promise<void>((done) => client.once('close', () => done()))
const shown = { hash: 'v=2&psoas=20&end', lesson: null, pointer: null }

describe('the server', () => {
  it('hands out the page with the headers of DEPLOY.md, and nothing from outside its folder', async () => {
    const page = await ask('/')
    expect(await page.text()).toContain('Counterpull')
    expect(page.headers.get('content-security-policy')).toBe(contentSecurityPolicy)
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
    expect(page.headers.get('cache-control')).toBe('no-cache')
    expect((await ask('/assets/a-1234.js')).headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    for (const path of ['/none', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc/passwd'])
      expect((await ask(path)).status, path).toBe(404)
  })

  it('says how it is', async () => {
    expect(await (await ask('/health')).json()).toEqual({ counterpull: 2, rooms: 0, people: 0 })
  })

  it('opens a room that is found by its code and ended by its presenter alone', async () => {
    const { code, secret, token } = await openRoom()
    const found = await ask(`/rooms/${code.toLowerCase()}`)
    expect(await found.json()).toEqual({ code, secret, here: 0, most: 3 })
    const end = (bearer: string) =>
      ask(`/rooms/${secret}`, { method: 'DELETE', headers: { Authorization: `Bearer ${bearer}` } })
    expect((await end(token.replace(/./g, 'a'))).status).toBe(403)
    expect((await ask(`/rooms/${secret}`)).status).toBe(200)
    expect((await end(token)).status).toBe(204)
    expect((await ask(`/rooms/${secret}`)).status).toBe(410)
    expect((await ask(`/rooms/${code}`)).status).toBe(410)
  })

  it('has nothing for a page of another place', async () => {
    const headers = { Origin: 'https://elsewhere.example' }
    expect((await ask('/rooms', { method: 'POST', headers })).status).toBe(403)
    const socket = new WebSocket(`${server.address.replace('http', 'ws')}/mqtt`, 'mqtt', { headers })
    const refused = await new Promise<Error>((done) => socket.once('error', done))
    expect(refused.message).toContain('403')
  })

  it('refuses a body that is too large, or no JSON', async () => {
    for (const body of ['{', JSON.stringify({ code: 'x'.repeat(600) }), JSON.stringify({ token: 'mine' })])
      expect((await ask('/rooms', { method: 'POST', body })).status).toBe(400)
  })

  it('lets through no more than a few wrong codes in a row, and right ones still', async () => {
    const { code } = await openRoom()
    const tried = await Promise.all(Array.from({ length: 40 }, () => ask('/rooms/BCDFGH')))
    const statuses = tried.map(({ status }) => status)
    expect(statuses.filter((status) => status === 404).length).toBeLessThanOrEqual(21)
    expect(statuses).toContain(429)
    expect((await ask(`/rooms/${code}`)).status).toBe(200)
  })
})

describe('a room', () => {
  it('shows everyone what its presenter shows, and whoever comes late the newest of it', async () => {
    const room = await openRoom()
    const { token: _, ...link } = room
    const [presenter, early] = [await enter(idOf(0), room), await enter(idOf(1), link)]
    await early.subscribeAsync(topicOf(room.secret, 'state'))
    const heard = next(early, 'state')
    await presenter.publishAsync(topicOf(room.secret, 'state'), written<'state'>(shown), { retain: true })
    expect(await heard).toEqual(shown)
    const late = await enter(idOf(2), link)
    const first = next(late, 'state')
    await late.subscribeAsync(topicOf(room.secret, 'state'))
    expect(await first).toEqual(shown)
  })

  it('tells how many are here, and that it has ended', async () => {
    const room = await openRoom()
    const presenter = await enter(idOf(0), room)
    const life = next(presenter, 'life')
    await presenter.subscribeAsync(topicOf(room.secret, 'life'))
    expect(await life).toEqual({ here: 0, presenter: true, ended: false })
    const one = next(presenter, 'life')
    const student = await enter(idOf(1), { secret: room.secret })
    expect(await one).toMatchObject({ here: 1 })
    const none = next(presenter, 'life')
    student.end(true)
    expect(await none).toMatchObject({ here: 0 })
    const [over, gone] = [next(presenter, 'life'), closed(presenter)]
    await ask(`/rooms/${room.secret}`, { method: 'DELETE', headers: { Authorization: `Bearer ${room.token}` } })
    expect(await over).toMatchObject({ ended: true })
    await gone
    await expect(enter(idOf(2), { secret: room.secret })).rejects.toThrow(/not authorized/i)
  })

  it('carries a student’s answer to the presenter, and to nobody else', async () => {
    const room = await openRoom()
    const { token: _, ...link } = room
    const presenter = await enter(idOf(0), room)
    const [student, other] = [await enter(idOf(1), link), await enter(idOf(2), link)]
    await presenter.subscribeAsync(topicOf(room.secret, 'answer', '+'))
    // MQTT 3.1.1 says 128 where a subscription is refused.
    const granted = await other.subscribeAsync(topicOf(room.secret, 'answer', '+')).catch((error: Error) => error)
    expect(granted).toBeInstanceOf(Error)
    const heard = next(presenter, 'answer')
    const answer = { ask: 'L04.1', value: 2 }
    await student.publishAsync(topicOf(room.secret, 'answer', idOf(1)), written<'answer'>(answer), { qos: 1 })
    expect(await heard).toEqual(answer)
  })

  it('is full at its size, and the presenter still gets in', async () => {
    const room = await openRoom()
    const { token: _, ...link } = room
    for (const n of [1, 2, 3]) await enter(idOf(n), link)
    await expect(enter(idOf(4), link)).rejects.toThrow(/server unavailable/i)
    await enter(idOf(0), room)
  })

  it('cuts a student that says what is not a student’s to say, and nobody else', async () => {
    const room = await openRoom()
    const { token: _, ...link } = room
    const calm = await enter(idOf(7), link)
    const foul: readonly [string, string][] = [
      [topicOf(room.secret, 'state'), written<'state'>(shown)],
      [topicOf(room.secret, 'answer', idOf(7)), written<'answer'>({ ask: 'q1', value: 1 })],
      [topicOf(room.secret, 'answer', idOf(1)), '{"ask":"q1","value":"<b>"}'],
      [topicOf(room.secret, 'answer', idOf(1)), 'x'.repeat(300)],
      ['elsewhere', 'hello'],
    ]
    for (const [topic, payload] of foul) {
      const student = await enter(idOf(1), link)
      const cut = closed(student)
      student.publish(topic, payload)
      await cut
    }
    expect(calm.connected).toBe(true)
  })

  it('believes nobody but the token: no student’s word passes for the presenter’s, however it is sent', async () => {
    const room = await openRoom()
    const { token: _, ...link } = room
    const [presenter, witness] = [await enter(idOf(0), room), await enter(idOf(1), link)]
    const heard: string[] = []
    witness.on('message', (topic, payload) => void heard.push(`${topic.split('/')[2]} ${payload}`))
    const topics = ['state', 'ask', 'result', 'life'] as const
    await witness.subscribeAsync(topics.map((topic) => topicOf(room.secret, topic)))
    const forged = {
      state: written<'state'>({ ...shown, hash: 'v=2&forged&end' }),
      ask: written<'ask'>({ id: 'forged', kind: 'vote', options: 2 }),
      result: written<'result'>({ ask: 'forged', counts: [0, 9], places: [] }),
      life: written<'life'>({ here: 99, presenter: false, ended: true }),
    }
    for (const topic of topics)
      for (const how of [{ retain: true }, { retain: false }, { retain: true, qos: 1 as const }]) {
        const forger = await enter(idOf(2), link)
        const cut = closed(forger)
        forger.publish(topicOf(room.secret, topic), forged[topic], how)
        await cut
      }
    // Nor by another's token, nor by the room's own secret in its place, nor in the presenter's seat by its number.
    for (const wrong of [(await openRoom()).token, room.secret])
      await expect(enter(idOf(2), { secret: room.secret, token: wrong })).rejects.toThrow(/not authorized/i)
    await presenter.publishAsync(topicOf(room.secret, 'state'), written<'state'>(shown), { retain: true, qos: 1 })
    await expect
      .poll(() => heard.filter((one) => one.startsWith('state')))
      .toEqual([`state ${written<'state'>(shown)}`])
    expect(heard.join()).not.toMatch(/forged|99/)
    const late = await enter(idOf(3), link)
    const first = next(late, 'state')
    await late.subscribeAsync(topicOf(room.secret, 'state'))
    expect(await first).toEqual(shown)
  })

  it('keeps neither a session nor a last will', async () => {
    const { secret } = await openRoom()
    await expect(enter(idOf(1), { secret }, { clean: false })).rejects.toThrow()
    const will = { topic: topicOf(secret, 'state'), payload: Buffer.from('x'), qos: 0 as const, retain: true }
    await expect(enter(idOf(1), { secret }, { will })).rejects.toThrow()
  })

  it('cuts a client that floods, and the class hears the presenter all the same', async () => {
    const room = await openRoom()
    const { token: _, ...link } = room
    const [presenter, calm, flood] = [
      await enter(idOf(0), room),
      await enter(idOf(1), link),
      await enter(idOf(2), link),
    ]
    await calm.subscribeAsync(topicOf(room.secret, 'state'))
    const cut = closed(flood)
    for (let i = 0; i < 1000; i++)
      flood.publish(topicOf(room.secret, 'answer', idOf(2)), written<'answer'>({ ask: 'q1', value: i % 3 }))
    const heard = next(calm, 'state')
    presenter.publish(topicOf(room.secret, 'state'), written<'state'>(shown), { retain: true })
    expect(await heard).toEqual(shown)
    await cut
  })

  it('takes a long drag of the presenter for no flood, though its program cuts each message in pieces', async () => {
    const room = await openRoom()
    const [presenter, student] = [await enter(idOf(0), room), await enter(idOf(1), { secret: room.secret })]
    await student.subscribeAsync(topicOf(room.secret, 'state'))
    let heard = 0
    student.on('message', () => heard++)
    const said = 400
    for (let i = 0; i < said; i++) {
      presenter.publish(topicOf(room.secret, 'state'), written<'state'>({ ...shown, hash: `v=2&n=${i}&end` }), {
        retain: true,
      })
      // Twenty-five a second, for sixteen seconds.
      await new Promise((done) => setTimeout(done, 40))
    }
    await expect.poll(() => heard).toBe(said)
    expect(presenter.connected).toBe(true)
  })

  it('does not even read a frame that is larger than any message', async () => {
    const address = `${server.address.replace('http', 'ws')}/mqtt`
    const socket = new WebSocket(address, 'mqtt')
    await new Promise((done) => socket.once('open', done))
    const code = new Promise((done) => socket.once('close', done))
    socket.send(Buffer.alloc(100_000))
    // RFC 6455: 1009, a message that is too big.
    expect(await code).toBe(1009)
  })

  it('outlives whoever breaks off in the middle', async () => {
    const { hostname, port } = new URL(server.address)
    for (const words of ['GET /mqtt HTTP/1.1\r\n', 'POST /rooms HTTP/1.1\r\nContent-Length: 99\r\n\r\n{', '\x00\x01']) {
      const socket = connectSocket(Number(port), hostname)
      socket.on('error', () => {})
      await new Promise<void>((done) => socket.write(words, () => done()))
      socket.destroy()
    }
    expect((await ask('/health')).status).toBe(200)
  })
})
