import { useChoices } from '../../state/page/choices'
import { useSay } from '../kit/useSay'
import styles from './Badge.module.css'

/** Whenever the drawing is larger than life, or posed by hand, it says so. */
export function Badge() {
  const exaggeration = useChoices((state) => state.exaggeration)
  const say = useSay('page')
  const byHand = useChoices((state) => state.posedByHand !== null)
  return (
    <>
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
    </>
  )
}
