import type { BodyId } from '../anatomy/bodies'
import type { Report } from '../biomechanics/report'
import type { Scenario } from '../biomechanics/scenario'
import {
  choose,
  depict,
  type Exaggeration,
  exaggerate,
  exaggerations,
  type Theme,
  themes,
  timing,
  useChoices,
} from './choices'
import { drawn, type Stats, sceneReady } from './drawn'
import { frame } from './frame'
import { type Picture, pictureKeys, readPicture } from './picture'
import { pause, play } from './play'

type Matrices = Record<string, number[]>

interface View extends Picture {
  readonly exaggeration: Exaggeration
  readonly theme: Theme
  readonly playing: boolean
}

/** `window.counterpull`: what scripts, lessons and tests may ask of the page. */
export interface Door {
  readonly ready: Promise<void>
  getState(): Scenario & View
  /** Lays `partial` over the state, all or nothing; throws one clear line. */
  setState(partial: Record<string, unknown>): void
  /** The answer to the scenario as it is, also when it does not balance. */
  report(): Report
  stats(): Stats & { readonly solveMilliseconds: number }
  /** World matrices (16 numbers, column by column, metres) of the bones: as drawn, and the same at true scale. */
  pose(): { readonly drawn: Matrices; readonly trueScale: Matrices }
}

function oneOf<T>(name: string, allowed: readonly T[], value: unknown): T {
  if (allowed.includes(value as T)) return value as T
  throw new RangeError(`${name} must be one of ${allowed.join(', ')}; got ${JSON.stringify(value) ?? String(value)}`)
}

function setState(partial: Record<string, unknown>): void {
  if (typeof partial !== 'object' || partial === null || Array.isArray(partial)) {
    throw new TypeError('setState takes an object of scenario and view values')
  }
  const { exaggeration, theme, playing, ...others } = partial
  const isPicture = (key: string) => (pictureKeys as string[]).includes(key)
  const scenario = Object.fromEntries(Object.entries(others).filter(([key]) => !isPicture(key)))
  // All is checked before anything is set; `choose` checks the scenario before it sets it.
  const factor = 'exaggeration' in partial ? oneOf('exaggeration', exaggerations, exaggeration) : undefined
  const chosenTheme = 'theme' in partial ? oneOf('theme', themes, theme) : undefined
  const run = 'playing' in partial ? oneOf('playing', [true, false], playing) : undefined
  const picture = readPicture(others)
  if (Object.keys(scenario).length > 0) choose(scenario)
  if (Object.keys(picture).length > 0) depict(picture)
  if (factor) exaggerate(factor)
  if (chosenTheme) useChoices.setState({ theme: chosenTheme })
  if (run === true) play()
  if (run === false) pause()
}

/** A motion (rotation row by row, then translation) as the 16 numbers of a matrix, column by column. */
const matrixOf = ([a, b, c, d, e, f, g, h, i, x, y, z]: Float64Array): number[] =>
  [a, d, g, 0, b, e, h, 0, c, f, i, 0, x, y, z, 1] as number[]

function pose(): ReturnType<Door['pose']> {
  const bones = [...drawn.bones]
  const trueMatrix = (body: BodyId) => matrixOf(frame.truePose[body])
  return {
    drawn: Object.fromEntries(bones.map(([id, { matrixWorld }]) => [id, Array.from(matrixWorld.elements)])),
    trueScale: Object.fromEntries(bones.map(([id, { body }]) => [id, trueMatrix(body)])),
  }
}

export const door: Door = {
  ready: sceneReady,
  getState() {
    const state = useChoices.getState()
    const { scenario, exaggeration, theme, playing } = state
    const picture = Object.fromEntries(pictureKeys.map((key) => [key, state[key]])) as unknown as Picture
    return structuredClone({ ...scenario, exaggeration, theme, playing, ...picture })
  },
  setState,
  report() {
    const { report, unbalanced } = useChoices.getState()
    return structuredClone(unbalanced ?? report)
  },
  stats: () => ({ ...drawn.stats(), solveMilliseconds: timing.solve }),
  pose,
}

export function openDoor(target: { counterpull?: Door }): void {
  target.counterpull = door
}
