import { spawn } from 'node:child_process'
import { once } from 'node:events'
import mqtt from 'mqtt'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { freePort, installed, startMosquitto, startNginx } from '../../scripts/systemPrograms'
import { written } from '../../src/rooms/messages'
import { topicOf } from '../../src/rooms/room'
import { contentSecurityPolicy } from '../../src/server/policy'
import { serve } from '../../src/server/serve'
import { readSettings } from '../../src/server/settings'
import { closeLater, enter, hearing, idOf, leaveAll, linkOf, type Opened, openRoom, show, shownBy } from './people'
import { recipe } from './recipes'

const [mosquitto, nginx] = [installed('mosquitto'), installed('nginx')]
const [name, password] = ['rooms', 'a quiet word']
type Server = Awaited<ReturnType<typeof serve>>
afterEach(leaveAll)

describe('a broker that is named', () => {
  it.each(['mosquitto', 'http://broker:1883', 'mqtt://', 'mqtt:///x'])('as %s is refused in one line', (url) => {
    const words =
      'BROKER_URL must be the address of a broker, such as mqtt://name:password@host:1883 (or mqtts, ws, wss), or nothing'
    expect(() => readSettings({ BROKER_URL: url })).toThrow(new RangeError(words))
  })

  it('and is not there, or lets nobody in, is one line that tells no password', async () => {
    const port = await freePort()
    const env = { ...process.env, PORT: '0', BROKER_URL: `mqtt://ann:opensesame@127.0.0.1:${port}` }
    const program = spawn(process.execPath, ['--import', 'tsx', 'src/server/main.ts'], { env })
    let said = ''
    for (const out of [program.stdout, program.stderr]) out.on('data', (words) => (said += words))
    const [code] = await once(program, 'close')
    expect(code).toBe(1)
    expect(said).toMatch(new RegExp(`^BROKER_URL: the broker at 127.0.0.1:${port} lets nobody in: .*ECONNREFUSED.*\n$`))
    expect(said).not.toMatch(/opensesame/)
  })
})

