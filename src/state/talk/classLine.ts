import mqtt from 'mqtt'
import { type Message, type MessageId, readMessage, written } from '../../rooms/messages'
import { ofStudents, readTopic, topicOf } from '../../rooms/room'

interface Ends {
  readonly secret: string
  /** The presenter's alone. */
  readonly token?: string | undefined
  readonly id: string
  readonly address: string
}

interface Ear {
  /** A message of the room, checked; of an answer, whose it is. */
  hear(message: { [M in MessageId]: { id: M; message: Message<M>; who: string | null } }[MessageId]): void
  /** The line stands; the broker has what was said before, or has forgotten it. */
  on(): void
  /** The line is gone, and is tried again by itself. */
  lost(): void
  /** The broker does not let this page in. */
  refused(): void
}

/** How long is waited before the next try [ms]: not for all of a class the same. */
const waits = { least: 700, spread: 900 }
/** A line that says nothing for so long [s] is asked, and given up when it does not answer. */
const keepalive = 15

export interface ClassLine {
  say<M extends Exclude<MessageId, 'life'>>(id: M, message: Message<M>): void
  end(): void
}

/** A line to the room's broker, which mends itself until it is ended. */
export function openClassLine({ secret, token, id, address }: Ends, ear: Ear): ClassLine {
  const client = mqtt.connect(address, {
    clientId: id,
    username: secret,
    ...(token && { password: token }),
    keepalive,
    connectTimeout: 8000,
    reconnectPeriod: waits.least + Math.random() * waits.spread,
    reconnectOnConnackError: true,
    // What was not heard in time is no longer so: the newest is said anew when the line stands.
    queueQoSZero: false,
    // The others make a worker out of text, which the page's policy forbids.
    timerVariant: 'native',
  })
  const heard = [
    ...(['state', 'ask', 'result', 'life'] as const).map((topic) => topicOf(secret, topic)),
    ...(token ? (['answer', 'here'] as const).map((topic) => topicOf(secret, topic, '+')) : []),
  ]
  client.on('connect', () => {
    client.subscribe(heard, { qos: 1 }, () => {})
    ear.on()
  })
  client.on('close', () => ear.lost())
  client.on('error', (error) => {
    if ('code' in error && typeof error.code === 'number') ear.refused()
  })
  client.on('message', (topic, payload) => {
    const where = readTopic(topic)
    if (!where || where.secret !== secret) return
    const message = readMessage(where.id, payload)
    if (message) ear.hear({ id: where.id, message, who: where.who } as Parameters<Ear['hear']>[0])
  })
  return {
    say(topic, message) {
      if (!client.connected) return
      const own = ofStudents(topic)
      const name = own ? topicOf(secret, topic, id) : topicOf(secret, topic)
      client.publish(name, written(message), { qos: topic === 'state' ? 0 : 1, retain: !own })
    },
    end: () => void client.end(true),
  }
}
