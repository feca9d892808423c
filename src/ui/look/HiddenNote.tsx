import { setCut, toggleXray, useExplore } from '../../state/look/explore'
import { cuts } from '../../state/look/picture'
import { hiddenIn, showAll } from '../../state/look/visibility'
import { useChoices } from '../../state/page/choices'
import { Button } from '../kit/Button'
import styles from './HiddenNote.module.css'

/** What is not shown is never silently so. */
export function HiddenNote() {
  const away = useChoices((state) => hiddenIn(state.hidden).length)
  const xray = useExplore((state) => state.xray)
  const cut = useExplore((state) => state.cut)
  return (
    <div className={styles.note} role="status">
      {away > 0 && (
        <p>
          {away} hidden <Button onClick={showAll}>Show all</Button>
        </p>
      )}
      {xray.length > 0 && (
        <p>
          {xray.length} seen through <Button onClick={() => toggleXray(xray)}>Make solid</Button>
        </p>
      )}
      {cut && (
        <p>
          {cuts[cut].name} section <Button onClick={() => setCut(null)}>Close</Button>
        </p>
      )}
    </div>
  )
}
