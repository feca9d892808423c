import type { CSSProperties } from 'react'
import { forceColors } from '../../anatomy/colors'
import { useChoices } from '../../state/choices'
import { signed } from '../words'
import styles from './FreeBody.module.css'

const names: Readonly<Record<string, string>> = {
  gravity: 'Weight above',
  psoasMajor: 'Psoas, through L5-S1',
  iliacus: 'Iliacus',
  piriformis: 'Piriformis',
  gluteusMaximus: 'Gluteus maximus',
  quadratusLumborum: 'Quadratus lumborum',
  coccygeus: 'Coccygeus',
  iliolumbar: 'Iliolumbar ligament',
  extensorsSacral: 'Extensors on the sacrum',
  extensorsIliac: 'Extensors on the ilium',
  joint: 'Joint and its ligaments',
}
/** Less than this [N·m] is not drawn. */
const least = 0.005

interface Step {
  readonly name: string
  readonly moment: number
  /** Where its bar starts and ends [N·m]. */
  readonly from: number
  readonly to: number
}

/** The moments laid end to end: what nods forward first, then what nods back; the last ends at zero. */
function steps(moments: Readonly<Record<string, number>>): Step[] {
  const sorted = Object.entries(moments)
    .filter(([, moment]) => Math.abs(moment) >= least)
    .sort(([, a], [, b]) => b - a)
  let sum = 0
  return sorted.map(([id, moment]) => {
    const from = sum
    sum += moment
    return { name: names[id] ?? id, moment, from, to: sum }
  })
}

/** Everything that turns the sacrum about its axis, adding up to nothing: it is at rest. */
export function FreeBody() {
  const shown = useChoices((state) => state.freeBody)
  const moments = useChoices((state) => state.report.sacroiliacMoments)
  if (!shown) return null
  const list = steps(moments)
  const reach = Math.max(...list.map(({ from, to }) => Math.max(Math.abs(from), Math.abs(to))), 1e-9)
  const low = Math.min(0, ...list.map(({ to }) => to))
  const span = reach - Math.min(0, low) || 1
  return (
    <table className={styles.freeBody} data-part="free-body">
      <caption>Moments on the sacrum about the sacro-iliac axis, N·m</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">From</th>
          <th scope="col">Moment, nutation positive</th>
        </tr>
      </thead>
      <tbody>
        {list.map(({ name, moment, from, to }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <span
                className={styles.bar}
                style={
                  {
                    '--start': (Math.min(from, to) - low) / span,
                    '--length': Math.abs(to - from) / span,
                    background: moment > 0 ? forceColors.nutation : forceColors.counternutation,
                  } as CSSProperties
                }
              />
              {signed(moment, 2)}
            </td>
          </tr>
        ))}
        <tr className={styles.total}>
          <th scope="row">Sum</th>
          <td>{signed(list.at(-1)?.to ?? 0, 2)}</td>
        </tr>
      </tbody>
    </table>
  )
}
