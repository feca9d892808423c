import { storyTime } from '../../biomechanics/time/story'
import { type Recording, sceneApi } from '../../state/frame/sceneApi'
import { useChoices } from '../../state/page/choices'
import { say } from '../../state/page/language'
import type { Deck } from '../../state/talk/deck'
import { noFilm, useFilming } from '../../state/talk/filming'
import { goTo, leaveStage, setStageMode, usePresent } from '../../state/talk/slideShow'
import { isStoryOn, play, seek } from '../../state/time/player'
import { saveFile } from '../kit/saveFile'
import { fixed } from '../kit/words'
import { paintFilm } from './film'
import { clock } from './Timer'

export const sceneSeconds = { least: 2, usual: 8, most: 60 }

let recording: Recording | null = null
let counting: ReturnType<typeof setInterval> | undefined
/** The film that is being made; who waits for another has been cancelled. */
let film = 0

const told = (error: unknown): string => (error instanceof Error ? error.message : String(error))
const lost = (error: unknown): string => say('talk', 'filmLost', { why: told(error) })

function over(ended: string): void {
  clearInterval(counting)
  recording = null
  film++
  useFilming.setState({ ...noFilm, ended })
}

/** Film what is seen, until told to stop; or for `of` seconds, said beside the time. False: it could not begin. `chapters` stand in its description. */
export async function beginFilm(of: number | null = null, chapters = ''): Promise<boolean> {
  if (useFilming.getState().on) return false
  useFilming.setState({ ...noFilm, on: true, of })
  const mine = film
  try {
    const { deck, presenting } = usePresent.getState()
    const title = (presenting && deck?.title) || document.title
    const description = [chapters, say('page', 'credit')].filter(Boolean).join('\n')
    const begun = await sceneApi.record(paintFilm, (error) => over(lost(error)), { title, description })
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
  counting = setInterval(() => useFilming.setState({ seconds: (performance.now() - begun) / 1000 }), 250)
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

/** When each scene of a film begins, a line each; each is on for `seconds`. */
export const chaptersOf = ({ scenes }: Deck, seconds: number): string =>
  scenes.map(({ title }, i) => `${clock(1000 * i * seconds)} ${title}`).join('\n')

/** Film the whole deck on the stage, each scene for `seconds`. */
export async function filmDeck(seconds: number): Promise<void> {
  const { deck } = usePresent.getState()
  const scenes = deck?.scenes.length ?? 0
  if (!deck || scenes === 0) return
  setStageMode(true)
  goTo(0)
  if (!(await beginFilm(scenes * seconds, chaptersOf(deck, seconds)))) {
    leaveStage()
    return
  }
  const mine = film
  let ends = performance.now()
  for (let i = 0; i < scenes; i++) {
    if (i > 0) goTo(i)
    ends += 1000 * seconds
    await drawnFrames()
    // By the clock, and not by so long after the last one: chapters begin when the file says.
    await pause(Math.max(0, ends - performance.now()))
    if (film !== mine) return
  }
  await endFilm()
  leaveStage()
}
