import { lookAgainAt, point, useLesson } from '../../state/learn/lesson'
import { nameOfEntry } from '../../state/page/names'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import { Marked } from '../kit/Marked'
import { useSay } from '../kit/useSay'
import { Candidates } from './Candidates'
import styles from './FindOnModel.module.css'
import { named } from './named'

/** Structures to be found, one after the other: on the body, or in a list. */
export function FindOnModel({ targets }: { readonly targets: readonly string[] }) {
  const say = useSay('learn')
  const found = useLesson((state) => state.found)
  const missed = useLesson((state) => state.missed)
  const next = targets.find((id) => !found.includes(id))
  return (
    <div className={styles.find}>
      <p role="status">
        {missed && `${say('foundAnother', named(missed))} `}
        {next ? (
          <Marked text={say('find', { ...named(next), found: found.length, all: targets.length })} as="strong" />
        ) : (
          say('allFound', { count: targets.length })
        )}
      </p>
      {next ? <Candidates onChoose={point} /> : <Slips count={targets.length} />}
    </div>
  )
}

/** What another one was taken for on the way, each to be looked at again; no list is good news. */
function Slips({ count }: { readonly count: number }) {
  const say = useSay('learn')
  const slips = useLesson((state) => state.slips)
  if (count < 2) return null
  if (slips.length === 0) return <p>{say('allAtFirstTap')}</p>
  return (
    <div className={styles.slips}>
      <p>{say('slips', { right: count - slips.length, all: count })}</p>
      <Acts as="ul">
        {slips.map((id) => (
          <li key={id}>
            <Button look="option" onClick={() => lookAgainAt(id)}>
              {nameOfEntry(id)}
            </Button>
          </li>
        ))}
      </Acts>
    </div>
  )
}
