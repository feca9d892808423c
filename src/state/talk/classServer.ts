import { isSecret, protocol } from '../../rooms/room'

/** Why there is no room: the text that says so. */
export type NoRoom = 'noServer' | 'otherServer' | 'noSuchRoom' | 'endedRoom' | 'fullRoom' | 'fullServer' | 'tooOften'

export interface RoomFound {
  readonly code: string
  readonly secret: string
  readonly token?: string
  readonly here: number
  readonly most: number
}

const at = (path: string): URL => new URL(path, document.baseURI)
const refusals: Readonly<Record<number, NoRoom>> = {
  404: 'noSuchRoom',
  410: 'endedRoom',
  429: 'tooOften',
  503: 'fullServer',
}

/** Where the broker of this page listens. */
export function brokerAddress(): string {
  const address = at('mqtt')
  address.protocol = address.protocol.replace('http', 'ws')
  return address.href
}

/** Whether there is a server that speaks as this page does; null where there is. */
export async function serverMissing(): Promise<'noServer' | 'otherServer' | null> {
  try {
    const { counterpull } = (await (await fetch(at('health'))).json()) as { counterpull?: unknown }
    if (counterpull === protocol) return null
    return typeof counterpull === 'number' ? 'otherServer' : 'noServer'
  } catch {
    return 'noServer'
  }
}

async function found(asked: Promise<Response>): Promise<RoomFound | NoRoom> {
  try {
    const answer = await asked
    if (!answer.ok) return refusals[answer.status] ?? 'noServer'
    const told = (await answer.json()) as Partial<RoomFound>
    return isSecret(told.secret) && typeof told.code === 'string' ? (told as RoomFound) : 'noServer'
  } catch {
    return 'noServer'
  }
}

/** The room with this code or secret. */
export const lookForRoom = (name: string): Promise<RoomFound | NoRoom> => found(fetch(at(`rooms/${name}`)))

/** A new room; or the presenter's own again, where the server has forgotten it. */
export const openRoomAt = (own?: { readonly token: string; readonly code: string }): Promise<RoomFound | NoRoom> =>
  found(fetch(at('rooms'), { method: 'POST', ...(own && { body: JSON.stringify(own) }) }))

/** The room is over, for everyone. */
export async function endRoomAt({ secret, token }: { readonly secret: string; readonly token: string }): Promise<void> {
  const headers = { Authorization: `Bearer ${token}` }
  // Where nobody hears it, the room ends by itself.
  await fetch(at(`rooms/${secret}`), { method: 'DELETE', headers }).catch(() => {})
}
