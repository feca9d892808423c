/**
 * The list of muscles from the files of src/anatomy/muscles and bellies: writes src/anatomy/muscleIds.ts, muscles.ts and
 * dissectedBellies.ts, which a test compares. A muscle's file says its place by `order`.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Muscle } from '../src/anatomy/muscle'

const folder = resolve('src/anatomy/muscles')
/** What the lint allows on one line. */
const lineWidth = 120
const made = '// Written by `npm run generate` from the files of src/anatomy/muscles.'

/** The text of each file by its path. */
export async function muscleTable(): Promise<Record<string, string>> {
  const ids = await idsInOrder()
  const later = ids.filter((id) => existsSync(resolve(`src/anatomy/bellies/${id}.ts`)))
  return {
    'src/anatomy/muscleIds.ts': idsFile(ids),
    'src/anatomy/muscles.ts': tableFile(ids),
    'src/anatomy/dissectedBellies.ts': belliesFile(later),
  }
}

async function idsInOrder(): Promise<string[]> {
  const ids = readdirSync(folder)
    .map((file) => file.replace(/\.ts$/, ''))
    .sort()
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

function belliesFile(ids: readonly string[]): string {
  const imports = ids.map((id) => `import { ${id}Belly } from './bellies/${id}'`).sort()
  return `// Written by \`npm run generate\` from the files of src/anatomy/bellies.
${imports.join('\n')}
import type { Belly, Place } from './belly'
import type { DrawnId } from './muscleKinds'

/** The bellies that a dissection alone shows; the others stand in the rows of their muscles. */
export const dissectedBellies = {
${ids.map((id) => `  ${id}: ${id}Belly,\n`).join('')}} as const satisfies Partial<Record<DrawnId, Belly<Place>>>
`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const [file, text] of Object.entries(await muscleTable())) writeFileSync(file, text)
