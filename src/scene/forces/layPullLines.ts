import { Color } from 'three'
import { arrangementOf } from '../../anatomy/arrangements'
import type { Body } from '../../anatomy/body'
import { pullLineColors } from '../../anatomy/colors'
import type { Pose } from '../../anatomy/pose'
import type { Attached } from '../../biomechanics/bodyModel'
import { fasciclePaths } from '../../biomechanics/fasciclePaths'
import { widthPerNewton } from '../../state/frame/forceScale'
import type { Choices } from '../../state/page/choices'
import { isHidden } from '../body/visible'
import type { RodMesh } from './rodMesh'

/** A slack line is this wide [m]: it is still seen. */
const slackWidth = 0.0005

/** How wide [m] a line is that pulls with `tension` [N]. */
export const lineWidth = (tension: number): number => slackWidth + widthPerNewton * tension

const slack = new Color(pullLineColors.slack)
const full = new Color(pullLineColors.full)

// Scratch, so that a frame allocates nothing.
const from = new Float64Array(3)
const to = new Float64Array(3)
const color = new Color()

function place({ body, at }: Attached, pose: Pose, out: Float64Array): void {
  const m = pose[body]
  for (let k = 0; k < 3; k++) out[k] = m[3 * k]! * at[0] + m[3 * k + 1]! * at[1] + m[3 * k + 2]! * at[2] + m[9 + k]!
}

/** How many rods all lines of `body` are. */
export const rodsOf = (body: Body): number =>
  fasciclePaths(body).reduce((sum, { points }) => sum + points.length - 1, 0)

/** Lays a rod along each piece of each fascicle that pulls and is shown, where `pose` has it. Allocates nothing. */
export function layPullLines(
  rods: RodMesh,
  body: Body,
  { pulls, hidden, arrangement }: Pick<Choices, 'pulls' | 'hidden' | 'arrangement'>,
  pose: Pose,
): void {
  const { tension, most } = pulls
  const paths = fasciclePaths(body)
  const bellies = arrangement === 'dissection'
  const allShown = arrangementOf(arrangement).lines === 'all'
  rods.begin()
  for (let i = 0; i < tension.length; i++) {
    const { structure, points, hasBelly, isOfTrunk } = paths[i]!
    // Switched off it is no line of pull.
    if (most[i] === 0 || !(allShown || isOfTrunk) || (hasBelly && bellies) || isHidden(hidden, structure)) continue
    const radius = lineWidth(tension[i]!) / 2
    // By the root: most work is light, and is to be told apart.
    color.lerpColors(slack, full, Math.sqrt(Math.min(1, tension[i]! / most[i]!)))
    place(points[0]!, pose, from)
    for (let k = 1; k < points.length; k++) {
      place(points[k]!, pose, to)
      rods.add(from, to, radius, color)
      from.set(to)
    }
  }
  rods.end()
}
