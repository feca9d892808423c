import { ourBody } from '../../src/anatomy/body'
import { landmark } from '../../src/anatomy/landmarks'
import { bothSides } from '../../src/anatomy/sides'
import { startTrail } from '../../src/biomechanics/answers'
import type { Controls } from '../../src/biomechanics/controls'
import type { Equilibrium } from '../../src/biomechanics/equilibrium'
import { type Moment, passiveHipLaw, sacroiliacLaw, segmentLaw } from '../../src/biomechanics/jointLaws'
import { type Dof, dofIndex } from '../../src/biomechanics/mechanism'
import { passiveForce } from '../../src/biomechanics/muscleLaw'
import { poseOf, restPose } from '../../src/biomechanics/pose'
import { completeScenario, type Posture, type ScenarioInput } from '../../src/biomechanics/scenario'
import { standardTime } from '../../src/biomechanics/time/constants'
import { type PressureState, pressureAfter, reflexLeft, unpressed } from '../../src/biomechanics/time/pressure'
import { pushStates, testPush } from '../../src/biomechanics/time/push'
import { compose, inverse, move, type Rigid } from '../../src/math/rigid'
import { deg, perDegree, toMm } from '../../src/math/units'
import { distance, type Vec3 } from '../../src/math/vec3'
import { ask, bodyOf } from './ask'
import { gradientOf, lengthsAt } from './excursion'

const answer = (law: (out: Moment) => void): Moment => {
  const out = { value: 0, slope: 0 }
  law(out)
  return out
}

