import { useChoices } from '../../../state/page/choices'
import text from '../../kit/text.module.css'
import { useSay } from '../../kit/useSay'
import { signed } from '../../kit/words'
import ink from './drawing.module.css'
import styles from './Rope.module.css'

/** Full way of the knot [N·m of difference]. */
const full = 25

/** A rope between two muscles; its knot stands where their moments about the sacro-iliac axis leave it. */
export function Rope() {
  const say = useSay('figures')
  const moments = useChoices((state) => state.report.sacroiliacMoments)
  const psoas = moments.psoasMajor ?? 0
  const piriformis = moments.piriformis ?? 0
  const knot = 130 - 84 * Math.max(-1, Math.min(1, (psoas + piriformis) / full))
  const slack = Math.max(0, 16 - 1.2 * (Math.abs(psoas) + Math.abs(piriformis)))
  return (
    <>
      <svg className={ink.drawing} viewBox="0 0 260 84" role="img" aria-label={say('ropeSeen')}>
        <path
          className={styles.rope}
          d={`M22 40 Q${(22 + knot) / 2} ${40 + slack} ${knot} 40 Q${(knot + 238) / 2} ${40 + slack} 238 40`}
        />
        <line className={ink.middle} x1={130} x2={130} y1={20} y2={60} />
        <circle className={styles.knot} cx={knot} cy={40} r={9} />
        <circle className={ink.psoas} cx={22} cy={40} r={7 + Math.min(11, Math.sqrt(Math.abs(psoas)) * 2.6)} />
        <circle
          className={ink.piriformis}
          cx={238}
          cy={40}
          r={7 + Math.min(11, Math.sqrt(Math.abs(piriformis)) * 2.6)}
        />
        <text x={4} y={80}>
          {say('ropePsoas', { moment: signed(psoas, 1) })}
        </text>
        <text x={256} y={80} textAnchor="end">
          {say('ropePiriformis', { moment: signed(piriformis, 1) })}
        </text>
      </svg>
      <p className={text.aside}>{say('ropeNote')}</p>
    </>
  )
}
