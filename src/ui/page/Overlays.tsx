import { useSelection } from '../../state/find/selection'
import { useLesson } from '../../state/learn/lessonStore'
import { needTexts } from '../../state/page/language'
import { nameOfEntry } from '../../state/page/names'
import { isPage, usePanels } from '../../state/page/panels'
import { lazyPart } from '../kit/lazyPart'
import { useSay } from '../kit/useSay'
import { DropFiles } from '../own/DropFiles'
import { OpenSheet } from './OpenSheet'
import { Part } from './Part'

// Nobody needs these for the first picture.
const Card = lazyPart('find', async () => (await import('../find/Card')).Card)
const Pages = lazyPart('pages', async () => {
  const [{ Pages }] = await Promise.all([import('../pages/Pages'), needTexts('keys')])
  return Pages
})

/** What lies over the page: the card of the selection, a sheet, or a page. */
export function Overlays() {
  const open = usePanels((state) => state.open)
  const selected = useSelection((state) => state.selected)
  // What a step outlines is pointed at, not asked about.
  const outlined = useLesson((state) => state.outlined)
  const say = useSay('page')
  const any = selected.length > 0
  const own = any && selected.join() === outlined.join()
  return (
    <>
      <DropFiles />
      <p className="unseen" aria-live="polite">
        {any && say('selected', { names: selected.map(nameOfEntry).join(', ') })}
      </p>
      <Part name={say('part.card')} over={[selected]}>
        {any && !own && (open === null || isPage(open)) && <Card />}
      </Part>
      <Part name={say('part.sheet')} over={[open]}>
        {open !== null && !isPage(open) && <OpenSheet />}
      </Part>
      <Part name={say('part.page')} over={[open]}>
        {isPage(open) && <Pages />}
      </Part>
    </>
  )
}
