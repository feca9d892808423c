import text from '../../kit/text.module.css'
import { useSay } from '../../kit/useSay'
import ink from './drawing.module.css'

const named = [
  ['kidney', 30, 40],
  ['ureter', 30, 92],
  ['aorta', 226, 30],
  ['iliacVessels', 226, 118],
  ['bowel', 30, 66],
  ['lumbarPlexus', 226, 62],
  ['femoralNerve', 226, 146],
] as const

/** What else lies on the way to psoas, seen from the front. */
export function Hazards() {
  const say = useSay('figures')
  return (
    <>
      <svg className={ink.drawing} viewBox="0 0 260 170" role="img" aria-label={say('hazardsSeen')}>
        <rect className={ink.bone} x={116} y={8} width={28} height={104} rx={6} />
        {[1, -1].map((side) => (
          <g key={side} transform={`translate(130 0) scale(${side} 1)`}>
            <path className={ink.psoas} d="M14 14 C30 40 40 80 44 120 C46 140 44 156 38 164 C30 150 22 120 14 90 Z" />
            <path className={ink.kidney} d="M38 22 C60 18 62 54 42 56 C50 44 48 34 38 22 Z" />
            <path className={ink.ureter} d="M42 54 C36 84 34 110 22 140" />
            <path className={ink.nerve} d="M18 40 L30 76 L42 130 L46 164" />
          </g>
        ))}
        <path
          className={ink.arteryLine}
          d="M126 8 V84 M126 84 C116 104 104 124 96 160 M126 84 C136 104 150 124 164 160"
        />
        <path className={ink.veinLine} d="M138 8 V90 C128 110 112 130 104 160 M138 90 C148 108 158 126 170 160" />
        <path className={ink.bowel} d="M70 74 q14 -16 26 0 t26 0 t26 0 t26 0" />
        {named.map(([id, x, y]) => (
          <text key={id} x={x < 130 ? 2 : 258} y={y} textAnchor={x < 130 ? 'start' : 'end'} className={ink.small}>
            {say(id)}
          </text>
        ))}
      </svg>
      <p className={text.aside}>{say('hazardsNote')}</p>
    </>
  )
}
