import { lazy, Suspense } from 'react'
import { afterPicture } from '../../state/frame/drawn'
import { orNothing } from '../../state/page/bring'
import { needTexts } from '../../state/page/language'

// The first picture first; from then on it must be there, because a browser that prints waits for nothing.
const Printed = lazy(async () => {
  await afterPicture()
  return orNothing(async () => {
    const [{ Printed }] = await Promise.all([import('./Printed'), needTexts('share')])
    return Printed
  })
})

export const PrintedLater = () => (
  <Suspense fallback={null}>
    <Printed />
  </Suspense>
)
