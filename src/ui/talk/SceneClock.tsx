import { useEffect, useState } from 'react'
import { type SceneTimes, usedAt } from '../../state/talk/sceneTimes'
import { useSay } from '../kit/useSay'
import { plain } from '../kit/words'
import styles from './SceneClock.module.css'
import { clock } from './Timer'

interface SceneClockProps {
  readonly times: SceneTimes
  readonly at: number
  /** Planned; 0 where none are. */
  readonly minutes: number
}

/** How long the scene has been on, of how long it was to be. */
export function SceneClock({ times, at, minutes }: SceneClockProps) {
  const say = useSay('talk')
  const [now, setNow] = useState(Date.now)
  const isOn = times.since !== null
  useEffect(() => {
    setNow(Date.now())
    if (!isOn) return
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [isOn])
  const used = usedAt(times, now)[at] ?? 0
  return (
    <span className={styles.clock} data-part="scene-clock" data-over={minutes > 0 && used > 60_000 * minutes}>
      {minutes > 0
        ? say('usedOf', { used: clock(used), planned: plain(minutes) })
        : say('usedAlone', { used: clock(used) })}
    </span>
  )
}
