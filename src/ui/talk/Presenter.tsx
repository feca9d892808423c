import { useEffect, useRef } from 'react'
import { isOwnKey, keyNames } from '../../state/page/keyNames'
import type { Order } from '../../state/talk/presenterMessages'
import { deskKeys } from '../../state/talk/stageKeys'
import { useSay } from '../kit/useSay'
import { Desk } from './Desk'
import styles from './Presenter.module.css'
import { Timer } from './Timer'
import { type Send, useStage } from './useStage'
import { WallClock } from './WallClock'

/** The speaker's own window: notes, what comes next, the time, and all that moves the stage. */
export function Presenter({ stage }: { readonly stage: string }) {
  const say = useSay('talk')
  const { told, live, pictures, there, send } = useStage(stage)
  useSceneKeys(send)
  return (
    <div className={styles.window}>
      <header className={styles.top}>
        <h1>{told?.title || say('presenter')}</h1>
        <p role="status" className={styles.state} data-there={there}>
          {say(there ? 'connected' : 'notConnected')}
        </p>
        <WallClock />
        <Timer talking={told?.presenting ?? false} />
      </header>
      <main className={styles.desk}>
        {told && <Desk told={told} live={live} pictures={pictures} there={there} send={send} />}
      </main>
    </div>
  )
}

/** What a key of the speaker's window asks of the stage. */
function orderOf(event: KeyboardEvent): readonly [Order['order'], number?] | undefined {
  const orders = keyNames(event, true).map((name) => {
    if (/^[1-9]$/.test(name)) return ['goTo', Number(name) - 1] as const
    const order = deskKeys.get(name)
    return order && ([order] as const)
  })
  return orders.find((order) => order !== undefined)
}

/** Keys of a clicker and of slide programs. */
function useSceneKeys(send: Send): void {
  const sending = useRef(send)
  sending.current = send
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null
      const isTyping = target?.matches('input[type="text"], input[type="search"], textarea, select') ?? false
      const [order, at] = orderOf(event) ?? []
      // A clicker is heard wherever the focus is.
      if (!order || (isTyping && !/^(Page|F5)/.test(event.key)) || isOwnKey(event.key, target)) return
      event.preventDefault()
      sending.current(order, at === undefined ? {} : { at })
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}
