import { randomBytes } from 'node:crypto'
import { largest, readMessage } from '../rooms/messages'
import { isId, isSecret, ofStudents, readCode, readTopic, type TopicId, topicOf } from '../rooms/room'
import { hasPeople, longestAway, type Room, type RoomBook } from './roomBook'
import { openTrunk } from './trunk'

/** What is done on this server for what others say. */
interface Here {
  /** Hand on to this server's people what was said in the room elsewhere. */
  handOn(room: Room, id: TopicId, payload: Buffer, who: string | undefined): void
  /** Others are here than before. */
  tellLife(room: Room): void
  /** What the room was shown is no longer followed here. */
  forget(room: Room): void
  /** The room was ended elsewhere. */
  end(room: Room): void
}

const prefix = 'counterpull/'
/** Who is here is said so often [ms], and no longer believed of a server that is silent for so long [s]. */
const sayEvery = 20_000
const believed = 60
/** A room of which nothing more is heard is forgotten by the broker as it is by the servers [s]. */
const openFor = longestAway / 1000
const shownIds = ['state', 'ask', 'result'] as const

interface Opened {
  readonly code: string
  readonly ended: boolean
}

/** A small object of JSON; null where it is none. */
function fieldsOf(payload: Buffer): Readonly<Record<string, unknown>> | null {
  if (payload.byteLength > largest.life) return null
  try {
    const read: unknown = JSON.parse(payload.toString())
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : null
  } catch {
    return null
  }
}

