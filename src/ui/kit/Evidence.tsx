import { type ClaimId, claims, type Grade, grades } from '../../anatomy/claims'
import { openEvidence } from '../../state/page/panels'
import styles from './Evidence.module.css'
import { gradeWordsOf } from './gradeWordsOf'
import { useSay } from './useSay'

/** Grade by shape, colour and word: the key stands with it. */
export function Mark({ grade }: { readonly grade: Grade }) {
  const { shape, word, means } = gradeWordsOf(grade)
  return (
    <span className={styles.grade} data-grade={grade} title={`${word}: ${means}`}>
      <span aria-hidden="true">{shape} </span>
      {word}
      <span className="unseen">: </span>
    </span>
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
