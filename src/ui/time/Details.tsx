import type { ReactNode } from 'react'
import { useLesson } from '../../state/learn/lessonStore'
import { Fold } from '../kit/Fold'
import { useSay } from '../kit/useSay'

/** What can be set, and what is said in small print: in a lesson, which says enough, folded away. */
export function Details({ children }: { readonly children: ReactNode }) {
  const say = useSay('time')
  const learning = useLesson((state) => state.place !== null)
  return learning ? <Fold summary={say('details')}>{children}</Fold> : children
}
