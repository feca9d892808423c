import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react'
import { useLanguage } from '../../state/page/language'
import type { PartId } from '../../words/parts'
import { Button } from './Button'
import { Icon } from './Icon'
import { InEnglish } from './InEnglish'
import styles from './Sheet.module.css'
import { useSay } from './useSay'

interface SheetProps {
  readonly title: string
  readonly className?: string | undefined
  readonly onClose: () => void
  /** Leaves the focus in the picture when it is there. */
  readonly stays?: boolean
  readonly children: ReactNode
}

/** The part of the texts that a sheet speaks; where the language has none of it, the sheet says so. */
export const SheetTexts = createContext<PartId | null>(null)

/** The 3D view: where the keys are heard. */
export const focusView = (): void => document.querySelector<HTMLElement>('[data-part="view"]')?.focus()

/** A sheet beside the body, which stays in reach. Focus goes in with it, and back where it was when it closes. */
export function Sheet({ title, className = '', onClose, stays = false, children }: SheetProps) {
  const say = useSay('page')
  const sheet = useRef<HTMLElement>(null)
  const part = useContext(SheetTexts)
  const inEnglish = useLanguage((state) => part !== null && state.inEnglish.has(part))
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null
    // Who works in the picture goes on there: its keys are heard only while it has the focus.
    if (stays && before?.closest('[data-part="view"], [data-part="lesson"]')) return
    const first = sheet.current?.querySelector<HTMLElement>('[data-first]') ?? sheet.current
    first?.focus({ preventScroll: true })
    // Who asked for it is brought to it; what opens with a lesson waits under it.
    if (before?.closest('button')) sheet.current?.scrollIntoView({ block: 'start' })
    return () => {
      // Only if the focus went down with the sheet: someone may have gone on already.
      if (document.activeElement === document.body || document.activeElement === null) before?.focus()
    }
  }, [stays])
  return (
    <section
      ref={sheet}
      className={`${styles.sheet} ${className}`}
      data-part="sheet"
      aria-label={title}
      lang={inEnglish ? 'en' : undefined}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <header className={styles.head}>
        <h2>{title}</h2>
        <Button look="icon" onClick={onClose} aria-label={say('closeTitle', { title })}>
          <Icon id="close" />
        </Button>
      </header>
      {inEnglish && <InEnglish what="partInEnglish" />}
      {children}
    </section>
  )
}
