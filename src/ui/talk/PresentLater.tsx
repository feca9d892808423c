import { lazy, Suspense } from 'react'
import { orNothing } from '../../state/page/bring'
import { useClass } from '../../state/talk/classStore'
import { usePresent } from '../../state/talk/slideShow'
import { lazyPart } from '../kit/lazyPart'

// Nobody needs these for the first picture.
const StageLayer = lazyPart('talk', async () => (await import('./StageLayer')).StageLayer)
const ClassBar = lazyPart('class', async () => (await import('./ClassBar')).ClassBar)
const Pointers = lazy(() => orNothing(async () => (await import('./Pointers')).Pointers))

/** Over the picture: what points. */
export function PointersLater() {
  const any = usePresent(({ laser, spotlight }) => laser || spotlight)
  return any ? (
    <Suspense fallback={null}>
      <Pointers />
    </Suspense>
  ) : null
}

/** Under it: what a room reads. */
export function StageLater() {
  const on = usePresent(({ stageMode }) => stageMode)
  return on ? <StageLayer /> : null
}

/** Over the picture: the class that this page is in. */
export function ClassLater() {
  const on = useClass(({ role }) => role !== null)
  return on ? <ClassBar /> : null
}
