import type { Life } from '../rooms/messages'
import type { TopicId } from '../rooms/room'
import { freshCode, freshToken, secretOf } from './secrets'
import { Wonders } from './wonders'

/** Who is in a room on another server, and when that was last said [ms]. */
export interface Seats {
  readonly students: number
  readonly presenters: number
  readonly at: number
}

export interface Room {
  readonly code: string
  readonly secret: string
  /** Who is here, by connection: one that comes again before its old line is known to be dead has two for a moment. */
  readonly presenters: Set<object>
  readonly students: Set<object>
  /** And on each of the servers that share the room (sharedRooms.ts). */
  readonly elsewhere: Map<string, Seats>
  /** The newest of what it is shown, as it was written. */
  readonly kept: Map<TopicId, string>
  /** What the students of this server have answered to the question that waits. */
  readonly answers: Map<string, string>
  /** Where the students of this server have a question, and which of those of others this one was told of. */
  readonly wonders: Wonders
  readonly toldOf: Wonders
  /** When something was last shown, and when the presenter was last here [ms]. */
  shown: number
  seen: number
}

export interface BookLimits {
  readonly rooms: number
  /** [ms] */
  readonly idle: number
}

/** A room whose presenter has been away for so long [ms] ends. */
export const longestAway = 15 * 60_000
/** Ended rooms that are still known as such: whoever comes late is told so. */
const endedKept = 5000

/** The rooms that are open: in memory alone, and gone with it. Times are of a clock that nobody sets: `performance.now()`. */
export class RoomBook {
  private readonly bySecret = new Map<string, Room>()
  private readonly byCode = new Map<string, Room>()
  private readonly ended = new Set<string>()
  private readonly limits: BookLimits

  constructor(limits: BookLimits) {
    this.limits = limits
  }

  get size(): number {
    return this.bySecret.size
  }

  get people(): number {
    return [...this.bySecret.values()].reduce(
      (sum, { students, presenters }) => sum + students.size + presenters.size,
      0,
    )
  }

  /**
   * A new room; or the one of `token` again, as a server finds it that was started anew, under `code` where that is free.
   * 'full': there are too many. 'ended': it was ended.
   */
  open(now: number, token = freshToken(), code = freshCode()): { room: Room; token: string } | 'full' | 'ended' {
    const secret = secretOf(token)
    const there = this.bySecret.get(secret)
    if (there) return { room: there, token }
    if (this.ended.has(secret)) return 'ended'
    if (this.bySecret.size >= this.limits.rooms) return 'full'
    while (this.byCode.has(code)) code = freshCode()
    return { room: this.add(now, secret, code), token }
  }

  /** The room `secret` that another server has opened under `code`; 'ended' where it was ended here. */
  adopt(now: number, secret: string, code: string): Room | 'ended' {
    if (this.ended.has(secret)) return 'ended'
    return this.bySecret.get(secret) ?? this.add(now, secret, code)
  }

  private add(now: number, secret: string, code: string): Room {
    const here = { presenters: new Set<object>(), students: new Set<object>() }
    const said = { answers: new Map<string, string>(), wonders: new Wonders(), toldOf: new Wonders() }
    const room: Room = { code, secret, ...here, ...said, elsewhere: new Map(), kept: new Map(), shown: now, seen: now }
    this.bySecret.set(secret, room)
    this.byCode.set(code, room)
    return room
  }

  get all(): readonly Room[] {
    return [...this.bySecret.values()]
  }

  /** The room by its code or its secret; 'ended' where it was one. */
  find(name: string): Room | 'ended' | undefined {
    return this.bySecret.get(name) ?? this.byCode.get(name) ?? (this.ended.has(name) ? 'ended' : undefined)
  }

  /** The room is over; whoever comes with its link or its code from now on is told so. */
  end({ secret, code }: Room): void {
    this.bySecret.delete(secret)
    this.byCode.delete(code)
    for (const name of [secret, code]) this.ended.add(name)
    // The oldest first.
    for (const name of this.ended) if (this.ended.size > endedKept) this.ended.delete(name)
  }

  /** Those whose time is over at `now` [ms]. */
  over(now: number): readonly Room[] {
    return [...this.bySecret.values()].filter((room) => {
      const away = presentersOf(room) === 0 && now - room.seen > longestAway
      // What is shown is heard where somebody is: while all are on other servers, those judge.
      const isKnown = hasPeople(room) || room.elsewhere.size === 0
      return away || (isKnown && now - room.shown > this.limits.idle)
    })
  }
}

const sumOf = (room: Room, who: 'students' | 'presenters'): number =>
  [...room.elsewhere.values()].reduce((sum, seats) => sum + seats[who], room[who].size)

/** Whether anybody is in `room` on this server. */
export const hasPeople = ({ students, presenters }: Room): boolean => students.size + presenters.size > 0

/** How many are in `room`, on every server. */
export const studentsOf = (room: Room): number => sumOf(room, 'students')
const presentersOf = (room: Room): number => sumOf(room, 'presenters')

export const lifeOf = (room: Room, ended = false): Life => ({
  here: studentsOf(room),
  presenter: presentersOf(room) > 0,
  ended,
})
