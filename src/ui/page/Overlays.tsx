import { lazy } from 'react'
import { useSelection } from '../../state/find/selection'
import { useLesson } from '../../state/learn/lessonStore'
import { nameOfEntry } from '../../state/page/names'
import { isPage, usePanels } from '../../state/page/panels'
import { DropFiles } from '../own/DropFiles'
import { OpenSheet } from './OpenSheet'
import { Part } from './Part'

// Nobody needs these for the first picture.
const Card = lazy(async () => ({ default: (await import('../find/Card')).Card }))
const Pages = lazy(async () => ({ default: (await import('../pages/Pages')).Pages }))

/** What lies over the page: the card of the selection, a sheet, or a page. */
export function Overlays() {
  const open = usePanels((state) => state.open)
  const selected = useSelection((state) => state.selected)
  // What a step outlines is pointed at, not asked about.
  const outlined = useLesson((state) => state.outlined)
  const any = selected.length > 0
  const own = any && selected.join() === outlined.join()
  return (
    <>
      <DropFiles />
      <p className="unseen" aria-live="polite">
        {any && `Selected: ${selected.map(nameOfEntry).join(', ')}`}
      </p>
      <Part name="The card" over={[selected]}>
        {any && !own && (open === null || isPage(open)) && <Card />}
      </Part>
      <Part name="The sheet" over={[open]}>
        {open !== null && !isPage(open) && <OpenSheet />}
      </Part>
      <Part name="This page" over={[open]}>
        {isPage(open) && <Pages />}
      </Part>
    </>
  )
}
