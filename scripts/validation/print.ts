/** Writes the model's own figures into docs/MODEL.md. */
import { readFileSync, writeFileSync } from 'node:fs'
import { documentPath, refreshed } from './document'

const before = readFileSync(documentPath, 'utf8')
const after = refreshed(before)
if (after !== before) writeFileSync(documentPath, after)
process.stdout.write(`${documentPath} ${after === before ? 'is up to date' : 'written'}\n`)
