import { useEffect, useRef } from 'react'
import type { BodyPlace, Pointing } from '../../rooms/messages'
import { frame } from '../../state/frame/frame'
import { needleDrawn } from '../../state/frame/pointer'
import { sceneApi } from '../../state/frame/sceneApi'
import { goToPin, placeOfPin } from '../../state/talk/classPins'
import { drawnAt } from '../../state/talk/classPlaces'
import { type ClassNow, useClass } from '../../state/talk/classStore'
import styles from './ClassMarks.module.css'
import { type FanPen, paintClassFan } from './classFan'

/** On the body: where the class has pointed, what it expected of the sacrum, and where students have a question. */
export function ClassMarks() {
  const result = useClass((state) => state.result)
  const given = useClass((state) => state.given)
  const pins = useClass((state) => state.pins)
  const isMarked = result !== null || (given !== null && 'place' in given)
  return (
    <>
      {isMarked && <Painted />}
      {Object.entries(pins).map(([structure, { count }]) => (
        <PinOnBody key={structure} structure={structure} count={count} />
      ))}
    </>
  )
}

/** Places that are not seen where they were when the camera or its lens is another. */
const probes = [
  [0, 0, 0],
  [0.1, 0, 0.1],
  [0, 0.2, 0],
] as const

/** Calls `draw` at each frame in which the body, the camera or the class is another than before. */
function useEachPicture(draw: () => void): void {
  useEffect(() => {
    let [asked, drawn] = [0, '']
    let shown: ClassNow | null = null
    const look = (): void => {
      asked = requestAnimationFrame(look)
      // The picture takes the shape of a new window a few frames after it.
      const seen = probes.map((at) => sceneApi.seenAt(at))
      const now = `${seen} ${frame.version} ${needleDrawn.length} ${innerWidth} ${innerHeight}`
      if (now === drawn && shown === useClass.getState()) return
      drawn = now
      shown = useClass.getState()
      draw()
    }
    look()
    return () => cancelAnimationFrame(asked)
  }, [draw])
}

const radius = 5
interface MarksPen extends FanPen {
  readonly dotRim: string
}

function paintDot({ pen, width, height, color, dotRim }: MarksPen, place: BodyPlace, size = radius): void {
  const seen = sceneApi.seenAt(drawnAt(place))
  if (!seen) return
  pen.beginPath()
  pen.arc(seen[0] * width, seen[1] * height, size, 0, 7)
  pen.fillStyle = color
  pen.fill()
  pen.lineWidth = 2
  pen.strokeStyle = dotRim
  pen.stroke()
}

const placesOf = ({ structure, dots }: Pointing): readonly BodyPlace[] =>
  Array.from({ length: dots.length / 3 }, (_, i) => ({
    structure,
    at: dots.slice(3 * i, 3 * i + 3) as unknown as BodyPlace['at'],
  }))

function paintClass(fan: MarksPen): void {
  const { ask, given, result } = useClass.getState()
  if (result && result.ask !== ask?.id) return
  if (result && ask?.kind === 'ghost') paintClassFan(fan, result.counts)
  for (const place of result?.places.flatMap(placesOf) ?? []) paintDot(fan, place)
  if (given && 'place' in given) paintDot(fan, given.place, 1.6 * radius)
}

/** The canvas as sharp as the screen, and empty. */
function emptied(canvas: HTMLCanvasElement): MarksPen {
  const { clientWidth: width, clientHeight: height } = canvas
  const ratio = devicePixelRatio
  Object.assign(canvas, { width: Math.round(width * ratio), height: Math.round(height * ratio) })
  const pen = canvas.getContext('2d')!
  const style = getComputedStyle(canvas)
  pen.setTransform(ratio, 0, 0, ratio, 0, 0)
  pen.font = `600 ${0.875 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)}px ${style.fontFamily}`
  return { pen, width, height, color: style.color, rim: style.outlineColor, dotRim: style.borderTopColor }
}

const canvasNow = { canvas: null as HTMLCanvasElement | null }
const paint = (): void => {
  if (canvasNow.canvas) paintClass(emptied(canvasNow.canvas))
}

function Painted() {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    canvasNow.canvas = canvas.current
    paint()
    return () => {
      canvasNow.canvas = null
    }
  }, [])
  useEachPicture(paint)
  // What the list in the bar says, to be looked at.
  return <canvas ref={canvas} className={styles.marks} data-part="classMarks" tabIndex={-1} aria-hidden="true" />
}

/** Beside the button in the bar, which the keyboard reaches: to be pressed where it is. */
function PinOnBody({ structure, count }: { readonly structure: string; readonly count: number }) {
  const pin = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    let asked = 0
    const follow = (): void => {
      asked = requestAnimationFrame(follow)
      const stands = useClass.getState().pins[structure]
      const at = stands && placeOfPin(structure, stands)
      const seen = at && sceneApi.seenAt(at)
      const { style } = pin.current!
      style.visibility = seen ? 'visible' : 'hidden'
      if (!seen) return
      style.left = `${100 * seen[0]}%`
      style.top = `${100 * seen[1]}%`
    }
    follow()
    return () => cancelAnimationFrame(asked)
  }, [structure])
  return (
    <button
      ref={pin}
      type="button"
      className={styles.pin}
      data-part="classPin"
      tabIndex={-1}
      aria-hidden="true"
      onClick={() => goToPin(structure)}
    >
      <span>{count}</span>
    </button>
  )
}
