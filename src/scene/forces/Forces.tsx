import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { Color } from 'three'
import { attachment } from '../../anatomy/attachments'
import type { BodyId } from '../../anatomy/bodies'
import { type Body, byBody, carriedMean } from '../../anatomy/body'
import { forceColors } from '../../anatomy/colors'
import { landmark } from '../../anatomy/landmarks'
import { muscles } from '../../anatomy/muscles'
import { type Side, sides, signOf } from '../../anatomy/sides'
import { scale, add as sum, type Vec3 } from '../../math/vec3'
import { metresPerNewton } from '../../state/frame/forceScale'
import { type Force, forces, forcesOnSacrum } from '../../state/frame/forces'
import { frame } from '../../state/frame/frame'
import { useChoices } from '../../state/page/choices'
import { makeArrowMesh } from './arrowMesh'

const colors = {
  muscle: new Color(forceColors.muscle),
  ligament: new Color(forceColors.ligament),
  load: new Color(forceColors.load),
  axis: new Color(forceColors.axis),
  arm: new Color(forceColors.arm),
}
const middleOf = (body: Body, which: 'origin' | 'insertion'): Vec3 => {
  const points = muscles.piriformis.strands.map(({ name }) =>
    carriedMean(body, attachment(`piriformis/${name}/${which}`)),
  )
  return scale(points.reduce(sum), 1 / points.length)
}
const placesIn = byBody((body) => {
  const axis = carriedMean(body, landmark('pelvis', 'nutationAxis'))
  return {
    axis,
    /** One end of the axis, beyond the joint. */
    axisEnd: [axis[0], axis[1], 0.085] as Vec3,
    kneeCentre: carriedMean(body, landmark('femur', 'knee.centre')),
    hipCentre: carriedMean(body, landmark('femur', 'head.centre')),
    piriformis: { origin: middleOf(body, 'origin'), insertion: middleOf(body, 'insertion') },
  }
})

const piriformisOf: Readonly<Record<Side, string>> = { right: 'piriformis.right', left: 'piriformis.left' }

// Scratch, so that a frame allocates nothing.
const p = new Float64Array(3)
const q = new Float64Array(3)
const r = new Float64Array(3)
const s = new Float64Array(3)

/** Where the point `at` [m] of `body` is drawn; `side` mirrors it. */
function carry(body: BodyId, at: Vec3, sign: number, out: Float64Array): void {
  const m = frame.pose[body]
  for (let k = 0; k < 3; k++)
    out[k] = m[3 * k]! * at[0] + m[3 * k + 1]! * at[1] + m[3 * k + 2]! * sign * at[2] + m[9 + k]!
}

type Arrows = ReturnType<typeof makeArrowMesh>
type Places = ReturnType<typeof placesIn>

/** `from` to `to` as a rod, drawn out at both ends by `more` [m]. */
function rod(arrows: Arrows, from: Float64Array, to: Float64Array, more: number, color: Color): void {
  const x = to[0]! - from[0]!
  const y = to[1]! - from[1]!
  const z = to[2]! - from[2]!
  const length = Math.sqrt(x * x + y * y + z * z)
  const k = 1 / length
  arrows.add(
    from[0]! - more * x * k,
    from[1]! - more * y * k,
    from[2]! - more * z * k,
    x * k,
    y * k,
    z * k,
    length + 2 * more,
    0,
    color,
  )
}

function drawForce(arrows: Arrows, force: Force, newtons: number): void {
  carry(force.acts.on, force.acts.at, 1, p)
  carry(force.towards.on, force.towards.at, 1, q)
  let x = q[0]! - p[0]!
  let y = q[1]! - p[1]!
  let z = q[2]! - p[2]!
  const k = (newtons < 0 ? -1 : 1) / Math.sqrt(x * x + y * y + z * z)
  x *= k
  y *= k
  z *= k
  const length = Math.abs(newtons) * metresPerNewton
  const back = force.arrives ? length : 0
  arrows.add(p[0]! - back * x, p[1]! - back * y, p[2]! - back * z, x, y, z, length, 1, colors[force.kind])
}

