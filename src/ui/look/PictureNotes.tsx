import { sides } from '../../anatomy/sides'
import { holds, references } from '../../state/look/picture'
import { useChoices } from '../../state/page/choices'
import { fixed } from '../kit/words'
import styles from './PictureNotes.module.css'

/** What must be said beside the picture: how it is held, what is compared, what the arrows mean. */
export function PictureNotes() {
  return (
    <div className={styles.notes}>
      <Frame />
      <Ghost />
      <ArmOfPiriformis />
      <Attachments />
    </div>
  )
}

function Frame() {
  const relativeTo = useChoices((state) => state.relativeTo)
  const held = useChoices((state) => state.held)
  if (relativeTo === 'gravity' && held === 'feet') return null
  return (
    <p className={styles.note} data-part="note">
      Turning seen against {relativeTo === 'L5' ? 'L5' : references[relativeTo].toLowerCase()};{' '}
      {holds[held].toLowerCase()} held still.
    </p>
  )
}

const glassIs = {
  neutral: 'Blue glass: nothing done to the body.',
  pinned: 'Blue glass: the pinned state.',
  lifeSize: 'Blue glass: the same motion at life size.',
} as const

function Ghost() {
  const ghost = useChoices((state) => state.ghost)
  const guess = useChoices((state) => state.guess !== null)
  if (guess)
    return (
      <p className={styles.note} data-part="note">
        Blue glass: the sacrum where it is expected.
      </p>
    )
  if (ghost === 'none') return null
  return (
    <p className={styles.note} data-part="note">
      {glassIs[ghost]}
    </p>
  )
}

function Attachments() {
  const shown = useChoices((state) => state.attachments)
  if (!shown) return null
  return (
    <p className={styles.note} data-part="note">
      On the bones: origins red, insertions blue and striped. Their outlines are schematic.
    </p>
  )
}

function ArmOfPiriformis() {
  const shown = useChoices((state) => state.momentArm && !state.posedByHand)
  const arms = useChoices((state) => state.report.piriformisMomentArm)
  const hidden = useChoices((state) => state.hidden)
  if (!shown) return null
  return (
    <p className={styles.note} data-part="note">
      {sides
        .filter((side) => !hidden.includes(`piriformis.${side}`))
        .map((side) => {
          const { rotation } = arms[side]
          return (
            <span key={side}>
              {side === 'right' ? 'Right' : 'Left'} piriformis: arm {fixed(Math.abs(rotation), 1)} mm, turns the thigh{' '}
              {rotation >= 0 ? 'out' : 'in'}.{' '}
            </span>
          )
        })}
    </p>
  )
}
