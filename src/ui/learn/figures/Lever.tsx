import { useChoices } from '../../../state/page/choices'
import { Marked } from '../../kit/Marked'
import text from '../../kit/text.module.css'
import { useSay } from '../../kit/useSay'
import { fixed } from '../../kit/words'
import ink from './drawing.module.css'
import styles from './Lever.module.css'

const reach = 32
const place = (arm: number): number => 130 - (Math.max(-reach, Math.min(reach, arm)) / reach) * 116

/** Lever of the right piriformis about the axis of the thigh: outward, inward, and a band around zero. */
export function Lever() {
  const say = useSay('figures')
  const arm = useChoices((state) => state.report.piriformisMomentArm.right.rotation)
  const way = Math.abs(arm) < 3 ? 'hardlyLever' : arm > 0 ? 'turnsOutward' : 'turnsInward'
  const at = place(arm)
  return (
    <>
      <svg className={ink.drawing} viewBox="0 0 260 76" role="img" aria-label={say('lever')}>
        <rect className={styles.outward} x={14} y={30} width={place(3) - 14} height={12} />
        <rect className={styles.neither} x={place(3)} y={30} width={place(-3) - place(3)} height={12} />
        <rect className={styles.inward} x={place(-3)} y={30} width={246 - place(-3)} height={12} />
        <path className={styles.pointer} d={`M${at} 26 l-7 -13 h14 z`} />
        <text x={14} y={60}>
          {say('outward')}
        </text>
        <text x={130} y={60} textAnchor="middle">
          0
        </text>
        <text x={246} y={60} textAnchor="end">
          {say('inward')}
        </text>
      </svg>
      <p className={text.aside}>
        <Marked text={say(way, { arm: fixed(Math.abs(arm), 0) })} as="strong" />
      </p>
    </>
  )
}