function openedIn(payload: Buffer): Opened | null {
  const { code, ended } = fieldsOf(payload) ?? {}
  const known = typeof code === 'string' ? readCode(code) : null
  return known && typeof ended === 'boolean' ? { code: known, ended } : null
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0
function seatsIn(payload: Buffer): { readonly students: number; readonly presenters: number } | null {
  const { students, presenters } = fieldsOf(payload) ?? {}
  return isCount(students) && isCount(presenters) ? { students, presenters } : null
}

/**
 * The rooms of several servers are the same: which there are, who is in them, and what is said in them, over the broker at
 * `url`. What is shown is kept there for `idle` [s] at most. Throws one line where the broker lets this server not in.
 */
export async function shareRooms(url: string, book: RoomBook, idle: number, here: Here) {
  const own = randomBytes(6).toString('hex')
  const openTopic = (secret: string): string => `${prefix}open/${secret}`
  const seatsTopic = (secret: string): string => `${prefix}seats/${secret}/${own}`
  const roomPattern = (secret: string): string => `${prefix}room/${secret}/#`

  const sayOpen = ({ secret, code }: Room, ended = false): void =>
    trunk.say(openTopic(secret), JSON.stringify({ code, ended } satisfies Opened), openFor)
  const saySeats = (room: Room): void => {
    const seats = { students: room.students.size, presenters: room.presenters.size }
    trunk.say(seatsTopic(room.secret), hasPeople(room) ? JSON.stringify(seats) : '', believed)
  }
  const sayAnswers = ({ secret, answers }: Room): void => {
    for (const [who, payload] of answers) say(topicOf(secret, 'answer', who), payload, false)
  }
  /** What server `to` may have missed: the broker keeps no question. */
  const sayMissed = (to: string): void => {
    for (const { secret, wonders } of book.all)
      for (const [who, payload] of wonders.lately(performance.now()))
        trunk.say(`${prefix}missed/${to}/${secret}/${who}`, payload)
  }
  /** All that this server knows of the room and the broker may have forgotten. */
  const sayAll = (room: Room): void => {
    sayOpen(room)
    saySeats(room)
    sayAnswers(room)
    if (room.presenters.size > 0)
      for (const id of shownIds) if (room.kept.has(id)) say(topicOf(room.secret, id), room.kept.get(id)!, true)
  }
  const say = (topic: string, payload: string, retain: boolean): void =>
    trunk.say(prefix + topic, payload, retain ? idle : undefined)

  const hearOpen = (secret: string | undefined, payload: Buffer): void => {
    const opened = openedIn(payload)
    if (!opened || !isSecret(secret)) return
    const room = opened.ended ? book.find(secret) : book.adopt(performance.now(), secret, opened.code)
    if (!opened.ended && room === 'ended')
      trunk.say(openTopic(secret), JSON.stringify({ ...opened, ended: true }), openFor)
    if (!opened.ended || !room || room === 'ended') return
    trunk.leave(roomPattern(secret))
    here.end(room)
  }
  const hearSeats = (secret: string, server: string | undefined, payload: Buffer): void => {
    const room = book.find(secret)
    if (!room || room === 'ended' || !server || server === own) return
    const seats = seatsIn(payload)
    if (seats) room.elsewhere.set(server, { ...seats, at: performance.now() })
    else room.elsewhere.delete(server)
    if (seats?.presenters) room.seen = performance.now()
    here.tellLife(room)
  }
  const hearSaid = (topic: string, payload: Buffer, wasKept: boolean): void => {
    const where = readTopic(topic)
    const room = where && book.find(where.secret)
    if (!where || !room || room === 'ended') return
    // The presenter is here and has said something newer.
    if (wasKept && room.presenters.size > 0 && room.kept.has(where.id)) return
    // Checked as at the door: what others have on their broker is not known here.
    const fits = ofStudents(where.id) ? isId(where.who) : shownIds.some((id) => id === where.id)
    if (!fits || !readMessage(where.id, payload)) return
    if (where.who && where.id === 'here') room.toldOf.note(where.who, payload.toString(), performance.now())
    here.handOn(room, where.id, payload, where.who ?? undefined)
  }
  const hearMissed = (secret: string, who: string, payload: Buffer): void => {
    const room = book.find(secret)
    const isKnown = room && room !== 'ended' && room.toldOf.has(who, payload.toString())
    if (!isKnown) hearSaid(topicOf(secret, 'here', who), payload, false)
  }
  const hear = (topic: string, payload: Buffer, wasKept: boolean): void => {
    const [, kind, secret, server, who] = topic.split('/')
    if (kind === 'open') hearOpen(secret, payload)
    else if (kind === 'seats' && secret) hearSeats(secret, server, payload)
    // Answers are kept by no broker: who has come back has missed some.
    else if (kind === 'again' && secret) {
      book.all.forEach(sayAnswers)
      sayMissed(secret)
    } else if (kind === 'missed' && server && who) hearMissed(server, who, payload)
    else if (kind === 'room') hearSaid(topic.slice(prefix.length), payload, wasKept)
  }

  const trunk = await openTrunk(url, {
    hear,
    on: () => book.all.filter(hasPeople).forEach(sayAll),
    following: () => trunk.say(`${prefix}again/${own}`, '1'),
  })
  for (const topic of ['open/+', 'seats/+/+', 'again/+', `missed/${own}/+/+`]) trunk.follow(prefix + topic)

  const repeat = setInterval(() => {
    for (const room of book.all) {
      const gone = [...room.elsewhere].filter(([, { at }]) => performance.now() - at > 1000 * believed)
      for (const [server] of gone) room.elsewhere.delete(server)
      if (gone.length > 0) here.tellLife(room)
      if (!hasPeople(room)) continue
      sayOpen(room)
      saySeats(room)
    }
  }, sayEvery)

  return {
    get isUp() {
      return trunk.isUp
    },
    say,
    sayOpen,
    /** Others are here on this server than before: what is said in a room is followed where somebody hears it. */
    seated(room: Room): void {
      saySeats(room)
      if (hasPeople(room)) {
        trunk.follow(roomPattern(room.secret))
        return
      }
      trunk.leave(roomPattern(room.secret))
      here.forget(room)
    },
    ended(room: Room): void {
      sayOpen(room, true)
      trunk.say(seatsTopic(room.secret), '', believed)
      for (const id of shownIds) say(topicOf(room.secret, id), '', true)
      trunk.leave(roomPattern(room.secret))
    },
    async stop(): Promise<void> {
      clearInterval(repeat)
      for (const room of book.all) if (hasPeople(room)) trunk.say(seatsTopic(room.secret), '', believed)
      await trunk.stop()
    },
  }
}
export type SharedRooms = Awaited<ReturnType<typeof shareRooms>>
