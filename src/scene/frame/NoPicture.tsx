import { useEffect } from 'react'
import { sceneIsReady } from '../../state/frame/drawn'
import { onWake } from '../../state/frame/frame'
import { say } from '../../state/page/language'
import { tick } from '../../state/time/player'
import styles from './NoPicture.module.css'

/** Where there is no WebGL: the page says so, and time still passes for player and readouts. */
export function NoPicture() {
  useEffect(() => {
    let asked = 0
    let before = 0
    const run = (now: number) => {
      asked = 0
      const moving = tick((now - before) / 1000)
      before = now
      if (moving) ask()
    }
    const ask = () => {
      asked ||= requestAnimationFrame(run)
    }
    const stop = onWake(ask)
    sceneIsReady()
    return () => {
      stop()
      cancelAnimationFrame(asked)
    }
  }, [])
  return (
    <p className={styles.away} role="alert">
      {say('page', 'noWebgl')}
    </p>
  )
}
