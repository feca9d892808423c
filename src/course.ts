import { progressOf } from './state/learn/progress'
import { findScorm, openScorm } from './state/learn/scorm'
import { useDevice } from './state/page/device'

/** Tells the learning platform around the page, where there is one, how far somebody has come. */
export function reportProgress(): void {
  const api = findScorm(window as unknown as Parameters<typeof findScorm>[0])
  if (!api) return
  const course = openScorm(api)
  course.report(progressOf(useDevice.getState()))
  useDevice.subscribe((state) => course.report(progressOf(state)))
  addEventListener('pagehide', () => course.finish())
}
