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
/** So often [ms] it is looked whether the line is silent for longer than that: a computer that wakes has a dead one. */
const watchEvery = 2000
/** What was not said to have been heard for so long [ms] is said again. */
const unheardFor = 4000

export interface ClassLine {
  say<M extends Exclude<MessageId, 'life'>>(id: M, message: Message<M>): void
  /** It may be dead: it is cut, and tried anew. */
  renew(): void
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
    // We ask again ourselves: what it has once asked for, the library takes for granted.
    resubscribe: false,
    // The others make a worker out of text, which the page's policy forbids.
    timerVariant: 'native',
  })
  const heard = [
    ...(['state', 'ask', 'result', 'life'] as const).map((topic) => topicOf(secret, topic)),
    ...(token ? (['answer', 'here'] as const).map((topic) => topicOf(secret, topic, '+')) : []),
  ]
  let [hears, last] = [false, Date.now()]
  client.on('packetreceive', () => {
    last = Date.now()
  })
  const listen = (): void => {
    client.subscribe(heard, { qos: 1 }, (error) => {
      hears = !error
    })
  }
  /** By topic, so that of each the last alone waits; `since` null: it was said while the line was down. */
  const unheard = new Map<string, { readonly since: number | null; readonly again: () => void }>()
  const watch = setInterval(() => {
    const now = Date.now()
    if (!client.connected) return
    // By the clock of the day: the other stands still while the computer sleeps.
    if (now - last > 1500 * keepalive) client.stream.destroy()
    else if (!hears) listen()
    else for (const { since, again } of unheard.values()) if (since !== null && now - since > unheardFor) again()
  }, watchEvery)
  client.on('connect', () => {
    hears = false
    last = Date.now()
    listen()
    ear.on()
    // What was under way the library says again itself.
    for (const { since, again } of unheard.values()) if (since === null) again()
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
      const own = ofStudents(topic)
      // The presenter says all anew once the line stands.
      if (!client.connected && !own) return
      const [name, text] = [own ? topicOf(secret, topic, id) : topicOf(secret, topic), written(message)]
      // The door would cut the line for it.
      if (!readMessage(topic, new TextEncoder().encode(text))) return
      if (topic === 'state') {
        client.publish(name, text, { qos: 0, retain: true })
        return
      }
      const again = (): void => {
        const said = { since: client.connected ? Date.now() : null, again }
        unheard.set(name, said)
        if (!client.connected) return
        client.publish(name, text, { qos: 1, retain: !own }, (error) => {
          if (!error && unheard.get(name) === said) unheard.delete(name)
        })
      }
      again()
    },
    renew() {
      if (client.connected) client.stream.destroy()
    },
    end() {
      clearInterval(watch)
      client.end(true)
    },
  }
}
