import text from '../../kit/text.module.css'
import { useSay } from '../../kit/useSay'
import ink from './drawing.module.css'
/** What a cut at L4 goes through, seen from above with the front up. */
export function Slice() {
  const say = useSay('figures')
  return (
    <>
      <svg className={ink.drawing} viewBox="0 0 260 150" role="img" aria-label={say('sliceSeen')}>
        <path
          className={ink.skin}
          d="M130 6 C215 6 252 40 252 84 C252 122 215 146 130 146 C45 146 8 122 8 84 C8 40 45 6 130 6 Z"
        />
        {[1, -1].map((side) => (
          <g key={side} transform={`translate(130 0) scale(${side} 1)`}>
            <ellipse className={ink.psoas} cx={42} cy={74} rx={21} ry={19} />
            <ellipse className={ink.quadratus} cx={70} cy={96} rx={20} ry={9} transform="rotate(-14 70 96)" />
            <ellipse className={ink.back} cx={34} cy={122} rx={26} ry={14} />
          </g>
        ))}
        <ellipse className={ink.bone} cx={130} cy={74} rx={24} ry={18} />
        <path className={ink.bone} d="M124 92 L112 106 H148 L136 92 Z M127 106 L130 134 L133 106 Z" />
        <circle className={ink.artery} cx={139} cy={46} r={7} />
        <circle className={ink.vein} cx={121} cy={46} r={7} />
        <text x={172} y={77} textAnchor="middle" className={ink.small}>
          {say('slicePsoas')}
        </text>
        <text x={200} y={120} textAnchor="middle" className={ink.small}>
          {say('quadratusLumborum')}
        </text>
        <text x={130} y={78} textAnchor="middle" className={`${ink.small} ${ink.dark}`}>
          L4
        </text>
        <text x={130} y={30} textAnchor="middle" className={ink.small}>
          {say('sliceVessels')}
        </text>
        <text x={18} y={22} className={ink.small}>
          {say('sliceFront')}
        </text>
      </svg>
      <p className={text.aside}>{say('sliceNote')}</p>
    </>
  )
}
