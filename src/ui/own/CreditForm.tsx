import { creditWith, wearOwn } from '../../state/own/fitting'
import { type Credit, creditLimits, useOwn } from '../../state/own/ownStore'
import { Button } from '../kit/Button'
import field from '../kit/field.module.css'
import text from '../kit/text.module.css'
import styles from './CreditForm.module.css'
import fields from './fields.module.css'

const asked: Readonly<Record<keyof Credit, readonly [text: string, hint: string]>> = {
  name: ['Name', 'Visible Human female pelvis'],
  author: ['Author', 'HuBMAP Human Reference Atlas'],
  licence: ['Licence', 'CC BY 4.0'],
}

/** Whose bones they are: said before they are worn, and shown as long as they are. */
export function CreditForm() {
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
      <h3>Whose bones these are</h3>
      {(Object.keys(asked) as (keyof Credit)[]).map((key) => (
        <label className={field.titled} key={key}>
          <span>{asked[key][0]}</span>
          <input
            className={fields.field}
            type="text"
            required
            maxLength={creditLimits[key]}
            placeholder={asked[key][1]}
            value={credit[key]}
            onChange={({ target }) => creditWith({ [key]: target.value })}
          />
        </label>
      ))}
      <p className={text.aside}>
        Shown on the picture, in pictures, films and models saved from here. Whether they may be used is yours to know.
      </p>
      <Button type="submit" look="main" disabled={busy}>
        Use these bones
      </Button>
    </form>
  )
}
