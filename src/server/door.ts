import { type MessageId, readMessage } from '../rooms/messages'
import { isId, isSecret, isToken, ofStudents, readTopic } from '../rooms/room'
import { secretOf } from './secrets'

/** Who has come in: into one room, as one of two. */
export interface Person {
  readonly role: 'presenter' | 'student'
  readonly secret: string
  readonly id: string
}

/** What a client says of itself when it knocks. */
interface Knock {
  readonly id: string
  /** The room's secret stands in the place of a user's name, the presenter's token in that of a password. */
  readonly username: string | undefined
  readonly password: string | undefined
}

/** Who `knock` is; null where that is nobody, whatever rooms there are. */
export function personOf({ id, username, password }: Knock): Person | null {
  if (!isId(id) || !isSecret(username)) return null
  if (password === undefined || password === '') return { role: 'student', secret: username, id }
  return isToken(password) && secretOf(password) === username ? { role: 'presenter', secret: username, id } : null
}

const byPresenter: readonly MessageId[] = ['state', 'ask', 'result']

interface Said {
  readonly topic: string
  readonly payload: Uint8Array
  readonly retain: boolean
}

/**
 * Whether `person` may say that there: the presenter what the room is shown, kept for whoever comes later, a student its own
 * answer and question, kept by nobody; of the shape and size that the receiver reads.
 */
export function maySay(person: Person, { topic, payload, retain }: Said): boolean {
  const where = readTopic(topic)
  if (!where || where.secret !== person.secret) return false
  const isPresenters = person.role === 'presenter' && byPresenter.includes(where.id) && retain
  const isOwn = person.role === 'student' && ofStudents(where.id) && where.who === person.id && !retain
  return (isPresenters || isOwn) && readMessage(where.id, payload) !== null
}

/** Whether `person` may hear that: what the room is shown; what students say the presenter alone. No pattern reaches farther. */
export function mayHear(person: Person, topic: string): boolean {
  const where = readTopic(topic)
  if (!where || where.secret !== person.secret) return false
  return !ofStudents(where.id) || (person.role === 'presenter' && where.who === '+')
}
