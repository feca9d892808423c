import { creditWith, wearOwn } from '../../state/own/fitting'
import { type Credit, creditLimits, useOwn } from '../../state/own/ownStore'
import { Button } from '../kit/Button'
import field from '../kit/field.module.css'
import text from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
import styles from './CreditForm.module.css'
import fields from './fields.module.css'

const asked = ['name', 'author', 'licence'] as const satisfies readonly (keyof Credit)[]

/** Whose bones they are: said before they are worn, and shown as long as they are. */
export function CreditForm() {
  const say = useSay('own')
  const credit = useOwn((state) => state.credit)
  const busy = useOwn((state) => state.busy !== null)
  return (
    <form
      className={styles.credit}
      onSubmit={(event) => {
        event.preventDefault()
        wearOwn()
      }}
    >
      <h3>{say('whose')}</h3>
      {asked.map((key) => (
        <label className={field.titled} key={key}>
          <span>{say(key)}</span>
          <input
            className={fields.field}
            type="text"
            required
            maxLength={creditLimits[key]}
            placeholder={say(`${key}Hint`)}
            value={credit[key]}
            onChange={({ target }) => creditWith({ [key]: target.value })}
          />
        </label>
      ))}
      <p className={text.aside}>{say('creditShown')}</p>
      <Button type="submit" look="main" disabled={busy}>
        {say('wear')}
      </Button>
    </form>
  )
}
