import mqtt, { type MqttClient } from 'mqtt'
import { type MessageId, readMessage, written } from '../../src/rooms/messages'
import { topicOf } from '../../src/rooms/room'

export interface Opened {
  readonly code: string
  readonly secret: string
  readonly token: string
}
const clients: MqttClient[] = []
export const closeLater = (client: MqttClient): void => void clients.push(client)
/** Every line that was opened here is closed, for `afterEach`. */
export const leaveAll = (): void => {
  for (const client of clients.splice(0)) client.end(true)
}
export const idOf = (letter: string) => letter.repeat(16)
export const openRoom = async (address: string): Promise<Opened> =>
  (await fetch(`${address}/rooms`, { method: 'POST' })).json()
export async function enter(address: string, letter: string, { secret, token }: { secret: string; token?: string }) {
  const client = await mqtt.connectAsync(`${address.replace('http', 'ws')}/mqtt`, {
    ...{
      clientId: idOf(letter),
      username: secret,
      keepalive: 30,
      reconnectPeriod: 0,
      ...(token && { password: token }),
    },
  })
  closeLater(client)
  return client
}
export const shownBy = (n: number) => ({ hash: `v=2&psoas=${n}&end`, lesson: null, pointer: null })
export const show = (client: MqttClient, { secret }: Opened, n: number) =>
  client.publishAsync(topicOf(secret, 'state'), written<'state'>(shownBy(n)), { retain: true, qos: 1 })
/** All that `client` hears of topic `id`, as it comes. */
export async function hearing<M extends MessageId>(client: MqttClient, { secret }: Opened, id: M) {
  const heard: (ReturnType<typeof readMessage<M>> | null)[] = []
  client.on('message', (topic, payload) => {
    if (topic.split('/')[2] === id) heard.push(readMessage(id, payload))
  })
  await client.subscribeAsync(topicOf(secret, id, id === 'answer' || id === 'here' ? '+' : undefined), { qos: 1 })
  return { all: heard, last: () => heard.at(-1) }
}
export const linkOf = ({ secret }: Opened) => ({ secret })
