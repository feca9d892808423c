import { type Shortcut, saysOf, shortcuts } from '../../state/page/shortcuts'
import { useSay } from '../kit/useSay'
import styles from './HelpPage.module.css'
import prose from './prose.module.css'

const groups = [...new Set(shortcuts.map(({ group }) => group))]
const names: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ' ': 'Space',
  Escape: 'Esc',
}

/** 'Shift+h' as keys to look at. */
function Keys({ text }: { readonly text: string }) {
  const parts = text === '+' ? ['+'] : text.split('+').filter(Boolean)
  return (
    <>
      {parts.map((part, i) => (
        <span key={part}>
          {i > 0 && ' + '}
          <kbd className={styles.key}>{names[part] ?? (part.length === 1 ? part.toUpperCase() : part)}</kbd>
        </span>
      ))}
    </>
  )
}

/** Of many keys in a row, the first and the last. */
const shortened = (keys: readonly string[]) => (keys.length > 3 ? [keys[0]!, keys.at(-1)!] : keys)

const Row = ({ keys, where, ...shortcut }: Shortcut) => (
  <tr>
    <th scope="row">{saysOf(shortcut)}</th>
    <td>
      {shortened(keys).map((key, i) => (
        <span key={key}>
          {i > 0 && (keys.length > 3 ? ' to ' : ' or ')}
          <Keys text={key} />
        </span>
      ))}
    </td>
    <td>{where === 'view' ? 'in the 3D view' : 'anywhere'}</td>
  </tr>
)

const pointer: readonly (readonly [does: string, mouse: string, touch: string])[] = [
  ['Turn the body', 'drag', 'one finger'],
  ['Move it', 'right drag, or Shift and drag', 'two fingers'],
  ['Nearer, farther', 'wheel', 'pinch'],
  ['Name a structure', 'point at it', 'tap'],
  ['Select it and open its card', 'click', 'tap'],
  ['Select several', 'Ctrl or Cmd and click', 'touch and hold'],
  ['Fill the view with it', 'double click', 'double tap'],
]

/** How to move about, made from the same table as the keys themselves. */
export function HelpPage() {
  const sayKeys = useSay('keys')
  return (
    <>
      <p>
        Drag a slider under <em>Pull</em> and watch the sacrum. Right and left are always the body’s own. Everything on
        this page is for education; it is not diagnosis or treatment.
      </p>
      <h3 className={prose.title}>Mouse and touch</h3>
      <table className={prose.table}>
        <thead>
          <tr>
            <th scope="col">To</th>
            <th scope="col">Mouse</th>
            <th scope="col">Touch</th>
          </tr>
        </thead>
        <tbody>
          {pointer.map(([does, mouse, touch]) => (
            <tr key={does}>
              <th scope="row">{does}</th>
              <td>{mouse}</td>
              <td>{touch}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {groups.map((group) => (
        <section key={group}>
          <h3 className={prose.title}>{sayKeys(`group.${group}`)}</h3>
          <table className={prose.table}>
            <thead className="unseen">
              <tr>
                <th scope="col">To</th>
                <th scope="col">Keys</th>
                <th scope="col">Where</th>
              </tr>
            </thead>
            <tbody>
              {shortcuts
                .filter((shortcut) => shortcut.group === group)
                .map((shortcut) => (
                  <Row key={shortcut.keys[0]} {...shortcut} />
                ))}
            </tbody>
          </table>
        </section>
      ))}
      <h3 className={prose.title}>On a slider</h3>
      <p>
        Arrow keys move one step, with Shift a tenth of it, PageUp and PageDown a large one; Home and End go to the
        ends.
      </p>
      <h3 className={prose.title}>If something is wrong with you</h3>
      <p>
        This page knows nothing about your body. Get urgent medical help for numbness around the genitals or back
        passage, new trouble passing or holding urine or stool, weakness or numbness in both legs, or sudden loss of
        sexual function.
      </p>
    </>
  )
}
