import type { ComponentProps } from 'react'
import styles from './Acts.module.css'

interface ActsProps extends ComponentProps<'div'> {
  readonly as?: 'div' | 'fieldset' | 'ul'
  /** With words among the buttons. */
  readonly loose?: boolean
}

/** What can be done here: buttons in a row. */
export function Acts({ as = 'div', loose = false, className = '', ...others }: ActsProps) {
  const Row = as as 'div'
  return <Row className={`${styles.acts} ${className}`} data-loose={loose || undefined} {...others} />
}
