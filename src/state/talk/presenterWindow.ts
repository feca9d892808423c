import { can } from '../page/capabilities'
import { useChoices } from '../page/choices'
import { languageWord } from '../page/languageChoice'
import { untilEnd } from '../page/pageEnd'
import { followSentence, sentenceDrawn } from '../page/told'
import { playOrTurn } from './playOrTurn'
import { type Beat, channelName, type Order, readOrder, type StageState } from './presenterMessages'
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
  const scenes = (deck?.scenes ?? []).map(({ title, caption, note }) => ({ title, caption, note }))
  return {
    from: open?.id ?? '',
    title: deck?.title ?? '',
    scenes,
    sentence: sentenceDrawn(useChoices.getState()),
    ...rest,
  }
}

const tell = (message: StageState | Beat): void => open?.channel.postMessage(message)

const acts: Record<Order['order'], (at: number) => void> = {
  hello: () => tell(told()),
  beat: () => tell({ from: open?.id ?? '', beat: true }),
  start,
  stop: () => (usePresent.getState().stageMode ? leaveStage() : stop()),
  next,
  turn: () => (usePresent.getState().presenting ? playOrTurn() : next()),
  previous,
  first: () => goTo(0),
  last,
  resume: resumeTalk,
  escape: leaveOrReturn,
  black: () => blankOut('black'),
  white: () => blankOut('white'),
  goTo,
  laser: () => toggle('laser'),
  spotlight: () => toggle('spotlight'),
  orbitLocked: () => toggle('orbitLocked'),
  stageMode: toggleStageMode,
}

/** From now on the speaker’s window may drive this page. */
export function openPresenterDoor(): void {
  if (open || !can('windows')) return
  const [channel, id] = [new BroadcastChannel(channelName), stageId()]
  channel.onmessage = ({ data }) => {
    const order = readOrder(data, id)
    if (order) acts[order.order](order.at)
  }
  untilEnd(usePresent.subscribe(() => tell(told())))
  untilEnd(followSentence(() => tell(told())))
  untilEnd(() => {
    channel.close()
    open = null
  })
  open = { channel, id }
  tell(told())
}

/** Where the speaker's window is. */
export const presenterAddress = (): string =>
  `${location.pathname}?presenter=${open?.id ?? ''}${languageWord() && `#${languageWord()}`}`
