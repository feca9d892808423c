import type { CSSProperties } from 'react'
import styles from './AnswerBar.module.css'
import type { AnswerPart } from './display'

/** A part of fewer per cent has no room for letters. */
const roomFrom = 4

/** Who answers what was added: one bar, always in the same order, and one sentence that says the same. */
export function AnswerBar({ parts, answered }: { readonly parts: readonly AnswerPart[]; readonly answered: string }) {
  return (
    <div className={styles.answers} data-part="answers">
      <div className={styles.bar} role="img" aria-label={answered}>
        {parts.map(({ id, name, percent, share, moment }) => (
          <span
            key={id}
            className={styles.part}
            data-answerer={id}
            title={`${name} ${percent} %, ${moment}`}
            style={{ '--share': share } as CSSProperties}
          >
            {percent >= roomFrom && (
              <>
                <span>{percent} %</span>
                <span>{name}</span>
              </>
            )}
          </span>
        ))}
      </div>
      <p className={styles.said} aria-hidden="true">
        {answered}
      </p>
    </div>
  )
}
