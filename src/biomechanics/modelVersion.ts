import { type Body, byBody } from '../anatomy/body'
import { answerOf } from './answers'
import type { Report } from './report'
import { completeScenario, type ScenarioInput } from './scenario'

/** Asked of every version: at rest, one psoas, both with a piriformis, seated, and the thigh turned. */
const probes: readonly ScenarioInput[] = [
  {},
  { psoasShortening: { right: 0.2 } },
  { psoasShortening: 0.1, piriformisTone: 0.5 },
  { posture: 'sitting' },
  { hipFlexion: 60, hipRotation: 20 },
]

/** To a thousandth of a degree and a tenth of a newton: finer differences are those of machines. */
const told = ({ nutation, lordosis, pelvicTilt, l5s1 }: Report): string =>
  [nutation.right, nutation.left, lordosis, pelvicTilt, 0.01 * l5s1.compression]
    .map((value) => (Math.round(1000 * value) / 1000 + 0).toFixed(3))
    .join()

/** Six letters and digits for `text`; Fowler, Noll and Vo's hash. */
export function nameFor(text: string): string {
  let hash = 2166136261
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619) >>> 0
  return hash.toString(36).padStart(7, '0').slice(-6)
}

/** The model of `body` by what it answers: another name as soon as any number of it is another. */
export const modelVersion: (body: Body) => string = byBody((body) =>
  nameFor(probes.map((input) => told(answerOf(body, completeScenario(input)).report)).join(';')),
)
