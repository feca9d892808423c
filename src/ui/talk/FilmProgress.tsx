import { useFilming } from '../../state/talk/filming'
import styles from './FilmProgress.module.css'
import { cancelFilm, endFilm } from './filming'
import { clock } from './Timer'

/** How far the film is, and its two ends. */
export function FilmProgress() {
  const { on, seconds, of } = useFilming()
  if (!on) return null
  const passed = clock(seconds * 1000)
  return (
    <fieldset className={styles.film} aria-label="Recording">
      <span className={styles.dot} aria-hidden="true" />
      <span>
        Recording {passed}
        {of !== null && ` of ${clock(of * 1000)}`}
      </span>
      {of !== null && <progress max={of} value={seconds} aria-label="Recorded" />}
      <button type="button" onClick={endFilm}>
        Stop and save
      </button>
      <button type="button" onClick={cancelFilm}>
        Cancel
      </button>
    </fieldset>
  )
}
