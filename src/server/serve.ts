import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { startBroker } from './broker'
import { builtFiles } from './files'
import { answerRequests, isOurs } from './requests'
import { RoomBook } from './roomBook'
import type { Settings } from './settings'

const pathOf = ({ url = '/' }: IncomingMessage): string => url.split('?')[0]!

/** Refuse an upgrade, in the words of HTTP. */
const refuse = (socket: Duplex, status: string): void =>
  void socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`)

/** The page in `folder`, and rooms beside it; gives where that is, and what ends it. */
export async function serve(folder: string, settings: Settings) {
  const book = new RoomBook({ rooms: settings.MAX_ROOMS, idle: settings.ROOM_IDLE_HOURS * 3_600_000 })
  const broker = await startBroker(book, settings)
  const [answer, file] = [answerRequests(book, settings, broker), builtFiles(folder)]

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!(await answer(request, response, pathOf(request)))) file(request, response)
  }
  const server = createServer((request, response) => {
    // A request that breaks off is nobody's fault, and no reason to stop.
    handle(request, response).catch(() => response.destroy())
  })
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    if (pathOf(request) !== '/mqtt') refuse(socket, '404 Not Found')
    else if (!isOurs(request)) refuse(socket, '403 Forbidden')
    else broker.upgrade(request, socket, head)
  })
  await new Promise<void>((done, failed) => {
    server.once('error', failed)
    server.listen(settings.PORT, settings.HOST, done)
  })
  const { port } = server.address() as AddressInfo
  const host = settings.HOST.includes(':') ? `[${settings.HOST}]` : settings.HOST
  return {
    address: `http://${host}:${port}`,
    async stop(): Promise<void> {
      const closed = new Promise<void>((done) => server.close(() => done()))
      await broker.stop()
      server.closeAllConnections()
      await closed
    },
  }
}
