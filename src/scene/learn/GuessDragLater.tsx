import { lazy, Suspense } from 'react'
import { orNothing } from '../../state/page/bring'
import { useChoices } from '../../state/page/choices'

const GuessDrag = lazy(() => orNothing(async () => (await import('./GuessDrag')).GuessDrag))

/** The sacrum can be taken to where one expects it while a lesson asks for that. */
export function GuessDragLater() {
  const asked = useChoices((state) => state.guess !== null)
  return asked ? (
    <Suspense fallback={null}>
      <GuessDrag />
    </Suspense>
  ) : null
}
