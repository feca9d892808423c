import type { Report } from '../../src/biomechanics/report'
import type { ScenarioInput } from '../../src/biomechanics/scenario'
import { ask } from './ask'

/** Numbers of a report that change sign in a mirror. */
const lateralNames = new Set([
  'sacralTurn',
  'sacralSideBend',
  'pelvicObliquity',
  'innominateTorsion',
  'lumbarSideBend',
  'lumbarTurn',
  'frontal',
  'axial',
])

/** Every number of a report by its path; what is counted, not measured, is left out. */
export function numbersOf(value: unknown, path: readonly string[] = []): [path: readonly string[], value: number][] {
  if (typeof value === 'number') return path[0] === 'iterations' || path[0] === 'residual' ? [] : [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => numbersOf(inner, [...path, key]))
}

export const isLateral = (path: readonly string[]): boolean => lateralNames.has(path.at(-1)!)

/** The report as a mirror shows it: sides swapped, lateral angles and moments turned round. */
export const inMirror = (report: Report): ReadonlyMap<string, number> =>
  new Map(
    numbersOf(report).map(([path, value]) => [
      path.map((key) => (key === 'left' ? 'right' : key === 'right' ? 'left' : key)).join('.'),
      isLateral(path) ? -value : value,
    ]),
  )

/** Largest difference between `report` and what the mirror shows of `swapped`; angles in degrees, forces in newtons. */
export function mirrorGap(report: Report, swapped: Report): number {
  const expected = inMirror(swapped)
  return Math.max(...numbersOf(report).map(([path, value]) => Math.abs(value - expected.get(path.join('.'))!)))
}

/** Largest lateral number of a report. */
export const largestLateral = (report: Report): number =>
  Math.max(...numbersOf(report).map(([path, value]) => (isLateral(path) ? Math.abs(value) : 0)))

const uneven: readonly ScenarioInput[] = [
  { psoasShortening: { right: 0.2, left: 0.05 } },
  { psoasTone: { right: 0.3 }, hipFlexion: { left: 60 }, extensorsOnSacrum: 0.4 },
  { posture: 'sitting', piriformisTone: { left: 1 }, off: ['sacrospinous.left', 'quadratusLumborum.right'] },
]

const swap = (input: ScenarioInput): ScenarioInput =>
  JSON.parse(
    JSON.stringify(input).replace(/left|right/g, (side) => (side === 'left' ? 'right' : 'left')),
  ) as ScenarioInput

/** Worst of a few uneven scenarios and of the same made even. */
export function worstAsymmetry(): { lateral: number; mirrored: number } {
  const even: readonly ScenarioInput[] = [{}, { psoasShortening: 0.25 }, { posture: 'sitting', piriformisTone: 1 }]
  return {
    lateral: Math.max(...even.map((input) => largestLateral(ask(input)))),
    mirrored: Math.max(...uneven.map((input) => mirrorGap(ask(input), ask(swap(input))))),
  }
}
