import { useThrough } from '../find/bestShown'
import { useSelection } from '../find/selection'
import { sendCamera } from '../frame/sceneApi'
import { startLessons } from '../learn/lesson'
import { useQuiz } from '../learn/quizStore'
import { useReading } from '../learn/readingStore'
import { useExplore } from '../look/explore'
import { openPresent } from '../talk/rememberTalk'
import { usePresent } from '../talk/slideShow'
import { useExercise } from '../time/exercise'
import { clearPlayer } from '../time/player'
import { startStory } from '../time/story'
import { openAddress } from './address'
import { bringOrSay } from './bring'
import { startChoices } from './choices'
import { recallDevice } from './device'
import { useEarlier } from './earlier'
import { startForm } from './form'
import { openShortcuts } from './hearKeys'
import { needTexts } from './language'
import { useNotices } from './notices'
import { endAll } from './pageEnd'
import { usePanels } from './panels'
import { recallPreferences } from './preferences'
import { door, openDoor } from './scripting'
import { openHistory } from './undo'

type Stop = () => void

/** Films come with the first exercise: what makes them is large. */
function startFilmsLater(): Stop {
  let stop: Stop = () => {}
  let over = false
  const unsubscribe = useExercise.subscribe(async ({ exercise }) => {
    if (!exercise) return
    unsubscribe()
    const brought = await bringOrSay(() => Promise.all([import('../time/films'), needTexts('time')]))
    if (brought && !over) stop = brought[0].startFilms()
  })
  return () => {
    over = true
    unsubscribe()
    stop()
  }
}

/** In a frame the page around is heard; elsewhere there is nobody to hear, and what hears does not come. */
function openMessagesLater(): Stop {
  if (parent === window) return () => {}
  let stop: Stop = () => {}
  let over = false
  bringOrSay(() => import('./embedMessages')).then((brought) => {
    if (brought && !over) stop = brought.openMessages(door)
  })
  return () => {
    over = true
    stop()
  }
}

interface Store<T> {
  getInitialState(): T
  setState(state: T, replace: true): void
}
const clear = <T>(store: Store<T>): void => store.setState(store.getInitialState(), true)

/** What starts nothing and only holds, as it is at first. */
function clearStores(): void {
  clear(useExplore)
  clear(useSelection)
  clear(useThrough)
  clear(useExercise)
  clear(usePanels)
  clear(useNotices)
  clear(useEarlier)
  clear(usePresent)
  clear(useQuiz)
  clear(useReading)
  clearPlayer()
  sendCamera(null, false)
}

/**
 * Start the page: nothing is asked, listened to or drawn by loading a module. In this order, because the first answer is
 * what all else stands on, and what the address asks for is the beginning, and nothing to undo. Gives what ends it:
 * everything is then as at first, and may be started again, as each test does that wants a fresh page. Where there is no
 * window, what listens to one is left out.
 */
export function startPage(): Stop {
  const inside = [startChoices, startLessons, startFilmsLater, startStory]
  const around = [() => openDoor(window as Parameters<typeof openDoor>[0]), startForm, openAddress]
  const after = [openShortcuts, openPresent, openMessagesLater]
  const browser = typeof window !== 'undefined'
  const starts = [...inside, ...(browser ? around : []), openHistory, ...(browser ? after : [])]
  recallPreferences()
  recallDevice()
  const stops = starts.map((start) => start())
  return () => {
    endAll()
    for (const stop of stops.reverse()) stop()
    clearStores()
  }
}
