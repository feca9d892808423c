import type { CSSProperties } from 'react'
import { useSay } from '../kit/useSay'
import styles from './AnswerBar.module.css'
import type { AnswerPart } from './display'

/** Who answers what was added: one bar, always in the same order, and one sentence that says the same. */
export function AnswerBar({ parts, answered }: { readonly parts: readonly AnswerPart[]; readonly answered: string }) {
  const say = useSay('page')
  return (
    <div className={styles.answers} data-part="answers">
      <div className={styles.bar} aria-hidden="true">
        {parts.map(({ id, name, percent, share }) => (
          <span
            key={id}
            className={styles.part}
            data-answerer={id}
            title={`${name} ${percent} %`}
            style={{ '--share': share } as CSSProperties}
          >
            <span>{percent} %</span>
            <span>{name}</span>
          </span>
        ))}
      </div>
      <p className={styles.said}>{answered}</p>
      {parts.length > 0 && (
        <table className="unseen">
          <caption>{say('display.whoTable')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('display.part')}</th>
              <th scope="col">{say('display.share')}</th>
              <th scope="col">{say('moment')}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ id, name, percent, moment }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{percent} %</td>
                <td>{moment}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
