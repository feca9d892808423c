import { useId, useState } from 'react'
import {
  captionWords,
  type Deck,
  type DeckScene,
  deckLimits,
  fitCaption,
  fitNote,
  fitTitle,
} from '../../state/talk/deck'
import { changeScene, moveScene, removeScene, updateScene } from '../../state/talk/deckStore'
import { goTo, usePresent } from '../../state/talk/slideShow'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import field from '../kit/field.module.css'
import words from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
import styles from './SceneList.module.css'

interface ListProps {
  readonly deck: Deck
  readonly onRemove: () => void
}

/** The scenes in order; one of them is open to be edited. */
export function SceneList({ deck, onRemove }: ListProps) {
  const say = useSay('talk')
  const at = usePresent((state) => state.at)
  const presenting = usePresent((state) => state.presenting)
  const [edited, setEdited] = useState<number | null>(null)
  if (deck.scenes.length === 0) return <p>{say('noScenes')}</p>
  return (
    <ol className={styles.scenes} aria-label={say('scenes')}>
      {deck.scenes.map((scene, i) => (
        <li key={i}>
          <div className={styles.scene}>
            <button
              type="button"
              className={styles.name}
              aria-current={presenting && i === at ? 'step' : undefined}
              onClick={() => goTo(i)}
            >
              <span>{i + 1}</span> {scene.title}
            </button>
            <Button
              aria-expanded={edited === i}
              aria-label={say('editScene', { n: i + 1, title: scene.title })}
              onClick={() => setEdited(edited === i ? null : i)}
            >
              {say('edit')}
            </Button>
          </div>
          {edited === i && (
            <Editor
              scene={scene}
              at={i}
              last={deck.scenes.length - 1}
              onMove={(by) => {
                moveScene(i, by)
                setEdited(i + by)
              }}
              onRemove={() => {
                onRemove()
                removeScene(i)
                setEdited(null)
              }}
            />
          )}
        </li>
      ))}
    </ol>
  )
}

interface EditorProps {
  readonly scene: DeckScene
  readonly at: number
  readonly last: number
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

function Editor({ scene, at, last, onMove, onRemove }: EditorProps) {
  const say = useSay('talk')
  const [told, setTold] = useState('')
  return (
    <div className={styles.editor}>
      <TitleField scene={scene} at={at} />
      <CaptionField scene={scene} at={at} />
      <NoteField scene={scene} at={at} />
      <Acts>
        <Button disabled={at === 0} onClick={() => onMove(-1)}>
          {say('moveUp')}
        </Button>
        <Button disabled={at === last} onClick={() => onMove(1)}>
          {say('moveDown')}
        </Button>
        <Button
          onClick={() => {
            updateScene(at)
            setTold(say('updated'))
          }}
        >
          {say('update')}
        </Button>
        <Button onClick={onRemove}>{say('delete')}</Button>
      </Acts>
      <p role="status" className={`${words.aside} ${styles.told}`}>
        {told}
      </p>
    </div>
  )
}

interface FieldProps {
  readonly scene: DeckScene
  readonly at: number
}

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
