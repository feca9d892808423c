import { type CSSProperties, useState } from 'react'
import { forceColors } from '../../anatomy/colors'
import { momentsOf, type NamedMoment } from '../../biomechanics/momentNames'
import { useChoices } from '../../state/page/choices'
import { useForm } from '../../state/page/form'
import { lowScreen, wideScreen } from '../../state/page/media'
import { usePresent } from '../../state/talk/slideShow'
import { useSay } from '../kit/useSay'
import { signed } from '../kit/words'
import styles from './FreeBody.module.css'

interface Step {
  readonly name: string
  readonly moment: number
  /** Where its bar starts and ends [N·m]. */
  readonly from: number
  readonly to: number
}

/** The moments laid end to end: what nods forward first, then what nods back; the last ends at zero. */
function steps(moments: readonly NamedMoment[]): Step[] {
  let sum = 0
  return moments
    .toSorted((a, b) => b.moment - a.moment)
    .map(({ name, moment }) => {
      const from = sum
      sum += moment
      return { name, moment, from, to: sum }
    })
}

/**
 * Everything that turns the sacrum about its axis, adding up to nothing: it is at rest. Where it would lie on the body it is one
 * line at first, that opens.
 */
export function FreeBody() {
  const say = useSay('page')
  const isViewer = useForm(({ form }) => form === 'viewer')
  const onStage = usePresent(({ stageMode }) => stageMode)
  const [chosen, setChosen] = useState<boolean | null>(null)
  const open = chosen ?? !(isViewer || lowScreen() || (onStage && !wideScreen()))
  return (
    <details
      className={styles.freeBody}
      data-part="free-body"
      open={open}
      onToggle={({ currentTarget }) => currentTarget.open !== open && setChosen(currentTarget.open)}
    >
      <summary className={styles.title} data-part="free-body-title">
        {say('moments')}
      </summary>
      <Moments />
    </details>
  )
}

function Moments() {
  const report = useChoices((state) => state.report)
  const say = useSay('page')
  const list = steps(momentsOf(report))
  const reach = Math.max(...list.map(({ from, to }) => Math.max(Math.abs(from), Math.abs(to))), 1e-9)
  const low = Math.min(0, ...list.map(({ to }) => to))
  const span = reach - Math.min(0, low) || 1
  return (
    <table className={styles.moments} aria-label={say('moments')}>
      <thead className="unseen">
        <tr>
          <th scope="col">{say('from')}</th>
          <th scope="col">{say('moment')}</th>
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
          <th scope="row">{say('sum')}</th>
          <td>{signed(list.at(-1)?.to ?? 0, 2)}</td>
        </tr>
      </tbody>
    </table>
  )
}
