/** Letters of a code: none that is taken for another when it is read aloud or from afar, and no vowel, so that no word comes out. */
export const codeLetters = 'BCDFGHJKMNPRSTVWXZ'
export const codeLength = 6
const codePattern = new RegExp(`^[${codeLetters}]{${codeLength}}$`)

/** The code that somebody typed, as it is written on the wall; null where it can be none. */
export function readCode(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '')
  return codePattern.test(letters) ? letters : null
}

/** The key of a room: 128 bits in small letters and digits, which no mail program and no chat takes for its own. */
const secretLetters = 'abcdefghijklmnopqrstuvwxyz234567'
const secretPattern = /^[a-z2-7]{26}$/
export const isSecret = (text: unknown): text is string => typeof text === 'string' && secretPattern.test(text)

/** What only the presenter holds, twice as long: a room's secret is made from it, and never the other way round. */
const tokenPattern = /^[a-z2-7]{52}$/
export const isToken = (text: unknown): text is string => typeof text === 'string' && tokenPattern.test(text)

/** Who is in a room is a number drawn by the tab; it says nothing of anybody. */
const idPattern = /^[a-z2-7]{16}$/
export const isId = (text: unknown): text is string => typeof text === 'string' && idPattern.test(text)

/** `bytes` in letters that an address may hold, five bits a letter. */
export function base32Of(bytes: Uint8Array): string {
  let [letters, bits, held] = ['', 0, 0]
  for (const byte of bytes) {
    held = (held << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5) letters += secretLetters[(held >> (bits - 5)) & 31]
    held &= (1 << bits) - 1
  }
  return bits > 0 ? letters + secretLetters[(held << (5 - bits)) & 31] : letters
}

/** What is said in a room, by topic; those of students have one below for each of them. */
export const topicIds = ['state', 'ask', 'result', 'life', 'answer', 'here'] as const
export type TopicId = (typeof topicIds)[number]
export const ofStudents = (id: TopicId): boolean => id === 'answer' || id === 'here'

export const topicOf = (secret: string, id: TopicId, who?: string): string =>
  `room/${secret}/${id}${who === undefined ? '' : `/${who}`}`

interface Topic {
  readonly secret: string
  readonly id: TopicId
  /** Of a student: whose, or "+" for all of them. */
  readonly who: string | null
}

/** The parts of a topic of a room; null for every other one. */
export function readTopic(topic: string): Topic | null {
  const [room, secret, id, who, ...more] = topic.split('/')
  const known = topicIds.find((one) => one === id)
  if (room !== 'room' || !isSecret(secret) || !known || more.length > 0) return null
  return ofStudents(known) === (who !== undefined) ? { secret, id: known, who: who ?? null } : null
}

/** Page and server speak the same: told with their health, and raised where a message changes its meaning. */
export const protocol = 2
