import { headAt } from '../../biomechanics/time/pilot'
import { useSay } from '../kit/useSay'
import styles from './Crew.module.css'

const sensors = ['crewEyes', 'crewInnerEar', 'crewNeck', 'crewFeet'] as const
const crew = [
  'crewBack',
  'crewAbdominals',
  'crewPsoas',
  'crewGluteus',
  'crewPiriformis',
  'crewPelvicFloor',
  'crewCalf',
] as const

const sensorY = (i: number): number => 34 + i * 56
const crewY = (i: number): number => 22 + i * 30
const middle = { x: 176, y: 112 }

/** Many sensors, one nervous system, many muscles: solid what is documented, dotted what is only claimed. */
export function Crew({ time }: { readonly time: number }) {
  const say = useSay('time')
  const turning = headAt(time) > 0
  const [neck, piriformis] = [sensorY(sensors.indexOf('crewNeck')), crewY(crew.indexOf('crewPiriformis'))]
  return (
    <figure className={styles.crew}>
      <svg viewBox="0 0 400 240" role="img" aria-label={say('crewSeen')}>
        {sensors.map((id, i) => (
          <path
            key={id}
            className={styles.line}
            data-on={turning && id === 'crewNeck'}
            d={`M78 ${sensorY(i)}C120 ${sensorY(i)} 120 ${middle.y} ${middle.x - 38} ${middle.y}`}
          />
        ))}
        {crew.map((id, i) => (
          <path
            key={id}
            className={styles.line}
            d={`M${middle.x + 38} ${middle.y}C250 ${middle.y} 236 ${crewY(i)} 272 ${crewY(i)}`}
          />
        ))}
        <path
          className={styles.claimed}
          d={`M78 ${neck + 6}C150 ${neck + 62} 236 ${piriformis + 62} 274 ${piriformis + 6}`}
        />
        {sensors.map((id, i) => (
          <g key={id} data-on={turning && id === 'crewNeck'}>
            <rect x={6} y={sensorY(i) - 14} width={72} height={28} rx={14} />
            <text x={42} y={sensorY(i) + 5}>
              {say(id)}
            </text>
          </g>
        ))}
        <g className={styles.brain}>
          <rect x={middle.x - 38} y={middle.y - 27} width={76} height={54} rx={16} />
          <text x={middle.x} y={middle.y - 3}>
            {say('crewBrain')}
          </text>
          <text x={middle.x} y={middle.y + 14}>
            {say('crewCord')}
          </text>
        </g>
        {crew.map((id, i) => (
          <g key={id} data-piriformis={id === 'crewPiriformis'}>
            <rect x={272} y={crewY(i) - 12} width={124} height={24} rx={12} />
            <text x={334} y={crewY(i) + 4.5}>
              {say(id)}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>{say('crewNote')}</figcaption>
    </figure>
  )
}
