import { nameOfEntry } from '../../state/page/names'
import { partOfRange } from '../../state/talk/classResult'
import { useClass } from '../../state/talk/classStore'
import { useSay } from '../kit/useSay'
import { signed } from '../kit/words'
import styles from './ClassSaid.module.css'
import { letterOf } from './letterOf'

interface ClassSaidProps {
  /** What was to choose from; without it letters, numbers, or parts of the range. */
  readonly options?: readonly string[] | undefined
  /** Only of this question. */
  readonly of?: string
}

/** What the class has said to the question, once that is shown: a bar for each answer. */
export function ClassSaid({ options, of }: ClassSaidProps) {
  const say = useSay('class')
  const ask = useClass((state) => state.ask)
  const result = useClass((state) => state.result)
  if (!result || result.ask !== ask?.id || (of !== undefined && result.ask !== of)) return null
  const nameOf = (i: number): string => {
    if (ask.kind === 'vote') return options?.[i] ?? letterOf(i)
    const { from, to } = partOfRange(i)
    return ask.kind === 'scale' ? String(i) : say('between', { from: signed(from, 1), to: signed(to, 1) })
  }
  const counted = result.counts.map((count, i) => ({ name: nameOf(i), count }))
  const pointed = result.places.map(({ structure, count }) => ({ name: nameOfEntry(structure), count }))
  const all = [...counted, ...pointed].reduce((sum, { count }) => sum + count, 0)
  // Of many parts, those that somebody fell into.
  const rows = [...counted, ...pointed].filter(({ count }) => ask.kind === 'vote' || count > 0)
  return (
    <ul className={styles.said} data-part="classSaid" aria-label={say('classSaid')}>
      {rows.map(({ name, count }) => (
        <li key={name} className={styles.row}>
          <span aria-hidden="true">{name}</span>
          <span className={styles.bar} aria-hidden="true">
            <span style={{ width: `${(100 * count) / Math.max(1, all)}%` }} />
          </span>
          <span aria-hidden="true">{count}</span>
          <span className="unseen">{say('classSaidAloud', { option: name, count, all })}</span>
        </li>
      ))}
    </ul>
  )
}
