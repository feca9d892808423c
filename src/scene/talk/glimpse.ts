import type { CameraControlsImpl } from '@react-three/drei'
import { advance, type RootState } from '@react-three/fiber'
import { Vector3 } from 'three'
import { light, useSelection } from '../../state/find/selection'
import { advance as ease } from '../../state/frame/frame'
import { useLesson } from '../../state/learn/lessonStore'
import { bring } from '../../state/page/bring'
import { useChoices } from '../../state/page/choices'
import type { Page } from '../../state/page/document'
import { openLink } from '../../state/page/link'
import { underway } from '../../state/page/patiently'
import { pageNow, show } from '../../state/page/show'
import { holdStep } from '../../state/page/undo'
import { useFilming } from '../../state/talk/filming'
import { useExercise } from '../../state/time/exercise'

type Read<T> = (picture: HTMLCanvasElement) => T

/** Longer than any change eases [s]. */
const longEnough = 10
/** Turns of the queue of microtasks in which React is through with what a change of the stores brings. */
const turns = 12

/** Nothing is played, asked or filmed: what is shown can be taken away for an instant and laid back as it was. */
function isAtRest(): boolean {
  const { playing, driven, guess } = useChoices.getState()
  const { exercise } = useExercise.getState()
  return (
    !playing &&
    driven.length === 0 &&
    guess === null &&
    !exercise &&
    !useLesson.getState().place &&
    !useFilming.getState().on
  )
}

/** Frames in which names find their places. */
const labelFrames = 4

const eye = new Vector3()
const target = new Vector3()

/** Whatever is on its way is there. */
function arrive({ get }: RootState): void {
  ease(useChoices.getState().worn, longEnough)
  const controls = get().controls as unknown as CameraControlsImpl
  controls.getPosition(eye)
  controls.getTarget(target)
  controls.setLookAt(...eye.toArray(), ...target.toArray(), false)
  controls.update(0)
}

/** The page shows `page`, in the time of one task: the browser draws nothing in between. */
async function be(state: RootState, page: Partial<Page>): Promise<void> {
  show(page)
  for (let turn = 0; turn < turns; turn++) await null
  arrive(state)
}

/** What `link` shows; of what it plays, its moment. */
async function pageOf(link: string): Promise<Partial<Page>> {
  const { compared = null, posedByHand = null, exercise, at, language: _, ...shown } = openLink({ hash: link }).state
  const page = { ...shown, compared, posedByHand }
  if (!exercise) return page
  const { momentOf } = await bring(() => import('../../state/talk/momentOf'))
  return { ...page, scenario: momentOf(useChoices.getState().worn, { ...shown, ...(at && { at }) }, exercise) }
}

/** The picture of `page`, read in one task, and the page laid back. Whether all that it shows was there already. */
async function drawnOf<T>(
  state: RootState,
  page: Partial<Page>,
  width: number,
  read: Read<T>,
): Promise<[T, whole: boolean]> {
  const { gl, scene, camera, invalidate } = state
  const { place: _, exercise: __, at: ___, ...before } = pageNow()
  const [usual, focused, awaited] = [gl.getPixelRatio(), document.activeElement, underway.parts]
  const { lit } = useSelection.getState()
  const end = holdStep()
  try {
    // What is new in the scene that is on is nothing of this picture.
    light([])
    await be(state, page)
    gl.setPixelRatio(width / Math.max(1, gl.domElement.clientWidth))
    // Names are laid out once the camera has stood still for a frame, and fade no more.
    const frames = document.querySelector('[data-part="labels"]') ? labelFrames : 1
    for (let drawn = 0; drawn < frames; drawn++) advance(performance.now())
    // Once more without the cube: nobody turns a picture.
    gl.render(scene, camera)
    return [read(gl.domElement), underway.parts <= awaited]
  } finally {
    gl.setPixelRatio(usual)
    light(lit)
    await be(state, before)
    if (document.activeElement !== focused) (focused as HTMLElement | null)?.focus({ preventScroll: true })
    invalidate()
    end()
  }
}

/** Parts of the picture that come late are waited for so often [ms], and so many times. */
const patience = { every: 100, times: 30 }

async function arrived(): Promise<void> {
  for (let time = 0; underway.parts > 0 && time < patience.times; time++)
    await new Promise((done) => setTimeout(done, patience.every))
}

async function look<T>(state: RootState, link: string, width: number, read: Read<T>): Promise<T | null> {
  if (!isAtRest()) return null
  const page = await pageOf(link)
  if (!isAtRest()) return null
  const [first, whole] = await drawnOf(state, page, width, read)
  if (whole) return first
  await arrived()
  if (!isAtRest()) return null
  const [second] = await drawnOf(state, page, width, read)
  return second
}

/** The glance before: one at a time takes the page away. */
let before: Promise<unknown> = Promise.resolve()

/**
 * What `read` makes of the picture that `link` shows, drawn `width` px wide; the page is as before when the browser draws
 * it next, and nobody sees it change. Null while something is played, asked or filmed.
 */
export function glimpse<T>(state: RootState, link: string, width: number, read: Read<T>): Promise<T | null> {
  const mine = before.then(() => look(state, link, width, read))
  before = mine.catch(() => {})
  return mine
}
