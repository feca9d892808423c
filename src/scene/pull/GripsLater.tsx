import { lazy, Suspense } from 'react'
import { afterPicture } from '../../state/frame/drawn'
import { orNothing } from '../../state/page/bring'

// Whoever takes hold of a muscle sees it first.
const Grips = lazy(async () => {
  await afterPicture()
  return orNothing(async () => (await import('./Grips')).Grips)
})

/** Handles on the muscles that can be pulled, once the body stands. */
export const GripsLater = () => (
  <Suspense fallback={null}>
    <Grips />
  </Suspense>
)
