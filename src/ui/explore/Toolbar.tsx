import { redo, undo, useHistory } from '../../state/history'
import { type PanelId, togglePanel, usePanels } from '../../state/panels'
import { Icon, type IconId } from './Icon'

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
    <button
      type="button"
      className="quiet tool"
      aria-expanded={open}
      aria-keyshortcuts={keys}
      aria-label={text}
      onClick={() => togglePanel(id)}
    >
      <Icon id={icon} />
      <span className="tool-text" aria-hidden="true">
        {text}
      </span>
    </button>
  )
}

/** Find, undo, redo, look, share, help: everything else is behind these. */
export function Toolbar() {
  const { past, future } = useHistory()
  return (
    <nav className="toolbar" aria-label="Tools">
      <Opens id="find" icon="find" text="Find" keys="Alt+K" />
      <button
        type="button"
        className="quiet only-icon"
        disabled={past === 0}
        onClick={undo}
        aria-label="Undo"
        aria-keyshortcuts="Control+Z"
      >
        <Icon id="undo" />
      </button>
      <button
        type="button"
        className="quiet only-icon"
        disabled={future === 0}
        onClick={redo}
        aria-label="Redo"
        aria-keyshortcuts="Control+Shift+Z"
      >
        <Icon id="redo" />
      </button>
      <Opens id="look" icon="look" text="Look" />
      <Opens id="share" icon="share" text="Share" />
      <Opens id="help" icon="help" text="Help" keys="Alt+/" />
    </nav>
  )
}
