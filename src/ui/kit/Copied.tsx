import { useState } from 'react'
import { can } from '../../state/page/capabilities'
import { Button } from './Button'
import styles from './Copied.module.css'
import field from './field.module.css'
import { useSay } from './useSay'

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
  const say = useSay('page')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setTold(say('copied'))
    } catch {
      setTold(say('notCopied'))
    }
  }
  return (
    <div className={styles.copied}>
      <label className={field.titled}>
        <span>{label}</span>
        <input className={field.field} type="text" readOnly value={text} onFocus={({ target }) => target.select()} />
      </label>
      {can('clipboard') && (
        <Button data-first={first || undefined} onClick={copy}>
          {say('copy')}
        </Button>
      )}
      <p role="status">{can('clipboard') ? told : say('notCopied')}</p>
    </div>
  )
}
