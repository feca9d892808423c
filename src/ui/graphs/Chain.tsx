import { type CSSProperties, useEffect, useRef, useState } from 'react'
import { type ChainLink, chain } from '../../biomechanics/chain'
import { choose, useChoices } from '../../state/choices'
import { hover, selectAll, useSelection } from '../../state/selection'
import { EvidenceButton } from '../explore/Evidence'
import { fixed, signed } from '../words'

/** Between one link and the next when the chain lights up [ms]. */
const pace = 120

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
  const { id, name, says, unit, digits, isChange, read, off: parts, cannot, structures, claims } = link
  const value = useChoices(({ report }) => read(report))
  const rest = useChoices(({ neutral }) => read(neutral))
  const off = useChoices(({ scenario }) => scenario.off)
  const selected = useSelection((state) => state.selected)
  const isOff = parts.length > 0 && parts.every((part) => off.includes(part))
  const on = structures.every((structure) => selected.includes(structure))
  const toggle = () =>
    choose({ off: isOff ? off.filter((part) => !parts.includes(part)) : [...new Set([...off, ...parts])] })
  return (
    <li className="link" data-link={id} data-off={isOff} data-selected={on}>
      {/* A new key starts the light again. */}
      <span
        key={round}
        className="link-light"
        data-lit={round > 0}
        aria-hidden="true"
        style={{ '--wait': `${place * pace}ms` } as CSSProperties}
      />
      <button
        type="button"
        className="link-name"
        aria-pressed={on}
        onClick={() => selectAll(on ? [] : structures)}
        onMouseEnter={() => hover(structures[0] ?? null)}
        onMouseLeave={() => hover(null)}
      >
        <b>{name}</b>
        <span>{says}</span>
      </button>
      <span className="link-value">
        {isChange ? signed(value, digits) : fixed(value, digits)}
        <span className="unit">{unit === '°' ? '°' : ` ${unit}`}</span>
        {!isChange && <span className="link-change">{signed(value - rest, digits)}</span>}
      </span>
      <span className="link-more">
        {cannot ? (
          <span className="aside">{cannot}</span>
        ) : (
          <label>
            <input type="checkbox" checked={!isOff} onChange={toggle} /> {isOff ? 'Off' : 'On'}
            <span className="unseen">: {name}</span>
          </label>
        )}
        <EvidenceButton about={name} claims={claims} />
      </span>
    </li>
  )
}

/** From the pull to the rest, link by link, each with its number now; a link switched off is off in the body too. */
export function Chain() {
  const round = useLighting()
  return (
    <ol className="chain">
      {chain.map((link, place) => (
        <Link key={link.id} link={link} place={place} round={round} />
      ))}
    </ol>
  )
}
