import { useLesson } from '../../state/learn/lesson'
import { lazyPart } from '../kit/lazyPart'

const LessonBar = lazyPart('learn', async () => (await import('./LessonBar')).LessonBar)

/** The bar of the lesson that runs; nothing otherwise. */
export function Learning() {
  const running = useLesson((state) => state.place !== null)
  return running ? <LessonBar /> : null
}
