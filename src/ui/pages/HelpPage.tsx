import { type Shortcut, saysOf, shortcuts } from '../../state/page/shortcuts'
import { Marked } from '../kit/Marked'
import { useSay } from '../kit/useSay'
import styles from './HelpPage.module.css'
import prose from './prose.module.css'

const groups = [...new Set(shortcuts.map(({ group }) => group))]
const arrows: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
}

/** 'Shift+h' as keys to look at. */
function Keys({ text }: { readonly text: string }) {
  const say = useSay('pages')
  const named = (key: string): string => {
    if (key === ' ') return say('space')
    if (key === 'Escape') return say('escape')
    return arrows[key] ?? (key.length === 1 ? key.toUpperCase() : key)
  }
  const parts = text === '+' ? ['+'] : text.split('+').filter(Boolean)
  return (
    <>
      {parts.map((part, i) => (
        <span key={part}>
          {i > 0 && ' + '}
          <kbd className={styles.key}>{named(part)}</kbd>
        </span>
      ))}
    </>
  )
}

/** Of many keys in a row, the first and the last. */
const shortened = (keys: readonly string[]) => (keys.length > 3 ? [keys[0]!, keys.at(-1)!] : keys)

const heardIn = { view: 'inView', lesson: 'inView', stage: 'onStage', anywhere: 'anywhere' } as const

function Row({ keys, where, ...shortcut }: Shortcut) {
  const say = useSay('pages')
  return (
    <tr>
      <th scope="row">{saysOf(shortcut)}</th>
      <td>
        {shortened(keys).map((key, i) => (
          <span key={key}>
            {i > 0 && ` ${say(keys.length > 3 ? 'keysTo' : 'keysOr')} `}
            <Keys text={key} />
          </span>
        ))}
      </td>
      <td>{say(heardIn[where])}</td>
    </tr>
  )
}

const pointer = ['turn', 'move', 'zoom', 'point', 'select', 'selectMore', 'fill'] as const

/** How to move about, made from the same table as the keys themselves. */
export function HelpPage() {
  const sayKeys = useSay('keys')
  const say = useSay('pages')
  return (
    <>
      <p>
        <Marked text={say('helpHow')} as="em" />
      </p>
      <h3 className={prose.title}>{say('mouseAndTouch')}</h3>
      <table className={prose.table}>
        <thead>
          <tr>
            <th scope="col">{say('to')}</th>
            <th scope="col">{say('mouse')}</th>
            <th scope="col">{say('touch')}</th>
          </tr>
        </thead>
        <tbody>
          {pointer.map((id) => (
            <tr key={id}>
              <th scope="row">{say(id)}</th>
              <td>{say(`${id}Mouse`)}</td>
              <td>{say(`${id}Touch`)}</td>
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
                <th scope="col">{say('to')}</th>
                <th scope="col">{say('keys')}</th>
                <th scope="col">{say('where')}</th>
              </tr>
            </thead>
            <tbody>
              {shortcuts
                .filter((shortcut) => shortcut.group === group)
                .map((shortcut) => (
                  <Row key={shortcut.does} {...shortcut} />
                ))}
            </tbody>
          </table>
        </section>
      ))}
      <h3 className={prose.title}>{say('onSlider')}</h3>
      <p>{say('sliderKeys')}</p>
      <h3 className={prose.title}>{say('wrongWithYou')}</h3>
      <p>{say('urgent')}</p>
    </>
  )
}
