import { useState } from 'react'
import { type ClaimId, claims, gradeWords } from '../../../anatomy/claims'
import { Acts } from '../../kit/Acts'
import { Button } from '../../kit/Button'
import { Mark } from '../../kit/Evidence'
import words from '../../kit/text.module.css'
import styles from './Chain.module.css'

const links: readonly (readonly [text: string, claim: ClaimId])[] = [
  ['Psoas is short and the back arches', 'psoasLordosis'],
  ['The sacrum nods forward', 'psoasNutation'],
  ['Piriformis feels it and answers', 'piriformisReactive'],
  ['It pulls the sacrum back', 'piriformisCounternutates'],
  ['And so the pain is explained', 'positionPain'],
]

/** The chain of claims; each badge is turned over by hand, one after the other. */
export function Chain() {
  const [open, setOpen] = useState(0)
  return (
    <>
      <ol className={styles.chain}>
        {links.map(([text, claim], i) => (
          <li key={claim}>
            <span>{text}</span>
            {i < open ? (
              <span>
                <Mark grade={claims[claim].grade} /> {gradeWords[claims[claim].grade].word}
              </span>
            ) : (
              <span className={words.aside}>?</span>
            )}
          </li>
        ))}
      </ol>
      <Acts role="status">
        {open < links.length ? (
          <Button onClick={() => setOpen(open + 1)}>Show the badge of link {open + 1}</Button>
        ) : (
          <p className={words.aside}>A chain holds no better than its weakest link.</p>
        )}
      </Acts>
    </>
  )
}
