import type { BodyId } from '../../anatomy/bodies'
import { type Account, accountOf } from '../../biomechanics/accounts'
import type { Scenario } from '../../biomechanics/scenario'
import { drawn, type Stats, sceneReady } from '../frame/drawn'
import { frame } from '../frame/frame'
import type { Exaggeration, Theme } from '../look/picture'
import { pause, play } from '../time/player'
import { choose, depict, exaggerate, timing, useChoices } from './choices'
import { checked, fieldIds, type Picture, rowOf } from './document'
import { type Told, toldNow } from './told'

type Matrices = Record<string, number[]>

interface View extends Picture {
  readonly exaggeration: Exaggeration
  readonly theme: Theme
  readonly playing: boolean
}

/** `window.counterpull`: what scripts, lessons and tests may ask of the page. */
export interface Door {
  readonly ready: Promise<void>
  getState(): Scenario & View & { readonly account: Account }
  /** Lays `partial` over the state, all or nothing; throws one clear line. */
  setState(partial: Record<string, unknown>): void
  /** The answer to the scenario as it is, also when it does not balance. */
  report(): Told
  stats(): Stats & { readonly solveMilliseconds: number }
  /** World matrices (16 numbers, column by column, metres) of the bones: as drawn, and the same at true scale. */
  pose(): { readonly drawn: Matrices; readonly trueScale: Matrices }
}

/** Everything but the scenario, that somebody outside may set. */
const doorIds = fieldIds.filter((id) => rowOf(id).check)
const isOwn = (key: string): boolean => (doorIds as string[]).includes(key)

function setState(partial: Record<string, unknown>): void {
  if (typeof partial !== 'object' || partial === null || Array.isArray(partial)) {
    throw new TypeError('setState takes an object of scenario and view values')
  }
  // All is checked before anything is set; `choose` checks the scenario before it sets it.
  const values = checked(partial) as Partial<View>
  const scenario = Object.fromEntries(Object.entries(partial).filter(([key]) => !isOwn(key)))
  if (Object.keys(scenario).length > 0) choose(scenario)
  const { exaggeration, theme, playing, ...picture } = values
  if (Object.keys(picture).length > 0) depict(picture)
  if (exaggeration) exaggerate(exaggeration)
  if (theme) useChoices.setState({ theme })
  if (playing === true) play()
  if (playing === false) pause()
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
    const choices = useChoices.getState()
    const values = doorIds.map((id) => [id, choices[id as keyof View]])
    const account = accountOf(choices.scenario)
    return structuredClone({ ...choices.scenario, account, ...(Object.fromEntries(values) as unknown as View) })
  },
  setState,
  report: () => structuredClone(toldNow(useChoices.getState())),
  stats: () => ({ ...drawn.stats(), solveMilliseconds: timing.solve }),
  pose,
}

export function openDoor(target: { counterpull?: Door }): () => void {
  target.counterpull = door
  return () => {
    delete target.counterpull
  }
}
