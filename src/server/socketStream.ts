import { Duplex } from 'node:stream'
import { WebSocket } from 'ws'

/**
 * `socket` as the stream that the broker wants. A message of MQTT is written in pieces: sent together they are one frame and one
 * write to the line, where the stream of `ws` makes five of each.
 */
export function streamOf(socket: WebSocket): Duplex {
  const send = (bytes: Buffer, done: (error?: Error | null) => void): void => {
    if (socket.readyState === WebSocket.OPEN) socket.send(bytes, done)
    else done(new Error('closed'))
  }
  const stream = new Duplex({
    autoDestroy: true,
    read: () => socket.resume(),
    write: (bytes: Buffer, _encoding, done) => send(bytes, done),
    writev: (pieces, done) => send(Buffer.concat(pieces.map(({ chunk }) => chunk as Buffer)), done),
    final(done) {
      socket.close()
      done()
    },
    destroy(error, done) {
      socket.terminate()
      done(error)
    },
  })
  socket.on('message', (bytes: Buffer) => {
    if (!stream.push(bytes)) socket.pause()
  })
  socket.on('error', () => stream.destroy())
  socket.on('close', () => stream.destroy())
  return stream
}
