import { useState } from 'react'
import { Acts } from '../../kit/Acts'
import { Button } from '../../kit/Button'
import text from '../../kit/text.module.css'
import { useSay } from '../../kit/useSay'
import ink from './drawing.module.css'
import styles from './Quadratus.module.css'

const groups = [
  ['quadratusOuter', 'M54 22 L84 138 M66 22 L96 138 M78 24 L106 138'],
  ['quadratusUp', 'M96 138 L142 48 M102 138 L142 76 M106 138 L142 104'],
  ['quadratusDown', 'M78 24 L142 56 M72 24 L142 84 M66 24 L142 112'],
] as const

const shades = ['', styles.deep, styles.pale]

/** Peel the muscle: one group of fibres after the other. */
export function Quadratus() {
  const say = useSay('figures')
  const [shown, setShown] = useState<number>(groups.length)
  return (
    <>
      <svg className={ink.drawing} viewBox="0 0 260 160" role="img" aria-label={say('quadratusSeen')}>
        <path className={ink.boneLine} d="M150 14 C110 8 70 10 40 26" />
        <path className={ink.boneLine} d="M70 152 C84 136 108 134 130 146" />
        {[30, 58, 86, 114].map((y) => (
          <g key={y}>
            <rect className={ink.bone} x={150} y={y} width={30} height={20} rx={4} />
            <rect className={ink.bone} x={136} y={y + 7} width={16} height={6} rx={3} />
          </g>
        ))}
        {groups.slice(0, shown).map(([id, d], i) => (
          <path key={id} className={`${ink.fibre} ${shades[i]}`} d={d} />
        ))}
        <text x={190} y={20} className={ink.small}>
          {say('ribTwelve')}
        </text>
        <text x={2} y={156} className={ink.small}>
          {say('iliacCrest')}
        </text>
      </svg>
      <Acts>
        {groups.map(([id], i) => (
          <Button key={id} look="option" aria-pressed={shown === i + 1} onClick={() => setShown(i + 1)}>
            {i + 1}
          </Button>
        ))}
      </Acts>
      <p className={text.aside}>
        {say(groups[shown - 1]![0])} {say('quadratusNote')}
      </p>
    </>
  )
}
