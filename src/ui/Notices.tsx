import { useChoices } from '../state/choices'
import { dismiss, useNotices } from '../state/notices'
import { usePresent } from '../state/present'
import { declineUpdate, useUpdate } from '../state/update'

/** What went wrong, in words, and what still works. */
export function Notices() {
  const notices = useNotices()
  const unbalanced = useChoices((state) => state.unbalanced)
  return (
    <div className="notices" role="status">
      {unbalanced && (
        <p className="notice">
          The forces do not balance for these values. The last pose that balances stays on screen, with its readouts.
        </p>
      )}
      <Update />
      {Object.entries(notices).map(([id, text]) => (
        <p className="notice" key={id}>
          {text}
          <button type="button" className="quiet" onClick={() => dismiss(id)} aria-label={`Close: ${text}`}>
            Close
          </button>
        </p>
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
    <p className="notice">
      A newer version is ready.
      <button type="button" className="quiet" onClick={use}>
        Reload with it
      </button>
      <button type="button" className="quiet" onClick={declineUpdate}>
        Later
      </button>
    </p>
  )
}
