import { lazy, Suspense, useRef } from 'react'
import { structures } from '../../anatomy/structures'
import type { DrawnBody } from '../../geometry/tissue'
import { orNothing } from '../../state/page/bring'
import { useChoices } from '../../state/page/choices'
import { isShown } from './visible'

const Nerves = lazy(() => orNothing(async () => (await import('./Nerves')).Nerves))

/** The nerves, brought when one is first shown: the page opens without. */
export function NervesLater({ body }: { readonly body: DrawnBody }) {
  const shown = useChoices((state) => structures.some(({ id, layer }) => layer === 'nerve' && isShown(state, id)))
  const wasShown = useRef(false)
  wasShown.current ||= shown
  return wasShown.current ? (
    <Suspense fallback={null}>
      <Nerves body={body} />
    </Suspense>
  ) : null
}
