import { useMemo } from 'react'
import { segments } from '../../../anatomy/bodies'
import { psoasAtJoints } from '../../../biomechanics/psoasAtJoints'
import { useChoices } from '../../../state/page/choices'
import { Marked } from '../../kit/Marked'
import text from '../../kit/text.module.css'
import { useTrail } from '../../kit/trail'
import { useSay } from '../../kit/useSay'
import { fixed, signed } from '../../kit/words'
import ink from './drawing.module.css'
import styles from './SegmentMoments.module.css'

const top = segments.toReversed()
const rowHeight = 40

/** Both psoas at each lumbar joint: an arrow that bends back (extends) or forward, and the load on the lowest. */
export function SegmentMoments() {
  const say = useSay('figures')
  const scenario = useChoices((state) => state.scenario)
  const compression = useChoices((state) => state.report.l5s1.compression)
  const trail = useTrail()
  const moments = useMemo(() => psoasAtJoints(trail, scenario), [trail, scenario])
  if (!moments) return <p className={text.aside}>{say('nothingBalances')}</p>
  return (
    <>
      <svg
        className={ink.drawing}
        viewBox={`0 0 260 ${top.length * rowHeight + 34}`}
        role="img"
        aria-label={say('segmentsSeen')}
      >
        {top.map((id, i) => {
          const y = 20 + i * rowHeight
          const moment = moments[id]
          const length = Math.min(62, 6 + Math.abs(moment) * 6)
          const way = moment >= 0 ? 1 : -1
          return (
            <g key={id}>
              <rect className={ink.bone} x={104 - i * 2} y={y - 14} width={38} height={27} rx={5} />
              <text x={123 - i * 2} y={y + 4} textAnchor="middle" className={ink.small}>
                {id.slice(0, 2)}
              </text>
              <line className={styles.disc} x1={104 - i * 2} x2={142 - i * 2} y1={y + 19} y2={y + 19} />
              <path
                className={way > 0 ? styles.extends : styles.flexes}
                d={
                  way > 0 ? `M150 ${y + 19} h${length} m-6 -5 l6 5 l-6 5` : `M96 ${y + 19} h${-length} m6 -5 l-6 5 l6 5`
                }
              />
              <text x={256} y={y + 24} textAnchor="end" className={ink.small}>
                {say('moment', { moment: signed(moment, 1) })}
              </text>
            </g>
          )
        })}
        <rect className={ink.bone} x={90} y={20 + top.length * rowHeight - 14} width={44} height={24} rx={5} />
        <text x={112} y={20 + top.length * rowHeight + 2} textAnchor="middle" className={ink.small}>
          S1
        </text>
      </svg>
      <p className={`${text.aside} ${styles.key}`}>
        <span data-key="flexes">{say('bendsForward')}</span> <span data-key="extends">{say('bendsBack')}</span>
      </p>
      <p className={text.aside}>
        <Marked text={say('segmentsLoad', { load: fixed(compression, 0) })} as="strong" />
      </p>
    </>
  )
}
