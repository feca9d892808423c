import type { CSSProperties } from 'react'
import { forceColors, mechanicsBone, muscleColors, offScale, tensionStops } from '../../anatomy/colors'
import { type DrawnId, drawnIds } from '../../anatomy/muscleKinds'
import { tissueColors } from '../../anatomy/tissueColors'
import { metresPerNewton } from '../../state/frame/forces'
import { scaleEnds } from '../../state/frame/tension'
import { colorModes } from '../../state/look/picture'
import { useChoices } from '../../state/page/choices'
import { nameOfMuscle } from '../../state/page/names'
import styles from './Legend.module.css'

/** What the colours are, and what this page is for. */
export function Legend() {
  const colors = useChoices((state) => state.colors)
  const arrows = useChoices((state) => state.arrows || state.freeBody)
  return (
    <div className={styles.legend} data-part="legend">
      <p>
        Colours: <strong>{colorModes[colors]}</strong>
      </p>
      {colors === 'anatomy' ? <Anatomy /> : <Mechanics />}
      {arrows && <Arrows />}
      <p>R and L are the body’s own sides. For education, not diagnosis or treatment.</p>
    </div>
  )
}

const swatch = (color: string) => ({ '--swatch': color }) as CSSProperties

const tissues = { bone: 'Bone', disc: 'Disc', ligament: 'Ligament', nerve: 'Nerve' } as const

function Anatomy() {
  const hidden = useChoices((state) => state.hidden)
  const shown = (id: DrawnId) => !hidden.includes('muscles') && !hidden.includes(`${id}.right`)
  return (
    <ul aria-label="Colours">
      {drawnIds.filter(shown).map((id) => (
        <li key={id} style={swatch(muscleColors[id])}>
          {nameOfMuscle(id)}
        </li>
      ))}
      {(Object.keys(tissues) as (keyof typeof tissues)[]).map((id) => (
        <li key={id} style={swatch(tissueColors[id])}>
          {tissues[id]}
        </li>
      ))}
    </ul>
  )
}

/** The scale of tension; what is slack or switched off is not on it. */
function Mechanics() {
  return (
    <ul aria-label="Tension">
      <li className={styles.scale}>
        0
        <span
          className={styles.bar}
          style={{ background: `linear-gradient(to right, ${tensionStops.join(', ')})` }}
          aria-hidden="true"
        />
        muscle {100 * scaleEnds.muscle} % of its strength, ligament {scaleEnds.ligament} N, or more
      </li>
      <li style={swatch(mechanicsBone)}>Slack, or no part in it</li>
      <li style={swatch(offScale)} data-hatched="true">
        Switched off
      </li>
    </ul>
  )
}

function Arrows() {
  return (
    <ul aria-label="Arrows">
      <li style={swatch(forceColors.muscle)}>Muscle</li>
      <li style={swatch(forceColors.ligament)}>Ligament</li>
      <li style={swatch(forceColors.load)}>Weight and load on S1</li>
      <li style={swatch(forceColors.axis)}>Axis</li>
      <li>{(metresPerNewton * 100 * 1000).toFixed(0)} mm of arrow for 100 N</li>
    </ul>
  )
}
