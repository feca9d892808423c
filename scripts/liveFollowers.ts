/** A process of the load test (benchLive.ts): many followers of one room, who only note how late each message came. */
import { generate, type IConnackPacket, type Packet, parser } from 'mqtt-packet'
import { WebSocket } from 'ws'
import { base32Of, topicOf } from '../src/rooms/room'

/** What the process is asked for: so many followers of the room `secret` at `address`. */
export interface Order {
  readonly address: string
  readonly secret: string
  readonly count: number
}

const late: number[] = []
let measuring = false

/** The clock of the machine [ms]: the same in every process. */
const clock = (): number => Number(process.hrtime.bigint()) / 1e6

/** How late a message is: the presenter wrote into its link when it was sent. */
function note(bytes: Buffer): void {
  const at = bytes.indexOf('sent=')
  if (measuring && at >= 0) late.push(clock() - Number.parseFloat(bytes.toString('latin1', at + 5, at + 25)))
}

function enter({ address, secret }: Order): Promise<void> {
  const id = base32Of(crypto.getRandomValues(new Uint8Array(10)))
  const socket = new WebSocket(address, 'mqtt')
  const send = (packet: Packet): void => socket.send(generate(packet))
  const connect = { cmd: 'connect', protocolId: 'MQTT', protocolVersion: 4, clean: true, keepalive: 60 } as const
  const topics = (['state', 'ask', 'result', 'life'] as const).map((topic) => ({
    topic: topicOf(secret, topic),
    qos: 0 as const,
  }))
  socket.on('open', () => send({ ...connect, clientId: id, username: secret } as Packet))
  return new Promise((done, failed) => {
    const read = parser()
    let isIn = false
    read.on('packet', (packet: Packet) => {
      if (packet.cmd === 'connack' && (packet as IConnackPacket).returnCode !== 0) failed(new Error('refused'))
      else if (packet.cmd === 'connack') send({ cmd: 'subscribe', messageId: 1, subscriptions: topics } as Packet)
      if (packet.cmd !== 'suback') return
      isIn = true
      done()
    })
    // Once in, what comes is not taken apart: the followers' own work would be measured with the server's.
    socket.on('message', (bytes: Buffer) => (isIn ? note(bytes) : read.parse(bytes)))
    socket.on('error', failed)
    socket.on('close', () => failed(new Error('cut')))
  })
}

process.on('message', async (message: Order | 'begin' | 'end') => {
  if (message === 'begin') {
    measuring = true
    return
  }
  if (message === 'end') {
    process.send!({ late })
    return
  }
  // A few at a time, as a class comes in.
  for (let i = 0; i < message.count; i += 20)
    await Promise.all(Array.from({ length: Math.min(20, message.count - i) }, () => enter(message)))
  process.send!('in')
})
