import { useState } from 'react'

/** Lets what is shown become the person's own: it stays when the lesson, the talk or the player is left. */
export function KeepThis({ keep }: { readonly keep: () => void }) {
  const [kept, setKept] = useState(false)
  return (
    <button
      type="button"
      className="quiet"
      onClick={() => {
        keep()
        setKept(true)
      }}
    >
      {kept ? 'Kept' : 'Keep this'}
    </button>
  )
}
