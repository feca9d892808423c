import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sheetIds, sheetRow } from '../../src/state/page/sheets'
import { page } from '../../src/words/en/ui/page'

const files = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
  .map((path) => path.split('/').at(-1)!)
  .filter((name) => /^[A-Z]\w*Sheet\.tsx$/.test(name) && !['Sheet.tsx', 'OpenSheet.tsx'].includes(name))

describe('a sheet', () => {
  it('is a row and a file of its name, and there is no file without its row', () => {
    expect(sheetIds.map((id) => `${id[0]!.toUpperCase()}${id.slice(1)}Sheet.tsx`).sort()).toEqual(files.sort())
  })

  it('has a name, and an icon where it stands among the tools', () => {
    for (const id of sheetIds) {
      expect(page[id], id).toBeTruthy()
      expect(sheetRow(id).bar === 'tools', id).toBe(sheetRow(id).icon !== undefined)
    }
  })
})
