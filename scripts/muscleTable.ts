/**
 * The list of muscles from the files of src/anatomy/muscles, and of those bellies that come later from src/anatomy/bellies: writes
 * src/anatomy/muscleIds.ts, muscles.ts and laterBellies.ts, which a test compares. A muscle's file says its place by `order`.
 */
import { readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Muscle } from '../src/anatomy/muscle'

const folder = resolve('src/anatomy/muscles')
/** What the lint allows on one line. */
const lineWidth = 120
const madeFrom = (where: string) => `// Written by \`npm run generate\` from the files of src/anatomy/${where}.`
const made = madeFrom('muscles')

/** The text of each file by its path. */
export async function muscleTable(): Promise<Record<string, string>> {
  const ids = await idsInOrder()
  return {
    'src/anatomy/muscleIds.ts': idsFile(ids),
    'src/anatomy/muscles.ts': tableFile(ids),
    'src/anatomy/laterBellies.ts': belliesFile(),
  }
}

const filesIn = (where: string): string[] =>
  readdirSync(where)
    .map((file) => file.replace(/\.ts$/, ''))
    .sort()

async function idsInOrder(): Promise<string[]> {
  const ids = filesIn(folder)
  const orders = new Map(await Promise.all(ids.map(async (id) => [id, await orderOf(id)] as const)))
  if (new Set(orders.values()).size < ids.length) throw new Error('two muscles have the same order')
  return ids.sort((a, b) => orders.get(a)! - orders.get(b)!)
}

async function orderOf(id: string): Promise<number> {
  const file: Record<string, Muscle | undefined> = await import(pathToFileURL(join(folder, `${id}.ts`)).href)
  const muscle = file[id]
  if (!muscle) throw new Error(`src/anatomy/muscles/${id}.ts exports no "${id}"`)
  return muscle.order
}

function idsFile(ids: readonly string[]): string {
  const quoted = ids.map((id) => `'${id}'`)
  const line = `export const muscleIds = [${quoted.join(', ')}] as const`
  const list = line.length <= lineWidth ? line : `export const muscleIds = [\n  ${quoted.join(',\n  ')},\n] as const`
  return `${made}\n\n${list}\nexport type MuscleId = (typeof muscleIds)[number]\n`
}

function tableFile(ids: readonly string[]): string {
  const imports = ids.map((id) => `import { ${id} } from './muscles/${id}'`).sort()
  return `${made}
import type { Muscle } from './muscle'
import type { MuscleId } from './muscleIds'
${imports.join('\n')}

export const muscles = {
${ids.map((id) => `  ${id},\n`).join('')}} as const satisfies Record<MuscleId, Muscle>
`
}

function belliesFile(): string {
  const ids = filesIn(resolve('src/anatomy/bellies'))
  return `${madeFrom('bellies')}

${ids.map((id) => `import { ${id}Belly } from './bellies/${id}'`).join('\n')}
import type { Belly, Place } from './belly'
import type { LaterDrawnId } from './muscleKinds'

export const laterBellies: Readonly<Record<LaterDrawnId, Belly<Place>>> = {
${ids.map((id) => `  ${id}: ${id}Belly,\n`).join('')}}
`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const [file, text] of Object.entries(await muscleTable())) writeFileSync(file, text)
