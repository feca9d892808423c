import type { ReactNode } from 'react'
import type { Grade } from '../../anatomy/claims'
import styles from './GradeNote.module.css'

interface GradeNoteProps {
  readonly grade: Grade | 'story'
  readonly children: ReactNode
}

/** How much what is seen may be believed, said beside it. */
export const GradeNote = ({ grade, children }: GradeNoteProps) => (
  <p className={styles.note} data-grade={grade}>
    {children}
  </p>
)
