import { useState } from 'react'
import { type ClaimId, claims } from '../../../anatomy/claims'
import type { TextId } from '../../../words/parts'
import { Acts } from '../../kit/Acts'
import { Button } from '../../kit/Button'
import { Mark } from '../../kit/Evidence'
import words from '../../kit/text.module.css'
import { useSay } from '../../kit/useSay'
import styles from './Chain.module.css'

const links = [
  ['chainArch', 'psoasLordosis'],
  ['chainNod', 'psoasNutation'],
  ['chainAnswer', 'piriformisReactive'],
  ['chainPull', 'piriformisCounternutates'],
  ['chainPain', 'positionPain'],
] as const satisfies readonly (readonly [text: TextId<'figures'>, claim: ClaimId])[]

/** The chain of claims; each badge is turned over by hand, one after the other. */
export function ChainFigure() {
  const say = useSay('figures')
  const [open, setOpen] = useState(0)
  return (
    <>
      <ol className={styles.chain}>
        {links.map(([text, claim], i) => (
          <li key={claim}>
            <span>{say(text)}</span>
            {i < open ? (
              <span>
                <Mark grade={claims[claim].grade} />
              </span>
            ) : (
              <span className={words.aside}>?</span>
            )}
          </li>
        ))}
      </ol>
      <Acts role="status">
        {open < links.length ? (
          <Button onClick={() => setOpen(open + 1)}>{say('showBadge', { link: open + 1 })}</Button>
        ) : (
          <p className={words.aside}>{say('weakestLink')}</p>
        )}
      </Acts>
    </>
  )
}
