import { linkNow } from '../../state/page/address'
import { useSay } from '../kit/useSay'
import styles from './EmbedNote.module.css'

/** In a frame of another page: what this is, and the way to the whole of it, as it stands. */
export function EmbedNote() {
  const say = useSay('page')
  return (
    <p className={styles.note}>
      {say('embedPurpose')}{' '}
      <a
        href="./"
        target="_blank"
        rel="noreferrer"
        onClick={({ currentTarget }) => {
          currentTarget.href = linkNow()
        }}
      >
        {say('openWhole')}
      </a>
    </p>
  )
}
