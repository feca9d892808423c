import { useSelection } from '../../state/find/selection'
import { useLesson } from '../../state/learn/lessonStore'
import { needTexts } from '../../state/page/language'
import { nameOfEntry } from '../../state/page/names'
import { isPage, usePanels } from '../../state/page/panels'
import { lazyPart } from '../kit/lazyPart'
import { useSay } from '../kit/useSay'
import { DropFiles } from '../own/DropFiles'
import { Part } from './Part'

// Nobody needs these for the first picture.
const Pages = lazyPart('pages', async () => {
  const [{ Pages }] = await Promise.all([import('../pages/Pages'), needTexts('keys')])
  return Pages
})

/** What lies over the page: a page to read; and what is only heard of the selection. */
export function Overlays() {
  const open = usePanels((state) => state.open)
  const selected = useSelection((state) => state.selected)
  const outlined = useLesson((state) => state.outlined)
  const say = useSay('page')
  // What a step outlines its labels name.
  const chosen = selected.join() === outlined.join() ? [] : selected
  return (
    <>
      <DropFiles />
      <p className="unseen" aria-live="polite">
        {chosen.length > 0 && say('selected', { names: chosen.map(nameOfEntry).join(', ') })}
      </p>
      <Part name={say('part.page')} over={[open]}>
        {isPage(open) && <Pages />}
      </Part>
    </>
  )
}
