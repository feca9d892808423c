import { describe, expect, it } from 'vitest'
import { Bucket } from '../../src/rooms/bucket'
import { type MessageId, written } from '../../src/rooms/messages'
import { topicIds, topicOf } from '../../src/rooms/room'
import { mayHear, maySay, type Person, personOf } from '../../src/server/door'
import { longestAway, RoomBook } from '../../src/server/roomBook'
import { freshToken, secretOf } from '../../src/server/secrets'
import { readSettings } from '../../src/server/settings'

const token = freshToken()
const secret = secretOf(token)
const [id, other] = ['a'.repeat(16), 'b'.repeat(16)]
const presenter: Person = { role: 'presenter', secret, id }
const student: Person = { role: 'student', secret, id }
const bytes = (text: string) => new TextEncoder().encode(text)
const given = bytes(written<'answer'>({ ask: 'q1', value: 1 }))
const asked = bytes(written<'ask'>({ id: 'q1', kind: 'vote', options: 2 }))
const say = (person: Person, topic: string, payload: Uint8Array, retain: boolean) =>
  maySay(person, { topic, payload, retain })

describe('at the door', () => {
  it('the token makes the presenter, the secret a student, and nothing else anybody', () => {
    expect(personOf({ id, username: secret, password: token })).toEqual(presenter)
    expect(personOf({ id, username: secret, password: undefined })).toEqual(student)
    expect(personOf({ id, username: secret, password: freshToken() })).toBeNull()
    expect(personOf({ id, username: secret, password: secret })).toBeNull()
    expect(personOf({ id, username: 'BCDFGH', password: undefined })).toBeNull()
    expect(personOf({ id: 'ann', username: secret, password: undefined })).toBeNull()
    expect(personOf({ id, username: undefined, password: undefined })).toBeNull()
  })

  it('what the room is shown the presenter alone says, for whoever comes later too', () => {
    expect(say(presenter, topicOf(secret, 'ask'), asked, true)).toBe(true)
    expect(say(presenter, topicOf(secret, 'ask'), asked, false)).toBe(false)
    expect(say(student, topicOf(secret, 'ask'), asked, true)).toBe(false)
    expect(say(presenter, topicOf(secret, 'ask'), bytes('{}'), true)).toBe(false)
    expect(say(presenter, topicOf(secret, 'life'), bytes('{"here":9,"presenter":true,"ended":true}'), true)).toBe(false)
  })

  it('a student answers for itself alone, and nothing of it is kept', () => {
    expect(say(student, topicOf(secret, 'answer', id), given, false)).toBe(true)
    expect(say(student, topicOf(secret, 'answer', id), given, true)).toBe(false)
    expect(say(student, topicOf(secret, 'answer', other), given, false)).toBe(false)
    expect(say(student, topicOf(secret, 'answer', '+'), given, false)).toBe(false)
    expect(say(presenter, topicOf(secret, 'answer', id), given, false)).toBe(false)
    const here = bytes(written<'here'>({ structure: 'sacrum', at: null }))
    expect(say(student, topicOf(secret, 'here', id), here, false)).toBe(true)
    expect(say(student, topicOf(secret, 'here', other), here, false)).toBe(false)
  })

  it('no topic of another room is said or heard, and no pattern', () => {
    const elsewhere = secretOf(freshToken())
    for (const topic of topicIds) {
      expect(mayHear(presenter, topicOf(elsewhere, topic)), topic).toBe(false)
      expect(mayHear(student, topicOf(elsewhere, topic)), topic).toBe(false)
    }
    expect(say(presenter, topicOf(elsewhere, 'ask'), asked, true)).toBe(false)
    expect(say(student, topicOf(elsewhere, 'answer', id), given, false)).toBe(false)
    for (const pattern of ['#', '+/+/+', 'room/#', `room/${secret}/#`, `room/+/state`, `$SYS/#`])
      for (const person of [presenter, student]) expect(mayHear(person, pattern), pattern).toBe(false)
  })

  it('answers are heard by the presenter, what is shown by both', () => {
    for (const shown of ['state', 'ask', 'result', 'life'] as const satisfies readonly MessageId[])
      for (const person of [presenter, student]) expect(mayHear(person, topicOf(secret, shown)), shown).toBe(true)
    expect(mayHear(presenter, topicOf(secret, 'answer', '+'))).toBe(true)
    expect(mayHear(student, topicOf(secret, 'answer', '+'))).toBe(false)
    expect(mayHear(student, topicOf(secret, 'answer', other))).toBe(false)
    expect(mayHear(presenter, topicOf(secret, 'here', '+'))).toBe(true)
    expect(mayHear(student, topicOf(secret, 'here', '+'))).toBe(false)
  })
})

