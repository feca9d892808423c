import type { KeyboardEvent, PointerEvent } from 'react'
import { markColors, markKinds, markLimits } from '../../state/look/marks'
import { useChoices } from '../../state/page/choices'
import { takeLastBack, takeTool, useDrawing, wipeMarks } from '../../state/talk/drawing'
import { beginLine, drawLine, dropLine, endLine } from '../../state/talk/handLine'
import { Icon, type IconId } from '../kit/Icon'
import { useSay } from '../kit/useSay'
import styles from './DrawTools.module.css'

/** The pen and what goes with it, over the picture. */
export function DrawTools() {
  const say = useSay('talk')
  const tool = useDrawing((state) => state.tool)
  // Escape is the page's own while the picture has the focus; here the tools have it.
  const leave = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape') return
    takeTool(null)
    document.querySelector<HTMLElement>('[data-part="view"]')?.focus({ preventScroll: true })
  }
  return (
    <div className={styles.drawing} data-part="drawing">
      <Sheet />
      <fieldset className={styles.tools} aria-label={say('draw')} onKeyDown={leave}>
        <Kinds />
        <Colors />
        <Ends />
        {tool === 'text' && <Words />}
        <p className="unseen" role="status">
          {say('drawHint')}
        </p>
      </fieldset>
    </div>
  )
}

/** What the hand draws on: it lies over the picture, so that the body does not turn under it. */
function Sheet() {
  const begin = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.isPrimary || event.button !== 0) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    beginLine(event.clientX, event.clientY)
  }
  return (
    // Drawn by mouse, pen or finger; what is drawn can be undone by keyboard, and read in the link.
    <div
      className={styles.sheet}
      data-part="drawingSheet"
      aria-hidden="true"
      onPointerDown={begin}
      onPointerMove={({ clientX, clientY }) => drawLine(clientX, clientY)}
      onPointerUp={endLine}
      onPointerCancel={dropLine}
    />
  )
}

function Kinds() {
  const say = useSay('talk')
  const tool = useDrawing((state) => state.tool)
  return markKinds.map((kind) => (
    <Tool key={kind} icon={kind} text={say(`tool.${kind}`)} pressed={kind === tool} onClick={() => takeTool(kind)} />
  ))
}

/** The words that a press puts. */
function Words() {
  const say = useSay('talk')
  const words = useDrawing((state) => state.words)
  return (
    <input
      className={styles.words}
      type="text"
      maxLength={markLimits.letters}
      aria-label={say('markWords')}
      placeholder={say('markWords')}
      value={words}
      onChange={({ target }) => useDrawing.setState({ words: target.value })}
    />
  )
}

function Colors() {
  const say = useSay('talk')
  const color = useDrawing((state) => state.color)
  return (
    <fieldset className={styles.colors} aria-label={say('markColors')}>
      {markColors.map((id) => (
        <button
          key={id}
          type="button"
          className={styles.color}
          data-color={id}
          aria-label={say(`markColor.${id}`)}
          aria-pressed={id === color}
          onClick={() => useDrawing.setState({ color: id })}
        />
      ))}
    </fieldset>
  )
}

function Ends() {
  const say = useSay('talk')
  const onBone = useDrawing((state) => state.sticksTo === 'bone')
  const none = useChoices(({ marks }) => marks.length === 0)
  return (
    <>
      <Tool
        icon="bone"
        text={say('onBone')}
        pressed={onBone}
        onClick={() => useDrawing.setState({ sticksTo: onBone ? 'glass' : 'bone' })}
      />
      <Tool icon="undo" text={say('takeBack')} disabled={none} onClick={takeLastBack} />
      <Tool icon="wipe" text={say('wipe')} disabled={none} onClick={wipeMarks} />
      <Tool icon="close" text={say('drawDone')} onClick={() => takeTool(null)} />
    </>
  )
}

interface ToolProps {
  readonly icon: IconId
  readonly text: string
  readonly pressed?: boolean
  readonly disabled?: boolean
  readonly onClick: () => void
}

const Tool = ({ icon, text, pressed, ...others }: ToolProps) => (
  <button type="button" className={styles.tool} aria-label={text} title={text} aria-pressed={pressed} {...others}>
    <Icon id={icon} />
  </button>
)
