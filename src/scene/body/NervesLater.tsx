import { lazy, Suspense, useRef } from 'react'
import type { DrawnBody } from '../../geometry/tissue'
import { orNothing } from '../../state/page/bring'
import { useShown } from './visible'

const Nerves = lazy(() => orNothing(async () => (await import('./Nerves')).Nerves))

/** The nerves, brought when one is first shown: the page opens without. */
export function NervesLater({ body }: { readonly body: DrawnBody }) {
  const right = useShown('sciaticNerve.right')
  const left = useShown('sciaticNerve.left')
  const wasShown = useRef(false)
  wasShown.current ||= right || left
  return wasShown.current ? (
    <Suspense fallback={null}>
      <Nerves body={body} />
    </Suspense>
  ) : null
}
