import { lookAgainAt, point, useLesson } from '../../state/learn/lesson'
import { nameOfEntry, nameWithin } from '../../state/page/names'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import { Candidates } from './Candidates'
import styles from './FindOnModel.module.css'

/** Structures to be found, one after the other: on the body, or in a list. */
export function FindOnModel({ targets }: { readonly targets: readonly string[] }) {
  const found = useLesson((state) => state.found)
  const missed = useLesson((state) => state.missed)
  const next = targets.find((id) => !found.includes(id))
  return (
    <div className={styles.find}>
      <p role="status">
        {missed && `That was the ${nameWithin(missed)}. `}
        {next ? (
          <>
            Find the <strong>{nameWithin(next)}</strong> ({found.length} of {targets.length} found).
          </>
        ) : (
          `All ${targets.length} found.`
        )}
      </p>
      {next ? <Candidates onChoose={point} /> : <Slips count={targets.length} />}
    </div>
  )
}

/** What another one was taken for on the way, each to be looked at again; no list is good news. */
function Slips({ count }: { readonly count: number }) {
  const slips = useLesson((state) => state.slips)
  if (count < 2) return null
  if (slips.length === 0) return <p>All at the first tap.</p>
  return (
    <div className={styles.slips}>
      <p>
        {count - slips.length} of {count} at the first tap. Look again at:
      </p>
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
