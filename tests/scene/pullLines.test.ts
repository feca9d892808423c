import { Color, Matrix4, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { pullLineColors } from '../../src/anatomy/colors'
import { startTrail } from '../../src/biomechanics/answers'
import { fasciclePaths, isDrawnAsLines } from '../../src/biomechanics/fasciclePaths'
import type { FasciclePulls } from '../../src/biomechanics/fasciclePulls'
import { poseOf, restPose } from '../../src/biomechanics/pose'
import { completeScenario, type ScenarioInput } from '../../src/biomechanics/scenario'
import { layPullLines, rodsOf } from '../../src/scene/forces/layPullLines'
import { makeRodMesh } from '../../src/scene/forces/rodMesh'

interface Rod {
  readonly from: Vector3
  readonly to: Vector3
  readonly width: number
  readonly color: Color
}

const rods = makeRodMesh(rodsOf(ourBody))
const trail = startTrail(ourBody)

/** What is drawn, as the graphics card would have it. */
function drawn(): Rod[] {
  const m = new Matrix4()
  return Array.from({ length: rods.mesh.count }, (_, i) => {
    rods.mesh.getMatrixAt(i, m)
    const color = new Color()
    rods.mesh.getColorAt(i, color)
    const from = new Vector3(0, 0, 0).applyMatrix4(m)
    const to = new Vector3(0, 1, 0).applyMatrix4(m)
    return { from, to, width: 2 * new Vector3(1, 0, 0).applyMatrix4(m).sub(from).length(), color }
  })
}

function lay(pulls: FasciclePulls, hidden: readonly string[] = [], pose = restPose()): Rod[] {
  layPullLines(rods, ourBody, { pulls, hidden, arrangement: 'whole' }, pose)
  return drawn()
}

function layAnswer(input: ScenarioInput, hidden?: readonly string[]): Rod[] {
  const { fascicles, coordinates } = trail.solve(completeScenario(input), 'cold')
  const pose = restPose()
  poseOf(ourBody, coordinates, 1, pose)
  return lay(fascicles, hidden, pose)
}

/** The structure that each rod is of, where all are drawn. */
const structures = fasciclePaths(ourBody).flatMap(({ structure, points }) => points.slice(1).map(() => structure))
const widthOf = (all: readonly Rod[], structure: string): number =>
  all.reduce((sum, { width }, i) => (structures[i] === structure ? sum + width : sum), 0)
const all = (tension: number, most = 100): FasciclePulls => ({
  tension: new Float64Array(fasciclePaths(ourBody).length).fill(tension),
  most: new Float64Array(fasciclePaths(ourBody).length).fill(most),
})

describe('the lines of pull of the muscles that have no belly', () => {
  it.each<ScenarioInput>([{}, { trunkLean: 40 }, { psoasShortening: { right: 0.2, left: 0 } }])(
    'lie where those of the model do, piece by piece, within a tenth of a millimetre: %j',
    (input) => {
      const scenario = completeScenario(input)
      const shown = layAnswer(input)
      const { lines, strands } = trail.equilibriumOf(scenario)
      const pointAt = (p: number) => new Vector3(...lines.world.subarray(3 * p, 3 * p + 3))
      const undrawn = strands.flatMap(({ muscle }, e) => (isDrawnAsLines(muscle) ? [e] : []))
      const pieces = undrawn.flatMap((e) => {
        const first = lines.firstPiece[e]!
        return Array.from({ length: lines.firstPiece[e + 1]! - first }, (_, k) => first + k)
      })
      expect(shown).toHaveLength(pieces.length)
      pieces.forEach((piece, i) => {
        expect(shown[i]!.from.distanceTo(pointAt(lines.pieceFrom[piece]!))).toBeLessThan(1e-4)
        expect(shown[i]!.to.distanceTo(pointAt(lines.pieceTo[piece]!))).toBeLessThan(1e-4)
      })
    },
  )

  it('are 30 mm wider for 100 N more, and as wide from whichever way they run', () => {
    const [slack, pulling] = [lay(all(0)), lay(all(100))]
    slack.forEach(({ width }, i) => {
      expect(width).toBeGreaterThan(0)
      expect(pulling[i]!.width - width).toBeCloseTo(0.03, 7)
    })
  })

  it('are round: no rod is flatter one way than the other', () => {
    lay(all(50))
    const m = new Matrix4()
    for (let i = 0; i < rods.mesh.count; i++) {
      rods.mesh.getMatrixAt(i, m)
      const [x, y, z] = [new Vector3(), new Vector3(), new Vector3()]
      m.extractBasis(x, y, z)
      expect(x.length()).toBeCloseTo(z.length(), 7)
      for (const [a, b] of [
        [x, y],
        [y, z],
        [z, x],
      ] as const)
        expect(a.dot(b) / (a.length() * b.length())).toBeCloseTo(0, 5)
      // Not inside out.
      expect(m.determinant()).toBeGreaterThan(0)
    }
  })

  it('are pale when slack and full red at their strength', () => {
    const hex = (pulls: FasciclePulls) => [...new Set(lay(pulls).map(({ color }) => `#${color.getHexString()}`))]
    expect(hex(all(0))).toEqual([pullLineColors.slack])
    expect(hex(all(100))).toEqual([pullLineColors.full])
    const half = lay(all(50))[0]!.color
    expect(half.g).toBeLessThan(new Color(pullLineColors.slack).g)
    expect(half.g).toBeGreaterThan(new Color(pullLineColors.full).g)
  })

  it('are alike on both sides at rest; with the right psoas short the left iliocostalis is the wider', () => {
    const rest = layAnswer({})
    expect(widthOf(rest, 'iliocostalis.left')).toBeCloseTo(widthOf(rest, 'iliocostalis.right'), 7)
    const one = layAnswer({ psoasShortening: { right: 0.2, left: 0 } })
    expect(widthOf(one, 'iliocostalis.left')).toBeGreaterThan(1.3 * widthOf(one, 'iliocostalis.right'))
  })

  it('are not there of a muscle that is switched off or hidden', () => {
    const multifidus = structures.filter((structure) => structure === 'multifidus.right').length
    expect(multifidus).toBeGreaterThan(20)
    expect(layAnswer({ off: ['multifidus.right'] })).toHaveLength(structures.length - multifidus)
    expect(layAnswer({}, ['multifidus.right'])).toHaveLength(structures.length - multifidus)
    expect(layAnswer({ body: 'reference' })).toHaveLength(0)
  })

  it('are laid anew into the same numbers', () => {
    const { array } = rods.mesh.instanceMatrix
    lay(all(10))
    const colors = rods.mesh.instanceColor
    lay(all(20))
    expect(rods.mesh.instanceMatrix.array).toBe(array)
    expect(rods.mesh.instanceColor).toBe(colors)
  })
})