/** Where a rising function reaches `target`, by halving. */
export function reaches(target: number, low: number, high: number, of: (x: number) => number): number {
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2
    if (of(middle) < target) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Nutation [deg] of `joints` sacro-iliac joints under `moment` [N·m], those of a man (-1) to a woman (1). */
export function nutationUnder(moment: number, joints: 1 | 2, sexOfJoint = 0): number {
  const { stiffness, stiffening } = bodyOf({ sexOfJoint }).equilibrium.physique.sacroiliac
  return reaches(
    moment,
    0,
    20,
    (angle) => -joints * answer((out) => sacroiliacLaw(deg(angle), stiffness, stiffening, out)).value,
  )
}

/** How far the middle of the S1 end-plate lies in front of the sacro-iliac axis [m]. */
export const endplateLever = landmark('pelvis', 'S1EndplateCentre')[0] - landmark('pelvis', 'SIJCentre')[0]

/** Where the bodies are in what is asked. */
function posed(input: ScenarioInput): (body: 'sacrum' | 'hipBone.right') => Rigid {
  const { coordinates } = startTrail(ourBody).solve(completeScenario(input), 'cold')
  const pose = restPose()
  poseOf(ourBody, coordinates, 1, pose)
  return (body) => Array.from(pose[body]) as unknown as Rigid
}

/** How far apart [mm] the right sacro-iliac surfaces' centres slide under one-sided pull. */
export function translation(): number {
  const at = posed({ psoasShortening: { right: 0.25 } })
  const centre = landmark('pelvis', 'SIJCentre')
  return toMm(distance(move(at('sacrum'), centre), move(at('hipBone.right'), centre)))
}

/** How the sacrum lies against the right hip bone under a push on both joints [N·m]. */
function againstHipBone(jointPush: number): Rigid {
  const at = posed({ jointPush })
  return compose(inverse(at('hipBone.right')), at('sacrum'))
}

/** The point [m, forward and up] about which a push turns the sacrum against the hip bone from where it stands. */
function centreOfRotation(jointPush: number): Vec3 {
  const [a, b, , c, d, , , , , x, y] = compose(againstHipBone(jointPush), inverse(againstHipBone(0)))
  // What stays where it is: (1 − R) p = t, in the plane.
  const whole = (1 - a) * (1 - d) - b * c
  return [((1 - d) * x + b * y) / whole, (c * x + (1 - a) * y) / whole, 0]
}

/** How far [mm] the centre of rotation under a small push lies from that under a large one [N·m]. */
export const centreMoves = (small: number, large: number): number =>
  toMm(distance(centreOfRotation(small), centreOfRotation(large)))

/** Turn of the hip bones [deg] from one state to another, forward positive: that of the sacrum without its nutation. */
export function hipBonesTurn(from: ScenarioInput, to: ScenarioInput): number {
  const [before, after] = [ask(from), ask(to)]
  return after.sacralSlope - before.sacralSlope - (after.nutation.mean - before.nutation.mean)
}

/** Stiffness of the pair of joints [N·m/°] against a quick push from `least` to `most` [N·m] on each, as people's were shaken to measure it. */
function quickStiffness(input: ScenarioInput, least = -0.5, most = 0.5): number {
  const [back, forth] = [least, most].map((jointPush) => ask({ ...input, jointPush }))
  return (2 * (most - least)) / (forth!.nutation.mean - back!.nutation.mean) + ask(input).shortRangeStiffness
}

/** How much stiffer [%] what is asked makes the joint than what is not. */
export const stiffer = (asked: ScenarioInput, not: ScenarioInput): number =>
  100 * (quickStiffness(asked) / quickStiffness(not) - 1)

/** Standing, under the test push, with all other muscles that cross the joint away: back extensors at work against at rest [%]. */
export function extensorsStiffen(): number {
  const [working, resting] = (['extensors', 'gravity'] as const).map((state) =>
    quickStiffness({ off: [...pushStates[state].off] }, 0, testPush),
  )
  return 100 * (working! / resting! - 1)
}

/** Share of what gluteus maximus pulls across the joint that presses it, standing. */
export function gluteusPresses(): number {
  const [rest, tense] = [0.01, 0.2].map((gluteusMaximusTone) => {
    const { equilibrium, controls } = bodyOf({ gluteusMaximusTone })
    const { tension } = equilibrium.evaluateAt(equilibrium.neutral, controls)
    const { strands } = equilibrium.physique.model
    const crossing = strands.findIndex(
      ({ muscle, side, origin }) => muscle === 'gluteusMaximus' && side === 'right' && origin.body === 'sacrum',
    )
    return { press: equilibrium.press.right.compression, pull: tension[crossing]! }
  })
  return (tense!.press - rest!.press) / (tense!.pull - rest!.pull)
}

/** Moment [N·m] of the right psoas at full standing strength about a coordinate, and its mean arm [mm]. */
export function psoasAbout(dof: Dof): { moment: number; arm: number } {
  const { equilibrium, controls } = bodyOf()
  equilibrium.evaluateAt(equilibrium.neutral, controls)
  const { model, strength } = equilibrium.physique
  let arm = 0
  model.strands.forEach((strand, e) => {
    if (strand.muscle === 'psoasMajor' && strand.side === 'right')
      arm -= strand.share * gradientOf(equilibrium, e)[dofIndex[dof]]!
  })
  return { moment: arm * strength.psoasMajor, arm: toMm(arm) }
}

const withThigh = (controls: Controls, flexion: number, rotation: number): Controls => ({
  ...controls,
  thigh: bothSides(() => ({ flexion: deg(flexion), adduction: 0, rotation: deg(rotation) })),
})

/** Outward-rotation arm [mm] of piriformis with the pelvis still and the hip at `flexion` [deg], by tendon excursion. */
export function piriformisRotationArm(flexion: number): number {
  const { equilibrium, controls } = bodyOf()
  const h = 0.01
  const length = (rotation: number): number => {
    const lengths = lengthsAt(equilibrium, equilibrium.neutral, withThigh(controls, flexion, rotation))
    return equilibrium.physique.model.strands.reduce(
      (sum, { muscle, side, share }, e) =>
        muscle === 'piriformis' && side === 'right' ? sum + share * lengths[e]! : sum,
      0,
    )
  }
  return toMm((length(h) - length(-h)) / (2 * deg(h)))
}

/** Hip flexion [deg] at which piriformis turns from outward to inward rotator. */
export const piriformisReversal = (): number => reaches(0, 0, 110, (flexion) => -piriformisRotationArm(flexion))

/** A thigh turned to an end of what the model allows [deg]. */
const inward = 45
const outward = -45

/** Fibre strain [%] of the right piriformis with the pelvis held still and the right hip turned as said [deg]. */
const heldStrain = (hipFlexion: number, hipAdduction: number, hipRotation: number): number =>
  100 *
  ask({
    off: ['pelvicTilt'],
    hipFlexion: { right: hipFlexion },
    hipAdduction: { right: hipAdduction },
    hipRotation: { right: hipRotation },
  }).muscles.piriformis!.right.strain

/**
 * The twelve stretches of Itsuda 2024 [% of fibre]: by how much that of 110°, 40° across, turned out is longer than the next
 * best; the least gain from 20° more of adduction; what turning out instead of in gains at 90°, at the least.
 */
export function twelveStretches(): { best: number; adduction: number; outward: number } {
  const across = [0, 20, 40]
  const out = [70, 90, 110].map((flexion) => across.map((adduction) => heldStrain(flexion, adduction, outward)))
  const turnedIn = across.map((adduction) => heldStrain(90, adduction, inward))
  const gains = [...out, turnedIn].flatMap((row) => [row[1]! - row[0]!, row[2]! - row[1]!])
  const others = [...out.flat().slice(0, -1), ...turnedIn]
  return {
    best: out[2]![2]! - Math.max(...others),
    adduction: Math.min(...gains),
    outward: Math.min(...across.map((_, i) => out[1]![i]! - turnedIn[i]!)),
  }
}

/** Of three stretches of McGovern 2017: by how much 30° across at 90° is longer than the next best [% of fibre]. */
export const acrossAtNinety = (): number =>
  heldStrain(90, 30, 0) - Math.max(heldStrain(0, 0, inward), heldStrain(90, 0, outward))

/** Tension [N] of line `e` of a body that was evaluated last, `length` [m] long. */
type TensionOf = (equilibrium: Equilibrium, e: number, length: number) => number
const asItPulls: TensionOf = ({ tension }, e) => tension[e]!
const unshortenedWithoutTone: TensionOf = ({ strands, restLength }, e, length) => {
  const { strength, neutralLength, optimalLength, passiveStrain } = strands[e]!
  return strength * passiveForce(neutralLength + (length - restLength[e]!) / optimalLength, passiveStrain)
}

/** Moment [N·m] that bends the right hip at `extension` [deg] with the pelvis still and the knee straight: its muscles, and what tissue there is beside. */
function hipMomentBy(tensionOf: TensionOf, equilibrium: Equilibrium, controls: Controls, extension: number): number {
  const h = 0.01
  const { kinematics, lines, neutral } = equilibrium
  const at = (angle: number): Float64Array => {
    kinematics.place(neutral, withThigh(controls, -angle, 0).thigh)
    lines.update()
    return Float64Array.from(lines.lengths)
  }
  const [more, less] = [at(extension + h), at(extension - h)]
  const here = at(extension)
  equilibrium.evaluateAt(neutral, withThigh(controls, -extension, 0))
  let moment = answer((out) => {
    passiveHipLaw(deg(-extension), 0, out)
    equilibrium.modelledHip?.bendKnee('right', 0)
    equilibrium.modelledHip?.takeOff('right', deg(-extension), out)
  }).value
  equilibrium.physique.model.strands.forEach(({ side, insertion }, e) => {
    if (side === 'right' && insertion.body === 'femur.right')
      moment += (tensionOf(equilibrium, e, here[e]!) * (more[e]! - less[e]!)) / (2 * deg(h))
  })
  return moment
}

/** Extension [deg] that a torque on the leg brings the hip to. */
export function hipExtension(psoasShortening: number, torque: number): number {
  const { equilibrium, controls } = bodyOf({ psoasShortening })
  return reaches(torque, -60, 60, (extension) => hipMomentBy(asItPulls, equilibrium, controls, extension))
}

/** Correlation of hip extension with pelvic tilt when morphology (SD 5°) and psoas shortening (0-10 %) both vary, over an even grid. */
export function tiltCorrelation(): number {
  const levels = Array.from({ length: 11 }, (_, i) => i / 100)
  const rows = levels.map((p) => ({
    tilt: ask({ psoasShortening: p }).change.pelvicTilt,
    extension: hipExtension(p, 15),
  }))
  const n = 200
  // Middles of equal slices of the normal distribution, by its sampled inverse.
  const deviations = Array.from({ length: n }, (_, i) => 5 * normalAt((i + 0.5) / n))
  const pairs = rows.flatMap(({ tilt, extension }) => deviations.map((d) => [extension, tilt + d] as const))
  const mean = (k: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[k], 0) / pairs.length
  const [mx, my] = [mean(0), mean(1)]
  let [xy, xx, yy] = [0, 0, 0]
  for (const [x, y] of pairs) {
    xy += (x - mx) * (y - my)
    xx += (x - mx) ** 2
    yy += (y - my) ** 2
  }
  return xy / Math.sqrt(xx * yy)
}

/** Value below which the share `p` of a standard normal lies, by halving its integral (Simpson). */
function normalAt(p: number): number {
  const below = (x: number): number => {
    const n = 200
    const step = x / n
    let sum = 0
    for (let i = 0; i <= n; i++) sum += (i === 0 || i === n ? 1 : i % 2 ? 4 : 2) * Math.exp(-0.5 * (i * step) ** 2)
    return 0.5 + (sum * step) / 3 / Math.sqrt(2 * Math.PI)
  }
  return reaches(p, -6, 6, below)
}

/** Psoas shortening, both sides, that changes a report's quantity to `target`. */
export const shorteningFor = (target: number, of: (psoasShortening: number) => number): number =>
  reaches(target, 0, 0.25, of)

/** Stiffness [N·m/deg] of a lumbar segment bent by `bend` [deg]. */
export function segmentStiffness(bend: number): number {
  const { lumbarFlexionStiffness, lumbarExtensionStiffness } = completeScenario()
  const { value } = answer((out) =>
    segmentLaw(deg(bend), perDegree(lumbarFlexionStiffness), perDegree(lumbarExtensionStiffness), out),
  )
  return -value / bend
}

/** Passive moment [N·m] of one hip at rest, modelled muscles and all other tissue together. */
export function hipMoment(flexion: number): number {
  const { equilibrium, controls } = bodyOf()
  return hipMomentBy(unshortenedWithoutTone, equilibrium, controls, -flexion)
}

/** Distance [mm] of the weight behind the hips in the standing neutral pose. */
export function weightBehindHips(posture: Posture = 'standing'): number {
  const { equilibrium, controls } = bodyOf({ posture })
  return -toMm(equilibrium.evaluateAt(equilibrium.neutral, controls).weightForward)
}

/** Share of the reflex that ten seconds of deep moving pressure leave, and that is there two seconds after release. */
export function deepPress(): { pressed: number; released: number } {
  const after = (from: PressureState, depth: number, seconds: number): PressureState => {
    let state = from
    for (let i = 0; i < seconds * 100; i++)
      state = pressureAfter(state, { depth, moving: depth > 0 }, 0.01, standardTime)
    return state
  }
  const held = after(unpressed, 1, 10)
  return { pressed: reflexLeft(held, standardTime), released: reflexLeft(after(held, 0, 2), standardTime) }
}
