import { describe, expect, it } from 'vitest'
import { guessParts, largest, type MessageId, readMessage, written } from '../../src/rooms/messages'
import { base32Of, codeLetters, isId, isSecret, isToken, readCode, readTopic, topicOf } from '../../src/rooms/room'

const bytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
const read = (id: MessageId, value: unknown): unknown => readMessage(id, bytes(value))
const shown = { hash: 'v=2&psoas=20&end', lesson: { at: 'L04.2', revealed: false, variant: null }, pointer: null }

describe('a message of a room', () => {
  it('is read as it was written', () => {
    const pointer = { kind: 'laser', at: [0.1, -0.2, 0.3] } as const
    expect(read('state', written<'state'>({ ...shown, pointer }))).toEqual({ ...shown, pointer })
    const place = { structure: 'hipBone.right', at: [12, -30, 4] } as const
    const readBack = <M extends MessageId>(id: M, message: Parameters<typeof written<M>>[0]): void =>
      expect(read(id, written<M>(message))).toEqual(message)
    for (const kind of ['scale', 'ghost', 'place'] as const) readBack('ask', { id: 'q1', kind, options: 0 })
    readBack('ask', { id: 'L04.1', kind: 'vote', options: 3 })
    readBack('ask', { id: '', kind: 'place', options: 0 })
    readBack('answer', { ask: 'L04.1', value: -1.5 })
    readBack('answer', { ask: 'q1', place })
    readBack('result', { ask: 'q1', counts: [3, 0], places: [] })
    readBack('result', {
      ask: 'q1',
      counts: [],
      places: [{ structure: 'sacrum', count: 2, dots: [1, 2, 3, -4, 5, 6] }],
    })
    readBack('here', { structure: 'piriformis.right', at: null })
    readBack('here', place)
    const life = { here: 3, presenter: true, ended: false }
    expect(read('life', written<'life'>(life))).toEqual(life)
  })

  it.each<[MessageId, unknown]>([
    ['state', ''],
    ['state', 'null'],
    ['state', '{'],
    ['state', []],
    ['state', { ...shown, hash: undefined }],
    ['state', { ...shown, hash: '<img src=x>' }],
    ['state', { ...shown, hash: 'v'.repeat(6001) }],
    ['state', { ...shown, more: 1 }],
    ['state', { ...shown, lesson: { at: 'L4.2', revealed: false, variant: null } }],
    ['state', { ...shown, lesson: { at: 'L04.2', revealed: 1, variant: null } }],
    ['state', { ...shown, lesson: { at: 'L04.2', revealed: true, variant: -1 } }],
    ['state', { ...shown, pointer: { kind: 'laser', at: [0, 0] } }],
    ['state', { ...shown, pointer: { kind: 'laser', at: [0, 0, 9] } }],
    ['state', { ...shown, pointer: { kind: 'rope', at: [0, 0, 0] } }],
    ['ask', { id: 'q1', kind: 'vote', options: 1 }],
    ['ask', { id: 'q1', kind: 'vote', options: 0 }],
    ['ask', { id: 'q1', kind: 'vote', options: 9 }],
    ['ask', { id: 'q1', kind: 'scale', options: 2 }],
    ['ask', { id: 'q1', kind: 'song', options: 0 }],
    ['ask', { id: 'q1', options: 2 }],
    ['ask', { id: 'what is this?', kind: 'vote', options: 2 }],
    ['answer', { ask: '', value: 0 }],
    ['answer', { ask: 'q1', value: null }],
    ['answer', { ask: 'q1', value: 1e9 }],
    ['answer', { ask: 'q1', value: 0, name: 'Ann' }],
    ['answer', { ask: 'q1', value: 0, place: { structure: 'sacrum', at: [0, 0, 0] } }],
    ['answer', { ask: 'q1' }],
    ['answer', { ask: 'q1', place: { structure: 'sacrum', at: [0, 0] } }],
    ['answer', { ask: 'q1', place: { structure: 'sacrum', at: [0, 0, 0.5] } }],
    ['answer', { ask: 'q1', place: { structure: 'sacrum', at: [0, 0, 9000] } }],
    ['answer', { ask: 'q1', place: { structure: '<b>', at: [0, 0, 0] } }],
    ['result', { ask: 'q1', counts: [1, -1], places: [] }],
    ['result', { ask: 'q1', counts: Array(guessParts + 1).fill(0), places: [] }],
    ['result', { ask: 'q1', counts: [1, 2] }],
    ['result', { ask: 'q1', counts: [], places: [{ structure: 'sacrum', count: 1, dots: [1, 2] }] }],
    ['result', { ask: 'q1', counts: [], places: [{ structure: 'sacrum', count: 1, dots: [], who: 'Ann' }] }],
    ['result', { ask: 'q1', counts: [], places: [{ structure: 'sacrum', count: 1, dots: Array(903).fill(1) }] }],
    ['here', { structure: 'piriformis.up', at: null }],
    ['here', { structure: 'piriformis.right' }],
    ['here', { structure: 'piriformis.right', at: null, note: 'why?' }],
    ['here', { structure: '<b>', at: null }],
    ['here', { structure: 'a'.repeat(61), at: null }],
    ['life', { here: -1, presenter: true, ended: false }],
  ])('%s of a foreign shape is none: %j', (id, value) => {
    expect(read(id, value)).toBeNull()
  })

  it('that is too large is not read, even where its shape is right', () => {
    const spaced = (id: MessageId, value: object) => JSON.stringify(value).padEnd(largest[id] + 1)
    expect(read('answer', spaced('answer', { ask: 'q1', value: 0 }))).toBeNull()
    expect(read('answer', spaced('answer', { ask: 'q1', value: 0 }).slice(0, -1))).not.toBeNull()
  })

  it('that is no text is none', () => {
    expect(readMessage('ask', Uint8Array.of(0xff, 0xfe, 0x7b))).toBeNull()
  })
})

