import text from '../../kit/text.module.css'
import { useSay } from '../../kit/useSay'
import ink from './drawing.module.css'
/** Lying on the left side, seen from behind. */
export function SideLying() {
  const say = useSay('figures')
  return (
    <>
      <svg className={ink.drawing} viewBox="0 8 260 124" role="img" aria-label={say('sideLyingSeen')}>
        <path
          className={ink.skin}
          d="M8 96 C20 60 60 44 96 56 C126 66 140 66 160 50 C190 28 232 40 252 70 L252 112 H8 Z"
        />
        <path className={ink.boneLine} d="M8 100 H252" />
        <path className={ink.boneLine} d="M96 92 C100 74 96 66 88 60" />
        <path className={ink.boneLine} d="M160 96 C156 74 166 56 186 48" />
        <path className={ink.fibre} d="M98 66 L160 62 M98 74 L160 70 M100 82 L158 80" />
        <line className={ink.middle} x1={128} x2={128} y1={24} y2={62} />
        <ellipse className={ink.kidney} cx={112} cy={84} rx={15} ry={8} />
        <text x={62} y={48} className={ink.small}>
          {say('ribTwelve')}
        </text>
        <text x={130} y={126} textAnchor="middle" className={ink.small}>
          {say('sideLyingKidney')}
        </text>
        <text x={128} y={20} textAnchor="middle" className={ink.small}>
          {say('quadratusLumborum')}
        </text>
        <text x={226} y={30} textAnchor="middle" className={ink.small}>
          {say('iliacCrest')}
        </text>
      </svg>
      <p className={text.aside}>{say('sideLyingNote')}</p>
    </>
  )
}
