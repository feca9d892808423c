import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import { frame } from '../../state/frame/frame'
import { addOverPainter } from '../../state/frame/overPicture'
import { needleDrawn, needleLengths, placePointer, startPointer } from '../../state/frame/pointer'
import { useLesson } from '../../state/learn/lessonStore'
import { useQuiz } from '../../state/learn/quizStore'
import { useChoices } from '../../state/page/choices'
import { useLanguage } from '../../state/page/language'
import { onScheme } from '../../state/page/media'
import { clearOver, layOver } from '../frame/overCanvas'
import { type Brush, type Lens, makeBrush } from './brush'
import { type Inks, inksOf } from './inks'
import { paintPointer } from './paintPointer'
import { paintRope, ropeWidth } from './paintRope'
import { isStoryTold, type StoryWords, storyWords } from './storyWords'

const place = startPointer()
const seen = new Float64Array(2)
const view = { scale: 1, width: 0, height: 0, narrow: false, roomy: true }
const corner = { left: 0, bottom: 0 }
const toDegrees = 180 / Math.PI

/** A unit is never smaller [px]; where less than this would fit, the rope is left out: the bar under the picture says the same. */
const leastUnit = 6
const leastForRope = 4.5

/** What the painter holds between two frames. */
interface Held {
  words: StoryWords
  inks: Inks | null
  brush: Brush | null
}

/** Whether the tip of the needle, `spoke` from the axis, is in the picture. */
function isInside(brush: Brush, spoke: Float64Array, margin: number): boolean {
  const { axis } = place
  brush.project(axis[0]! + spoke[0]!, axis[1]! + spoke[1]!, axis[2]! + spoke[2]!, seen)
  return seen[0]! > margin && seen[0]! < view.width - margin
}

/** Place the longest needle whose tip is in the picture, before and now. */
function placeInside(brush: Brush): void {
  const { worn } = useChoices.getState()
  const margin = (view.narrow ? 3 : 9.5) * brush.unit
  for (const length of needleLengths) {
    placePointer(worn, frame.pose, frame.rest, length, place)
    needleDrawn.length = length
    if (isInside(brush, place.before, margin) && isInside(brush, place.now, margin)) return
  }
}

/** The brush of `held` for this pen and size: the one that there is, unless something of it is another. */
function brushFor(held: Held, pen: CanvasRenderingContext2D, lens: Lens): Brush | null {
  const { inks, brush } = held
  if (!inks) return null
  const { width, height } = lens
  view.narrow = width < 1.1 * height
  const fits = view.narrow ? Math.min(width / (ropeWidth + 1), height / 44) : Math.min(width / 95, height / 62)
  const unit = Math.max(leastUnit, fits)
  view.roomy = fits >= leastForRope
  if (!brush || brush.pen !== pen || brush.inks !== inks || brush.unit !== unit)
    held.brush = makeBrush(pen, inks, unit, lens)
  return held.brush
}

/** Pointer and rope, as they are now; what is left of `from` [px] is not seen. */
function paint(brush: Brush, { pointer, rope }: StoryWords, { width, height }: Lens, from = 0): void {
  view.scale = useChoices.getState().exaggeration
  view.width = width - from
  view.height = height
  placeInside(brush)
  paintPointer(brush, place, pointer, view)
  if (!rope || !view.roomy) return
  corner.left = from + 1.2 * brush.unit
  corner.bottom = height - brush.unit
  paintRope(brush, rope.rope, rope.words, (place.angle * toDegrees) / view.scale, corner)
}

/** On the story stage: the sacral pointer and the rope of moments, drawn over the picture whenever that is. */
export function Story() {
  const get = useThree((state) => state.get)
  const invalidate = useThree((state) => state.invalidate)
  const canvas = useRef<HTMLCanvasElement | null>(null)
  const held = useRef<Held>({ words: storyWords(), inks: null, brush: null })
  const lens = useRef<Lens | null>(null)
  const painted = useRef(false)

  useEffect(() => {
    const { gl } = get()
    const view = gl.domElement.closest<HTMLElement>('[data-part="view"]') ?? gl.domElement.parentElement!
    const over = layOver(view, 'story')
    canvas.current = over
    const again = () => {
      held.current.words = storyWords()
      invalidate()
    }
    // The colours of the page are there after the theme has been set.
    const color = () =>
      requestAnimationFrame(() => {
        held.current.inks = inksOf(view)
        invalidate()
      })
    color()
    const stops = [
      useChoices.subscribe((now, before) => {
        if (now.theme !== before.theme) color()
        if (now.report !== before.report || now.posedByHand !== before.posedByHand) again()
      }),
      useLesson.subscribe(again),
      useQuiz.subscribe(again),
      useLanguage.subscribe(again),
      onScheme(color),
      addOverPainter((pen, width, height, from) => {
        if (!isStoryTold(useChoices.getState())) return
        const through = { camera: get().camera, width, height }
        // On paper the page has other colours for a moment.
        const same = getComputedStyle(view).color === held.current.inks?.text
        const inks = same ? held.current.inks : inksOf(view)
        const brush = brushFor({ ...held.current, inks }, pen, through)
        if (brush) paint(brush, held.current.words, through, from)
      }),
    ]
    return () => {
      for (const stop of stops) stop()
      over.remove()
    }
  }, [get, invalidate])

  useFrame(({ camera, size, gl }) => {
    const told = isStoryTold(useChoices.getState())
    if (!canvas.current || (!told && !painted.current)) return
    const pen = clearOver(canvas.current, size, gl.getPixelRatio())
    painted.current = told
    if (!told) return
    lens.current ??= { camera, width: 0, height: 0 }
    lens.current.camera = camera
    lens.current.width = size.width
    lens.current.height = size.height
    const brush = brushFor(held.current, pen, lens.current)
    if (brush) paint(brush, held.current.words, lens.current)
  })
  return null
}
