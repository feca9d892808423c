import { type Entry, entryOf } from '../../anatomy/atlas'
import { isFelt } from '../../anatomy/skinMarks'
import { type SourceId, sources } from '../../anatomy/sources'
import { toldOf } from '../../anatomy/told'
import { showBest } from '../../state/find/bestShown'
import { clearSelection, select, selectAll, useSelection } from '../../state/find/selection'
import { toggleXray, useExplore } from '../../state/look/explore'
import { hide, isDrawn, isolate, notShown, showStructures, useSeen } from '../../state/look/visibility'
import { useShapeCredit } from '../../state/own/ownStore'
import { useChoices } from '../../state/page/choices'
import { nameOf, nameOfEntry } from '../../state/page/names'
import { useWithheld } from '../../state/page/withheld'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import { ClaimCard } from '../kit/ClaimCard'
import { Fold } from '../kit/Fold'
import lists from '../kit/rows.module.css'
import { focusView, Sheet } from '../kit/Sheet'
import table from '../kit/table.module.css'
import text from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
import { fixed, signed } from '../kit/words'
import styles from './Card.module.css'
import { numbersOf } from './numbers'

/** What can be done with what is selected. */
function Doings({ ids }: { readonly ids: readonly string[] }) {
  const seen = useSeen()
  const xray = useExplore((state) => state.xray)
  const say = useSay('find')
  const drawn = ids.filter(isDrawn)
  const away = notShown(seen)
  const allAway = drawn.length > 0 && drawn.every((id) => away.includes(id))
  return (
    <Acts>
      {drawn.length > 0 && (
        <>
          <Button onClick={() => isolate(drawn)} aria-keyshortcuts="Shift+H">
            {say('isolate')}
          </Button>
          <Button onClick={() => (allAway ? showStructures(drawn) : hide(drawn))} aria-keyshortcuts="H">
            {say(allAway ? 'show' : 'hide')}
          </Button>
          <Button
            aria-pressed={drawn.every((id) => xray.includes(id))}
            onClick={() => toggleXray(drawn)}
            aria-keyshortcuts="X"
          >
            {say('xray')}
          </Button>
        </>
      )}
      <Button onClick={() => showBest(ids)} aria-keyshortcuts="F">
        {say('frame')}
      </Button>
    </Acts>
  )
}

/** Numbers of this moment, always true to size. */
function Numbers({ entry }: { readonly entry: Entry }) {
  const report = useChoices((state) => state.report)
  const scenario = useChoices((state) => state.scenario)
  const withheld = useWithheld()
  const say = useSay('find')
  const sayPage = useSay('page')
  const rows = numbersOf(entry, report, scenario)
  if (rows.length === 0) return null
  if (withheld) return <p className={text.aside}>{sayPage('withheld')}</p>
  return (
    <table className={table.numbers}>
      <caption>{say('now')}</caption>
      <tbody>
        {rows.map(({ name, value, unit, digits, isChange }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              {isChange ? signed(value, digits) : fixed(value, digits)}
              <span className={text.unit}>{unit === '°' ? '°' : ` ${unit}`}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A source, and how we have it where we have not read it. */
function Source({ id }: { readonly id: SourceId }) {
  const say = useSay('find')
  const { cite, kind } = sources[id]
  return kind === 'seen' ? cite : `${cite} ${say(`source.${kind}`)}`
}

function About({ entry }: { readonly entry: Entry }) {
  const { base, latin, plain, ta2 } = entry
  const { fma, attachments, action, nerve, role, claims, sources: shapes } = toldOf(entry)
  const own = useShapeCredit(entry.id)
  const say = useSay('find')
  const sayPage = useSay('page')
  const facts: [string, string | undefined][] = [
    [say('role'), role],
    [say('felt'), isFelt(base) ? say(`felt.${base}`) : undefined],
    [say('attachments'), attachments],
    [say('action'), action],
    [say('nerve'), nerve],
    [say('alsoCalled'), plain.length > 0 ? plain.join(', ') : undefined],
    [say('identifiers'), [ta2 && `TA2 ${ta2}`, fma && `FMA ${fma}`].filter(Boolean).join(', ') || undefined],
  ]
  return (
    <>
      {latin && (
        <p className={styles.latin} lang="la">
          {latin}
        </p>
      )}
      <Doings ids={[entry.id]} />
      <Numbers entry={entry} />
      <dl className={text.facts}>
        {facts.map(
          ([name, text]) =>
            text && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
      <h3>{sayPage('evidence')}</h3>
      {claims.map((id) => (
        <ClaimCard key={id} id={id} />
      ))}
      <Fold summary={say('shapeSources')}>
        <ul className={styles.sources}>
          {own && <li>{own}</li>}
          {shapes.map((id) => (
            <li key={id}>
              <Source id={id} />
            </li>
          ))}
        </ul>
      </Fold>
    </>
  )
}

/** The card of what is selected; of several, their list and what can be done with all of them. */
export function Card() {
  const selected = useSelection((state) => state.selected)
  const one = selected.length === 1 ? entryOf(selected[0]!) : undefined
  const say = useSay('find')
  const close = (): void => {
    clearSelection()
    focusView()
  }
  return (
    <Sheet
      key={one?.id ?? 'several'}
      title={one ? nameOf(one) : say('several', { count: selected.length })}
      stays
      onClose={close}
    >
      {one ? (
        <About entry={one} />
      ) : (
        <>
          <Doings ids={selected} />
          <ul className={lists.rows}>
            {selected.map((id) => (
              <li key={id} className={lists.row}>
                <button type="button" className={lists.name} onClick={() => selectAll([id])}>
                  {nameOfEntry(id)}
                </button>
                <Button onClick={() => select(id, true)} aria-label={say('takeOut', { name: nameOfEntry(id) })}>
                  {say('remove')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Sheet>
  )
}
