import type { Vec3 } from '../../math/vec3'
import { type Stroke, sceneApi } from '../frame/sceneApi'
import { addMark, useDrawing } from './drawing'
import { markOfHand } from './handMarks'

/** The line that the hand is drawing; there is one hand. */
let line: { readonly stroke: Stroke; readonly path: Vec3[] } | null = null

function draft(): void {
  const { tool, ...how } = useDrawing.getState()
  useDrawing.setState({ draft: tool && line ? markOfHand(how, tool, line.stroke.on, line.path) : null })
}

/** The hand is put down at (x, y) of the window [px]. */
export function beginLine(x: number, y: number): void {
  const stroke = sceneApi.beginStroke(x, y, useDrawing.getState().sticksTo === 'bone')
  line = { stroke, path: [stroke.at(x, y)] }
  draft()
}

export function drawLine(x: number, y: number): void {
  if (!line) return
  line.path.push(line.stroke.at(x, y))
  draft()
}

/** The hand is lifted: what it drew is there. */
export function endLine(): void {
  const { draft: drawn } = useDrawing.getState()
  dropLine()
  if (drawn) addMark(drawn)
}

/** Nothing has been drawn. */
export function dropLine(): void {
  line = null
  draft()
}
