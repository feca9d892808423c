import { useSelection } from '../../state/find/selection'
import { useLesson } from '../../state/learn/lessonStore'
import { isPage, usePanels } from '../../state/page/panels'
import { lazyPart } from '../kit/lazyPart'
import { useSay } from '../kit/useSay'
import { OpenSheet } from './OpenSheet'
import { Part } from './Part'

// Nobody needs it for the first picture.
const Card = lazyPart('find', async () => (await import('../find/Card')).Card)

/** What is read beside the body: the sheet that is open, or else the card of the selection. */
export function Beside() {
  const open = usePanels((state) => state.open)
  const selected = useSelection((state) => state.selected)
  // What a step outlines is pointed at, not asked about.
  const outlined = useLesson((state) => state.outlined)
  const say = useSay('page')
  const asked = selected.length > 0 && selected.join() !== outlined.join()
  return (
    <>
      <Part name={say('part.card')} over={[selected]}>
        {asked && (open === null || isPage(open)) && <Card />}
      </Part>
      <Part name={say('part.sheet')} over={[open]}>
        {open !== null && !isPage(open) && <OpenSheet />}
      </Part>
    </>
  )
}
