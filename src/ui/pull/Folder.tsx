import { type ReactNode, useState } from 'react'
import styles from './Folder.module.css'

interface FolderProps {
  readonly title: string
  readonly children: () => ReactNode
}

/** Native, so that keyboard and screen reader know it; filled only while open. */
export function Folder({ title, children }: FolderProps) {
  const [open, setOpen] = useState(false)
  return (
    <details className={styles.folder} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && children()}
    </details>
  )
}
