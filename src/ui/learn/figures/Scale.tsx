import { useChoices } from '../../../state/page/choices'
import { Marked } from '../../kit/Marked'
import text from '../../kit/text.module.css'
import { useSay } from '../../kit/useSay'
import { signed } from '../../kit/words'
import ink from './drawing.module.css'
import pair from './pair.module.css'
import styles from './Scale.module.css'

/** One nod, drawn at life size and ten times larger, as a wedge between two bones. */
export function Scale() {
  const say = useSay('figures')
  const nutation = useChoices((state) => state.report.change.nutation.mean)
  // A hundredth of a degree is less than any screen shows, and more than an answer owes to the one it started from.
  const turn = (factor: number): string => (-nutation * factor).toFixed(2)
  return (
    <div className={pair.pair}>
      {[1, 10].map((factor) => (
        <div key={factor}>
          <svg className={ink.drawing} viewBox="0 0 110 96" role="img" aria-label={say('nodDrawn', { times: factor })}>
            <path className={ink.boneLine} d="M84 12 C100 34 100 66 74 86" />
            <path className={styles.ghost} d="M30 20 L66 16 L56 58 L64 84 L46 62 Z" />
            <g transform={`rotate(${turn(factor)} 54 44)`}>
              <path className={ink.bone} d="M30 20 L66 16 L56 58 L64 84 L46 62 Z" />
            </g>
          </svg>
          <p className={text.aside}>
            <Marked text={say('nodTimes', { times: factor, nod: signed(nutation, 1) })} as="strong" />
          </p>
        </div>
      ))}
    </div>
  )
}
