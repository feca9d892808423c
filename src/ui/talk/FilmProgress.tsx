import { useFilming } from '../../state/talk/filming'
import { useSay } from '../kit/useSay'
import styles from './FilmProgress.module.css'
import { cancelFilm, endFilm } from './filming'
import { clock } from './Timer'

/** How far the film is, and its two ends. */
export function FilmProgress() {
  const say = useSay('talk')
  const { on, seconds, of } = useFilming()
  if (!on) return null
  const passed = clock(seconds * 1000)
  return (
    <fieldset className={styles.film} aria-label={say('recording')}>
      <span className={styles.dot} aria-hidden="true" />
      <span>
        {of === null
          ? say('recordingTime', { time: passed })
          : say('recordingTimeOf', { time: passed, whole: clock(of * 1000) })}
      </span>
      {of !== null && <progress max={of} value={seconds} aria-label={say('recorded')} />}
      <button type="button" onClick={endFilm}>
        {say('stopAndSave')}
      </button>
      <button type="button" onClick={cancelFilm}>
        {say('cancel')}
      </button>
    </fieldset>
  )
}
