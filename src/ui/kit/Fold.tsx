import type { ReactNode } from 'react'
import styles from './Fold.module.css'
import text from './text.module.css'

interface FoldProps {
  readonly summary: ReactNode
  readonly children: ReactNode
}

/** A line that opens: what stands behind it. */
export const Fold = ({ summary, children }: FoldProps) => (
  <details className={styles.fold}>
    <summary>{summary}</summary>
    {children}
  </details>
)

/** What is behind a line, under its headings. */
export const Findings = ({ children }: { readonly children: ReactNode }) => (
  <dl className={`${text.facts} ${styles.found}`}>{children}</dl>
)
