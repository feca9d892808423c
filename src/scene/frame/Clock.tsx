import { addAfterEffect, addEffect, useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import { drawn } from '../../state/frame/drawn'
import { onWake } from '../../state/frame/frame'
import { forgetIntervals, noteInterval } from '../../state/frame/quality'
import { tick } from '../../state/time/player'

/** Lets time pass while something moves, then lets the loop rest; and counts what was drawn. */
export function Clock() {
  const get = useThree((state) => state.get)
  useEffect(() => onWake(() => get().invalidate()), [get])

  useEffect(() => {
    const { gl } = get()
    const { info } = gl
    // three.js would reset the counts at each pass of a frame, and only the last would be seen.
    info.autoReset = false
    let start = 0
    let milliseconds = 0
    let frames = 0
    const before = addEffect(() => {
      info.reset()
      start = performance.now()
    })
    const after = addAfterEffect(() => {
      milliseconds = performance.now() - start
      frames++
    })
    drawn.stats = () => ({
      drawCalls: info.render.calls,
      triangles: info.render.triangles,
      geometries: info.memory.geometries,
      textures: info.memory.textures,
      framesRendered: frames,
      frameMilliseconds: milliseconds,
    })
    return () => {
      before()
      after()
    }
  }, [get])

  // Before everything that reads the frame.
  const moving = useRef(false)
  useFrame(({ invalidate }, delta) => {
    // The first frame after a rest says nothing: its delta is the rest.
    if (moving.current) noteInterval(1000 * delta)
    moving.current = tick(delta)
    if (moving.current) invalidate()
    else forgetIntervals()
  }, -2)
  return null
}
