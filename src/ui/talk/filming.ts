import { storyTime } from '../../biomechanics/time/story'
import { type Recording, sceneApi } from '../../state/frame/sceneApi'
import { useChoices } from '../../state/page/choices'
import { say } from '../../state/page/language'
import { noFilm, useFilming } from '../../state/talk/filming'
import { goTo, leaveStage, setStageMode, usePresent } from '../../state/talk/slideShow'
import { isStoryOn, play, seek } from '../../state/time/player'
import { saveFile } from '../kit/saveFile'
import { fixed } from '../kit/words'
import { paintFilm } from './film'

export const sceneSeconds = { least: 2, usual: 8, most: 60 }

let recording: Recording | null = null
let clock: ReturnType<typeof setInterval> | undefined
/** The film that is being made; who waits for another has been cancelled. */
let film = 0

const told = (error: unknown): string => (error instanceof Error ? error.message : String(error))
const lost = (error: unknown): string => say('talk', 'filmLost', { why: told(error) })

function over(ended: string): void {
  clearInterval(clock)
  recording = null
  film++
  useFilming.setState({ ...noFilm, ended })
}

/** Film what is seen, until told to stop; or for `of` seconds, said beside the time. False: it could not begin. */
export async function beginFilm(of: number | null = null): Promise<boolean> {
  if (useFilming.getState().on) return false
  useFilming.setState({ ...noFilm, on: true, of })
  const mine = film
  try {
    const begun = await sceneApi.record(paintFilm, (error) => over(lost(error)))
    if (film !== mine) {
      begun.cancel()
      return false
    }
    recording = begun
  } catch (error) {
    over(say('talk', 'noVideo', { why: told(error) }))
    return false
  }
  const begun = performance.now()
  clock = setInterval(() => useFilming.setState({ seconds: (performance.now() - begun) / 1000 }), 250)
  return true
}

/** End the film and hand it over as a file. */
export async function endFilm(): Promise<void> {
  if (!recording) return
  const [ending, mine] = [recording, film]
  recording = null
  try {
    const file = await ending.stop()
    // Cancelled while its end was written.
    if (film !== mine) return
    saveFile(file, `counterpull.${file.type.includes('mp4') ? 'mp4' : 'webm'}`)
    over(say('talk', 'filmSaved', { size: fixed(file.size / 1e6, 1) }))
  } catch (error) {
    if (film === mine) over(lost(error))
  }
}

export function cancelFilm(): void {
  recording?.cancel()
  over(say('talk', 'filmCancelled'))
}

const pause = (milliseconds: number): Promise<unknown> => new Promise((done) => setTimeout(done, milliseconds))

/** Two frames of the screen: a slow machine may be long over the first picture of a scene. A covered window has none. */
const drawnFrames = (): Promise<unknown> =>
  Promise.race([pause(1000), new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))])

/** The story is over, or somebody has taken over from it. */
const storyEnded = (): Promise<void> =>
  new Promise((done) => {
    const stop = useChoices.subscribe(({ playing, driven }) => {
      if (playing && isStoryOn(driven)) return
      stop()
      done()
    })
  })

/** Film the story from its beginning to its end. */
export async function filmStory(): Promise<void> {
  seek(0)
  if (!(await beginFilm(storyTime))) return
  const mine = film
  await drawnFrames()
  play()
  await storyEnded()
  if (film === mine) await endFilm()
}

/** Film the whole deck on the stage, each scene for `seconds`. */
export async function filmDeck(seconds: number): Promise<void> {
  const scenes = usePresent.getState().deck?.scenes.length ?? 0
  if (scenes === 0) return
  setStageMode(true)
  goTo(0)
  if (!(await beginFilm(scenes * seconds))) {
    leaveStage()
    return
  }
  const mine = film
  for (let i = 0; i < scenes; i++) {
    if (i > 0) goTo(i)
    await drawnFrames()
    await pause(seconds * 1000)
    if (film !== mine) return
  }
  await endFilm()
  leaveStage()
}
