import { lazy, Suspense } from 'react'
import { viewOf } from '../../anatomy/views'
import { useExplore } from '../../state/look/explore'
import { orNothing } from '../../state/page/bring'
import { useChoices } from '../../state/page/choices'

const Cut = lazy(() => orNothing(async () => (await import('./Cut')).Cut))

/** Whether the body is cut open. */
export function useIsCut(): boolean {
  const away = useChoices(({ view }) => view !== null && viewOf(view).cut !== undefined)
  const cut = useExplore((state) => state.cut !== null)
  return away || cut
}

/** What cuts comes with the first cut. */
export const CutLater = () =>
  useIsCut() ? (
    <Suspense fallback={null}>
      <Cut />
    </Suspense>
  ) : null
