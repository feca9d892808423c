import { nameOfEntry } from '../../state/page/names'
import { partOfRange } from '../../state/talk/classResult'
import { partOfStep } from '../../state/talk/classSteps'
import { useClass } from '../../state/talk/classStore'
import { useSay } from '../kit/useSay'
import { signed } from '../kit/words'
import { named } from '../learn/named'
import styles from './ClassSaid.module.css'
import { letterOf } from './letterOf'

interface ClassSaidProps {
  /** What was to choose from; without it letters, numbers, or parts of the range. */
  readonly options?: readonly string[] | undefined
  /** Only of this step of a lesson. */
  readonly of?: string
  /** The structure that was to be pointed at. */
  readonly right?: string | undefined
}

/** What the class has said to the question, once that is shown: a bar for each answer. */
export function ClassSaid({ options, of, right }: ClassSaidProps) {
  const say = useSay('class')
  const ask = useClass((state) => state.ask)
  const result = useClass((state) => state.result)
  const given = useClass((state) => state.given)
  if (!result || result.ask !== ask?.id || (of !== undefined && partOfStep(result.ask)?.step !== of)) return null
  const nameOf = (i: number): string => {
    if (ask.kind === 'vote') return options?.[i] ?? letterOf(i)
    const { from, to } = partOfRange(i)
    return ask.kind === 'scale' ? String(i) : say('between', { from: signed(from, 1), to: signed(to, 1) })
  }
  const counted = result.counts.map((count, i) => ({ name: nameOf(i), count, isRight: false }))
  const pointed = result.places.map(({ structure, count }) => ({
    name: nameOfEntry(structure),
    count,
    isRight: structure === right,
  }))
  const all = [...counted, ...pointed].reduce((sum, { count }) => sum + count, 0)
  // Of many parts, those that somebody fell into.
  const rows = [...counted, ...pointed].filter(({ count }) => ask.kind === 'vote' || count > 0)
  const own = given && 'place' in given && given.ask === ask.id ? given.place.structure : null
  const met = pointed.find(({ isRight }) => isRight)?.count ?? 0
  const list = (
    <ul className={styles.said} data-part="classSaid" aria-label={say('classSaid')}>
      {rows.map(({ name, count, isRight }) => (
        <li key={name} className={styles.row}>
          <span aria-hidden="true">
            {isRight && '✓ '}
            {name}
          </span>
          <span className={styles.bar} aria-hidden="true">
            <span style={{ width: `${(100 * count) / Math.max(1, all)}%` }} />
          </span>
          <span aria-hidden="true">{count}</span>
          <span className="unseen">
            {say(isRight ? 'rightSaidAloud' : 'classSaidAloud', { option: name, count, all })}
          </span>
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {right && own && <p>{say('youPointed', { ...named(own), how: own === right ? 'right' : 'other' })}</p>}
      {right && <p>{say('saidRight', { right: met, all, ...named(right) })}</p>}
      {list}
    </>
  )
}
