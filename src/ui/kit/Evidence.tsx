import type { ReactNode } from 'react'
import { type ClaimId, claims, type Grade, grades, reviewed } from '../../anatomy/claims'
import { literature } from '../../anatomy/literature'
import { openEvidence } from '../../state/page/panels'
import { claimWords, gradeWordsOf } from './claimWords'
import styles from './Evidence.module.css'
import text from './text.module.css'
import { useSay } from './useSay'

/** Grade by letter, shape and colour. */
export function Mark({ grade }: { readonly grade: Grade }) {
  const { letter, shape, word, means } = gradeWordsOf(grade)
  return (
    <span className={styles.grade} data-grade={grade} title={`${word}: ${means}`}>
      <span aria-hidden="true">
        {shape} {letter}
      </span>
      <span className="unseen">{word}: </span>
    </span>
  )
}

interface FoldProps {
  readonly summary: ReactNode
  readonly children: ReactNode
}

/** A line that opens: what stands behind a claim. */
export const Fold = ({ summary, children }: FoldProps) => (
  <details className={styles.claim}>
    <summary>{summary}</summary>
    {children}
  </details>
)

/** What is behind a line, under its headings. */
export const Findings = ({ children }: { readonly children: ReactNode }) => (
  <dl className={`${text.facts} ${styles.found}`}>{children}</dl>
)

/** One claim: its grade and words; opened, what was found, what would change our mind, and the sources. */
export function ClaimCard({ id }: { readonly id: ClaimId }) {
  const { grade, kind, sources } = claims[id]
  const say = useSay('page')
  const { text: says, found, wouldChange } = claimWords(id)
  return (
    <Fold
      summary={
        <>
          <Mark grade={grade} /> {says}
        </>
      }
    >
      <Findings>
        <dt>{say('grade')}</dt>
        <dd>{say('gradeAndKind', { ...gradeWordsOf(grade), kinds: kind.join(', ') })}</dd>
        <dt>{say('found')}</dt>
        <dd>{found}</dd>
        <dt>{say('wouldChange')}</dt>
        <dd>{wouldChange}</dd>
        <dt>{say('sources')}</dt>
        <dd>
          <ul>
            {sources.map((source) => {
              const work = literature[source]
              return (
                <li key={source}>
                  {work.cite}
                  {'year' in work && `, ${work.year}`}
                  {'at' in work && `. ${work.at}`}
                  {work.seen !== 'seen' && ` ${say(`seen.${work.seen}`)}`}
                </li>
              )
            })}
          </ul>
        </dd>
      </Findings>
      <p className={styles.reviewed}>{say('reviewed', { date: reviewed })}</p>
    </Fold>
  )
}

/** How well something stands, as shapes; opens its evidence. */
export function EvidenceButton({
  about,
  claims: ids,
}: {
  readonly about: string
  readonly claims: readonly ClaimId[]
}) {
  const say = useSay('page')
  const present = grades.filter((grade) => ids.some((id) => claims[id].grade === grade))
  return (
    <button
      type="button"
      className={styles.evidence}
      aria-label={say('evidenceOf', {
        about,
        grades: present.map((grade) => gradeWordsOf(grade).word.toLowerCase()).join(', '),
      })}
      onClick={() => openEvidence(about, ids)}
    >
      {present.map((grade) => (
        <span key={grade} data-grade={grade} className={styles.grade}>
          {gradeWordsOf(grade).shape}
        </span>
      ))}{' '}
      <span className={styles.word}>{say('evidence')}</span>
    </button>
  )
}

/** What the grades mean. */
export function GradeKey() {
  return (
    <dl className={styles.key}>
      {grades.map((grade) => (
        <div key={grade}>
          <dt>
            <Mark grade={grade} />
            <span aria-hidden="true">{gradeWordsOf(grade).word}</span>
          </dt>
          <dd>{gradeWordsOf(grade).means}</dd>
        </div>
      ))}
    </dl>
  )
}
