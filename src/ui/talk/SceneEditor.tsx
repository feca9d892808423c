import { useId, useState } from 'react'
import {
  captionWords,
  type DeckScene,
  deckLimits,
  fitCaption,
  fitNote,
  fitQuestion,
  fitTitle,
} from '../../state/talk/deck'
import { changeScene, planScene } from '../../state/talk/deckStore'
import field from '../kit/field.module.css'
import { NumberField } from '../kit/NumberField'
import words from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
import { NumbersField } from './NumbersField'
import { PairView } from './PairView'
import styles from './SceneEditor.module.css'

interface FieldProps {
  readonly scene: DeckScene
  readonly at: number
}

/** What is said with a scene. */
export const SceneFields = (props: FieldProps) => (
  <>
    <TitleField {...props} />
    <CaptionField {...props} />
    <NoteField {...props} />
    <QuestionField {...props} />
    <NumbersField {...props} />
    <PairView at={props.at} />
    <MinutesField {...props} />
  </>
)

function TitleField({ scene, at }: FieldProps) {
  const say = useSay('talk')
  const [text, setText] = useState(scene.title)
  return (
    <label className={field.titled}>
      <span>{say('sceneTitle')}</span>
      <input
        className={field.field}
        type="text"
        maxLength={deckLimits.title}
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          changeScene(at, { title: fitTitle(target.value) || say('scene', { n: at + 1 }) })
        }}
      />
    </label>
  )
}

function CaptionField({ scene, at }: FieldProps) {
  const say = useSay('talk')
  const [text, setText] = useState(scene.caption)
  const id = useId()
  const count = captionWords(text)
  return (
    <label className={field.titled}>
      <span>{say('sceneCaption')}</span>
      <textarea
        className={field.field}
        rows={3}
        maxLength={deckLimits.caption}
        value={text}
        aria-describedby={id}
        placeholder={say('captionPlaceholder')}
        onChange={({ target }) => {
          setText(target.value)
          changeScene(at, { caption: fitCaption(target.value) })
        }}
      />
      <span id={id} className={words.aside}>
        {say(count > deckLimits.captionWords ? 'captionTooLong' : 'captionWords', {
          count,
          most: deckLimits.captionWords,
        })}
      </span>
    </label>
  )
}

function NoteField({ scene, at }: FieldProps) {
  const say = useSay('talk')
  const [text, setText] = useState(scene.note)
  return (
    <label className={field.titled}>
      <span>{say('sceneNote')}</span>
      <textarea
        className={field.field}
        rows={4}
        maxLength={deckLimits.note}
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          changeScene(at, { note: fitNote(target.value) })
        }}
      />
    </label>
  )
}

function QuestionField({ scene, at }: FieldProps) {
  const say = useSay('talk')
  const [text, setText] = useState(scene.question ?? '')
  return (
    <label className={field.titled}>
      <span>{say('sceneQuestion')}</span>
      <input
        className={field.field}
        type="text"
        maxLength={deckLimits.question}
        value={text}
        placeholder={say('usualQuestion')}
        onChange={({ target }) => {
          setText(target.value)
          changeScene(at, { question: fitQuestion(target.value) })
        }}
      />
    </label>
  )
}

function MinutesField({ scene, at }: FieldProps) {
  const say = useSay('talk')
  const id = useId()
  return (
    <label className={styles.minutes} htmlFor={id}>
      <span>{say('minutes')}</span>
      <NumberField
        id={id}
        className={field.field}
        min={0}
        max={deckLimits.minutes}
        value={scene.minutes ?? 0}
        onValue={(minutes) => planScene(at, minutes)}
      />
    </label>
  )
}
