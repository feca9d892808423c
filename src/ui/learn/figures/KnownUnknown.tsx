import { claims } from '../../../anatomy/claims'
import { claimWords } from '../../kit/claimWords'
import { Mark } from '../../kit/Evidence'
import text from '../../kit/text.module.css'
import { useSay } from '../../kit/useSay'
import styles from './KnownUnknown.module.css'

/** One claim, split where its evidence ends. */
export function KnownUnknown() {
  const say = useSay('figures')
  return (
    <dl className={`${text.facts} ${styles.split}`}>
      {(['neckPosture', 'piriformisNeck'] as const).map((id) => (
        <div key={id} data-grade={claims[id].grade}>
          <dt>
            <Mark grade={claims[id].grade} /> {say(id === 'neckPosture' ? 'known' : 'notKnown')}
          </dt>
          <dd>{claimWords(id).text}</dd>
          <dd className={text.aside}>{claimWords(id).found}</dd>
        </div>
      ))}
    </dl>
  )
}
