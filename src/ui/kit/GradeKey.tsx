import { grades } from '../../anatomy/claims'
import { Mark } from './Evidence'
import styles from './GradeKey.module.css'
import { gradeWordsOf } from './gradeWordsOf'

/** What the grades mean. */
export function GradeKey() {
  return (
    <dl className={styles.key}>
      {grades.map((grade) => (
        <div key={grade}>
          <dt>
            <Mark grade={grade} />
          </dt>
          <dd>{gradeWordsOf(grade).means}</dd>
        </div>
      ))}
    </dl>
  )
}
