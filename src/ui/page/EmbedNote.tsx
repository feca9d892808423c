import { linkNow } from '../../state/page/address'
import styles from './EmbedNote.module.css'

/** In a frame of another page: what this is, and the way to the whole of it, as it stands. */
export function EmbedNote() {
  return (
    <p className={styles.note}>
      Education, not diagnosis or treatment.{' '}
      <a
        href="./"
        target="_blank"
        rel="noreferrer"
        onClick={({ currentTarget }) => {
          currentTarget.href = linkNow()
        }}
      >
        Open Counterpull
      </a>
    </p>
  )
}
