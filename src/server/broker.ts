import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { Aedes, type AuthenticateError, type Client } from 'aedes'
import { type WebSocket, WebSocketServer } from 'ws'
import { Bucket, type Rate } from '../rooms/bucket'
import { largest, written } from '../rooms/messages'
import { ofStudents, readTopic, type TopicId, topicOf } from '../rooms/room'
import { mayHear, maySay, type Person, personOf } from './door'
import { lifeOf, type Room, type RoomBook, studentsOf } from './roomBook'
import type { Settings } from './settings'
import { type SharedRooms, shareRooms } from './sharedRooms'
import { streamOf } from './socketStream'

/** Frames of one connection, whatever is in them: mqtt.js makes up to six of a message. And what each of the two may say. */
const frames: Rate = { burst: 900, perSecond: 300 }
const rates: Record<Person['role'], Rate> = {
  presenter: { burst: 90, perSecond: 40 },
  student: { burst: 12, perSecond: 2 },
}
/** No frame is larger [bytes]: a message, its topic and what MQTT needs. */
const largestFrame = largest.state + 512
/** Who has so much waiting [bytes] is left out of what is shown until it is through: the next message says all of it again. */
const mostWaiting = 64_000
/** A silent client is asked so often [s], and cut when it does not answer. */
const longestSilence = 60
/** How often a room is told how many are here, at most [ms]; what an ended room says is heard before it is left. */
const lifeEvery = 400
const farewell = 300
const sweepEvery = 30_000

const refusal = (returnCode: 3 | 5): AuthenticateError => Object.assign(new Error('refused'), { returnCode })

/**
 * The MQTT broker of the rooms, with the door in front of it; with BROKER_URL it shares them with other servers. Nothing is kept
 * on disk, nothing is logged. Throws one line where the broker to share them over cannot be had.
 */
