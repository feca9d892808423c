import { create } from 'zustand'
import { entryOf } from '../../anatomy/atlas'
import type { Side } from '../../anatomy/sides'
import { accounts } from '../../biomechanics/accounts'
import type { Parameter } from '../../biomechanics/parameter'
import { type ParameterId, type PerSideId, parameterIds, parameters } from '../../biomechanics/parameters'
import { find } from '../find/bestShown'
import { can } from '../page/capabilities'
import { choose, chooseSide, useChoices } from '../page/choices'
import { languageWord } from '../page/languageChoice'
import { untilEnd } from '../page/pageEnd'
import { followSentence, sentenceDrawn } from '../page/told'
import { numberTold } from './numberTold'
import { playOrTurn } from './playOrTurn'
import {
  type Beat,
  channelName,
  type Order,
  readOrder,
  type StageLive,
  type StagePictures,
  type StageState,
} from './presenterMessages'
import { lookOf } from './sceneLook'
import type { SceneNumberId } from './sceneNumbers'
import {
  blankOut,
  goTo,
  last,
  leaveOrReturn,
  leaveStage,
  next,
  previous,
  resumeTalk,
  start,
  stop,
  toggle,
  toggleStageMode,
  usePresent,
} from './slideShow'
import { picturesOf, useThumbnails } from './thumbnails'
import { useSceneTimes } from './timeScenes'

const place = 'counterpull.stage'
/** The open channel, and this stage's name in it. */
let open: { readonly channel: BroadcastChannel; readonly id: string } | null = null

/** The name of this stage; the same after a reload, so that the speaker's window finds it again. */
function stageId(): string {
  const fresh = Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
  try {
    const kept = sessionStorage.getItem(place)
    if (kept && /^[\da-f]{12}$/.test(kept)) return kept
    sessionStorage.setItem(place, fresh)
  } catch {
    // A reload then has another name.
  }
  return fresh
}

function told(): StageState {
  const { deck, slowCamera: _, isPastLast: _past, ...rest } = usePresent.getState()
  const scenes = (deck?.scenes ?? []).map(({ title, caption, note, minutes = 0 }) => ({
    title,
    caption,
    note,
    minutes,
  }))
  return {
    from: open?.id ?? '',
    title: deck?.title ?? '',
    scenes,
    times: useSceneTimes.getState(),
    sentence: sentenceDrawn(useChoices.getState()),
    ...rest,
  }
}

/** Those that a question is answered with, after those of the scene; and how many are told at most. */
const usual: readonly SceneNumberId[] = ['nutation', 'pelvicTilt', 'lordosis', 'psoasMajor', 'piriformis']
const most = 8

function live(): StageLive {
  const { deck, at, presenting } = usePresent.getState()
  const { scenario, ...seen } = useChoices.getState()
  const own = presenting && deck?.scenes[at] ? lookOf(deck, at, seen.worn).numbers : []
  const ids = [...new Set([...own, ...usual])].slice(0, most)
  const numbers = ids.map((id) => {
    const { name, large, small } = numberTold(id, seen, null)
    return { name, large, small }
  })
  return { from: open?.id ?? '', numbers, set: Object.fromEntries(parameterIds.map((id) => [id, scenario[id]])) }
}

/** While something moves it is told so often [ms]. */
const between = 100
let waiting: ReturnType<typeof setTimeout> | undefined
function tellSoon(): void {
  waiting ??= setTimeout(() => {
    waiting = undefined
    tell(live())
  }, between)
}

/** Set a slider: 'hipFlexion.right', 'perceivedThreat'. What is none, or beyond its range, changes nothing. */
function setByHand(what: string, value: number): void {
  const [id, side] = what.split('.') as [ParameterId, Side?]
  const row: Parameter | undefined = Object.hasOwn(parameters, id) ? parameters[id] : undefined
  if (!row || !(value >= row.min && value <= row.max)) return
  if (!row.perSide) choose({ [id]: value })
  else if (side === 'right' || side === 'left') chooseSide(id as PerSideId, side, value)
}

const tell = (message: StageState | StageLive | StagePictures | Beat): void => open?.channel.postMessage(message)

/** Whether a window of a speaker has asked after this stage: pictures are drawn for it. */
export const useDesk = create<{ readonly isThere: boolean }>(() => ({ isThere: false }))

/** What is on, and what comes, as far as they have been drawn. */
function pictures(): StagePictures {
  const { deck, at, presenting } = usePresent.getState()
  const drawn = picturesOf(useChoices.getState().worn)(useThumbnails.getState())
  const places = presenting ? [at, at + 1] : [0]
  const known = places.map((place) => [place, drawn.get(deck?.scenes[place]?.link ?? '') ?? ''] as const)
  return { from: open?.id ?? '', pictures: Object.fromEntries(known.filter(([, url]) => url !== '')) }
}

const isOn = (): boolean => usePresent.getState().presenting

const acts: Record<Order['order'], (at: number, order: Order) => void> = {
  hello: () => {
    useDesk.setState({ isThere: true })
    tell(told())
    tell(live())
    tell(pictures())
  },
  beat: () => tell({ from: open?.id ?? '', beat: true }),
  start: (at) => start(at),
  stop: () => (usePresent.getState().stageMode ? leaveStage() : stop()),
  next: () => (isOn() ? next() : resumeTalk()),
  turn: () => (isOn() ? playOrTurn() : resumeTalk()),
  previous,
  first: () => goTo(0),
  last,
  resume: resumeTalk,
  escape: leaveOrReturn,
  black: () => blankOut('black'),
  white: () => blankOut('white'),
  goTo: (at) => (isOn() ? goTo(at) : start(at)),
  laser: () => toggle('laser'),
  spotlight: () => toggle('spotlight'),
  orbitLocked: () => toggle('orbitLocked'),
  stageMode: toggleStageMode,
  find: (_, { what }) => entryOf(what) && find(what),
  set: (_, { what, value }) => setByHand(what, value),
  account: (_, { what }) => (accounts as readonly string[]).includes(what) && choose({ account: what }),
}

/** From now on the speaker’s window may drive this page. */
export function openPresenterDoor(): void {
  if (open || !can('windows')) return
  const [channel, id] = [new BroadcastChannel(channelName), stageId()]
  channel.onmessage = ({ data }) => {
    const order = readOrder(data, id)
    if (order) acts[order.order](order.at, order)
  }
  untilEnd(
    usePresent.subscribe(() => {
      tell(told())
      tell(pictures())
      tellSoon()
    }),
  )
  untilEnd(useThumbnails.subscribe(() => tell(pictures())))
  untilEnd(useSceneTimes.subscribe(() => tell(told())))
  untilEnd(followSentence(() => tell(told())))
  untilEnd(useChoices.subscribe((now, before) => now.report !== before.report && tellSoon()))
  untilEnd(() => {
    clearTimeout(waiting)
    channel.close()
    open = null
  })
  open = { channel, id }
  tell(told())
}

/** Where the speaker's window is. */
export const presenterAddress = (): string =>
  `${location.pathname}?presenter=${open?.id ?? ''}${languageWord() && `#${languageWord()}`}`
