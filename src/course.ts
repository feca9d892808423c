import { progressOf } from './state/learn/progress'
import { findScorm, openScorm } from './state/learn/scorm'
import { useDevice } from './state/page/device'

/** Tells the learning platform around the page, where there is one, how far somebody has come. */
export function reportProgress(): void {
  const api = findScorm(window as unknown as Parameters<typeof findScorm>[0])
  if (!api) return
  let course = openScorm(api)
  const report = (): void => course.report(progressOf(useDevice.getState()))
  report()
  useDevice.subscribe(report)
  addEventListener('pagehide', () => course.finish())
  // A page that the browser has kept whole goes on where it was.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    course = openScorm(api)
    report()
  })
}
