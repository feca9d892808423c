import { openViewer } from '../page/form'
import { say } from '../page/language'
import { encode } from '../page/link'
import { notify } from '../page/notices'
import { openPanel } from '../page/panels'
import { stateNow } from '../page/show'
import { forget } from '../page/undo'
import { type Deck, type DeckScene, deckLimits, type ReadDeck, readDeckText } from './deck'
import { deckInAddress, unpackDeck } from './deckLink'
import { openPresenterDoor } from './presenterWindow'
import { goTo, leaveScene, places, usePresent } from './slideShow'
import { starterDeck } from './starterDeck'

/** Problems told on the page; the sheet tells all of them. */
const few = 3

function read(storage: 'sessionStorage' | 'localStorage', place: string): string | null {
  try {
    return globalThis[storage].getItem(place)
  } catch {
    return null
  }
}

/** The deck of this window, or the last one on this device, or the one to start from. */
function keptDeck(): Deck {
  for (const storage of ['sessionStorage', 'localStorage'] as const) {
    const text = read(storage, places.deck)
    const { deck } = readDeckText(text ?? '')
    if (deck.scenes.length > 0) return deck
  }
  return starterDeck()
}

/** There is a deck from now on, and a second window may ask for it. */
export function layOut(): void {
  if (!usePresent.getState().deck) usePresent.setState({ deck: keptDeck() })
  openPresenterDoor()
}

/** `deck` takes the place of the one on the desk; a talk that was on is over. */
export function layDeck(deck: Deck): void {
  usePresent.setState({ deck, at: 0, presenting: false })
  leaveScene()
  openPresenterDoor()
}

/** `read` takes the place of the deck, when there is a scene in it; else nothing changes. Gives what was wrong with it. */
export function takeDeck({ deck, problems }: ReadDeck): readonly string[] {
  if (deck.scenes.length > 0) layDeck(deck)
  else if (usePresent.getState().deck) return [...problems, say('talk', 'deckStays')]
  return problems
}

/** Go on where the talk was when the page was closed under it. */
export function resume(): void {
  let talk: unknown
  // Read before anything is laid out: that is kept in the same place.
  try {
    talk = JSON.parse(read('sessionStorage', places.talk) ?? '')
  } catch {
    talk = null
  }
  const { at, presenting, stageMode, laser, spotlight, orbitLocked, slowCamera } = (talk ?? {}) as Record<
    string,
    unknown
  >
  layOut()
  const { deck } = usePresent.getState()
  usePresent.setState({
    stageMode: stageMode === true,
    laser: laser === true,
    spotlight: spotlight === true,
    orbitLocked: orbitLocked === true,
    // The first picture is simply there.
    slowCamera: false,
  })
  if (presenting === true && Number.isInteger(at)) goTo(Math.min(Math.max(at as number, 0), deck!.scenes.length - 1))
  usePresent.setState({ slowCamera: slowCamera !== false })
  forget()
}

/** Show the deck of the address from its first scene. */
export async function openLinkedDeck(): Promise<void> {
  const packed = deckInAddress(location)
  if (packed === null) return
  const read = await unpackDeck(packed)
  const problems = takeDeck(read)
  if (problems.length > 0) notify('deck', problems.slice(0, few).join(' '))
  // Nothing of it could be read: what is on the desk stays, to be seen.
  if (read.deck.scenes.length === 0) return openPanel('present')
  // Who was given a deck came for its first scene.
  openViewer()
  goTo(0)
}

const change = (scenes: readonly DeckScene[]): void =>
  usePresent.setState(({ deck }) => ({ deck: { version: 1, title: deck?.title ?? say('talk', 'untitled'), scenes } }))
const scenesNow = (): readonly DeckScene[] => usePresent.getState().deck?.scenes ?? []
const hash = (): string => encode(stateNow())

export const isFull = (deck: Deck): boolean => deck.scenes.length >= deckLimits.scenes

/** The present state becomes a scene, after all others. */
export function captureScene(): void {
  const scenes = scenesNow()
  if (scenes.length >= deckLimits.scenes) return
  const at = scenes.length
  change([...scenes, { title: say('talk', 'scene', { n: at + 1 }), caption: '', note: '', link: hash() }])
  usePresent.setState({ at })
}

/** Scene `at` shows the present state from now on; its words stay. */
export const updateScene = (at: number): void => changeScene(at, { link: hash() })

export function changeScene(at: number, to: Partial<DeckScene>): void {
  change(scenesNow().map((scene, i) => (i === at ? { ...scene, ...to } : scene)))
}

export function removeScene(at: number): void {
  change(scenesNow().filter((_, i) => i !== at))
  usePresent.setState((state) => ({
    at: Math.max(0, Math.min(state.at - (state.at > at ? 1 : 0), scenesNow().length - 1)),
  }))
}

/** One place up (-1) or down (1); who is on it goes with it. */
export function moveScene(from: number, by: -1 | 1): void {
  const to = from + by
  const scenes = [...scenesNow()]
  if (!scenes[from] || !scenes[to]) return
  ;[scenes[from], scenes[to]] = [scenes[to], scenes[from]]
  change(scenes)
  usePresent.setState(({ at }) => ({ at: at === from ? to : at === to ? from : at }))
}

export const nameDeck = (title: string): void =>
  usePresent.setState(({ deck }) => ({ deck: { version: 1, title, scenes: deck?.scenes ?? [] } }))
