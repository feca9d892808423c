import { useEffect, useState } from 'react'
import { useSay } from '../kit/useSay'
import styles from './Timer.module.css'

const place = 'counterpull.timer'

/** Time that has passed before the last start [ms], and when that was; null: it stands. */
interface Running {
  readonly passed: number
  readonly since: number | null
}

function kept(): Running {
  try {
    const { passed, since } = JSON.parse(sessionStorage.getItem(place) ?? '{}') as Record<string, unknown>
    const good = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0
    return { passed: good(passed) ? passed : 0, since: good(since) ? since : null }
  } catch {
    return { passed: 0, since: null }
  }
}

export const clock = (milliseconds: number): string => {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  const two = (value: number) => String(value).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  return `${hours > 0 ? `${hours}:` : ''}${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}

/** How long one has been talking; it begins with the talk. A reload does not stop it. */
export function Timer({ talking }: { readonly talking: boolean }) {
  const say = useSay('talk')
  const [running, setRunning] = useState(kept)
  const [now, setNow] = useState(Date.now)
  const { passed, since } = running
  useEffect(() => {
    try {
      sessionStorage.setItem(place, JSON.stringify(running))
    } catch {
      // It then starts anew after a reload.
    }
    setNow(Date.now())
    if (running.since === null) return
    const timer = setInterval(() => setNow(Date.now()), 250)
    return () => clearInterval(timer)
  }, [running])
  // Whoever has stopped it by hand, or let it run before, goes on by hand.
  useEffect(() => {
    if (talking) setRunning((was) => (was.passed === 0 && was.since === null ? { passed: 0, since: Date.now() } : was))
  }, [talking])
  const elapsed = passed + (since === null ? 0 : Math.max(0, now - since))
  return (
    <fieldset className={styles.timer} aria-label={say('timer')}>
      <time>{clock(elapsed)}</time>
      <button
        type="button"
        onClick={() => setRunning(since === null ? { passed, since: Date.now() } : { passed: elapsed, since: null })}
      >
        {say(since === null ? 'startTimer' : 'pauseTimer')}
      </button>
      <button type="button" onClick={() => setRunning({ passed: 0, since: since === null ? null : Date.now() })}>
        {say('resetTimer')}
      </button>
    </fieldset>
  )
}
