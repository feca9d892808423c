import type { Ask } from '../../lessons/lesson'
import { soughtOf } from '../../state/talk/classSteps'
import { useClass } from '../../state/talk/classStore'
import text from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
import { ClassSaid } from './ClassSaid'

/** Under the answer to a step, what the class had said; `of`: its name, 'L04.2'. */
export const ClassAnswers = ({ of, ask }: { readonly of: string; readonly ask: Ask }) => (
  <ClassSaid of={of} options={ask.kind === 'vote' ? ask.options : undefined} right={soughtOf(ask).at(-1)} />
)

/** For whoever has answered, or is about to: the answer is not theirs to reveal. */
export function ClassWaits() {
  const say = useSay('class')
  const isIn = useClass(({ given }) => given !== null)
  return (
    <p role="status" className={text.aside}>
      {isIn && `${say('yourAnswerIsIn')} `}
      {say('teacherReveals')}
    </p>
  )
}
