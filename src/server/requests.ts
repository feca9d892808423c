import type { IncomingMessage, ServerResponse } from 'node:http'
import { Bucket, type Rate } from '../rooms/bucket'
import { isToken, protocol, readCode } from '../rooms/room'
import { type Room, type RoomBook, studentsOf } from './roomBook'
import { secretOf } from './secrets'
import type { Settings } from './settings'

/** By address: rooms opened, and codes that were none. Right codes are free: a class comes from one address. */
const openings: Rate = { burst: 20, perSecond: 1 / 30 }
const misses: Rate = { burst: 20, perSecond: 1 / 3 }
/** [bytes] */
const largestBody = 512

interface Answer {
  readonly status: number
  readonly body?: object
}

/** A bucket for each address; those that are full again are forgotten. */
class Addresses {
  private readonly buckets = new Map<string, Bucket>()
  private readonly rate: Rate

  constructor(rate: Rate) {
    this.rate = rate
  }

  take(address: string, now: number): boolean {
    if (this.buckets.size > 10_000)
      for (const [name, bucket] of this.buckets) if (bucket.isFull(now)) this.buckets.delete(name)
    const bucket = this.buckets.get(address) ?? new Bucket(this.rate, now)
    this.buckets.set(address, bucket)
    return bucket.take(now)
  }
}

async function bodyOf(request: IncomingMessage): Promise<Readonly<Record<string, unknown>> | null> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > largestBody) return null
    parts.push(part)
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(parts).toString() || '{}')
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

/** Whether a page of this very place asks, or no page at all. */
export function isOurs({ headers }: IncomingMessage): boolean {
  if (headers.origin === undefined) return true
  try {
    return new URL(headers.origin).host === headers.host
  } catch {
    return false
  }
}

interface RoomBroker {
  opened(room: Room): void
  end(room: Room): void
  health(): string | undefined
}

/** What can be asked for beside the files; null where `request` is for a file. */
export function answerRequests(book: RoomBook, settings: Settings, broker: RoomBroker) {
  const [opened, missed] = [new Addresses(openings), new Addresses(misses)]
  const addressOf = ({ headers, socket }: IncomingMessage): string => {
    const named = settings.TRUST_PROXY
      ? String(headers['x-forwarded-for'] ?? '')
          .split(',')
          .at(-1)
          ?.trim()
      : undefined
    return named || (socket.remoteAddress ?? '')
  }
  const told = (room: Room) => {
    const { code, secret } = room
    return { code, secret, here: studentsOf(room), most: settings.MAX_ROOM }
  }

  const open = async (request: IncomingMessage): Promise<Answer> => {
    const body = await bodyOf(request)
    if (!body || !(body.token === undefined || isToken(body.token))) return { status: 400 }
    if (!opened.take(addressOf(request), performance.now())) return { status: 429 }
    const code = typeof body.code === 'string' ? readCode(body.code) : null
    const found = book.open(performance.now(), body.token, code ?? undefined)
    if (found === 'full') return { status: 503 }
    if (found === 'ended') return { status: 410 }
    broker.opened(found.room)
    return { status: 201, body: { ...told(found.room), token: found.token } }
  }
  const look = (request: IncomingMessage, name: string): Answer => {
    const found = book.find(readCode(name) ?? name)
    if (found && found !== 'ended') return { status: 200, body: told(found) }
    if (!missed.take(addressOf(request), performance.now())) return { status: 429 }
    return { status: found ? 410 : 404 }
  }
  const close = ({ headers }: IncomingMessage, name: string): Answer => {
    const token = headers.authorization?.replace(/^Bearer /, '')
    const room = book.find(name)
    if (!isToken(token) || secretOf(token) !== name) return { status: 403 }
    if (room && room !== 'ended') broker.end(room)
    return { status: 204 }
  }
  const answer = async (request: IncomingMessage, path: string): Promise<Answer | null> => {
    const [top, name, ...more] = path.slice(1).split('/')
    const what = `${request.method} ${top}`
    if (path === '/health')
      return {
        status: 200,
        body: { counterpull: protocol, rooms: book.size, people: book.people, broker: broker.health() },
      }
    if (top !== 'rooms' || more.length > 0) return null
    if (!isOurs(request)) return { status: 403 }
    if (what === 'POST rooms' && !name) return open(request)
    if (what === 'GET rooms' && name) return look(request, name)
    if (what === 'DELETE rooms' && name) return close(request, name)
    return { status: 405 }
  }
  /** True where `request` was answered. */
  return async (request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> => {
    const found = await answer(request, path)
    if (!found) return false
    response.writeHead(found.status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
    response.end(found.body ? JSON.stringify(found.body) : undefined)
    return true
  }
}
