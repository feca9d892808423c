import { type SheetId, togglePanel, usePanels } from '../../state/page/panels'
import { Button } from '../kit/Button'
import styles from './Activities.module.css'

/** What one can do here besides pulling, as named in the header; each opens the sheet of the same name. */
const activities: Partial<Record<SheetId, string>> = {
  learn: 'Learn',
  graphs: 'Graphs',
  time: 'Time',
  present: 'Present',
  own: 'Own bones',
}

export function Activities() {
  const open = usePanels((state) => state.open)
  return (
    <nav className={styles.activities} aria-label="Activities">
      {Object.entries(activities).map(([id, text]) => (
        <Button key={id} aria-expanded={open === id} onClick={() => togglePanel(id as SheetId)}>
          {text}
        </Button>
      ))}
    </nav>
  )
}
