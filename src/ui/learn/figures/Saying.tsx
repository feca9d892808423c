import text from '../../kit/text.module.css'
import { useSay } from '../../kit/useSay'
import chips from './chips.module.css'
import styles from './Saying.module.css'

const problems = ['fracture', 'bursitis', 'trappedNerve', 'skin', 'infection'] as const

/** Versions of one saying, each as its source gives it. */
export function Saying() {
  const say = useSay('figures')
  return (
    <>
      <blockquote className={styles.saying}>{say('sayingThink')}</blockquote>
      <blockquote className={styles.saying}>{say('sayingPain')}</blockquote>
      <p className={text.aside}>{say('sayingCredit')}</p>
      <p className={text.aside}>{say('sayingOften')}</p>
      <ul className={chips.chips}>
        {problems.map((id) => (
          <li key={id}>{say(id)}</li>
        ))}
      </ul>
    </>
  )
}
