import { useEffect, useRef } from 'react'
import { reducedMotion } from '../../state/page/media'
import { usePresent } from '../../state/talk/slideShow'
import { followLaser } from './laser'
import styles from './Pointers.module.css'

/** A dot that leaves a trail, and a light that leaves the rest in the dark. Both follow the pointer without React. */
export function Pointers() {
  const { laser, spotlight } = usePresent()
  return (
    <>
      {spotlight && <Spotlight />}
      {laser && <Laser />}
    </>
  )
}

function Laser() {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => followLaser(canvas.current!, reducedMotion()), [])
  return <canvas ref={canvas} className={styles.laser} data-part="laser" tabIndex={-1} aria-hidden="true" />
}

function Spotlight() {
  const dark = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = dark.current!
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      const { left, top } = element.getBoundingClientRect()
      element.style.setProperty('--x', `${clientX - left}px`)
      element.style.setProperty('--y', `${clientY - top}px`)
    }
    addEventListener('pointermove', onMove)
    return () => removeEventListener('pointermove', onMove)
  }, [])
  return <div ref={dark} className={styles.spotlight} data-part="spotlight" aria-hidden="true" />
}
