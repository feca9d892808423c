import { type Beat, channelName, type Order, readOrder, type Told } from './channel'
import { useChoices } from './choices'
import { goTo, leaveStage, next, previous, start, stop, toggle, toggleStageMode, usePresent } from './present'

const place = 'counterpull.stage'
let channel: BroadcastChannel | null = null
let id = ''

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

function told(): Told {
  const { deck, slowCamera: _, ...rest } = usePresent.getState()
  const scenes = (deck?.scenes ?? []).map(({ title, caption, note }) => ({ title, caption, note }))
  return { from: id, title: deck?.title ?? '', scenes, sentence: useChoices.getState().report.sentence, ...rest }
}

const tell = (message: Told | Beat): void => channel?.postMessage(message)

const acts: Record<Order['order'], (at: number) => void> = {
  hello: () => tell(told()),
  beat: () => tell({ from: id, beat: true }),
  start,
  stop: () => (usePresent.getState().stageMode ? leaveStage() : stop()),
  next,
  previous,
  goTo,
  laser: () => toggle('laser'),
  spotlight: () => toggle('spotlight'),
  orbitLocked: () => toggle('orbitLocked'),
  stageMode: toggleStageMode,
}

/** From now on the speaker's window may drive this page. */
export function openPresenterDoor(): void {
  if (channel || typeof BroadcastChannel === 'undefined') return
  id = stageId()
  channel = new BroadcastChannel(channelName)
  channel.onmessage = ({ data }) => {
    const order = readOrder(data, id)
    if (order) acts[order.order](order.at)
  }
  usePresent.subscribe(() => tell(told()))
  useChoices.subscribe(({ report }, before) => {
    if (report.sentence !== before.report.sentence) tell(told())
  })
  tell(told())
}

/** Where the speaker's window is. */
export const presenterAddress = (): string => `${location.pathname}?presenter=${id}`
