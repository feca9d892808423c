import { useClass } from '../../state/talk/classStore'
import { partOfRange } from '../../state/talk/classTold'
import { useSay } from '../kit/useSay'
import { signed } from '../kit/words'
import styles from './ClassSaid.module.css'
import { letterOf } from './letterOf'

interface ClassSaidProps {
  /** What was to choose from; without it letters, or parts of the range. */
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
  const nameOf = (i: number): string =>
    ask.options > 0
      ? (options?.[i] ?? letterOf(i))
      : say('between', { from: signed(partOfRange(i).from, 1), to: signed(partOfRange(i).to, 1) })
  const all = result.counts.reduce((sum, count) => sum + count, 0)
  const rows = result.counts
    .map((count, i) => ({ name: nameOf(i), count }))
    .filter(({ count }) => ask.options > 0 || count > 0)
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
