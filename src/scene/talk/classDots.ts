import type { RootState } from '@react-three/fiber'
import { Vector3 } from 'three'
import { motionOf } from '../../state/talk/classPlaces'
import { useClass } from '../../state/talk/classStore'
import type { Covered } from '../find/covered'
import { clearOver, layOver } from '../frame/overCanvas'
import { type FanPen, paintClassFan } from './classFan'

/** Somebody has pointed at `structure`, at `at` of its bone [mm]. */
interface Dot {
  readonly structure: string
  readonly at: readonly number[]
  readonly isOwn: boolean
}

interface DotsPen extends FanPen {
  /** Around a dot, and around what is of the ghost. */
  readonly dotRim: string
}

const { result: noResult, given: noneGiven } = useClass.getInitialState()
const kept = { result: noResult, given: noneGiven, dots: [] as readonly Dot[] }

/** Where the class has pointed, and this page itself. */
function dotsNow(): readonly Dot[] {
  const { result, given } = useClass.getState()
  if (result === kept.result && given === kept.given) return kept.dots
  const dots = (result?.places ?? []).flatMap(({ structure, dots: all }) =>
    Array.from({ length: all.length / 3 }, (_, i) => ({ structure, at: all.slice(3 * i, 3 * i + 3), isOwn: false })),
  )
  if (given && 'place' in given) dots.push({ ...given.place, at: [...given.place.at], isOwn: true })
  Object.assign(kept, { result, given, dots })
  return dots
}

const place = new Vector3()
const seen = new Vector3()
/** [px] */
const radius = 5

function placeDot({ structure, at: [x, y, z] }: Dot): void {
  const m = motionOf(structure)
  const [a, b, c] = [x! / 1000, y! / 1000, z! / 1000]
  place.set(
    m[0]! * a + m[1]! * b + m[2]! * c + m[9]!,
    m[3]! * a + m[4]! * b + m[5]! * c + m[10]!,
    m[6]! * a + m[7]! * b + m[8]! * c + m[11]!,
  )
}

/** Dot `i`, full; behind something a thin ring. */
function paintDot(brush: DotsPen, dot: Dot, i: number, { camera }: RootState, covered: Covered): void {
  const { pen, width, height, color, dotRim } = brush
  placeDot(dot)
  seen.copy(place).project(camera)
  if (seen.z > 1) return
  const isCovered = covered.at(i, place)
  pen.beginPath()
  pen.arc(((seen.x + 1) / 2) * width, ((1 - seen.y) / 2) * height, (dot.isOwn ? 1.6 : 1) * radius, 0, 7)
  pen.globalAlpha = isCovered ? 0.45 : 1
  pen.lineWidth = isCovered ? 1.5 : 2
  pen.fillStyle = color
  if (!isCovered) pen.fill()
  pen.strokeStyle = isCovered ? color : dotRim
  pen.stroke()
  pen.globalAlpha = 1
}

/** The colours of the page, as they are now. */
function brushOf(pen: CanvasRenderingContext2D, width: number, height: number): DotsPen {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string): string => style.getPropertyValue(name)
  pen.font = `600 ${0.875 * Number.parseFloat(style.fontSize)}px ${token('--font') || 'sans-serif'}`
  return { pen, width, height, color: token('--line-b'), rim: token('--panel'), dotRim: token('--blank-light') }
}

/** What the class has said, at a `width` and `height` [px] of the picture. */
export function paintClassDots(
  pen: CanvasRenderingContext2D,
  width: number,
  height: number,
  state: RootState,
  covered: Covered,
): void {
  const { ask, result } = useClass.getState()
  if (result && result.ask !== ask?.id) return
  const brush = brushOf(pen, width, height)
  if (result && ask?.kind === 'ghost') paintClassFan(brush, result.counts)
  for (const [i, dot] of dotsNow().entries()) paintDot(brush, dot, i, state, covered)
}

/** A canvas over the picture in `view`, there only while the class has said something. */
export function layClassDots(view: Element, get: () => RootState, covered: Covered) {
  let over: HTMLCanvasElement | null = null
  const remove = (): void => {
    over?.remove()
    over = null
  }
  return {
    draw(): void {
      const { result, given } = useClass.getState()
      if (!result && !(given && 'place' in given)) {
        remove()
        return
      }
      over ??= layOver(view, 'classMarks')
      const state = get()
      const pen = clearOver(over, state.size, devicePixelRatio)
      paintClassDots(pen, state.size.width, state.size.height, state, covered)
    },
    remove,
  }
}
