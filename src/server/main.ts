import { resolve } from 'node:path'
import { serve } from './serve'
import { readSettings } from './settings'

/** `npm start`: the built page of this folder, and the rooms of live classes, until it is told to stop. */
async function main(): Promise<void> {
  const { address, stop } = await serve(resolve('dist'), readSettings(process.env))
  process.stdout.write(`${address}\n`)
  const end = (): void => {
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.once('SIGTERM', end)
  process.once('SIGINT', end)
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})
