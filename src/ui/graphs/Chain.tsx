import { type CSSProperties, useEffect, useRef, useState } from 'react'
import { type ChainLink, chain } from '../../biomechanics/chain'
import { hover, selectAll, useSelection } from '../../state/find/selection'
import { choose, useChoices } from '../../state/page/choices'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import { EvidenceButton } from '../kit/Evidence'
import text from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
import { fixed, signed } from '../kit/words'
import styles from './Chain.module.css'

/** Between one link and the next when the chain lights up [ms]. */
const pace = 70

/** Counts the changes of the numbers, for a moment after the last: what lights up starts anew with each. */
function useLighting(): number {
  const report = useChoices((state) => state.report)
  const first = useRef(report)
  const [round, setRound] = useState(0)
  useEffect(() => {
    if (report === first.current) return
    const later = setTimeout(() => setRound((count) => count + 1), 150)
    return () => clearTimeout(later)
  }, [report])
  return round
}

function Link({ link, place, round }: { readonly link: ChainLink; readonly place: number; readonly round: number }) {
  const say = useSay('graphs')
  const { id, unit, digits, isChange, read, off: parts, structures, claims } = link
  const name = say(`${id}Link`)
  const cannot = id === 'moment' || id === 'balance' ? say(`${id}Cannot`) : null
  const value = useChoices(({ report }) => read(report))
  const rest = useChoices(({ neutral }) => read(neutral))
  const off = useChoices(({ scenario }) => scenario.off)
  const selected = useSelection((state) => state.selected)
  const isOff = parts.length > 0 && parts.every((part) => off.includes(part))
  const on = structures.every((structure) => selected.includes(structure))
  const toggle = () =>
    choose({ off: isOff ? off.filter((part) => !parts.includes(part)) : [...new Set([...off, ...parts])] })
  return (
    <li className={styles.link} data-link={id} data-off={isOff} data-selected={on}>
      {/* A new key starts the light again. */}
      <span
        key={round}
        className={styles.light}
        data-lit={round > 0}
        aria-hidden="true"
        style={{ '--wait': `${place * pace}ms` } as CSSProperties}
      />
      {cannot ? (
        <span className={styles.sum} aria-hidden="true" title={cannot}>
          {id === 'moment' ? 'Σ' : '='}
        </span>
      ) : (
        <input type="checkbox" checked={!isOff} onChange={toggle} aria-label={say('switchedOn', { link: name })} />
      )}
      <button
        type="button"
        className={styles.name}
        aria-pressed={on}
        onClick={() => selectAll(on ? [] : structures)}
        onMouseEnter={() => hover(structures[0] ?? null)}
        onMouseLeave={() => hover(null)}
      >
        <span>
          <b>{name}</b>
          <span className={styles.value}>
            {isChange ? signed(value, digits) : fixed(value, digits)}
            <span className={text.unit}>{unit === '°' ? '°' : ` ${unit}`}</span>
          </span>
        </span>
        <span className={styles.says}>
          <span>
            {say(`${id}Says`)}
            {cannot && <span className="unseen">. {cannot}</span>}
          </span>
          {!isChange && (
            <span>
              {signed(value - rest, digits)}
              <span className="unseen"> {say('sinceRest', { unit })}</span>
            </span>
          )}
        </span>
      </button>
      <EvidenceButton about={name} claims={claims} />
    </li>
  )
}

/** From the pull to the rest, link by link, each with its number now; a link switched off is off in the body too. */
export function Chain() {
  const say = useSay('graphs')
  const round = useLighting()
  const off = useChoices(({ scenario }) => scenario.off)
  const cut = chain.flatMap((link) => link.off).filter((part) => off.includes(part))
  return (
    <div className={styles.whole}>
      <p className={text.aside}>{say('chainHow')}</p>
      <ol className={styles.chain}>
        {chain.map((link, place) => (
          <Link key={link.id} link={link} place={place} round={round} />
        ))}
      </ol>
      <Acts loose>
        <span className={text.aside}>{say('noSwitch')}</span>
        {cut.length > 0 && (
          <Button onClick={() => choose({ off: off.filter((part) => !cut.includes(part)) })}>
            {say('allLinksOn')}
          </Button>
        )}
      </Acts>
    </div>
  )
}
