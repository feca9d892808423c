import { lazy } from 'react'
import { useLesson } from '../../state/learn/lesson'

const LessonBar = lazy(async () => ({ default: (await import('./LessonBar')).LessonBar }))

/** The bar of the lesson that runs; nothing otherwise. */
export function Learning() {
  const running = useLesson((state) => state.place !== null)
  return running ? <LessonBar /> : null
}
