import { useChoices } from '../../../state/page/choices'
import { Marked } from '../../kit/Marked'
import text from '../../kit/text.module.css'
import { useSay } from '../../kit/useSay'
import { signed } from '../../kit/words'
import styles from './Dials.module.css'
import ink from './drawing.module.css'
import pair from './pair.module.css'

/** Drawn this many times larger than the change of nutation. */
const larger = 20

/** Change of nutation at the right and the left joint. */
export function Dials() {
  const say = useSay('figures')
  const { right, left } = useChoices((state) => state.report.change.nutation)
  return (
    <>
      <div className={pair.pair}>
        {(
          [
            ['right', right],
            ['left', left],
          ] as const
        ).map(([side, angle]) => (
          <div key={side}>
            <svg className={ink.drawing} viewBox="0 0 110 70" role="img" aria-label={say(`${side}Joint`)}>
              <path className={styles.dial} d="M10 60 A45 45 0 0 1 100 60" />
              <line className={ink.middle} x1={55} y1={60} x2={55} y2={18} />
              <line
                className={styles.needle}
                x1={55}
                y1={60}
                x2={55 + 40 * Math.sin((Math.max(-4, Math.min(4, angle)) * larger * Math.PI) / 180)}
                y2={60 - 40 * Math.cos((Math.max(-4, Math.min(4, angle)) * larger * Math.PI) / 180)}
              />
            </svg>
            <p className={text.aside}>
              <Marked text={say(`${side}Dial`, { angle: signed(angle, 2) })} as="strong" />
            </p>
          </div>
        ))}
      </div>
      <p className={text.aside}>{say('dialsNote', { times: larger })}</p>
    </>
  )
}
