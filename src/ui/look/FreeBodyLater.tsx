import { useChoices } from '../../state/page/choices'
import { useWithheld } from '../../state/page/withheld'
import { lazyPart } from '../kit/lazyPart'

const FreeBody = lazyPart('page', async () => (await import('./FreeBody')).FreeBody)

/** The table of moments, for who asks for the free body, and not while its answer is withheld. */
export function FreeBodyLater() {
  const shown = useChoices((state) => state.freeBody)
  const withheld = useWithheld()
  return shown && !withheld ? <FreeBody /> : null
}
