import { useOwnCredit } from '../../state/own/ownStore'
import styles from './OwnBadge.module.css'

/** Whose bones they are, when they are not ours. */
export function OwnBadge() {
  const own = useOwnCredit()
  return own ? (
    <p className={styles.own} data-part="own-badge" role="note">
      {own}
    </p>
  ) : null
}
