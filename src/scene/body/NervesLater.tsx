import { lazy, Suspense, useRef } from 'react'
import { structures } from '../../anatomy/structures'
import type { DrawnBody } from '../../geometry/tissue'
import { orNothing } from '../../state/page/bring'
import { useChoices } from '../../state/page/choices'
import { isShown } from './visible'

const Nerves = lazy(() => orNothing(async () => (await import('./Nerves')).Nerves))

/** The nerves, brought when one is first shown: the page opens without. */
export function NervesLater({ body }: { readonly body: DrawnBody }) {
  const wasShown = useRef(false)
  const anyShown = useChoices((state) => structures.some(({ id, layer }) => layer === 'nerve' && isShown(state, id)))
  wasShown.current ||= anyShown
  return wasShown.current ? (
    <Suspense fallback={null}>
      <Nerves body={body} />
    </Suspense>
  ) : null
}
