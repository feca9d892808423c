import { useState } from 'react'
import { Button } from './Button'
import { useSay } from './useSay'

interface KeepThisProps {
  readonly keep: () => void
  /** A look of where it stands, in place of the usual one. */
  readonly className?: string | undefined
}

/** Lets what is shown become the person's own: it stays when the lesson, the talk or the player is left. */
export function KeepThis({ keep, className }: KeepThisProps) {
  const say = useSay('page')
  const [kept, setKept] = useState(false)
  const onClick = () => {
    keep()
    setKept(true)
  }
  const text = say(kept ? 'kept' : 'keepThis')
  return className ? (
    <button type="button" className={className} onClick={onClick}>
      {text}
    </button>
  ) : (
    <Button onClick={onClick}>{text}</Button>
  )
}
