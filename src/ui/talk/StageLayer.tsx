import { useEffect } from 'react'
import { useChoices } from '../../state/page/choices'
import type { Deck } from '../../state/talk/deck'
import { togglePen } from '../../state/talk/drawing'
import type { Blank } from '../../state/talk/presenterMessages'
import { useDesk } from '../../state/talk/presenterWindow'
import { blankOut, keepScene, leaveStage, next, previous, usePresent } from '../../state/talk/slideShow'
import { Icon } from '../kit/Icon'
import { KeepThis } from '../kit/KeepThis'
import { useSay } from '../kit/useSay'
import { Legend } from '../pull/Legend'
import { captionOf } from './caption'
import { FilmProgress } from './FilmProgress'
import styles from './StageLayer.module.css'
import { StageNumbers } from './StageNumbers'
import { useSmallPictures } from './useSmallPictures'

/** Longer than this, the caption is set smaller, so that it stays in three lines [letters]. */
const long = 150

/** In front of everything, until it is pressed. */
function BlankScreen({ blank }: { readonly blank: NonNullable<Blank> }) {
  const say = useSay('talk')
  const told = say(blank === 'black' ? 'blankBlack' : 'blankWhite')
  return (
    <>
      <p role="status" className="unseen">
        {told}
      </p>
      <button
        type="button"
        className={styles.blank}
        data-part="blank"
        data-blank={blank}
        tabIndex={-1}
        aria-label={told}
        onClick={() => blankOut(blank)}
      />
    </>
  )
}

/** What a mouse has pressed keeps no keys to itself: the next one is the clicker's. */
function useFreeKeys(): void {
  useEffect(() => {
    const onClick = ({ detail }: MouseEvent): void => {
      if (detail === 0) return
      const focused = document.activeElement
      if (
        focused?.matches(
          '[data-part="instruments"] input, [data-part="stage-foot"] button, [data-part="free-body-title"]',
        )
      )
        document.querySelector<HTMLElement>('[data-part="view"]')?.focus({ preventScroll: true })
    }
    // Bubbled: what is pressed has had its focus by then.
    addEventListener('click', onClick)
    return () => removeEventListener('click', onClick)
  }, [])
}

/** The speaker's window shows what is on and what comes: drawn while the stage is left alone. */
function DrawForDesk({ deck }: { readonly deck: Deck }) {
  useSmallPictures(deck)
  return null
}

/** Stage mode: the page steps back behind the body and its caption. */
export function StageLayer() {
  const say = useSay('talk')
  const sayPage = useSay('page')
  const present = usePresent()
  const choices = useChoices()
  const { deck, at, presenting } = present
  useFreeKeys()
  const isDeskThere = useDesk(({ isThere }) => isThere)
  const caption = captionOf(present, choices)
  const all = deck?.scenes.length ?? 0
  const place = say(at + 1 < all ? 'sceneOf' : 'lastSceneOf', { n: at + 1, all })
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset.stage = choices.colors
    return () => {
      delete dataset.stage
    }
  }, [choices.colors])
  return (
    <>
      <div className={styles.beside}>
        {presenting && deck?.scenes[at] && <StageNumbers deck={deck} at={at} />}
        {choices.colors === 'mechanics' && <Legend />}
      </div>
      {deck && isDeskThere && <DrawForDesk deck={deck} />}
      {present.blank && <BlankScreen blank={present.blank} />}
      <section className={styles.caption} aria-label={say('stageCaption')}>
        {/* The page's own is hidden with its header. */}
        <h1 className="unseen">{say('page')}</h1>
        <p className={styles.said} data-part="said" data-long={caption.length > long} aria-live="polite">
          {caption}
        </p>
        <div className={styles.foot} data-part="stage-foot">
          <p>{say('stageFoot', { colors: sayPage(`colors.${choices.colors}`) })}</p>
          <FilmProgress />
          {presenting && deck && (
            <nav aria-label={say('scenes')}>
              <button
                type="button"
                className={styles.button}
                disabled={at === 0}
                onClick={previous}
                aria-label={say('previousScene')}
              >
                ‹
              </button>
              <span role="status" data-past={present.isPastLast}>
                {present.isPastLast ? say('lastScene') : place}
              </span>
              <button
                type="button"
                className={styles.button}
                disabled={at >= all - 1}
                onClick={next}
                aria-label={say('nextScene')}
              >
                ›
              </button>
            </nav>
          )}
          <button
            type="button"
            className={styles.button}
            onClick={togglePen}
            aria-keyshortcuts="P"
            aria-label={say('draw')}
          >
            <Icon id="pen" />
          </button>
          {presenting && <KeepThis key={at} keep={keepScene} className={styles.button} />}
          <button type="button" className={styles.button} onClick={leaveStage} aria-keyshortcuts="Alt+P">
            <Icon id="close" />
            {say('leave')}
          </button>
        </div>
      </section>
    </>
  )
}
