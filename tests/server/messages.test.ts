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
    expect(read('ask', written<'ask'>({ id: 'L04.1', options: 3 }))).toEqual({ id: 'L04.1', options: 3 })
    expect(read('ask', written<'ask'>({ id: '', options: 0 }))).toEqual({ id: '', options: 0 })
    expect(read('answer', written<'answer'>({ ask: 'L04.1', value: -1.5 }))).toEqual({ ask: 'L04.1', value: -1.5 })
    expect(read('result', written<'result'>({ ask: 'q1', counts: [3, 0] }))).toEqual({ ask: 'q1', counts: [3, 0] })
    expect(read('here', written<'here'>({ structure: 'piriformis.right' }))).toEqual({ structure: 'piriformis.right' })
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
    ['ask', { id: 'q1', options: 1 }],
    ['ask', { id: 'q1', options: 9 }],
    ['ask', { id: 'what is this?', options: 2 }],
    ['answer', { ask: '', value: 0 }],
    ['answer', { ask: 'q1', value: null }],
    ['answer', { ask: 'q1', value: 1e9 }],
    ['answer', { ask: 'q1', value: 0, name: 'Ann' }],
    ['result', { ask: 'q1', counts: [1] }],
    ['result', { ask: 'q1', counts: [1, -1] }],
    ['result', { ask: 'q1', counts: Array(guessParts + 1).fill(0) }],
    ['here', { structure: 'piriformis.up' }],
    ['here', { structure: 'piriformis.right', note: 'why?' }],
    ['here', { structure: '<b>' }],
    ['here', { structure: 'a'.repeat(61) }],
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
