import styles from './Crew.module.css'
import ink from './drawing.module.css'

const sensors = ['Eyes', 'Inner ear', 'Neck', 'Joints', 'Feet']
const muscles = ['Back', 'Belly', 'Psoas', 'Gluteals', 'Piriformis', 'Pelvic floor', 'Legs']
const at = (i: number, n: number) => 16 + (i * 158) / (n - 1)

/** Many sensors, one nervous system, many muscles: lines of equal weight. */
export function Crew() {
  return (
    <svg
      className={ink.drawing}
      viewBox="0 0 260 190"
      role="img"
      aria-label={`${sensors.join(', ')} to the nervous system to ${muscles.join(', ')}`}
    >
      {sensors.map((name, i) => (
        <line key={name} className={styles.line} x1={66} y1={at(i, sensors.length)} x2={108} y2={95} />
      ))}
      {muscles.map((name, i) => (
        <line key={name} className={styles.line} x1={152} y1={95} x2={188} y2={at(i, muscles.length)} />
      ))}
      <circle className={styles.system} cx={130} cy={95} r={25} />
      <text x={130} y={92} textAnchor="middle" className={ink.small}>
        nervous
      </text>
      <text x={130} y={104} textAnchor="middle" className={ink.small}>
        system
      </text>
      {sensors.map((name, i) => (
        <text key={name} x={62} y={at(i, sensors.length) + 4} textAnchor="end">
          {name}
        </text>
      ))}
      {muscles.map((name, i) => (
        <text
          key={name}
          x={192}
          y={at(i, muscles.length) + 4}
          className={name === 'Piriformis' ? ink.strong : undefined}
        >
          {name}
        </text>
      ))}
    </svg>
  )
}
