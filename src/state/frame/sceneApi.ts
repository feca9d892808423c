import type { BodyId } from '../../anatomy/bodies'
import type { Vec3 } from '../../math/vec3'
import { say } from '../page/language'

/** Camera place and target [m]. */
export type CameraPlace = readonly [number, number, number, number, number, number]

/** Size of a film [px]. */
export const filmSize = { width: 1280, height: 720 } as const
/** Draws one frame of a film, `filmSize` large; `picture` is the body as last drawn. */
export type Paint = (pen: CanvasRenderingContext2D, picture: HTMLCanvasElement) => void
/** What players show of a film beside it. */
export interface FilmSays {
  readonly title: string
  /** Chapters stand in it, a line each with its time before it: so they are found by who shows films to many. */
  readonly description: string
}
export interface Recording {
  /** Ends the film and gives its file. */
  stop(): Promise<Blob>
  cancel(): void
}

/** A line on its way. */
export interface Stroke {
  /** The bone that it sticks to; null: the glass. */
  readonly on: BodyId | null
  /** The place of (x, y) of the window [px] on what it sticks to, as a mark says it. */
  at(x: number, y: number): Vec3
}

/** What the scene can be asked for. Without WebGL nobody answers, and each does nothing. */
export interface SceneApi {
  /** Where the camera is going, or is; null without a picture. */
  camera(): CameraPlace | null
  setCamera(place: CameraPlace, smooth: boolean): void
  /** The next move of the camera takes its time (about two seconds), or is as quick as usual. */
  pace(slow: boolean): void
  /** The place [m] before the body at (x, y) of the window [px], as far away as the camera looks; null beside the picture. */
  pointAt(x: number, y: number): Vec3 | null
  /** Where `place` [m] is seen, in parts of the picture's width and height from its upper left; null behind the camera. */
  seenAt(place: Vec3): readonly [number, number] | null
  /** The middle of a structure as it is drawn [m]; null where it is not. */
  middleOf(id: string): Vec3 | null
  /** Where the line from the eye to the middle of a structure meets it [m], or else its middle; null where it is not drawn. */
  foremostOf(id: string): Vec3 | null
  /** By angles [rad]. */
  turn(azimuth: number, polar: number): void
  /** Nearer by [m]. */
  zoom(by: number): void
  /** Along the body's axis, upward [m]. */
  travel(by: number): void
  home(): void
  /**
   * Fill the view with these structures, seen along `from`, a way to the camera of any length, or from where it is. Gives
   * what covers a good part of them there; null where none of them is drawn.
   */
  frame(ids: readonly string[], from?: Vec3): readonly string[] | null
  /** Draws the picture large enough for a slide or for paper; it can be read while `read` runs, and no longer. */
  still(read: (picture: HTMLCanvasElement) => void): void
  /**
   * What `read` makes of the picture that `link` shows, `width` [px] wide, without anybody's seeing the page change; null
   * while something is played, asked or filmed.
   */
  glimpse<T>(link: string, width: number, read: (picture: HTMLCanvasElement) => T): Promise<T | null>
  /** What is drawn, as a PNG. */
  capture(): Promise<Blob>
  /** A hand begins to draw at (x, y) of the window [px], on the bone that it meets there if that is wanted, else on the glass. */
  beginStroke(x: number, y: number, onBone: boolean): Stroke
  /**
   * Films the picture; `paint` draws each frame of the film around and over it. `failed` is told if it ends by itself. What the
   * file says of itself is in it from its beginning.
   */
  record(paint: Paint, failed: (error: unknown) => void, says: FilmSays): Promise<Recording>
  /** The posed body as a binary glTF. */
  exportModel(): Promise<Blob>
}

const refuse = () => Promise.reject(new Error(say('page', 'noPicture')))
const nobody: SceneApi = {
  camera: () => null,
  setCamera: () => {},
  pace: () => {},
  pointAt: () => null,
  seenAt: () => null,
  middleOf: () => null,
  foremostOf: () => null,
  turn: () => {},
  zoom: () => {},
  travel: () => {},
  home: () => {},
  frame: () => null,
  beginStroke: () => ({ on: null, at: () => [0, 0, 0] }),
  still: () => {},
  glimpse: async () => null,
  capture: refuse,
  record: refuse,
  exportModel: refuse,
}

/** The scene puts itself here. */
export const sceneApi: SceneApi = { ...nobody }

/** What the camera shall do once there is a picture. */
let waiting: (() => void) | null = null

/** Once there is a picture, at once where there is one. */
export function whenDrawn(act: () => void): void {
  waiting = act
  if (sceneApi.camera()) settleCamera()
}

/** The camera goes to `place`; null: a named view sends it, and nothing else does any more. */
export function sendCamera(place: CameraPlace | null, smooth: boolean): void {
  waiting = null
  if (place) whenDrawn(() => sceneApi.setCamera(place, smooth))
}

/** The scene is there: send the camera where it was wanted before. */
export function settleCamera(): void {
  const act = waiting
  waiting = null
  act?.()
}

export function takeSceneApi(parts: Partial<SceneApi>): () => void {
  Object.assign(sceneApi, parts)
  return () => {
    for (const key of Object.keys(parts) as (keyof SceneApi)[]) Object.assign(sceneApi, { [key]: nobody[key] })
  }
}
