import { lazy, Suspense, useRef } from 'react'
import type { Body } from '../../anatomy/body'
import { useSkin } from '../../state/look/visibility'
import { orNothing } from '../../state/page/bring'

const Skin = lazy(() => orNothing(async () => (await import('./Skin')).Skin))

/** The skin, brought when it is first asked for: the page opens without. */
export function SkinLater({ body }: { readonly body: Body }) {
  const wasShown = useRef(false)
  wasShown.current = useSkin() || wasShown.current
  return wasShown.current ? (
    <Suspense fallback={null}>
      <Skin body={body} />
    </Suspense>
  ) : null
}
