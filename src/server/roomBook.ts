import type { Life } from '../rooms/messages'
import { freshCode, freshToken, secretOf } from './secrets'

export interface Room {
  readonly code: string
  readonly secret: string
  /** Who is here, by connection: one that comes again before its old line is known to be dead has two for a moment. */
  readonly presenters: Set<object>
  readonly students: Set<object>
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

/** The rooms that are open: in memory alone, and gone with it. */
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
    const room: Room = { code, secret, presenters: new Set(), students: new Set(), shown: now, seen: now }
    this.bySecret.set(secret, room)
    this.byCode.set(code, room)
    return { room, token }
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
      const away = room.presenters.size === 0 && now - room.seen > longestAway
      return away || now - room.shown > this.limits.idle
    })
  }
}

export const lifeOf = ({ students, presenters }: Room, ended = false): Life => ({
  here: students.size,
  presenter: presenters.size > 0,
  ended,
})
