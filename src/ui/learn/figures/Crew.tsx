import { useSay } from '../../kit/useSay'
import styles from './Crew.module.css'
import ink from './drawing.module.css'

const sensors = ['crewEyes', 'crewInnerEar', 'crewNeck', 'crewJoints', 'crewFeet'] as const
const muscles = [
  'crewBack',
  'crewBelly',
  'crewPsoas',
  'crewGluteals',
  'crewPiriformis',
  'crewPelvicFloor',
  'crewLegs',
] as const
const at = (i: number, n: number) => 16 + (i * 158) / (n - 1)

/** Many sensors, one nervous system, many muscles: lines of equal weight. */
export function CrewFigure() {
  const say = useSay('figures')
  const listed = (ids: readonly ((typeof sensors)[number] | (typeof muscles)[number])[]) =>
    ids.map((id) => say(id)).join(', ')
  return (
    <svg
      className={ink.drawing}
      viewBox="0 0 260 190"
      role="img"
      aria-label={say('crewSeen', { sensors: listed(sensors), muscles: listed(muscles) })}
    >
      {sensors.map((id, i) => (
        <line key={id} className={styles.line} x1={66} y1={at(i, sensors.length)} x2={108} y2={95} />
      ))}
      {muscles.map((id, i) => (
        <line key={id} className={styles.line} x1={152} y1={95} x2={188} y2={at(i, muscles.length)} />
      ))}
      <circle className={styles.system} cx={130} cy={95} r={25} />
      <text x={130} y={92} textAnchor="middle" className={ink.small}>
        {say('nervous')}
      </text>
      <text x={130} y={104} textAnchor="middle" className={ink.small}>
        {say('system')}
      </text>
      {sensors.map((id, i) => (
        <text key={id} x={62} y={at(i, sensors.length) + 4} textAnchor="end">
          {say(id)}
        </text>
      ))}
      {muscles.map((id, i) => (
        <text
          key={id}
          x={192}
          y={at(i, muscles.length) + 4}
          className={id === 'crewPiriformis' ? ink.strong : undefined}
        >
          {say(id)}
        </text>
      ))}
    </svg>
  )
}
