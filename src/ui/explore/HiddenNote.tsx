import { useChoices } from '../../state/choices'
import { setCut, toggleXray, useExplore } from '../../state/explore'
import { cuts } from '../../state/picture'
import { hiddenIn, showAll } from '../../state/visibility'

/** What is not shown is never silently so. */
export function HiddenNote() {
  const away = useChoices((state) => hiddenIn(state.hidden).length)
  const xray = useExplore((state) => state.xray)
  const cut = useExplore((state) => state.cut)
  return (
    <div className="hidden-note" role="status">
      {away > 0 && (
        <p>
          {away} hidden{' '}
          <button type="button" className="quiet" onClick={showAll}>
            Show all
          </button>
        </p>
      )}
      {xray.length > 0 && (
        <p>
          {xray.length} seen through{' '}
          <button type="button" className="quiet" onClick={() => toggleXray(xray)}>
            Make solid
          </button>
        </p>
      )}
      {cut && (
        <p>
          {cuts[cut].name} section{' '}
          <button type="button" className="quiet" onClick={() => setCut(null)}>
            Close
          </button>
        </p>
      )}
    </div>
  )
}
