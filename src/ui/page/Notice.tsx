import type { ComponentProps } from 'react'
import styles from './Notice.module.css'

interface NoticeProps extends ComponentProps<'p'> {
  /** In place of a part that failed. */
  readonly away?: boolean
}

/** What went wrong, or is to be known, and what can be done. */
export const Notice = ({ away = false, ...others }: NoticeProps) => (
  <p className={styles.notice} data-away={away || undefined} {...others} />
)
