import { useState } from 'react'
import { Button } from './Button'
import styles from './Copied.module.css'
import field from './field.module.css'

/** A text to be taken along: to be read, selected, or copied. */
export function Copied({
  text,
  label,
  first = false,
}: {
  readonly text: string
  readonly label: string
  /** Where the focus goes when its sheet opens. */
  readonly first?: boolean
}) {
  const [told, setTold] = useState('')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setTold('Copied.')
    } catch {
      setTold('This browser did not allow copying: select the text and copy it.')
    }
  }
  return (
    <div className={styles.copied}>
      <label className={field.titled}>
        <span>{label}</span>
        <input className={field.field} type="text" readOnly value={text} onFocus={({ target }) => target.select()} />
      </label>
      <Button data-first={first || undefined} onClick={copy}>
        Copy
      </Button>
      <p role="status">{told}</p>
    </div>
  )
}
