import { useChoices } from '../../state/page/choices'
import { dismiss, useNotices } from '../../state/page/notices'
import { declineUpdate, useUpdate } from '../../state/page/update'
import { usePresent } from '../../state/talk/slideShow'
import { Button } from '../kit/Button'
import { Notice } from './Notice'
import styles from './Notices.module.css'

/** What went wrong, in words, and what still works. */
export function Notices() {
  const notices = useNotices()
  const unbalanced = useChoices((state) => state.unbalanced)
  return (
    <div className={styles.notices} role="status">
      {unbalanced && (
        <Notice>
          The forces do not balance for these values. The last pose that balances stays on screen, with its readouts.
        </Notice>
      )}
      <Update />
      {Object.entries(notices).map(([id, text]) => (
        <Notice key={id}>
          {text}
          <Button onClick={() => dismiss(id)} aria-label={`Close: ${text}`}>
            Close
          </Button>
        </Notice>
      ))}
    </div>
  )
}

/** Offered, never over a talk. */
function Update() {
  const use = useUpdate((state) => state.use)
  const busy = usePresent((state) => state.presenting || state.stageMode)
  if (!use || busy) return null
  return (
    <Notice>
      A newer version is ready.
      <Button onClick={use}>Reload with it</Button>
      <Button onClick={declineUpdate}>Later</Button>
    </Notice>
  )
}
