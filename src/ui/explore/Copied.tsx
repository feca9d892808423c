import { useState } from 'react'

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
    <div className="copied">
      <label>
        <span>{label}</span>
        <input type="text" readOnly value={text} onFocus={({ target }) => target.select()} />
      </label>
      <button type="button" className="quiet" data-first={first || undefined} onClick={copy}>
        Copy
      </button>
      <p role="status">{told}</p>
    </div>
  )
}
