import type { Body } from '../../anatomy/body'
import { linkNow } from '../../state/page/address'
import { useChoices } from '../../state/page/choices'
import { say } from '../../state/page/language'
import { madeBy } from '../../state/page/version'
import { saveText } from '../kit/saveFile'

type Cell = string | number

const cellText = (cell: Cell): string =>
  typeof cell === 'number' ? (Number.isFinite(cell) ? String(cell) : '') : `"${cell.replaceAll('"', '""')}"`

/** Rows under a head with units; below them what made them, the link that opens the same state, and what it is not. */
export function csvText(body: Body, head: readonly string[], rows: readonly (readonly Cell[])[], link: string): string {
  const foot = [[madeBy(body), link], [say('page', 'notice')]]
  return `${[head, ...rows, ...foot].map((row) => row.map(cellText).join(',')).join('\n')}\n`
}

export const saveCsv = (name: string, head: readonly string[], rows: readonly (readonly Cell[])[]): void =>
  saveText(csvText(useChoices.getState().worn, head, rows, linkNow()), `${name}.csv`, 'text/csv')
