import { type PanelId, togglePanel, usePanels } from '../../state/page/panels'
import { type SheetId, sheetIds, sheetRow } from '../../state/page/sheets'
import { redo, undo, useHistory } from '../../state/page/undo'
import { Button } from '../kit/Button'
import { Icon, type IconId } from '../kit/Icon'
import { useSay } from '../kit/useSay'
import styles from './Toolbar.module.css'

const tools = sheetIds.filter((id) => sheetRow(id).bar === 'tools')

function Opens({
  id,
  icon,
  text,
  keys,
}: {
  readonly id: PanelId
  readonly icon: IconId
  readonly text: string
  readonly keys?: string | undefined
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

const keysAloud = (keys: string | undefined) => keys?.replace(/[a-z]$/, (letter) => letter.toUpperCase())

function OpensSheet({ id }: { readonly id: SheetId }) {
  const say = useSay('page')
  const { icon, keys } = sheetRow(id)
  return <Opens id={id} icon={icon as IconId} text={say(id)} keys={keysAloud(keys?.anywhere)} />
}

/** The first tool, undo and redo, the others, help: everything else is behind these. */
export function Toolbar() {
  const { past, future } = useHistory()
  const say = useSay('page')
  const [first, ...others] = tools
  return (
    <nav className={styles.toolbar} aria-label={say('tools')}>
      <OpensSheet id={first!} />
      <Button look="icon" disabled={past === 0} onClick={undo} aria-label={say('undo')} aria-keyshortcuts="Control+Z">
        <Icon id="undo" />
      </Button>
      <Button
        look="icon"
        disabled={future === 0}
        onClick={redo}
        aria-label={say('redo')}
        aria-keyshortcuts="Control+Shift+Z"
      >
        <Icon id="redo" />
      </Button>
      {others.map((id) => (
        <OpensSheet key={id} id={id} />
      ))}
      <Opens id="help" icon="help" text={say('help')} keys="Alt+/" />
    </nav>
  )
}
