import { frame } from '../../state/frame/frame'
import { needleDrawn, nodAbout, placePointer, startPointer } from '../../state/frame/pointer'
import { sceneApi } from '../../state/frame/sceneApi'
import { useChoices } from '../../state/page/choices'
import { partOfRange } from '../../state/talk/classResult'

/** Bars begin a little inside the arc, where its numbers end; the longest is as long as this share of the way to the axis. */
const bars = { from: 0.86, long: 0.3 }
const steps = 4
const place = startPointer()
const spoke = new Float64Array(3)
const back = new Float64Array(3)

/** What the fan is drawn with. */
export interface FanPen {
  readonly pen: CanvasRenderingContext2D
  readonly width: number
  readonly height: number
  readonly color: string
  readonly rim: string
}

type Seen = readonly [number, number] | null

/** Where `arm`, a place from the axis as it was before, is seen [px] when it has nodded by `degrees` of life. */
function nodded({ width, height }: FanPen, arm: Float64Array, degrees: number, share = 1): Seen {
  nodAbout(place.across, arm, (degrees * useChoices.getState().exaggeration * Math.PI) / 180, spoke)
  const along = (i: number): number => place.axis[i]! + share * spoke[i]!
  const seen = sceneApi.seenAt([along(0), along(1), along(2)])
  return seen && [seen[0] * width, seen[1] * height]
}

/** On the arc that the needle goes along, or at a `share` of the way there from the axis. */
const onFan = (fan: FanPen, degrees: number, share: number): Seen => nodded(fan, place.before, degrees, share)

/** From one place to the next; those behind the camera are left out. */
function trace({ pen }: FanPen, places: readonly Seen[]): void {
  pen.beginPath()
  for (const at of places) if (at) pen.lineTo(...at)
}

function paintBar(fan: FanPen, i: number, share: number): void {
  const { pen, color, rim } = fan
  const { from, to } = partOfRange(i)
  const angles = Array.from({ length: steps + 1 }, (_, k) => from + ((to - from) * k) / steps)
  const end = bars.from - bars.long * share
  trace(fan, [
    ...angles.map((angle) => onFan(fan, angle, bars.from)),
    ...angles.reverse().map((angle) => onFan(fan, angle, end)),
  ])
  pen.closePath()
  pen.globalAlpha = 0.85
  pen.fillStyle = color
  pen.fill()
  pen.globalAlpha = 1
  pen.lineWidth = 1.5
  pen.strokeStyle = rim
  pen.stroke()
}

/** A ghost of the needle: the more have expected it, the plainer. */
function paintGhost(fan: FanPen, i: number, share: number): void {
  const { pen, color, rim } = fan
  const { from, to } = partOfRange(i)
  const middle = (from + to) / 2
  trace(fan, [nodded(fan, back, middle), onFan(fan, middle, 1)])
  for (const [ink, wide] of [
    [rim, 2],
    [color, 0],
  ] as const) {
    pen.globalAlpha = 0.35 + 0.65 * share
    pen.strokeStyle = ink
    pen.lineWidth = 1 + 3 * share + wide
    pen.stroke()
  }
  pen.globalAlpha = 1
}

/** Neighbours stand apart: bars of the same length would write over one another. */
function paintCount(fan: FanPen, i: number, count: number, share: number): void {
  const { pen, color, rim } = fan
  const { from, to } = partOfRange(i)
  const at = onFan(fan, (from + to) / 2, bars.from - bars.long * share - (i % 2 === 0 ? 0.05 : 0.15))
  if (!at) return
  pen.lineWidth = 4
  pen.strokeStyle = rim
  pen.strokeText(String(count), ...at)
  pen.fillStyle = color
  pen.fillText(String(count), ...at)
}

/** What the class expected of the sacrum: a ghost of its needle for each part of the range, and how many on the arc before it. */
export function paintClassFan(fan: FanPen, counts: readonly number[]): void {
  const most = Math.max(...counts)
  if (most === 0) return
  placePointer(useChoices.getState().worn, frame.pose, frame.rest, needleDrawn.length, place)
  for (let i = 0; i < 3; i++) back[i] = place.back[i]! - place.axis[i]!
  nodAbout(place.across, back, -place.angle, back)
  const said = counts.map((count, i) => ({ i, count, share: count / most })).filter(({ count }) => count > 0)
  for (const { i, share } of said) paintGhost(fan, i, share)
  for (const { i, share } of said) paintBar(fan, i, share)
  fan.pen.textAlign = 'center'
  fan.pen.textBaseline = 'middle'
  for (const { i, count, share } of said) paintCount(fan, i, count, share)
}
