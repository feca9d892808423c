import { lazy, Suspense } from 'react'
import { useLesson } from '../../state/learn/lessonStore'
import { useExplore } from '../../state/look/explore'
import { useSkin } from '../../state/look/visibility'
import { orNothing } from '../../state/page/bring'

const Labels = lazy(() => orNothing(async () => (await import('./Labels')).Labels))

/** The names beside the body, brought when there are any to be shown. */
export function LabelsLater() {
  const asked = useExplore((state) => state.labels !== 'off')
  const pointed = useLesson((state) => state.outlined.length > 0)
  const skin = useSkin()
  return asked || pointed || skin ? (
    <Suspense fallback={null}>
      <Labels />
    </Suspense>
  ) : null
}
