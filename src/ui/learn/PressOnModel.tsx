import { point, useLesson } from '../../state/learn/lesson'
import { nameWithin } from '../../state/page/names'
import { fixed } from '../kit/words'
import { Candidates } from './Candidates'
import styles from './FindOnModel.module.css'

/** So many are told of what a finger meets. */
const told = 3

/** A finger put on the body, or a name from the list: what it meets first, and what lies beneath. */
export function PressOnModel() {
  const felt = useLesson((state) => state.felt)
  const missed = useLesson((state) => state.missed)
  const met = useLesson((state) => state.found.length > 0)
  const [first, ...rest] = felt?.slice(0, told) ?? []
  return (
    <div className={styles.find}>
      <p role="status">
        {first
          ? `Under the finger, as you look: ${nameWithin(first.id)}${rest.map(({ id, depth }) => `; ${fixed(depth, 0)} mm on, ${nameWithin(id)}`).join('')}. `
          : missed && `Not the ${nameWithin(missed)}. `}
        {missed && 'Nearer to the crest, inside it.'}
        {met && !missed && 'Press elsewhere too: towards the spine psoas comes first.'}
      </p>
      {!met && <Candidates onChoose={point} />}
    </div>
  )
}
