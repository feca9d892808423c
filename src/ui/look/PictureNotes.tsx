import type { ReactNode } from 'react'
import { type Side, sides } from '../../anatomy/sides'
import { useSkin } from '../../state/look/visibility'
import { useChoices } from '../../state/page/choices'
import { useSay } from '../kit/useSay'
import { fixed } from '../kit/words'
import styles from './PictureNotes.module.css'

/** What must be said beside the picture: how it is held, what is compared, what the arrows mean. */
export function PictureNotes() {
  return (
    <div className={styles.notes}>
      <Setting />
      <ArmOfPiriformis />
      <Attachments />
      <Skin />
    </div>
  )
}

const Note = ({ children }: { readonly children: ReactNode }) => (
  <p className={styles.note} data-part="note">
    {children}
  </p>
)

/** The story stage says it all in one line. */
function Setting() {
  const story = useChoices(
    ({ arrangement, relativeTo, held, ghost, guess }) =>
      arrangement === 'story' && relativeTo === 'ilium' && held === 'pelvis' && ghost === 'neutral' && guess === null,
  )
  const say = useSay('page')
  if (story) return <Note>{say('storyStage')}</Note>
  return (
    <>
      <Frame />
      <Ghost />
    </>
  )
}

function Frame() {
  const against = useChoices((state) => state.relativeTo)
  const held = useChoices((state) => state.held)
  const say = useSay('page')
  if (against === 'gravity' && held === 'feet') return null
  return <Note>{say('seenAgainst', { against, held })}</Note>
}

function Ghost() {
  const kind = useChoices(({ ghost, guess }) => (guess === null ? ghost : 'guess'))
  const say = useSay('page')
  return kind === 'none' ? null : <Note>{say(`glass.${kind}`)}</Note>
}

function Attachments() {
  const shown = useChoices((state) => state.attachments)
  const say = useSay('page')
  return shown ? <Note>{say('areas')}</Note> : null
}

/** Its shape is not measured. */
function Skin() {
  const shown = useSkin()
  const say = useSay('page')
  return shown ? <Note>{say('skin')}</Note> : null
}

function ArmOfPiriformis() {
  const shown = useChoices((state) => state.momentArm && !state.posedByHand)
  const arms = useChoices((state) => state.report.piriformisMomentArm)
  const hidden = useChoices((state) => state.hidden)
  const say = useSay('page')
  if (!shown) return null
  const armOf = (side: Side) => {
    const { rotation } = arms[side]
    return say('armOfPiriformis', { side, arm: fixed(Math.abs(rotation), 1), way: rotation >= 0 ? 'out' : 'in' })
  }
  return (
    <Note>
      {sides
        .filter((side) => !hidden.includes(`piriformis.${side}`))
        .map((side) => (
          <span key={side}>{armOf(side)} </span>
        ))}
    </Note>
  )
}
