import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { muscleTable } from '../../scripts/muscleTable'

it('the list of muscles is what `npm run generate` would write now', async () => {
  for (const [file, text] of Object.entries(await muscleTable())) expect(readFileSync(file, 'utf8'), file).toBe(text)
})
