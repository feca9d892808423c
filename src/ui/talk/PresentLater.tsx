import { lazy, Suspense } from 'react'
import { orNothing } from '../../state/page/bring'
import { useClass } from '../../state/talk/classStore'
import { useDrawing } from '../../state/talk/drawing'
import { usePresent } from '../../state/talk/slideShow'
import { lazyPart } from '../kit/lazyPart'

// Nobody needs these for the first picture.
const StageLayer = lazyPart('talk', async () => (await import('./StageLayer')).StageLayer)
const ClassBar = lazyPart('class', async () => (await import('./ClassBar')).ClassBar)
const DrawTools = lazyPart('talk', async () => (await import('./DrawTools')).DrawTools)
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

/** Over the picture: what is drawn on it. */
export function DrawingLater() {
  const on = useDrawing(({ tool }) => tool !== null)
  return on ? <DrawTools /> : null
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
