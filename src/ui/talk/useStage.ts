import { useEffect, useRef, useState } from 'react'
import {
  channelName,
  isBeat,
  type Order,
  readLive,
  readPictures,
  readTold,
  type StageLive,
  type StagePictures,
  type StageState,
} from '../../state/talk/presenterMessages'

/** The stage is asked this often whether it is there, and is away after so long without an answer [ms]. */
const beatTime = 1000
const patience = 5000

export type Send = (order: Order['order'], more?: Partial<Pick<Order, 'at' | 'what' | 'value'>>) => void

export interface Stage {
  /** What it told last; null before it has. */
  readonly told: StageState | null
  readonly live: StageLive | null
  readonly pictures: StagePictures['pictures']
  readonly there: boolean
  /** A way to drive it. */
  readonly send: Send
}

/** The stage of that name, as far as it has told of itself. */
export function useStage(stage: string): Stage {
  const [told, setTold] = useState<StageState | null>(null)
  const [live, setLive] = useState<StageLive | null>(null)
  const [pictures, setPictures] = useState<StagePictures['pictures']>({})
  const [there, setThere] = useState(false)
  const channel = useRef<BroadcastChannel | null>(null)
  const send: Send = (order, more) =>
    channel.current?.postMessage({ to: stage, order, at: 0, what: '', value: 0, ...more })
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return
    const opened = new BroadcastChannel(channelName)
    channel.current = opened
    let heard = 0
    const take = (data: unknown): boolean => {
      const [state, instant, small] = [readTold(data, stage), readLive(data, stage), readPictures(data, stage)]
      if (state) setTold(state)
      if (instant) setLive(instant)
      if (small) setPictures(small.pictures)
      return Boolean(state || instant || small) || isBeat(data, stage)
    }
    opened.onmessage = ({ data }) => {
      if (!take(data)) return
      heard = Date.now()
      setThere(true)
    }
    const post = (order: Order['order']) => opened.postMessage({ to: stage, order, at: 0 })
    post('hello')
    const timer = setInterval(() => {
      const away = Date.now() - heard > patience
      if (away) setThere(false)
      // Who comes back has something to tell.
      post(away ? 'hello' : 'beat')
    }, beatTime)
    return () => {
      clearInterval(timer)
      opened.close()
    }
  }, [stage])
  return { told, live, pictures, there, send }
}
