import { randomBytes } from 'node:crypto'
import mqtt, { type MqttClient } from 'mqtt'

/** The line to the broker that servers share. It speaks MQTT 5, and mends itself. */
export interface Trunk {
  readonly isUp: boolean
  /** Say `payload` there; `kept` [s]: whoever comes later hears it too, for so long. */
  say(topic: string, payload: string, kept?: number): void
  follow(pattern: string): void
  leave(pattern: string): void
  stop(): Promise<void>
}

interface TrunkEar {
  /** `wasKept`: it was said before this server asked. */
  hear(topic: string, payload: Buffer, wasKept: boolean): void
  /** The line stands, at first or anew; the broker may have forgotten what it had. */
  on(): void
  /** And what is followed comes again. */
  following(): void
}

const timing = { keepalive: 15, connectTimeout: 8000, reconnectPeriod: 1000 } as const
/** Messages that wait for the line to stand again, at most: one of each topic. */
const mostWaiting = 20_000
/** All that this server says comes not back to it (`nl`); what was kept comes at once (`rh` 0). */
const asked = { qos: 1, nl: true, rap: false, rh: 0 } as const

/** Where the broker is, without what lets one in. */
const placeOf = (url: string): string => new URL(url).host
const reasonOf = (error: Error & { readonly code?: unknown }): string => error.message || String(error.code)

async function reach(url: string): Promise<MqttClient> {
  const own = { clientId: `counterpull-${randomBytes(6).toString('hex')}`, clean: true, protocolVersion: 5 } as const
  try {
    // What is followed is asked for by us, after what this server has to say.
    return await mqtt.connectAsync(url, { ...own, ...timing, queueQoSZero: false, resubscribe: false }, false)
  } catch (error) {
    throw new Error(`BROKER_URL: the broker at ${placeOf(url)} lets nobody in: ${reasonOf(error as Error)}`)
  }
}

/** Throws one line where the broker cannot be reached, or does not let this server in. */
export async function openTrunk(url: string, ear: TrunkEar): Promise<Trunk> {
  const client = await reach(url)
  const followed = new Set<string>()
  const waiting = new Map<string, string>()

  const stand = (): void => {
    ear.on()
    for (const [topic, payload] of waiting) client.publish(topic, payload, { qos: 1 })
    waiting.clear()
    if (followed.size > 0) client.subscribe([...followed], asked, () => ear.following())
  }
  client.on('message', (topic, payload, { retain }) => ear.hear(topic, payload, retain))
  // A line that breaks is tried again; that it broke is told by the health of the server.
  client.on('error', () => {})
  client.on('connect', stand)
  return {
    get isUp() {
      return client.connected
    },
    say(topic, payload, kept) {
      const expiry = kept === undefined || payload === '' ? {} : { properties: { messageExpiryInterval: kept } }
      if (client.connected) client.publish(topic, payload, { qos: 1, retain: kept !== undefined, ...expiry })
      // What is kept is said anew by itself.
      else if (kept === undefined && waiting.size < mostWaiting) waiting.set(topic, payload)
    },
    follow(pattern) {
      if (followed.has(pattern)) return
      followed.add(pattern)
      if (client.connected) client.subscribe(pattern, asked, () => {})
    },
    leave(pattern) {
      if (followed.delete(pattern) && client.connected) client.unsubscribe(pattern, () => {})
    },
    stop: () => client.endAsync(),
  }
}
