import { togglePanel, usePanels } from '../../state/page/panels'
import { sheetIds, sheetRow } from '../../state/page/sheets'
import { Button } from '../kit/Button'
import { useSay } from '../kit/useSay'
import styles from './Activities.module.css'

const activities = sheetIds.filter((id) => sheetRow(id).bar === 'activities')

/** What one can do here besides pulling; each opens the sheet of the same name. */
export function Activities() {
  const open = usePanels((state) => state.open)
  const say = useSay('page')
  return (
    <nav className={styles.activities} aria-label={say('activities')}>
      {activities.map((id) => (
        <Button key={id} aria-expanded={open === id} onClick={() => togglePanel(id)}>
          {say(id)}
        </Button>
      ))}
    </nav>
  )
}
