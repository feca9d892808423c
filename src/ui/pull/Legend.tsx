import type { CSSProperties } from 'react'
import { forceColors, mechanicsBone, muscleColors, offScale, pullLineColors, tensionStops } from '../../anatomy/colors'
import { type DrawnId, drawnIds, drawnRows } from '../../anatomy/muscleKinds'
import { tissueColors } from '../../anatomy/tissueColors'
import { metresPerNewton, widthPerNewton } from '../../state/frame/forceScale'
import { scaleEnds } from '../../state/frame/tension'
import { useChoices } from '../../state/page/choices'
import { nameOfMuscle } from '../../state/page/names'
import { useSay } from '../kit/useSay'
import styles from './Legend.module.css'

/** What the colours are, and what this page is for. */
export function Legend() {
  const colors = useChoices((state) => state.colors)
  const arrows = useChoices((state) => state.arrows || state.freeBody)
  const say = useSay('page')
  return (
    <div className={styles.legend} data-part="legend">
      <p>
        {say('coloursAre')} <strong>{say(`colors.${colors}`)}</strong>
      </p>
      {colors === 'anatomy' ? <Anatomy /> : <Mechanics />}
      {arrows && <Arrows />}
      <p>{say('purpose')}</p>
    </div>
  )
}

const swatch = (color: string) => ({ '--swatch': color }) as CSSProperties

const tissues = ['bone', 'disc', 'ligament', 'nerve'] as const

function Anatomy() {
  const hidden = useChoices((state) => state.hidden)
  const dissected = useChoices((state) => state.arrangement === 'dissection')
  const say = useSay('page')
  const isDrawn = (id: DrawnId) => dissected || !drawnRows[id].drawn.onlyDissected
  const shown = (id: DrawnId) => isDrawn(id) && !hidden.includes('muscles') && !hidden.includes(`${id}.right`)
  return (
    <ul aria-label={say('colours')}>
      {drawnIds.filter(shown).map((id) => (
        <li key={id} style={swatch(muscleColors[id])}>
          {nameOfMuscle(id)}
        </li>
      ))}
      {tissues.map((id) => (
        <li key={id} style={swatch(tissueColors[id])}>
          {say(`tissue.${id}`)}
        </li>
      ))}
    </ul>
  )
}

/** The scale of tension; what is slack or switched off is not on it. */
function Mechanics() {
  const say = useSay('page')
  return (
    <ul aria-label={say('tension')}>
      <li className={styles.scale}>
        0
        <span
          className={styles.bar}
          style={{ background: `linear-gradient(to right, ${tensionStops.join(', ')})` }}
          aria-hidden="true"
        />
        {say('scaleEnds', { strength: 100 * scaleEnds.muscle, force: scaleEnds.ligament })}
      </li>
      <li style={swatch(mechanicsBone)}>{say('slack')}</li>
      <li style={swatch(offScale)} data-hatched="true">
        {say('switchedOff')}
      </li>
    </ul>
  )
}

/** What 100 N are drawn as [mm]. */
const mmForHundred = (perNewton: number): string => (perNewton * 100 * 1000).toFixed(0)

function Arrows() {
  const lines = useChoices(({ arrows, freeBody, pullLines }) => arrows && pullLines && !freeBody)
  const say = useSay('page')
  return (
    <ul aria-label={say('arrows')} data-arrows="true">
      <li style={swatch(forceColors.muscle)}>{say('arrow.muscle')}</li>
      <li style={swatch(forceColors.ligament)}>{say('arrow.ligament')}</li>
      <li style={swatch(forceColors.load)}>{say('arrow.load')}</li>
      <li style={swatch(forceColors.axis)}>{say('arrow.axis')}</li>
      <li>{say('arrowScale', { mm: mmForHundred(metresPerNewton) })}</li>
      {lines && <li style={swatch(pullLineColors.full)}>{say('linesOfPull', { mm: mmForHundred(widthPerNewton) })}</li>}
    </ul>
  )
}
