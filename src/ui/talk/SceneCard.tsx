import { type KeyboardEvent, type PointerEvent, useEffect, useState } from 'react'
import type { DeckScene } from '../../state/talk/deck'
import { showsNow } from '../../state/talk/sceneShown'
import { Button } from '../kit/Button'
import { useSay } from '../kit/useSay'
import { plain } from '../kit/words'
import styles from './SceneCard.module.css'
import { clock } from './Timer'

/** A camera on its way, and a slider in a hand, tell nobody [ms]. */
const lookEvery = 400

/** Whether the page shows something else than `link`, while that is `on`. */
function useDiffers(link: string, on: boolean): boolean {
  const [differs, setDiffers] = useState(false)
  useEffect(() => {
    setDiffers(false)
    if (!on) return
    const look = (): void => setDiffers(!showsNow(link))
    const timer = setInterval(look, lookEvery)
    return () => clearInterval(timer)
  }, [link, on])
  return differs
}

interface CardProps {
  readonly scene: DeckScene
  readonly at: number
  /** Undefined while it has not been drawn. */
  readonly picture: string | undefined
  readonly on: boolean
  readonly edited: boolean
  /** How long it was on in the last talk [ms]. */
  readonly used: number
  readonly handle: { readonly [name: string]: (event: PointerEvent<HTMLElement>) => void }
  readonly onShow: () => void
  readonly onEdit: () => void
  readonly onUpdate: () => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

/** A scene as one sees it: its picture, its words, and whether it is what stands beside it. */
export function SceneCard({ scene, at, picture, on, edited, used, handle, ...acts }: CardProps) {
  const say = useSay('talk')
  const differs = useDiffers(scene.link, on)
  const names = { n: at + 1, title: scene.title }
  return (
    <div className={styles.card} data-on={on}>
      <button
        type="button"
        className={styles.show}
        data-part="show"
        aria-current={on ? 'step' : undefined}
        onClick={acts.onShow}
        onKeyDown={heard({ Delete: acts.onRemove })}
      >
        <span className={styles.picture}>{picture && <img src={picture} alt="" draggable={false} />}</span>
        <span className={styles.words}>
          <span className={styles.title}>
            <span className={styles.number}>{at + 1}</span> {scene.title}
          </span>
          {scene.caption && <span className={styles.caption}>{scene.caption}</span>}
          {(scene.minutes || used > 0) && (
            <span className={styles.minutes}>
              {scene.minutes && say('minutesShort', { minutes: plain(scene.minutes) })}
              {scene.minutes && used > 0 && ' · '}
              {used > 0 && say('usedShort', { used: clock(used) })}
            </span>
          )}
        </span>
      </button>
      <span className={styles.acts}>
        <Button aria-expanded={edited} aria-label={say('editScene', names)} onClick={acts.onEdit}>
          {say('edit')}
        </Button>
        <button
          type="button"
          className={styles.grip}
          data-part="grip"
          aria-label={say('moveSceneBy', names)}
          onKeyDown={heard({ ArrowUp: () => acts.onMove(-1), ArrowDown: () => acts.onMove(1) })}
          {...handle}
        />
      </span>
      {differs && (
        <p className={styles.differs} role="status">
          {say('differs')} <Button onClick={acts.onUpdate}>{say('update')}</Button>
        </p>
      )}
    </div>
  )
}

/** What the keys do that have a part here; all others go their way. */
const heard = (acts: Readonly<Record<string, () => void>>) => (event: KeyboardEvent) => {
  const act = acts[event.key]
  if (!act || event.ctrlKey || event.altKey || event.metaKey) return
  event.preventDefault()
  event.stopPropagation()
  act()
}
