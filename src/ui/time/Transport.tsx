import type { Film } from '../../biomechanics/time/film'
import { useChoices } from '../../state/page/choices'
import { seek, step, togglePlay, usePlayer } from '../../state/time/player'
import { useSay } from '../kit/useSay'
import styles from './Transport.module.css'

interface TransportProps {
  /** How a time [s] of this film is said, shortly and spoken. */
  readonly shown: (time: number) => string
  readonly spoken: (time: number) => string
  readonly film: Film
}

const paths = {
  pause: 'M4 3h3v10H4zM9 3h3v10H9z',
  play: 'M4 2.5v11l9-5.5z',
  back: 'M3 3h2v10H3zM13 3v10L6 8z',
  forward: 'M11 3h2v10h-2zM3 3v10l7-5z',
} as const

const Sign = ({ path }: { readonly path: keyof typeof paths }) => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d={paths[path]} />
  </svg>
)

/** Play, pause, step, slow, loop and scrub, for whatever is played in time. */
export function Transport({ film, shown, spoken }: TransportProps) {
  const say = useSay('time')
  const playing = useChoices((state) => state.playing)
  const time = useChoices((state) => state.playTime)
  const { slow, loop } = usePlayer()
  return (
    <fieldset
      className={styles.transport}
      onKeyDown={({ key }) => {
        if (key === '.') step(1)
        if (key === ',') step(-1)
      }}
    >
      <legend className="unseen">{say('transport')}</legend>
      <button type="button" className={styles.main} onClick={togglePlay} data-first>
        <Sign path={playing ? 'pause' : 'play'} />
        {say(playing ? 'pause' : 'play')}
        <span className="unseen"> {say('inTime')}</span>
      </button>
      <button type="button" onClick={() => step(-1)} aria-keyshortcuts="," aria-label={say('stepBack')}>
        <Sign path="back" />
      </button>
      <button type="button" onClick={() => step(1)} aria-keyshortcuts="." aria-label={say('stepForward')}>
        <Sign path="forward" />
      </button>
      <button type="button" aria-pressed={slow} onClick={() => usePlayer.setState({ slow: !slow })}>
        {say('slowMotion')}
      </button>
      <button type="button" aria-pressed={loop} onClick={() => usePlayer.setState({ loop: !loop })}>
        {say('loop')}
      </button>
      <input
        type="range"
        aria-label={say('placeInTime')}
        aria-valuetext={spoken(time)}
        min={0}
        max={film.duration}
        step={film.step / 5}
        value={time}
        onChange={({ target }) => seek(target.valueAsNumber)}
      />
      <output>{shown(time)}</output>
    </fieldset>
  )
}