describe.skipIf(!mosquitto)('two servers on one mosquitto', () => {
  let broker: Awaited<ReturnType<typeof startMosquitto>>
  let [one, other]: Server[] = []
  const url = () => `mqtt://${name}:${encodeURIComponent(password)}@127.0.0.1:${broker.port}`
  const begin = (more = {}) => serve('tests', readSettings({ PORT: '0', BROKER_URL: url(), ...more }))
  const known = async (at: Server, { code }: Opened) => (await fetch(`${at.address}/rooms/${code}`)).status

  beforeAll(async () => {
    broker = await startMosquitto(mosquitto!, name, password)
    ;[one, other] = [await begin({ MAX_ROOM: '2' }), await begin({ MAX_ROOM: '2' })]
  })
  afterAll(async () => {
    await Promise.all([one!.stop(), other!.stop()])
    await broker.stop()
  })
  /** What the broker has kept of what was said in `room`. */
  async function leftOf({ secret }: Opened): Promise<readonly string[]> {
    const admin = await mqtt.connectAsync(url())
    const left: string[] = []
    admin.on('message', (topic) => void left.push(topic))
    await admin.subscribeAsync(`counterpull/room/${secret}/#`)
    await admin.publishAsync(`counterpull/room/${secret}/mark`, 'now', { qos: 1 })
    await expect.poll(() => left.at(-1)).toMatch(/mark$/)
    await admin.endAsync()
    return left.slice(0, -1)
  }
  /** A room of `one`, known to both, with its presenter in it. */
  async function begun() {
    const room = await openRoom(one!.address)
    await expect.poll(() => known(other!, room)).toBe(200)
    return { room, presenter: await enter(one!.address, 'a', room) }
  }

  it('a wrong password is told in one line', async () => {
    const wrong = url().replace(/:[^:@]*@/, ':wrong@')
    await expect(serve('tests', readSettings({ PORT: '0', BROKER_URL: wrong }))).rejects.toThrow(
      /^BROKER_URL: the broker at 127.0.0.1:\d+ lets nobody in: .*[Nn]ot authorized/,
    )
  })

  it('have the same rooms, and in them the same class: shown, asked, answered, counted', async () => {
    const { room, presenter } = await begun()
    const student = await enter(other!.address, 'b', linkOf(room))
    const [seen, life, answers] = [
      await hearing(student, room, 'state'),
      await hearing(student, room, 'life'),
      await hearing(presenter, room, 'answer'),
    ]
    await show(presenter, room, 1)
    await expect.poll(seen.last).toEqual(shownBy(1))
    await expect.poll(life.last).toEqual({ here: 1, presenter: true, ended: false })
    const answer = { ask: 'q1', value: 2 }
    await student.publishAsync(topicOf(room.secret, 'answer', idOf('b')), written<'answer'>(answer), { qos: 1 })
    await expect.poll(() => answers.all).toEqual([answer])
    // Nothing comes twice, neither here nor there.
    await show(presenter, room, 2)
    await expect.poll(seen.last).toEqual(shownBy(2))
    expect(seen.all).toEqual([shownBy(1), shownBy(2)])
  })

  it('who comes late to a server where nobody was is shown the newest', async () => {
    const { room, presenter } = await begun()
    await show(presenter, room, 3)
    await show(presenter, room, 4)
    const late = await enter(other!.address, 'b', linkOf(room))
    const seen = await hearing(late, room, 'state')
    await expect.poll(seen.last).toEqual(shownBy(4))
  })

  it('a room is full when both together are', async () => {
    const { room } = await begun()
    const about = async () => (await (await fetch(`${other!.address}/rooms/${room.code}`)).json()) as { here: number }
    await enter(one!.address, 'b', linkOf(room))
    await enter(one!.address, 'c', linkOf(room))
    await expect.poll(async () => (await about()).here).toBe(2)
    await expect(enter(other!.address, 'd', linkOf(room))).rejects.toThrow(/server unavailable/i)
  })

  it('each has its door: a student who shows something is cut, and nobody is shown it', async () => {
    const { room, presenter } = await begun()
    const seen = await hearing(presenter, room, 'state')
    const forger = await enter(other!.address, 'b', linkOf(room))
    const cut = new Promise<void>((done) => forger.once('close', () => done()))
    forger.publish(topicOf(room.secret, 'state'), written<'state'>(shownBy(9)), { retain: true })
    await cut
    await show(presenter, room, 5)
    await expect.poll(seen.last).toEqual(shownBy(5))
    expect(seen.all).toEqual([shownBy(5)])
  })

  it('what has another shape on the broker is handed on to nobody', async () => {
    const { room, presenter } = await begun()
    const student = await enter(other!.address, 'b', linkOf(room))
    const raw: string[] = []
    student.on('message', (topic, payload) => void (topic.endsWith('/state') && raw.push(payload.toString())))
    await student.subscribeAsync(topicOf(room.secret, 'state'))
    const admin = await mqtt.connectAsync(url())
    closeLater(admin)
    for (const payload of ['<b>', '{"hash":"<img>","lesson":null,"pointer":null}', 'x'.repeat(20_000)])
      await admin.publishAsync(`counterpull/${topicOf(room.secret, 'state')}`, payload, { qos: 1 })
    await admin.publishAsync(`counterpull/open/${'x'.repeat(26)}`, '{"code":"BCDFGH","ended":7}', { qos: 1 })
    await admin.publishAsync(`counterpull/seats/${room.secret}/elsewhere`, '{"students":-5}', { qos: 1 })
    await show(presenter, room, 6)
    await expect.poll(() => raw.length).toBeGreaterThan(0)
    expect(raw).toEqual([written<'state'>(shownBy(6))])
  })

  it('a room that is ended on either is ended on both, and leaves nothing shown on the broker', async () => {
    const { room, presenter } = await begun()
    await show(presenter, room, 7)
    await expect.poll(() => leftOf(room)).toEqual([`counterpull/${topicOf(room.secret, 'state')}`])
    const life = await hearing(presenter, room, 'life')
    await fetch(`${other!.address}/rooms/${room.secret}`, {
      method: 'DELETE',
      headers: { Authorization: `Bearer ${room.token}` },
    })
    await expect.poll(() => life.last()?.ended).toBe(true)
    await expect.poll(() => known(one!, room)).toBe(410)
    await expect.poll(() => leftOf(room)).toEqual([])
  })

  it('the broker killed in mid-talk and started anew: each server goes on, and then all have the newest and every answer', async () => {
    const { room, presenter } = await begun()
    const near = await enter(one!.address, 'b', linkOf(room))
    const far = await enter(other!.address, 'c', linkOf(room))
    const [seenNear, seenFar, answers] = [
      await hearing(near, room, 'state'),
      await hearing(far, room, 'state'),
      await hearing(presenter, room, 'answer'),
    ]
    await show(presenter, room, 10)
    await expect.poll(seenFar.last).toEqual(shownBy(10))
    await broker.kill()
    const health = async () => ((await (await fetch(`${one!.address}/health`)).json()) as { broker: string }).broker
    await expect.poll(health).toBe('lost')
    await show(presenter, room, 11)
    await expect.poll(seenNear.last).toEqual(shownBy(11))
    const answer = { ask: 'q1', value: 1 }
    await far.publishAsync(topicOf(room.secret, 'answer', idOf('c')), written<'answer'>(answer), { qos: 1 })
    expect(seenFar.last()).toEqual(shownBy(10))
    await broker.start()
    await expect.poll(health, { timeout: 10_000 }).toBe('on')
    await expect.poll(seenFar.last, { timeout: 10_000 }).toEqual(shownBy(11))
    await expect.poll(() => answers.all.length, { timeout: 10_000 }).toBeGreaterThan(0)
    // It may be said again to who was away: by its number it counts once.
    for (const one of answers.all) expect(one).toEqual(answer)
    for (const client of [near, far, presenter]) expect(client.connected).toBe(true)
  })

  it('a server that is started anew has the rooms of the others at once; who was on it is counted no more', async () => {
    const third = await begin()
    const { room, presenter } = await begun()
    const life = await hearing(presenter, room, 'life')
    await expect.poll(() => known(third, room)).toBe(200)
    await enter(third.address, 'b', linkOf(room))
    await expect.poll(() => life.last()?.here).toBe(1)
    await third.stop()
    await expect.poll(() => life.last()?.here).toBe(0)
    const again = await begin()
    await expect.poll(() => known(again, room)).toBe(200)
    await again.stop()
  })

  it('the presenter may come back on another server than before', async () => {
    const { room, presenter } = await begun()
    const student = await enter(one!.address, 'b', linkOf(room))
    const [seen, life] = [await hearing(student, room, 'state'), await hearing(student, room, 'life')]
    await show(presenter, room, 20)
    presenter.end(true)
    await expect.poll(() => life.last()?.presenter).toBe(false)
    const moved = await enter(other!.address, 'a', room)
    await show(moved, room, 21)
    await expect.poll(seen.last).toEqual(shownBy(21))
    await expect.poll(() => life.last()?.presenter).toBe(true)
  })
})

