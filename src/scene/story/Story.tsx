import { type RootState, useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import { type Camera, Vector3 } from 'three'
import { frame } from '../../state/frame/frame'
import { takeSceneApi } from '../../state/frame/sceneApi'
import { useLesson } from '../../state/learn/lessonStore'
import { useQuiz } from '../../state/learn/quizStore'
import { type Choices, useChoices } from '../../state/page/choices'
import { useLanguage } from '../../state/page/language'
import { onScheme } from '../../state/page/media'
import { type Inks, inksOf } from './inks'
import { type Project, paintPointer } from './paintPointer'
import { paintRope, ropeWidth } from './paintRope'
import { needleLengths, placePointer, startPointer } from './pointer'
import styles from './Story.module.css'
import { type StoryWords, storyWords } from './storyWords'

const place = startPointer()
const point = new Vector3()
const seen = new Float64Array(2)
const toDegrees = 180 / Math.PI

/** What the painter holds between two frames. */
interface Held {
  words: StoryWords
  inks: Inks | null
}

const isTold = ({ arrangement, freeBody }: Choices): boolean => arrangement === 'story' && !freeBody

/** A projection of `camera` on a picture `width` and `height` [px] large. */
function projectionOf(camera: Camera, size: { width: number; height: number }): Project {
  return (x, y, z, out) => {
    point.set(x, y, z).project(camera)
    out[0] = ((point.x + 1) / 2) * size.width
    out[1] = ((1 - point.y) / 2) * size.height
  }
}

/** The longest needle whose tip is in the picture, before and now; placed. */
function placeInside(project: Project, width: number, margin: number): void {
  const { worn } = useChoices.getState()
  for (const length of needleLengths) {
    placePointer(worn, frame.pose, frame.rest, length, place)
    let inside = true
    for (const spoke of [place.before, place.now]) {
      project(place.axis[0]! + spoke[0]!, place.axis[1]! + spoke[1]!, place.axis[2]! + spoke[2]!, seen)
      inside &&= seen[0]! > margin && seen[0]! < width - margin
    }
    if (inside) return
  }
}

/** Pointer and rope, as they are now, on a picture `width` and `height` [px] large. */
function paint(
  pen: CanvasRenderingContext2D,
  project: Project,
  { words, inks }: Held,
  width: number,
  height: number,
  from = 0,
): void {
  if (!inks) return
  const narrow = width < 1.1 * height
  const unit = Math.max(6, narrow ? Math.min(width / (ropeWidth + 1), height / 44) : Math.min(width / 95, height / 62))
  const { exaggeration } = useChoices.getState()
  placeInside(project, width - from, (narrow ? 3 : 9.5) * unit)
  paintPointer(pen, place, project, words.pointer, inks, { unit, scale: exaggeration, width: width - from, narrow })
  const nod = (place.angle * toDegrees) / exaggeration
  if (words.rope)
    paintRope(pen, words.rope.rope, words.rope.words, nod, inks, {
      left: from + 1.2 * unit,
      bottom: height - unit,
      unit,
    })
}

/** A canvas over the picture, as fine as the screen. */
function sized(
  canvas: HTMLCanvasElement,
  { width, height }: RootState['size'],
  ratio: number,
): CanvasRenderingContext2D {
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)]
  if (canvas.width !== wide || canvas.height !== high) Object.assign(canvas, { width: wide, height: high })
  const pen = canvas.getContext('2d')!
  pen.setTransform(ratio, 0, 0, ratio, 0, 0)
  pen.clearRect(0, 0, width, height)
  return pen
}

/** On the story stage: the sacral pointer and the rope of moments, drawn over the picture whenever that is. */
export function Story() {
  const get = useThree((state) => state.get)
  const invalidate = useThree((state) => state.invalidate)
  const canvas = useRef<HTMLCanvasElement | null>(null)
  const held = useRef<Held>({ words: storyWords(), inks: null })
  const painted = useRef(false)

  useEffect(() => {
    const { gl } = get()
    const view = gl.domElement.closest<HTMLElement>('[data-part="view"]') ?? gl.domElement.parentElement!
    const over = document.createElement('canvas')
    over.className = styles.over!
    over.dataset.part = 'story'
    over.setAttribute('aria-hidden', 'true')
    view.append(over)
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
      takeSceneApi({
        paintOver(pen, width, height, from) {
          if (!isTold(useChoices.getState())) return
          pen.save()
          paint(pen, projectionOf(get().camera, { width, height }), held.current, width, height, from)
          pen.restore()
        },
      }),
    ]
    return () => {
      for (const stop of stops) stop()
      over.remove()
    }
  }, [get, invalidate])

  useFrame(({ camera, size, gl }) => {
    const told = isTold(useChoices.getState())
    if (!canvas.current || (!told && !painted.current)) return
    const pen = sized(canvas.current, size, gl.getPixelRatio())
    painted.current = told
    if (told) paint(pen, projectionOf(camera, size), held.current, size.width, size.height)
  })
  return null
}
