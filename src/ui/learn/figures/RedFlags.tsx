import text from '../../kit/text.module.css'
import { useSay } from '../../kit/useSay'

/** What must not wait. */
export function RedFlags() {
  const say = useSay('figures')
  return (
    <>
      <p className={text.aside}>
        <strong>{say('urgentFor')}</strong>
      </p>
      <ul>
        <li>{say('urgentNumbness')}</li>
        <li>{say('urgentUrine')}</li>
        <li>{say('urgentLegs')}</li>
        <li>{say('urgentSexual')}</li>
      </ul>
      <p className={text.aside}>
        <strong>{say('soonFor')}</strong>
      </p>
      <ul>
        <li>{say('soonFall')}</li>
        <li>{say('soonFever')}</li>
        <li>{say('soonWeakness')}</li>
        <li>{say('soonLeg')}</li>
      </ul>
    </>
  )
}
