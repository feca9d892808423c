import { useEffect, useRef } from 'react'
import { targetNames } from '../../state/own/fitting'
import { useOwn } from '../../state/own/ownStore'
import numbers from '../kit/table.module.css'
import { useSay } from '../kit/useSay'
import { fixed } from '../kit/words'
import styles from './FitTable.module.css'

/** How well ours become theirs: what is left between the two surfaces. */
export function FitTable() {
  const say = useSay('own')
  const fitted = useOwn((state) => state.fitted)
  const table = useRef<HTMLTableElement>(null)
  // What was pressed to find them is gone.
  useEffect(() => table.current?.focus(), [])
  if (!fitted) return null
  const name = new Map<string, string>(targetNames)
  return (
    <table ref={table} className={`${numbers.numbers} ${styles.fit}`} tabIndex={-1}>
      <caption>{say('fit', { ratio: fixed(fitted.ratio, 2) })}</caption>
      <thead>
        <tr>
          <th scope="col">{say('bone')}</th>
          <th scope="col">{say('mean')}</th>
          <th scope="col">{say('worst')}</th>
        </tr>
      </thead>
      <tbody>
        {fitted.fits.map(({ bone, mean, worst }) => (
          <tr key={bone}>
            <th scope="row">{name.get(bone)}</th>
            <td>{fixed(1000 * mean, 1)}</td>
            <td>{fixed(1000 * worst, 1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