describe('the names of a room', () => {
  it('a code is read as it is said aloud, and is none with a letter that a code never has', () => {
    expect(readCode('bcd fgh')).toBe('BCDFGH')
    expect(readCode('BCD-FGH')).toBe('BCDFGH')
    for (const none of ['', 'BCDFG', 'BCDFGHJ', 'BCDFG0', 'BCDFGO', 'BCDFGI']) expect(readCode(none), none).toBeNull()
    for (const alike of '01OQILAEUY5S2'.replace(/[SZ]/g, '')) expect(codeLetters).not.toContain(alike)
  })

  it('letters stand for bytes as RFC 4648 has it', () => {
    // The examples of the standard, in small letters and without padding.
    expect(base32Of(new TextEncoder().encode('foobar'))).toBe('mzxw6ytboi')
    expect(base32Of(new TextEncoder().encode('f'))).toBe('my')
    expect(isSecret(base32Of(new Uint8Array(16)))).toBe(true)
    expect(isToken(base32Of(new Uint8Array(32)))).toBe(true)
    expect(isId(base32Of(new Uint8Array(10)))).toBe(true)
  })

  it('a topic is known by all its parts', () => {
    const secret = 'a'.repeat(26)
    expect(readTopic(topicOf(secret, 'state'))).toEqual({ secret, id: 'state', who: null })
    expect(readTopic(topicOf(secret, 'answer', 'b'.repeat(16)))).toEqual({ secret, id: 'answer', who: 'b'.repeat(16) })
    for (const none of [
      '#',
      '+',
      'room/#',
      `room/${secret}/#`,
      `room/${secret}/+`,
      `room/+/state`,
      `room/${secret}/answer`,
    ])
      expect(readTopic(none), none).toBeNull()
    expect(readTopic(`room/${secret}/state/x`)).toBeNull()
  })
})
