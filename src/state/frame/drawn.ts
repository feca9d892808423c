import type { BodyId } from '../../anatomy/bodies'

/** A bone on screen: its body, and where it is drawn (16 numbers, column by column). */
export interface DrawnBone {
  readonly body: BodyId
  readonly matrixWorld: { readonly elements: ArrayLike<number> }
}

export interface Stats {
  readonly drawCalls: number
  readonly triangles: number
  readonly geometries: number
  readonly textures: number
  readonly framesRendered: number
  /** Milliseconds on the CPU of the last frame. */
  readonly frameMilliseconds: number
}

/** Nothing has been drawn: no WebGL, or not yet. */
const nothing: Stats = {
  drawCalls: 0,
  triangles: 0,
  geometries: 0,
  textures: 0,
  framesRendered: 0,
  frameMilliseconds: 0,
}

/** What the scene tells about itself, so that the door can answer without knowing three.js. */
export const drawn = {
  bones: new Map<string, DrawnBone>(),
  /** Grows whenever other muscles are drawn than before, or the skin: some come later than what asks for them. */
  muscles: 0,
  stats: (): Stats => nothing,
}

let resolve = () => {}
/** Fulfilled once the scene shows all it can show, or is known to show nothing. */
export const sceneReady = new Promise<void>((done) => {
  resolve = done
})
export const sceneIsReady = (): void => resolve()

/** Longer than this [ms] nothing waits for the picture: it may have failed. */
const longEnough = 15_000
/** How long the page is left alone once it stands [ms]: somebody may be about to take hold of it. */
const breath = 250
const after = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** Fulfilled once the picture stands, or has had long enough: what is no part of the first picture is asked for then. */
export async function afterPicture(): Promise<void> {
  await Promise.race([sceneReady, after(longEnough)])
  await after(breath)
}
