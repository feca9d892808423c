import type { ComponentType } from 'react'
import { useLanguage } from '../../state/page/language'
import { usePanels } from '../../state/page/panels'
import { type SheetId, sheetIds, sheetRow } from '../../state/page/sheets'
import type { PartId } from '../../words/parts'
import { lazyPart } from '../kit/lazyPart'
import { SheetTexts } from '../kit/Sheet'

// With some of them come charts and the laws of time: each is loaded when it is opened.
const files = import.meta.glob<Readonly<Record<string, ComponentType>>>('../*/?*Sheet.tsx')

/** The part of the texts that a sheet speaks. */
const textsOf = (id: SheetId): PartId => (sheetRow(id).texts ?? id) as PartId

/** The component of a sheet: `FindSheet` for 'find', from the file of that name. */
function componentOf(id: SheetId): ComponentType {
  const name = `${id.charAt(0).toUpperCase()}${id.slice(1)}Sheet`
  const load = Object.entries(files).find(([path]) => path.endsWith(`/${name}.tsx`))![1]
  return lazyPart(textsOf(id), async () => (await load())[name]!)
}

const components = Object.fromEntries(sheetIds.map((id) => [id, componentOf(id)])) as Record<SheetId, ComponentType>

/** The sheet that is open. */
export function OpenSheet() {
  const open = usePanels((state) => state.open)
  // What a chart or a list has drawn once is drawn anew in another language.
  const { language } = useLanguage((state) => state.speaker)
  if (open === null || !(open in components)) return null
  const Sheet = components[open as SheetId]
  return (
    <SheetTexts value={textsOf(open as SheetId)}>
      <Sheet key={language} />
    </SheetTexts>
  )
}