/** The weight of the trunk, straight down with gravity, where its moment about the sacro-iliac axis says. */
function drawWeight(arrows: Arrows, { axis }: Places, weight: number, moment: number): void {
  if (moment === 0) return
  const g = frame.pose.ground
  carry('pelvis', axis, 1, p)
  const forward = moment / weight
  const length = weight * metresPerNewton
  const up = 0.11 + length
  arrows.add(
    p[0]! + forward * g[0]! + up * g[1]!,
    p[1]! + forward * g[3]! + up * g[4]!,
    p[2]! + forward * g[6]! + up * g[7]!,
    -g[1]!,
    -g[4]!,
    -g[7]!,
    length,
    1,
    colors.load,
  )
}

/** The axis about which the sacrum nods, from side to side. */
function drawAxis(arrows: Arrows, { axisEnd }: Places): void {
  carry('pelvis', axisEnd, 1, p)
  carry('pelvis', axisEnd, -1, q)
  rod(arrows, p, q, 0, colors.axis)
}

/** Line of pull, axis of the thigh, and the shortest way between them square to the axis. */
function drawMomentArm(arrows: Arrows, { piriformis, hipCentre, kneeCentre }: Places, side: Side): void {
  const sign = signOf(side)
  carry('sacrum', piriformis.origin, sign, p)
  carry(`femur.${side}`, piriformis.insertion, sign, q)
  rod(arrows, p, q, 0, colors.muscle)
  carry(`femur.${side}`, hipCentre, sign, r)
  carry(`femur.${side}`, kneeCentre, sign, s)
  // From just above the hip to the middle of the thigh.
  for (let k = 0; k < 3; k++) s[k] = r[k]! + 0.4 * (s[k]! - r[k]!)
  rod(arrows, s, r, 0.05, colors.axis)
  // Square to the axis a: the pull f without its part along a, and its distance from the hip.
  let a2 = 0
  let af = 0
  let ap = 0
  for (let k = 0; k < 3; k++) {
    const a = r[k]! - s[k]!
    a2 += a * a
    af += a * (q[k]! - p[k]!)
    ap += a * (p[k]! - r[k]!)
  }
  let ff = 0
  let fp = 0
  for (let k = 0; k < 3; k++) {
    const a = r[k]! - s[k]!
    const f = q[k]! - p[k]! - (af / a2) * a
    const d = p[k]! - r[k]! - (ap / a2) * a
    ff += f * f
    fp += f * d
  }
  const t = -fp / ff
  for (let k = 0; k < 3; k++) {
    const on = p[k]! + t * (q[k]! - p[k]!)
    // The same height on the axis.
    s[k] = r[k]! + ((ap + t * af) / a2) * (r[k]! - s[k]!)
    p[k] = on
  }
  rod(arrows, s, p, 0, colors.arm)
}

/** Forces as arrows, the sacro-iliac axis, the arm of piriformis: whatever was asked for. */
export function Forces({ body }: { readonly body: Body }) {
  const arrows = useMemo(() => makeArrowMesh(64), [])
  const invalidate = useThree((state) => state.invalidate)
  useEffect(() => () => arrows.dispose(), [arrows])
  useEffect(() => invalidate(), [invalidate])
  useFrame(() => {
    const { arrows: wanted, freeBody, momentArm, report, scenario, posedByHand, hidden } = useChoices.getState()
    // In a pose made by hand no force is balanced, and none is drawn.
    arrows.mesh.visible = (wanted || freeBody || momentArm) && !posedByHand
    if (!arrows.mesh.visible) return
    const places = placesIn(body)
    arrows.begin()
    if (wanted || freeBody) {
      const list = freeBody ? forcesOnSacrum(body) : forces(body)
      for (let k = 0; k < list.length; k++) drawForce(arrows, list[k]!, list[k]!.read(report))
      if (!freeBody) drawWeight(arrows, places, scenario.bodyWeightAboveL5, report.sacroiliacMoments.gravity ?? 0)
      drawAxis(arrows, places)
    }
    // The arm of a muscle that is not shown would be a line from nowhere.
    if (momentArm)
      for (const side of sides) if (!hidden.includes(piriformisOf[side])) drawMomentArm(arrows, places, side)
    arrows.end()
  })
  return <primitive object={arrows.mesh} />
}
