import { useChoices } from '../../../state/page/choices'
import text from '../../kit/text.module.css'
import { fixed } from '../../kit/words'
import ink from './drawing.module.css'
import styles from './Lever.module.css'

const reach = 32
const place = (arm: number): number => 130 - (Math.max(-reach, Math.min(reach, arm)) / reach) * 116

/** Lever of the right piriformis about the axis of the thigh: outward, inward, and a band around zero. */
export function Lever() {
  const arm = useChoices((state) => state.report.piriformisMomentArm.right.rotation)
  const way = Math.abs(arm) < 3 ? 'zero' : arm > 0 ? 'out' : 'in'
  const at = place(arm)
  return (
    <>
      <svg className={ink.drawing} viewBox="0 0 260 76" role="img" aria-label="Lever of piriformis">
        <rect className={styles.outward} x={14} y={30} width={place(3) - 14} height={12} />
        <rect className={styles.neither} x={place(3)} y={30} width={place(-3) - place(3)} height={12} />
        <rect className={styles.inward} x={place(-3)} y={30} width={246 - place(-3)} height={12} />
        <path className={styles.pointer} d={`M${at} 26 l-7 -13 h14 z`} />
        <text x={14} y={60}>
          outward
        </text>
        <text x={130} y={60} textAnchor="middle">
          0
        </text>
        <text x={246} y={60} textAnchor="end">
          inward
        </text>
      </svg>
      <p className={text.aside}>
        <strong>{fixed(Math.abs(arm), 0)} mm</strong>
        {way === 'zero'
          ? ': hardly any lever.'
          : way === 'out'
            ? ': turns the thigh outward.'
            : ': turns the thigh inward.'}
      </p>
    </>
  )
}
