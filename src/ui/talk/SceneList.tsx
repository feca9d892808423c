import { useEffect, useRef, useState } from 'react'
import { type Deck, plannedMinutes } from '../../state/talk/deck'
import { duplicateScene, isFull, moveScene, removeScene, updateScene } from '../../state/talk/deckStore'
import { goTo, usePresent } from '../../state/talk/slideShow'
import { useSceneTimes } from '../../state/talk/timeScenes'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import words from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
import { plain } from '../kit/words'
import { SceneCard } from './SceneCard'
import { SceneFields } from './SceneEditor'
import styles from './SceneList.module.css'
import { clock } from './Timer'
import { useReorder } from './useReorder'
import { useSmallPictures } from './useSmallPictures'

/** Where the focus goes once the list is drawn anew. */
interface Goal {
  readonly at: number
  readonly part: 'show' | 'grip'
}

/** The scenes in order, as cards; one of them is open to be edited. */
export function SceneList({ deck }: { readonly deck: Deck }) {
  const say = useSay('talk')
  const list = useRef<HTMLOListElement>(null)
  const at = usePresent((state) => state.at)
  const presenting = usePresent((state) => state.presenting)
  const [edited, setEdited] = useState<number | null>(null)
  const [goal, setGoal] = useState<Goal | null>(null)
  const [told, setTold] = useState('')
  const pictures = useSmallPictures(deck)
  // The sheet is beside the talk, never on the stage: nothing is timed while it is seen.
  const { used } = useSceneTimes()
  const all = used.reduce((sum, time) => sum + time, 0)
  const move = (from: number, to: number): void => {
    if (from === to || !deck.scenes[to]) return
    moveScene(from, to)
    setEdited(edited === from ? to : null)
    setTold(say('movedTo', { from: from + 1, to: to + 1 }))
  }
  const { drag, handle, dropAt } = useReorder(list, move)
  const remove = (i: number): void => {
    removeScene(i)
    setEdited(null)
    setGoal({ at: Math.min(i, deck.scenes.length - 2), part: 'show' })
    setTold(say('removed', { n: i + 1 }))
  }
  const update = (i: number): void => {
    updateScene(i)
    setTold(say('updated'))
  }
  useEffect(() => {
    if (!goal) return
    // Of an empty list nothing is left: what makes the first scene stands behind it.
    const card = list.current?.children[goal.at]
    const next = card?.querySelector(`[data-part="${goal.part}"]`) ?? document.querySelector('[data-part="capture"]')
    ;(next as HTMLElement | null)?.focus()
    setGoal(null)
  }, [goal])
  return (
    <>
      {deck.scenes.length === 0 && <p>{say('noScenes')}</p>}
      <ol ref={list} className={styles.scenes} aria-label={say('scenes')}>
        {deck.scenes.map((scene, i) => (
          <li key={i} data-drop={dropAt(i)} data-dragged={drag?.from === i}>
            <SceneCard
              scene={scene}
              at={i}
              picture={pictures.get(scene.link)}
              on={presenting && i === at}
              edited={edited === i}
              used={used[i] ?? 0}
              handle={handle(i)}
              onShow={() => goTo(i)}
              onEdit={() => {
                if (edited !== i && !(presenting && i === at)) goTo(i)
                setEdited(edited === i ? null : i)
              }}
              onUpdate={() => update(i)}
              onMove={(by) => {
                move(i, i + by)
                setGoal({ at: Math.max(0, Math.min(i + by, deck.scenes.length - 1)), part: 'grip' })
              }}
              onRemove={() => remove(i)}
            />
            {edited === i && (
              <div className={styles.editor}>
                <SceneFields scene={scene} at={i} />
                <Acts>
                  <Button disabled={i === 0} onClick={() => move(i, i - 1)}>
                    {say('moveUp')}
                  </Button>
                  <Button disabled={i === deck.scenes.length - 1} onClick={() => move(i, i + 1)}>
                    {say('moveDown')}
                  </Button>
                  <Button disabled={isFull(deck)} onClick={() => duplicateScene(i)}>
                    {say('duplicate')}
                  </Button>
                  <Button onClick={() => remove(i)}>{say('delete')}</Button>
                </Acts>
              </div>
            )}
          </li>
        ))}
      </ol>
      {deck.scenes.length > 0 && (
        <p className={words.aside}>
          {say('planned', { count: deck.scenes.length, minutes: plain(plannedMinutes(deck)) })}
        </p>
      )}
      {all > 0 && <p className={words.aside}>{say('usedAll', { used: clock(all) })}</p>}
      {deck.scenes.length > 1 && <p className={words.aside}>{say('listHow')}</p>}
      <p role="status" className={`${words.aside} ${styles.told}`}>
        {told}
      </p>
    </>
  )
}
