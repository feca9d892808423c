import { headAt } from '../../biomechanics/time/pilot'
import styles from './Crew.module.css'

const sensors = ['Eyes', 'Inner ear', 'Neck', 'Feet'] as const
const crew = ['Back muscles', 'Abdominals', 'Psoas', 'Gluteus maximus', 'Piriformis', 'Pelvic floor', 'Calf'] as const

const sensorY = (i: number): number => 34 + i * 56
const crewY = (i: number): number => 22 + i * 30
const middle = { x: 176, y: 112 }

/** Many sensors, one nervous system, many muscles: solid what is documented, dotted what is only claimed. */
export function Crew({ time }: { readonly time: number }) {
  const turning = headAt(time) > 0
  const [neck, piriformis] = [sensorY(sensors.indexOf('Neck')), crewY(crew.indexOf('Piriformis'))]
  return (
    <figure className={styles.crew}>
      <svg
        viewBox="0 0 400 240"
        role="img"
        aria-label="Solid lines from eyes, inner ear, neck and feet to brain and spinal cord, and from there to seven muscles alike, piriformis among them. A dotted line straight from the neck to piriformis is only claimed."
      >
        {sensors.map((name, i) => (
          <path
            key={name}
            className={styles.line}
            data-on={turning && name === 'Neck'}
            d={`M78 ${sensorY(i)}C120 ${sensorY(i)} 120 ${middle.y} ${middle.x - 38} ${middle.y}`}
          />
        ))}
        {crew.map((name, i) => (
          <path
            key={name}
            className={styles.line}
            d={`M${middle.x + 38} ${middle.y}C250 ${middle.y} 236 ${crewY(i)} 272 ${crewY(i)}`}
          />
        ))}
        <path
          className={styles.claimed}
          d={`M78 ${neck + 6}C150 ${neck + 62} 236 ${piriformis + 62} 274 ${piriformis + 6}`}
        />
        {sensors.map((name, i) => (
          <g key={name} data-on={turning && name === 'Neck'}>
            <rect x={6} y={sensorY(i) - 14} width={72} height={28} rx={14} />
            <text x={42} y={sensorY(i) + 5}>
              {name}
            </text>
          </g>
        ))}
        <g className={styles.brain}>
          <rect x={middle.x - 38} y={middle.y - 27} width={76} height={54} rx={16} />
          <text x={middle.x} y={middle.y - 3}>
            Brain and
          </text>
          <text x={middle.x} y={middle.y + 14}>
            spinal cord
          </text>
        </g>
        {crew.map((name, i) => (
          <g key={name} data-piriformis={name === 'Piriformis'}>
            <rect x={272} y={crewY(i) - 12} width={124} height={24} rx={12} />
            <text x={334} y={crewY(i) + 4.5}>
              {name}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        Solid: documented routes. Dotted: claimed, nothing found. Piriformis is one of the crew, not the captain.
      </figcaption>
    </figure>
  )
}
