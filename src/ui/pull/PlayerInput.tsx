import { createPlugin } from 'leva/plugin'
import { beatAt, beatIds, beatTime, storyTime } from '../../biomechanics/time/story'
import { useChoices } from '../../state/page/choices'
import { beginExercise } from '../../state/time/exercise'
import { keepPlayed, peelPlayed, seek, step, togglePlay, usePlayer } from '../../state/time/player'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import { KeepThis } from '../kit/KeepThis'
import { useSay } from '../kit/useSay'
import styles from './PlayerInput.module.css'

/** The story of the page: play, pause, one beat either way, any place in it. */
function Player() {
  // Another thing may be played in time: this player then stands at the beginning, and takes over.
  const loaded = usePlayer((state) => state.loaded)
  const playing = useChoices((state) => state.playing) && !loaded
  const playTime = useChoices((state) => (loaded ? 0 : state.playTime))
  const stands = useChoices((state) => state.driven.length > 0 && !state.playing) && !loaded
  const say = useSay('pull')
  const sayPage = useSay('page')
  const own = (act: () => void): void => {
    if (loaded) beginExercise(null)
    act()
  }
  return (
    <fieldset
      className={styles.player}
      onKeyDown={({ key }) => {
        if (key === '.') own(() => step(1))
        if (key === ',') own(() => step(-1))
      }}
    >
      <legend className="unseen">{say('player')}</legend>
      <button type="button" className={styles.main} onClick={() => own(togglePlay)} aria-keyshortcuts="Space">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={playing ? 'M4 3h3v10H4zM9 3h3v10H9z' : 'M4 2.5v11l9-5.5z'} />
        </svg>
        {playing ? say('pause') : sayPage('story')}
      </button>
      <button type="button" onClick={() => own(() => step(-1))} aria-keyshortcuts="," aria-label={say('stepBack')}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 3h2v10H3zM13 3v10L6 8z" />
        </svg>
      </button>
      <button type="button" onClick={() => own(() => step(1))} aria-keyshortcuts="." aria-label={say('stepForward')}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M11 3h2v10h-2zM3 3v10l7-5z" />
        </svg>
      </button>
      {stands && (
        <Acts className={styles.ends}>
          <Button onClick={peelPlayed}>{say('end')}</Button>
          <KeepThis keep={keepPlayed} />
        </Acts>
      )}
      <input
        type="range"
        aria-label={sayPage('storyPlace')}
        aria-valuetext={sayPage('storyBeat', { beat: beatIds.indexOf(beatAt(playTime)) + 1, beats: beatIds.length })}
        min={0}
        max={storyTime}
        step={beatTime / 11}
        value={playTime}
        onChange={({ target }) => own(() => seek(target.valueAsNumber))}
      />
    </fieldset>
  )
}

export const playerInput = createPlugin<{ start: boolean }, boolean, object>({
  normalize: ({ start }) => ({ value: start, settings: {} }),
  component: Player,
})