export async function startBroker(book: RoomBook, { MAX_ROOM, BROKER_URL, ROOM_IDLE_HOURS }: Settings) {
  const broker = await Aedes.createBroker({
    keepaliveLimit: longestSilence,
    connectTimeout: 8000,
    drainTimeout: 20_000,
  })
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestFrame, handleProtocols: () => 'mqtt' })
  const inside = new WeakMap<Client, { readonly person: Person; readonly bucket: Bucket }>()
  const telling = new Map<Room, ReturnType<typeof setTimeout>>()

  const publish = (secret: string, id: TopicId, payload: string | Buffer, who?: string): void => {
    const [topic, retain] = [topicOf(secret, id, who), !ofStudents(id)]
    broker.publish({ cmd: 'publish', topic, payload, qos: retain ? 0 : 1, retain, dup: false }, () => {})
  }
  /** What a room is shown is kept; that it is another than before is a sign of life. */
  const keep = (room: Room, id: TopicId, payload: string): void => {
    if (ofStudents(id) || room.kept.get(id) === payload) return
    room.kept.set(id, payload)
    room.shown = performance.now()
    if (id === 'ask') room.answers.clear()
  }
  const tellLife = (room: Room): void => {
    if (telling.has(room)) return
    const tell = (): void => {
      telling.delete(room)
      publish(room.secret, 'life', written<'life'>(lifeOf(room)))
    }
    telling.set(room, setTimeout(tell, lifeEvery))
  }
  const roomOf = ({ secret }: Person): Room | null => {
    const room = book.find(secret)
    return room && room !== 'ended' ? room : null
  }
  const seatsOf = (person: Person, room: Room): Set<object> =>
    person.role === 'presenter' ? room.presenters : room.students

  broker.preConnect = (_client, packet, done) => {
    // Nothing outlives its connection: neither a session nor a last will.
    const passing = packet.clean === true && !packet.will
    done(passing ? null : refusal(5), passing)
  }
  broker.authenticate = (client, username, password, done) => {
    const person = personOf({ id: client.id, username, password: password?.toString() })
    const room = person && roomOf(person)
    if (!person || !room) return done(refusal(5), null)
    if (person.role === 'student' && studentsOf(room) >= MAX_ROOM) return done(refusal(3), null)
    inside.set(client, { person, bucket: new Bucket(rates[person.role], performance.now()) })
    done(null, true)
  }
  broker.authorizeSubscribe = (client, subscription, done) => {
    const who = inside.get(client)
    done(null, who && mayHear(who.person, subscription.topic) ? subscription : null)
  }
  broker.authorizePublish = (client, packet, done) => {
    const who = client && inside.get(client)
    const payload = Buffer.from(packet.payload as Buffer)
    const room = who && roomOf(who.person)
    const said = { topic: packet.topic, payload, retain: packet.retain }
    // An error cuts the connection: whoever does that is none of our pages.
    if (!room || !who.bucket.take(performance.now()) || !maySay(who.person, said)) return done(refusal(5))
    done(null)
  }
  broker.on('publish', ({ topic, payload, retain }, client) => {
    const who = client && inside.get(client)
    const room = who && roomOf(who.person)
    const where = readTopic(topic)
    if (!room || !where) return
    keep(room, where.id, payload.toString())
    if (shared && where.id === 'answer' && room.answers.size < 2 * MAX_ROOM)
      room.answers.set(who.person.id, payload.toString())
    if (shared && where.id === 'here') room.wonders.note(who.person.id, payload.toString(), performance.now())
    shared?.say(topic, payload.toString(), retain)
  })
  broker.authorizeForward = (client, packet) =>
    packet.topic.endsWith('/state') && (client.conn as Duplex).writableLength > mostWaiting ? null : packet

  broker.on('clientReady', (client) => {
    const who = inside.get(client)
    const room = who && roomOf(who.person)
    if (!room) return client.close()
    seatsOf(who.person, room).add(client)
    shared?.seated(room)
    tellLife(room)
  })
  broker.on('clientDisconnect', (client) => {
    const who = inside.get(client)
    const room = who && roomOf(who.person)
    if (!room) return
    seatsOf(who.person, room).delete(client)
    if (who.person.role === 'presenter') room.seen = performance.now()
    shared?.seated(room)
    tellLife(room)
  })
  // A client that is cut is no fault of the server.
  broker.on('clientError', (client) => client.close())
  broker.on('connectionError', (client) => client.close())

  const endHere = (room: Room): void => {
    clearTimeout(telling.get(room))
    telling.delete(room)
    book.end(room)
    publish(room.secret, 'life', written<'life'>(lifeOf(room, true)))
    setTimeout(() => {
      for (const id of ['state', 'ask', 'result', 'life'] as const) publish(room.secret, id, '')
      for (const client of [...clients]) if (inside.get(client)?.person.secret === room.secret) client.close()
    }, farewell)
  }
  const end = (room: Room): void => {
    endHere(room)
    shared?.ended(room)
  }
  const clients = new Set<Client>()
  let shared: SharedRooms | undefined
  if (BROKER_URL) {
    const handOn = (room: Room, id: TopicId, payload: Buffer, who?: string): void => {
      keep(room, id, payload.toString())
      publish(room.secret, id, payload, who)
    }
    const forget = (room: Room): void => {
      for (const id of room.kept.keys()) publish(room.secret, id, '')
      room.kept.clear()
    }
    const here = { handOn, tellLife, forget, end: endHere }
    try {
      shared = await shareRooms(BROKER_URL, book, 3600 * ROOM_IDLE_HOURS, here)
    } catch (error) {
      broker.close()
      throw error
    }
  }
  const sweep = setInterval(() => book.over(performance.now()).forEach(end), sweepEvery)

  /** One connection: what floods is cut before it is read. */
  const admit = (socket: WebSocket, request: IncomingMessage): void => {
    const bucket = new Bucket(frames, performance.now())
    socket.on('message', () => {
      if (!bucket.take(performance.now())) socket.terminate()
    })
    const stream = streamOf(socket)
    // What breaks is cut; that it broke is nobody's fault.
    stream.on('error', () => {})
    const client = broker.handle(stream, request)
    clients.add(client)
    socket.on('close', () => clients.delete(client))
  }
  return {
    end,
    /** A room was opened here. */
    opened: (room: Room): void => shared?.sayOpen(room),
    /** How the broker is that rooms are shared over; undefined: there is none. */
    health: (): 'on' | 'lost' | undefined => shared && (shared.isUp ? 'on' : 'lost'),
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
      sockets.handleUpgrade(request, socket, head, admit)
    },
    async stop(): Promise<void> {
      clearInterval(sweep)
      for (const waiting of telling.values()) clearTimeout(waiting)
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
      await shared?.stop()
      await new Promise<void>((done) => broker.close(done))
    },
  }
}
