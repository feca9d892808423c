import { connect, createServer, type Server as Relay, type Socket } from 'node:net'

/** A line to `port` of this machine that can be cut, and mended. */
export async function cuttable(port: number) {
  const sockets = new Set<Socket>()
  const open = (at: number): Promise<Relay> => {
    const relay = createServer((near) => {
      const far = connect(port, '127.0.0.1')
      for (const one of [near, far]) {
        sockets.add(one)
        one.on('error', () => {})
      }
      near.pipe(far).pipe(near)
    })
    return new Promise((done) => relay.listen(at, '127.0.0.1', () => done(relay)))
  }
  let relay = await open(0)
  const { port: own } = relay.address() as { port: number }
  const cut = (): void => {
    relay.close()
    for (const one of sockets) one.destroy()
    sockets.clear()
  }
  const mend = async (): Promise<void> => {
    relay = await open(own)
  }
  return { port: own, cut, mend }
}
