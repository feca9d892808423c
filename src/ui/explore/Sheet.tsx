import { type ReactNode, useEffect, useRef } from 'react'
import { Icon } from './Icon'

interface SheetProps {
  readonly title: string
  readonly className?: string
  readonly onClose: () => void
  /** Leaves the focus in the picture when it is there. */
  readonly stays?: boolean
  readonly children: ReactNode
}

/** The 3D view: where the keys are heard. */
export const focusView = (): void => document.querySelector<HTMLElement>('.view')?.focus()

/** A sheet beside the body, which stays in reach. Focus goes in with it, and back where it was when it closes. */
export function Sheet({ title, className = '', onClose, stays = false, children }: SheetProps) {
  const sheet = useRef<HTMLElement>(null)
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null
    // Who works in the picture goes on there: its keys are heard only while it has the focus.
    if (stays && before?.closest('.view, .lesson-bar')) return
    const first = sheet.current?.querySelector<HTMLElement>('[data-first]') ?? sheet.current
    first?.focus()
    return () => {
      // Only if the focus went down with the sheet: someone may have gone on already.
      if (document.activeElement === document.body || document.activeElement === null) before?.focus()
    }
  }, [stays])
  return (
    <section
      ref={sheet}
      className={`sheet ${className}`}
      aria-label={title}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <header>
        <h2>{title}</h2>
        <button type="button" className="quiet only-icon" onClick={onClose} aria-label={`Close ${title}`}>
          <Icon id="close" />
        </button>
      </header>
      {children}
    </section>
  )
}
