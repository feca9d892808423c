import { useEffect, useState } from 'react'
import { useLanguage } from '../../state/page/language'
import { useSay } from '../kit/useSay'
import styles from './Timer.module.css'

/** What a clock on the wall would say. */
export function WallClock() {
  const say = useSay('talk')
  const { language } = useLanguage((state) => state.speaker)
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 1000)
    return () => clearInterval(timer)
  }, [])
  return (
    <p className={styles.wall}>
      <span className="unseen">{say('wallClock')}</span>
      <time data-part="wall-clock">{now.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })}</time>
    </p>
  )
}
