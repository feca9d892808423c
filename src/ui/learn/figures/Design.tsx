import { useState } from 'react'
import text from '../../kit/text.module.css'
import styles from './Design.module.css'

const parts = [
  ['comparison', 'Another group: other care, or time alone'],
  ['chance', 'Chance decides who goes where'],
  ['start', 'A score for everybody at the start'],
  ['outcome', 'One outcome, chosen beforehand'],
  ['blind', 'Whoever scores does not know the group'],
  ['later', 'Asked again after half a year'],
] as const

/** A fair test, put together. */
export function Design() {
  const [has, setHas] = useState<readonly string[]>([])
  const missing = parts.filter(([id]) => !has.includes(id)).length
  return (
    <>
      <ul className={styles.checks}>
        {parts.map(([id, text]) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={has.includes(id)}
                onChange={({ target }) => setHas(target.checked ? [...has, id] : has.filter((one) => one !== id))}
              />
              {text}
            </label>
          </li>
        ))}
      </ul>
      <p className={text.aside} role="status">
        {missing === 0
          ? 'This could tell the three accounts apart.'
          : `${parts.length - missing} of ${parts.length}. The single case has none of them.`}
      </p>
    </>
  )
}
