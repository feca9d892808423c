interface Setting {
  readonly usual: string
  /** What it means, or that it can mean nothing. */
  readonly read: (text: string) => unknown
  /** What is allowed, for the line that refuses another. */
  readonly allowed: string
  /** It may hold a password: what was given is not repeated. */
  readonly secret?: true
}

const number = (usual: number, least: number, most: number): Setting => ({
  usual: String(usual),
  read: (text) =>
    /^\d+(\.\d+)?$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined,
  allowed: `a number from ${least} to ${most}`,
})

function isBroker(text: string): boolean {
  const address = URL.canParse(text) ? new URL(text) : null
  return address !== null && /^(mqtts?|wss?):$/.test(address.protocol) && address.hostname !== ''
}

/** Every setting of the server: its name in the environment, and what it is where nothing is said (docs/DEPLOY.md). */
const table = {
  PORT: number(4173, 0, 65_535),
  HOST: { usual: '127.0.0.1', read: (text: string) => text || undefined, allowed: 'an address of this machine' },
  /** Rooms in which nothing has been shown for so long [h] end. */
  ROOM_IDLE_HOURS: number(3, 0.01, 48),
  MAX_ROOMS: number(100, 1, 10_000),
  /** Students in one room. */
  MAX_ROOM: number(500, 1, 10_000),
  /** Behind a proxy that names the address of who asks, in X-Forwarded-For: 1. */
  TRUST_PROXY: number(0, 0, 1),
  /** The broker that several servers share their rooms over (sharedRooms.ts); none: a server for itself. */
  BROKER_URL: {
    usual: '',
    read: (text: string) => (text === '' || isBroker(text) ? text : undefined),
    allowed: 'the address of a broker, such as mqtt://name:password@host:1883 (or mqtts, ws, wss), or nothing',
    secret: true,
  },
} as const satisfies Record<string, Setting>

export interface Settings {
  readonly PORT: number
  readonly HOST: string
  readonly ROOM_IDLE_HOURS: number
  readonly MAX_ROOMS: number
  readonly MAX_ROOM: number
  readonly TRUST_PROXY: number
  readonly BROKER_URL: string
}

/** The settings in `environment`; throws one line that names what is wrong and what is allowed. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const read = Object.entries<Setting>(table).map(([name, { usual, read, allowed, secret }]) => {
    const text = environment[name] ?? usual
    const value = read(text.trim())
    if (value === undefined)
      throw new RangeError(`${name} must be ${allowed}${secret ? '' : `; got ${JSON.stringify(text.slice(0, 40))}`}`)
    return [name, value]
  })
  return Object.fromEntries(read) as Settings
}
