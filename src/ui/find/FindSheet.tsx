import { useState } from 'react'
import { type Entry, entries } from '../../anatomy/atlas'
import { regions, systems } from '../../anatomy/described'
import { find } from '../../state/find/bestShown'
import { hover, select, useSelection } from '../../state/find/selection'
import { hide, isDrawn, notShown, showStructures, useSeen } from '../../state/look/visibility'
import { useChoices } from '../../state/page/choices'
import { nameOf } from '../../state/page/names'
import { closePanel, openTerm } from '../../state/page/panels'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import field from '../kit/field.module.css'
import { Icon } from '../kit/Icon'
import { optionsOf, Radios } from '../kit/Radios'
import rows from '../kit/rows.module.css'
import { Sheet } from '../kit/Sheet'
import { termWords } from '../kit/termWords'
import text from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
import styles from './FindSheet.module.css'
import { search } from './search'

/** One structure: its name selects, its eye hides and shows. */
function Row({ entry }: { readonly entry: Entry }) {
  const { id, latin } = entry
  const name = nameOf(entry)
  const say = useSay('find')
  const selected = useSelection((state) => state.selected.includes(id))
  const hidden = useChoices((state) => notShown(state).includes(id))
  return (
    <li className={rows.row} data-hidden={hidden}>
      <button
        type="button"
        className={rows.name}
        aria-pressed={selected}
        title={latin}
        onClick={({ ctrlKey, metaKey }) => {
          const add = ctrlKey || metaKey
          if (add) select(id, true)
          else {
            closePanel()
            find(id)
          }
        }}
        onPointerEnter={() => hover(id)}
        onPointerLeave={() => hover(null)}
        onFocus={() => hover(id)}
        onBlur={() => hover(null)}
      >
        {name}
      </button>
      {isDrawn(id) && (
        <Button
          look="icon"
          aria-pressed={!hidden}
          aria-label={say('isShown', { name })}
          onClick={() => (hidden ? showStructures([id]) : hide([id]))}
        >
          <Icon id={hidden ? 'hidden' : 'look'} />
        </Button>
      )}
    </li>
  )
}

type By = 'system' | 'region'
const groups: Readonly<Record<By, readonly (readonly [id: string, name: string])[]>> = {
  system: Object.entries(systems),
  region: Object.entries(regions),
}

const ways = Object.keys(groups) as By[]

/** Everything there is, by system or by region. A group is filled only while it is open. */
function Tree() {
  const say = useSay('find')
  const [by, setBy] = useState<By>('system')
  return (
    <>
      <Radios
        text={say('sortBy')}
        options={optionsOf(ways, (way) => say(`by.${way}`))}
        value={by}
        onChange={setBy}
        tabs
      />
      {groups[by].map(([id, name]) => (
        <Branch key={`${by} ${id}`} name={name} members={entries.filter((entry) => entry[by] === id)} />
      ))}
    </>
  )
}

function Branch({ name, members }: { readonly name: string; readonly members: readonly Entry[] }) {
  const say = useSay('find')
  const [open, setOpen] = useState(false)
  const seen = useSeen()
  const drawn = members.map(({ id }) => id).filter(isDrawn)
  const away = notShown(seen).filter((id) => drawn.includes(id)).length
  return (
    <details className={styles.branch} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {name}{' '}
        <span className={text.aside}>
          {away > 0 ? say('someHidden', { count: members.length, hidden: away }) : members.length}
        </span>
      </summary>
      {open && (
        <>
          {drawn.length > 0 && (
            <Acts>
              <Button disabled={away === 0} onClick={() => showStructures(drawn)}>
                {say('showThem')}
              </Button>
              <Button disabled={away === drawn.length} onClick={() => hide(drawn)}>
                {say('hideThem')}
              </Button>
            </Acts>
          )}
          <ul className={rows.rows}>
            {members.map((entry) => (
              <Row key={entry.id} entry={entry} />
            ))}
          </ul>
        </>
      )}
    </details>
  )
}

/** At most this many at once: a longer list is not read. */
const most = 24

function Results({ query, ask }: { readonly query: string; readonly ask: (text: string) => void }) {
  const say = useSay('find')
  const { entries: found, terms, suggestions } = search(query)
  if (suggestions.length > 0) {
    // The suggestions are buttons: they stand where the sentence has a new line.
    const [before, after] = say('didYouMean', { query: query.trim().slice(0, 40), names: '\n' }).split('\n')
    return (
      <p role="status">
        {before}
        {suggestions.map((text, i) => (
          <span key={text}>
            {i > 0 && ', '}
            <Button look="word" onClick={() => ask(text)}>
              {text}
            </Button>
          </span>
        ))}
        {after}
      </p>
    )
  }
  return (
    <>
      <p className="unseen" role="status">
        {say('found', { count: found.length })}
      </p>
      <ul className={rows.rows}>
        {found.slice(0, most).map((entry) => (
          <Row key={entry.id} entry={entry} />
        ))}
        {terms.map((id) => (
          <li key={id} className={rows.row}>
            <button type="button" className={rows.name} onClick={() => openTerm(id)}>
              {termWords(id).term} <span className={text.aside}>{say('glossary')}</span>
            </button>
          </li>
        ))}
      </ul>
      {found.length > most && <p className={text.aside}>{say('andMore', { count: found.length - most })}</p>}
    </>
  )
}

/** Find a structure by any of its names, or look through all of them. */
export function FindSheet() {
  const [query, setQuery] = useState('')
  const say = useSay('find')
  return (
    <Sheet title={say('title')} onClose={closePanel}>
      <input
        data-first
        type="search"
        className={field.field}
        aria-label={say('name')}
        placeholder={say('example')}
        autoComplete="off"
        spellCheck={false}
        maxLength={80}
        value={query}
        onChange={({ target }) => setQuery(target.value)}
        onKeyDown={(event) => {
          const first = event.key === 'Enter' ? search(query).entries[0] : undefined
          if (!first) return
          // Else the button that gets the focus back is pressed by the same key, and the sheet is there again.
          event.preventDefault()
          closePanel()
          find(first.id)
        }}
      />
      {query.trim() === '' ? <Tree /> : <Results query={query} ask={setQuery} />}
    </Sheet>
  )
}
