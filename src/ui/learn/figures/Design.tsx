import { useState } from 'react'
import text from '../../kit/text.module.css'
import { useSay } from '../../kit/useSay'
import styles from './Design.module.css'

const parts = [
  'designComparison',
  'designChance',
  'designStart',
  'designOutcome',
  'designBlind',
  'designLater',
] as const

/** A fair test, put together. */
export function Design() {
  const say = useSay('figures')
  const [has, setHas] = useState<readonly string[]>([])
  const missing = parts.filter((id) => !has.includes(id)).length
  return (
    <>
      <ul className={styles.checks}>
        {parts.map((id) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={has.includes(id)}
                onChange={({ target }) => setHas(target.checked ? [...has, id] : has.filter((one) => one !== id))}
              />
              {say(id)}
            </label>
          </li>
        ))}
      </ul>
      <p className={text.aside} role="status">
        {missing === 0 ? say('designComplete') : say('designHas', { has: parts.length - missing, all: parts.length })}
      </p>
    </>
  )
}
