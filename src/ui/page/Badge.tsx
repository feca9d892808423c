import { useOwnCredit } from '../../state/own/ownStore'
import { useChoices } from '../../state/page/choices'
import { useSay } from '../kit/useSay'
import styles from './Badge.module.css'

/** Whenever the drawing is larger than life, or of other bones than ours, it says so. */
export function Badge() {
  const exaggeration = useChoices((state) => state.exaggeration)
  const own = useOwnCredit()
  const say = useSay('page')
  const byHand = useChoices((state) => state.posedByHand !== null)
  return (
    <>
      <div className={styles.badges}>
        {exaggeration !== 1 && (
          <p className={styles.badge} role="note">
            {say('drawnLarger', { factor: exaggeration })} <span>{say('readoutsTrue')}</span>
          </p>
        )}
        {byHand && (
          <p className={styles.badge} role="note">
            {say('byHand')}
          </p>
        )}
      </div>
      {own && (
        <p className={styles.own} data-part="own-badge" role="note">
          {own}
        </p>
      )}
    </>
  )
}
