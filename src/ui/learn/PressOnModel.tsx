import { point, useLesson } from '../../state/learn/lesson'
import { useSay } from '../kit/useSay'
import { fixed } from '../kit/words'
import { Candidates } from './Candidates'
import styles from './FindOnModel.module.css'
import { named } from './named'

/** So many are told of what a finger meets. */
const told = 3

/** A finger put on the body, or a name from the list: what it meets first, and what lies beneath. */
export function PressOnModel() {
  const say = useSay('learn')
  const felt = useLesson((state) => state.felt)
  const missed = useLesson((state) => state.missed)
  const met = useLesson((state) => state.found.length > 0)
  const list = (felt?.slice(0, told) ?? []).map(({ id, depth }, i) =>
    say(i === 0 ? 'feltFirst' : 'feltBeneath', { depth: fixed(depth, 0), ...named(id) }),
  )
  return (
    <div className={styles.find}>
      <p role="status">
        {list.length > 0 ? `${say('felt', { list: list.join('; ') })} ` : missed && `${say('notThat', named(missed))} `}
        {missed && say('nearerCrest')}
        {met && !missed && say('pressElsewhere')}
      </p>
      {!met && <Candidates onChoose={point} />}
    </div>
  )
}