describe.skipIf(!nginx)('behind nginx, as DEPLOY.md has it', () => {
  let server: Server
  let proxy: Awaited<ReturnType<typeof startNginx>>
  const address = () => `http://127.0.0.1:${proxy.port}`
  beforeAll(async () => {
    server = await serve('docs', readSettings({ PORT: '0', TRUST_PROXY: '1' }))
    proxy = await startNginx(nginx!, recipe(server.address))
  })
  afterAll(async () => {
    await proxy.stop()
    await server.stop()
  })

  it('files come with their headers, packed for who can unpack them', async () => {
    const file = await fetch(`${address()}/licenses/none`)
    expect(file.status).toBe(404)
    const page = await fetch(`${address()}/counterpull.png`)
    expect(page.headers.get('content-security-policy')).toBe(contentSecurityPolicy)
    expect(page.headers.get('cache-control')).toBe('no-cache')
  })

  it('a class goes through it, and a page of another place does not', async () => {
    const room = await openRoom(address())
    const [presenter, student] = [await enter(address(), 'a', room), await enter(address(), 'b', linkOf(room))]
    const seen = await hearing(student, room, 'state')
    await show(presenter, room, 1)
    await expect.poll(seen.last).toEqual(shownBy(1))
    const foreign = await fetch(`${address()}/rooms`, {
      method: 'POST',
      headers: { Origin: 'https://elsewhere.example' },
    })
    expect(foreign.status).toBe(403)
    const own = await fetch(`${address()}/rooms`, { method: 'POST', headers: { Origin: address() } })
    expect(own.status).toBe(201)
  })

  it('wrong codes are counted by who asks, not by what the asker says of itself', async () => {
    const statuses: number[] = []
    for (let i = 0; i < 30; i++) {
      const headers = { 'X-Forwarded-For': `10.0.0.${i}` }
      statuses.push((await fetch(`${address()}/rooms/BCDFGH`, { headers })).status)
    }
    expect(statuses).toContain(429)
  })
})
