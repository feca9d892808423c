import { type PanelId, togglePanel, usePanels } from '../../state/page/panels'
import { redo, undo, useHistory } from '../../state/page/undo'
import { Button } from '../kit/Button'
import { Icon, type IconId } from '../kit/Icon'
import styles from './Toolbar.module.css'

function Opens({
  id,
  icon,
  text,
  keys,
}: {
  readonly id: PanelId
  readonly icon: IconId
  readonly text: string
  readonly keys?: string
}) {
  const open = usePanels((state) => state.open === id)
  return (
    <Button
      className={styles.tool}
      aria-expanded={open}
      aria-keyshortcuts={keys}
      aria-label={text}
      onClick={() => togglePanel(id)}
    >
      <Icon id={icon} />
      <span className={styles.text} aria-hidden="true">
        {text}
      </span>
    </Button>
  )
}

/** Find, undo, redo, look, share, help: everything else is behind these. */
export function Toolbar() {
  const { past, future } = useHistory()
  return (
    <nav className={styles.toolbar} aria-label="Tools">
      <Opens id="find" icon="find" text="Find" keys="Alt+K" />
      <Button look="icon" disabled={past === 0} onClick={undo} aria-label="Undo" aria-keyshortcuts="Control+Z">
        <Icon id="undo" />
      </Button>
      <Button look="icon" disabled={future === 0} onClick={redo} aria-label="Redo" aria-keyshortcuts="Control+Shift+Z">
        <Icon id="redo" />
      </Button>
      <Opens id="look" icon="look" text="Look" />
      <Opens id="share" icon="share" text="Share" />
      <Opens id="help" icon="help" text="Help" keys="Alt+/" />
    </nav>
  )
}
