/** The line of a student's page in a process of its own, which can be put to sleep, and whose clock may be wrong. */
import { openClassLine } from '../../src/state/talk/classLine'

interface Told {
  readonly address: string
  readonly secret: string
  readonly id: string
  readonly answer: number
}

const skew = Number(process.env.SKEW_MS ?? 0)
const clock = Date.now
Date.now = () => clock() + skew

process.on('message', ({ address, secret, id, answer }: Told) => {
  const line = openClassLine(
    { address, secret, id },
    {
      hear: (message) => process.send!(message),
      on() {
        process.send!('on')
        line.say('answer', { ask: 'q1', value: answer })
      },
      lost: () => process.send!('lost'),
      refused: () => process.send!('refused'),
    },
  )
})