describe('a rate', () => {
  it('lets a burst through, then so many a second', () => {
    const bucket = new Bucket({ burst: 3, perSecond: 2 }, 0)
    const through = (times: readonly number[]) => times.map((time) => bucket.take(time))
    expect(through([0, 0, 0, 0])).toEqual([true, true, true, false])
    expect(through([499, 500, 501])).toEqual([false, true, false])
    // Ten seconds of silence save up no more than the burst.
    expect(through([10_500, 10_500, 10_500, 10_500])).toEqual([true, true, true, false])
    expect(bucket.isFull(11_000)).toBe(false)
    expect(bucket.isFull(12_000)).toBe(true)
  })

  it('gives nothing for a clock that is set back, and goes on from there', () => {
    const bucket = new Bucket({ burst: 1, perSecond: 1 }, 100_000)
    expect([bucket.take(100_000), bucket.take(50_000), bucket.take(51_000)]).toEqual([true, false, true])
  })
})

describe('the book of rooms', () => {
  const limits = { rooms: 2, idle: 3_600_000 }
  const opened = (book: RoomBook, now: number, ...rest: [string?, string?]) => {
    const found = book.open(now, ...rest)
    if (typeof found === 'string') throw new Error(found)
    return found
  }

  it('knows a room by its code and its secret, and says of an ended one that it was', () => {
    const book = new RoomBook(limits)
    const { room } = opened(book, 0)
    expect(book.find(room.code)).toBe(room)
    expect(book.find(room.secret)).toBe(room)
    book.end(room)
    expect([book.find(room.code), book.find(room.secret), book.size]).toEqual(['ended', 'ended', 0])
    expect(book.find('BCDFGH')).toBeUndefined()
  })

  it('has no more rooms than it may, and an open one is the same again', () => {
    const book = new RoomBook(limits)
    const { room, token } = opened(book, 0)
    opened(book, 0)
    expect(book.open(0)).toBe('full')
    expect(opened(book, 0, token).room).toBe(room)
  })

  it('a server that was started anew takes a room up again by the token, under its code; never one that was ended', () => {
    const { room, token } = opened(new RoomBook(limits), 0)
    const book = new RoomBook(limits)
    const again = opened(book, 0, token, room.code).room
    expect([again.secret, again.code]).toEqual([room.secret, room.code])
    book.end(again)
    expect(book.open(0, token, room.code)).toBe('ended')
  })

  it('a code that is taken meanwhile is another room’s', () => {
    const book = new RoomBook(limits)
    const { room } = opened(book, 0)
    expect(opened(book, 0, freshToken(), room.code).room.code).not.toBe(room.code)
  })

  it('a room is over when its presenter has long gone, or nothing is shown any more', () => {
    const book = new RoomBook(limits)
    const { room } = opened(book, 0)
    room.presenters.add({})
    expect(book.over(longestAway + 1)).toEqual([])
    expect(book.over(limits.idle + 1)).toEqual([room])
    room.presenters.clear()
    room.shown = limits.idle
    room.seen = limits.idle
    expect(book.over(limits.idle + longestAway)).toEqual([])
    expect(book.over(limits.idle + longestAway + 1)).toEqual([room])
  })
})

describe('settings', () => {
  it('are as documented where nothing is said', () => {
    expect(readSettings({})).toEqual({
      PORT: 4173,
      HOST: '127.0.0.1',
      ROOM_IDLE_HOURS: 3,
      MAX_ROOMS: 100,
      MAX_ROOM: 500,
      TRUST_PROXY: 0,
      BROKER_URL: '',
    })
    expect(readSettings({ PORT: '80', HOST: '0.0.0.0' })).toMatchObject({ PORT: 80, HOST: '0.0.0.0' })
  })

  it.each([
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['MAX_ROOM', '0'],
    ['ROOM_IDLE_HOURS', '-1'],
    ['TRUST_PROXY', 'yes'],
    ['HOST', ''],
  ])('%s=%s is refused in a line that names it', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(name)
  })
})
