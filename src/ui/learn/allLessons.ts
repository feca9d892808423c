import { leaveLesson } from '../../state/learn/lesson'
import { openPanel } from '../../state/page/panels'

/** Leave the lesson for the list of all of them. */
export function allLessons(): void {
  leaveLesson()
  openPanel('learn')
}
