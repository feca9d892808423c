import { useEffect, useRef, useState } from 'react'
import { isOwnKey, keyNames } from '../../state/page/keyNames'
import { channelName, isBeat, type Order, readTold, type StageState } from '../../state/talk/presenterMessages'
import { deskKeys } from '../../state/talk/stageKeys'
import { useSay } from '../kit/useSay'
import styles from './Presenter.module.css'
import { Timer } from './Timer'

/** The stage is asked this often whether it is there, and is away after so long without an answer [ms]. */
const beatTime = 1000
const patience = 5000

type Send = (order: Order['order'], at?: number) => void

/** What the stage told last, whether it is there, and a way to drive it. */
function useStage(stage: string): { readonly told: StageState | null; readonly there: boolean; readonly send: Send } {
  const [told, setTold] = useState<StageState | null>(null)
  const [there, setThere] = useState(false)
  const channel = useRef<BroadcastChannel | null>(null)
  const send: Send = (order, at = 0) => channel.current?.postMessage({ to: stage, order, at })
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return
    const opened = new BroadcastChannel(channelName)
    channel.current = opened
    let heard = 0
    opened.onmessage = ({ data }) => {
      const read = readTold(data, stage)
      if (read) setTold(read)
      if (!read && !isBeat(data, stage)) return
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
  return { told, there, send }
}

/** The speaker's own window: notes, what comes next, the time, and all that moves the stage. */
export function Presenter({ stage }: { readonly stage: string }) {
  const say = useSay('talk')
  const { told, there, send } = useStage(stage)
  useSceneKeys(send)
  return (
    <div className={styles.window}>
      <header className={styles.top}>
        <h1>{told?.title || say('presenter')}</h1>
        <p role="status" className={styles.state} data-there={there}>
          {say(there ? 'connected' : 'notConnected')}
        </p>
        <Timer />
      </header>
      <main className={styles.desk}>{told && <Desk told={told} there={there} send={send} />}</main>
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
      if (!order || isTyping || isOwnKey(event.key, target)) return
      event.preventDefault()
      sending.current(order, at)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}

interface DeskProps {
  readonly told: StageState
  readonly there: boolean
  readonly send: Send
}

function Desk({ told, there, send }: DeskProps) {
  const say = useSay('talk')
  const { scenes, at, presenting, sentence } = told
  const scene = presenting ? scenes[at] : undefined
  const coming = presenting ? scenes[at + 1] : scenes[0]
  return (
    <>
      <section className={styles.now} aria-label={say('now')}>
        <p className={styles.place}>{scene ? say('nowScene', { n: at + 1, all: scenes.length }) : say('notStarted')}</p>
        <h2>{scene?.title ?? say('pageAsItIs')}</h2>
        <p className={styles.caption}>{scene?.caption || sentence}</p>
        <Controls told={told} there={there} send={send} />
      </section>
      <section className={styles.notes} aria-label={say('notes')} aria-live="polite">
        <h2>{say('notes')}</h2>
        <p>{scene?.note || say('noNotes')}</p>
      </section>
      <section className={styles.next} aria-label={say('next')}>
        <h2>{say('next')}</h2>
        {coming ? (
          <>
            <p className={styles.coming}>{coming.title}</p>
            <p>{coming.caption}</p>
          </>
        ) : (
          <p>{say('lastScene')}</p>
        )}
      </section>
      <nav className={styles.scenes} aria-label={say('scenes')}>
        <ol>
          {scenes.map(({ title }, i) => (
            <li key={i}>
              <button
                type="button"
                aria-current={presenting && i === at ? 'step' : undefined}
                disabled={!there}
                onClick={() => send('goTo', i)}
              >
                <span>{i + 1}</span> {title}
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </>
  )
}

const switches = ['laser', 'spotlight', 'orbitLocked', 'stageMode'] as const

function Controls({ told, there, send }: DeskProps) {
  const say = useSay('talk')
  const { at, scenes, presenting } = told
  return (
    <div className={styles.controls}>
      {presenting ? (
        <>
          <button type="button" disabled={!there || at === 0} onClick={() => send('previous')}>
            {say('toPrevious')}
          </button>
          <button
            type="button"
            className={styles.main}
            disabled={!there || at >= scenes.length - 1}
            onClick={() => send('next')}
          >
            {say('toNext')}
          </button>
        </>
      ) : (
        <button
          type="button"
          className={styles.main}
          disabled={!there || scenes.length === 0}
          onClick={() => send('start')}
        >
          {say('start')}
        </button>
      )}
      {switches.map((id) => (
        <button key={id} type="button" disabled={!there} aria-pressed={told[id]} onClick={() => send(id)}>
          {say(`${id}Switch`)}
        </button>
      ))}
      {told.stageMode && (
        <button type="button" disabled={!there} aria-pressed={told.blank === 'black'} onClick={() => send('black')}>
          {say('blackSwitch')}
        </button>
      )}
      {presenting && (
        <button type="button" disabled={!there} onClick={() => send('stop')}>
          {say('end')}
        </button>
      )}
    </div>
  )
}
