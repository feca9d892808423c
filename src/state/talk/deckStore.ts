import { create } from 'zustand'
import { useChoices } from '../page/choices'
import { openViewer } from '../page/form'
import { say } from '../page/language'
import { encode } from '../page/link'
import { notify } from '../page/notices'
import { openPanel } from '../page/panels'
import { stateNow } from '../page/show'
import { sentencePictured } from '../page/told'
import { forget } from '../page/undo'
import { isWithheld } from '../page/withheld'
import {
  type Deck,
  type DeckScene,
  deckLimits,
  fitMinutes,
  type ReadDeck,
  readDeckText,
  shortTitle,
  tidy,
} from './deck'
import { deckInAddress, unpackDeck } from './deckLink'
import { openPresenterDoor } from './presenterWindow'
import type { SceneNumberId } from './sceneNumbers'
import { goTo, leaveScene, places, usePresent } from './slideShow'
import { starterDeck } from './starterDeck'
import { timeScenes } from './timeScenes'

/** Problems told on the page; the sheet tells all of them. */
const few = 3

function read(storage: 'sessionStorage' | 'localStorage', place: string): string | null {
  try {
    return globalThis[storage].getItem(place)
  } catch {
    return null
  }
}

/** A second window may ask for the talk, and its scenes are timed. */
function beReady(): void {
  openPresenterDoor()
  timeScenes()
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
  beReady()
}

/** Steps of a deck that can be taken back. */
const depth = 100

/** How the deck was before each step, the last one at the end; and what that was. */
export const useDeckSteps = create<{ readonly past: readonly Deck[]; readonly last: string }>(() => ({
  past: [],
  last: '',
}))

/** One step, to be taken back; the same `what` again goes on with it, where that says of which scene and field it is. */
function step(what: string): void {
  const { deck } = usePresent.getState()
  const { past, last } = useDeckSteps.getState()
  if (deck && !(what === last && what.includes(' '))) useDeckSteps.setState({ past: [...past, deck].slice(-depth) })
  useDeckSteps.setState({ last: what })
}

function change(what: string, scenes: readonly DeckScene[], at = usePresent.getState().at, title?: string): void {
  step(what)
  const { deck } = usePresent.getState()
  usePresent.setState({ deck: { version: 1, title: title ?? deck?.title ?? say('talk', 'untitled'), scenes }, at })
}

/** The deck as it was before the last step. */
export function undoDeck(): void {
  const { past } = useDeckSteps.getState()
  const deck = past.at(-1)
  if (!deck) return
  useDeckSteps.setState({ past: past.slice(0, -1), last: '' })
  usePresent.setState(({ at }) => ({ deck, at: Math.max(0, Math.min(at, deck.scenes.length - 1)) }))
}

/** `deck` takes the place of the one on the desk; a talk that was on is over. */
export function layDeck(deck: Deck): void {
  step('lay')
  usePresent.setState({ deck, at: 0, presenting: false })
  leaveScene()
  beReady()
}

/** A deck of its own begins, without a scene. */
export const newDeck = (): void => layDeck({ version: 1, title: say('talk', 'untitled'), scenes: [] })

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

const scenesNow = (): readonly DeckScene[] => usePresent.getState().deck?.scenes ?? []
const linkNow = (): string => encode(stateNow())

export const isFull = (deck: Deck): boolean => deck.scenes.length >= deckLimits.scenes

/** What stands first as the title of a scene: what the page says of it. */
function titleNow(place: number): string {
  const sentence = isWithheld() ? '' : sentencePictured(useChoices.getState())
  return shortTitle(sentence) || say('talk', 'scene', { n: place })
}

/** The present state becomes a scene, after all others. */
export function captureScene(): void {
  const scenes = scenesNow()
  if (scenes.length >= deckLimits.scenes) return
  const at = scenes.length
  change('capture', [...scenes, { title: titleNow(at + 1), caption: '', note: '', link: linkNow() }], at)
}

/** Scene `at` shows the present state from now on; its words stay. */
export const updateScene = (at: number): void => put('update', at, { link: linkNow() })

/** Other words for scene `at`; what is typed into one field in a row is one step. */
export const changeScene = (at: number, to: Partial<DeckScene>): void => put(`${Object.keys(to)} ${at}`, at, to)

/** `minutes` are planned for scene `at`; 0: none are. */
export const planScene = (at: number, minutes: number): void => put('minutes', at, { minutes: fitMinutes(minutes) })

/** These stand beside the body in scene `at`; null: what changes most in it. */
export function showNumbers(at: number, numbers: readonly SceneNumberId[] | null): void {
  const { numbers: _, ...scene } = scenesNow()[at]!
  change(`numbers ${at}`, scenesNow().with(at, numbers ? { ...scene, numbers } : scene))
}

function put(what: string, at: number, to: Partial<DeckScene>): void {
  change(what, scenesNow().with(at, tidy({ ...scenesNow()[at]!, ...to })))
}

export function removeScene(at: number): void {
  const now = usePresent.getState().at
  const scenes = scenesNow().filter((_, i) => i !== at)
  change('remove', scenes, Math.max(0, Math.min(now - (now > at ? 1 : 0), scenes.length - 1)))
}

/** The same scene once more, behind itself. */
export function duplicateScene(at: number): void {
  const now = usePresent.getState().at
  const scenes = scenesNow()
  if (scenes.length < deckLimits.scenes && scenes[at])
    change('duplicate', scenes.toSpliced(at + 1, 0, scenes[at]), now > at ? now + 1 : now)
}

/** Scene `from` stands at `to` from now on; who is on one goes with it. */
export function moveScene(from: number, to: number): void {
  const scenes = scenesNow()
  if (from === to || !scenes[from] || !scenes[to]) return
  const { at } = usePresent.getState()
  const passed = at === from ? to : at + (from < at && at <= to ? -1 : to <= at && at < from ? 1 : 0)
  change('move', scenes.toSpliced(from, 1).toSpliced(to, 0, scenes[from]), passed)
}

export function nameDeck(title: string): void {
  if (usePresent.getState().deck?.title !== title) change('name', scenesNow(), usePresent.getState().at, title)
}
