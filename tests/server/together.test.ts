import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { installed, startMosquitto, startNginx } from '../../scripts/systemPrograms'
import { written } from '../../src/rooms/messages'
import { topicOf } from '../../src/rooms/room'
import { serve } from '../../src/server/serve'
import { readSettings } from '../../src/server/settings'
import { cuttable } from './cuttable'
import { enter, hearing, idOf, leaveAll, linkOf, type Opened, openRoom, show, shownBy } from './people'
import { recipe, shares } from './recipes'

const [mosquitto, nginx] = [installed('mosquitto'), installed('nginx')]
const [name, password] = ['rooms', 'a quiet word']
type Server = Awaited<ReturnType<typeof serve>>
afterEach(leaveAll)

const begin = (port: number, more = {}) =>
  serve(
    'docs',
    readSettings({
      PORT: '0',
      BROKER_URL: `mqtt://${name}:${encodeURIComponent(password)}@127.0.0.1:${port}`,
      ...more,
    }),
  )
const known = async (at: Server, { code }: Opened) => (await fetch(`${at.address}/rooms/${code}`)).status
const healthOf = async ({ address }: Server) =>
  (await (await fetch(`${address}/health`)).json()) as { people: number; broker: string }

describe.skipIf(!mosquitto || !nginx)('two servers behind nginx, on one mosquitto', () => {
  let broker: Awaited<ReturnType<typeof startMosquitto>>
  let proxy: Awaited<ReturnType<typeof startNginx>>
  let servers: readonly [Server, Server]
  const address = () => `http://127.0.0.1:${proxy.port}`
  beforeAll(async () => {
    broker = await startMosquitto(mosquitto!, name, password)
    servers = [await begin(broker.port, { TRUST_PROXY: '1' }), await begin(broker.port, { TRUST_PROXY: '1' })]
    proxy = await startNginx(nginx!, recipe('http://counterpull'), shares(servers.map((one) => one.address)))
  })
  afterAll(async () => {
    await proxy.stop()
    await Promise.all(servers.map((one) => one.stop()))
    await broker.stop()
  })

  it('a class goes through both: the presenter is on one, a student on the other, and neither knows', async () => {
    const room = await openRoom(address())
    for (const one of servers) await expect.poll(() => known(one, room)).toBe(200)
    const people = async () => (await Promise.all(servers.map(healthOf))).map((one) => one.people)
    const presenter = await enter(address(), 'a', room)
    const at = (await people()).indexOf(1)
    // The proxy shares the lines out; as many students come as it takes for one to be on the other server.
    const students = []
    for (const letter of 'bcdefg') {
      students.push(await enter(address(), letter, linkOf(room)))
      if ((await people())[1 - at]! > 0) break
    }
    expect((await people())[1 - at]).toBe(1)
    const far = students.at(-1)!
    const [seen, life, answers, wonders] = [
      await hearing(far, room, 'state'),
      await hearing(far, room, 'life'),
      await hearing(presenter, room, 'answer'),
      await hearing(presenter, room, 'here'),
    ]
    await show(presenter, room, 1)
    await expect.poll(seen.last).toEqual(shownBy(1))
    await expect.poll(life.last).toEqual({ here: students.length, presenter: true, ended: false })
    const own = idOf('bcdefg'[students.length - 1]!)
    const answer = { ask: 'L06.1', place: { structure: 'psoasMajor.right', at: [10, 20, 30] as const } }
    await far.publishAsync(topicOf(room.secret, 'answer', own), written<'answer'>(answer), { qos: 1 })
    await expect.poll(() => answers.all).toEqual([answer])
    const here = { structure: 'sacrum', at: null }
    await far.publishAsync(topicOf(room.secret, 'here', own), written<'here'>(here), { qos: 1 })
    await expect.poll(() => wonders.all).toEqual([here])
    await fetch(`${address()}/rooms/${room.secret}`, {
      method: 'DELETE',
      headers: { Authorization: `Bearer ${room.token}` },
    })
    await expect.poll(() => life.last()?.ended).toBe(true)
  })
})

describe.skipIf(!mosquitto)('a server whose line to the broker is down', () => {
  let broker: Awaited<ReturnType<typeof startMosquitto>>
  let line: Awaited<ReturnType<typeof cuttable>>
  let one: Server
  let cut: Server
  beforeAll(async () => {
    broker = await startMosquitto(mosquitto!, name, password)
    line = await cuttable(broker.port)
    ;[one, cut] = [await begin(broker.port), await begin(line.port)]
  })
  afterAll(async () => {
    await Promise.all([one.stop(), cut.stop()])
    line.cut()
    await broker.stop()
  })

  it('is told of the questions that it has missed, once, and of none that it has heard', async () => {
    const room = await openRoom(cut.address)
    await expect.poll(() => known(one, room)).toBe(200)
    const presenter = await enter(cut.address, 'a', room)
    const heard = await hearing(presenter, room, 'here')
    const wonder = async (letter: string, structure: string): Promise<void> => {
      const student = await enter(one.address, letter, linkOf(room))
      const said = written<'here'>({ structure, at: null })
      await student.publishAsync(topicOf(room.secret, 'here', idOf(letter)), said, { qos: 1 })
    }
    await wonder('b', 'sacrum')
    await expect.poll(() => heard.all).toEqual([{ structure: 'sacrum', at: null }])
    line.cut()
    await expect.poll(async () => (await healthOf(cut)).broker).toBe('lost')
    await wonder('c', 'L4')
    await wonder('d', 'L5')
    await line.mend()
    await expect.poll(async () => (await healthOf(cut)).broker, { timeout: 10_000 }).toBe('on')
    await expect.poll(() => heard.all.length, { timeout: 10_000 }).toBe(3)
    // The same once more is another question.
    await wonder('b', 'sacrum')
    await expect.poll(() => heard.all.length).toBe(4)
    expect(heard.all.map((here) => here!.structure)).toEqual(['sacrum', 'L4', 'L5', 'sacrum'])
  })
})
