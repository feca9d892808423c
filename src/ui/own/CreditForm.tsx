import { type Credit, creditLimits, useOwn } from '../../state/own'
import { creditWith, wearOwn } from '../../state/ownWork'

const fields: Readonly<Record<keyof Credit, readonly [text: string, hint: string]>> = {
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
      className="own-credit"
      onSubmit={(event) => {
        event.preventDefault()
        wearOwn()
      }}
    >
      <h3>Whose bones these are</h3>
      {(Object.keys(fields) as (keyof Credit)[]).map((key) => (
        <label className="titled" key={key}>
          <span>{fields[key][0]}</span>
          <input
            type="text"
            required
            maxLength={creditLimits[key]}
            placeholder={fields[key][1]}
            value={credit[key]}
            onChange={({ target }) => creditWith({ [key]: target.value })}
          />
        </label>
      ))}
      <p className="own-note">
        Shown on the picture, in pictures, films and models saved from here. Whether they may be used is yours to know.
      </p>
      <button type="submit" className="quiet strong" disabled={busy}>
        Use these bones
      </button>
    </form>
  )
}
