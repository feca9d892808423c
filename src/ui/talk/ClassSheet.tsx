import { type FormEvent, useEffect, useState } from 'react'
import { type AskKind, scaleEnd } from '../../rooms/messages'
import { closePanel } from '../../state/page/panels'
import { tableOfClass } from '../../state/talk/classResult'
import {
  classAddress,
  endRoom,
  joinRoom,
  leaveRoom,
  openRoom,
  putQuestion,
  showAnswers,
  useAsked,
} from '../../state/talk/classRoom'
import { type NoRoom, serverMissing } from '../../state/talk/classServer'
import { useClass } from '../../state/talk/classStore'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import { Copied } from '../kit/Copied'
import field from '../kit/field.module.css'
import { QrImage } from '../kit/QrImage'
import { Sheet } from '../kit/Sheet'
import { saveText } from '../kit/saveFile'
import text from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
import { ClassSaid } from './ClassSaid'
import styles from './ClassSheet.module.css'
import { letterOf } from './letterOf'

/** A room for a class: opened, joined, led. */
export function ClassSheet() {
  const say = useSay('class')
  const role = useClass((state) => state.role)
  return (
    <Sheet title={say('title')} onClose={closePanel}>
      {role === 'presenter' && <OwnRoom />}
      {role === 'follower' && (
        <Acts>
          <Button data-first onClick={leaveRoom}>
            {say('leave')}
          </Button>
        </Acts>
      )}
      {role === null && <Door />}
    </Sheet>
  )
}

/** Before one is in a room. */
function Door() {
  const say = useSay('class')
  const [told, setTold] = useState<NoRoom | 'opening' | null>(null)
  const [missing, setMissing] = useState(false)
  const [code, setCode] = useState('')
  useEffect(() => {
    let here = true
    serverMissing().then((why) => {
      if (here && why) setTold(why)
      if (here) setMissing(why !== null)
    })
    return () => {
      here = false
    }
  }, [])
  const go = async (enter: Promise<NoRoom | null>): Promise<void> => {
    setTold('opening')
    setTold(await enter)
  }
  const join = (event: FormEvent): void => {
    event.preventDefault()
    go(joinRoom(code))
  }
  if (missing && told) return <p role="status">{say(told)}</p>
  return (
    <>
      <p className={text.aside}>{say('about')}</p>
      <Acts>
        <Button look="main" data-first onClick={() => go(openRoom())}>
          {say('open')}
        </Button>
      </Acts>
      <form className={styles.join} aria-label={say('joinTitle')} onSubmit={join}>
        <label className={field.titled}>
          <span>{say('code')}</span>
          <input
            className={`${field.field} ${styles.code}`}
            type="text"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={12}
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
        </label>
        <Button type="submit">{say('join')}</Button>
      </form>
      <p role="status" className={text.aside}>
        {told && say(told)}
      </p>
    </>
  )
}

/** What the presenter has of the room. */
function OwnRoom() {
  const say = useSay('class')
  const code = useClass((state) => state.code)
  const here = useClass((state) => state.here)
  const address = classAddress()
  return (
    <>
      <p className={styles.room} data-part="room">
        <strong>{code}</strong>
        <span className={text.aside}>{say('here', { count: here })}</span>
      </p>
      <QrImage of={address} className={styles.qr} alt={say('qr')} />
      <Copied text={address} label={say('link')} first />
      <Questions />
      <Acts>
        <Button onClick={endRoom}>{say('end')}</Button>
      </Acts>
    </>
  )
}

/** How many answers a question may have that is asked aloud. */
const sizes = [2, 3, 4, 5] as const

function Questions() {
  const say = useSay('class')
  const ask = useClass((state) => state.ask)
  const result = useClass((state) => state.result)
  const [here, answered] = [useClass((state) => state.here), useClass((state) => state.answered)]
  const asked = useAsked()
  const put = (kind: AskKind, options = 0): void => putQuestion({ id: `q${Date.now().toString(36)}`, kind, options })
  return (
    <section className={styles.ask} aria-label={say('askTitle')}>
      <h3>{say('askTitle')}</h3>
      {!ask && (
        <>
          <p className={text.aside}>{say('askHow')}</p>
          <Acts>
            {sizes.map((options) => (
              <Button key={options} onClick={() => put('vote', options)}>
                {say('askWith', { letters: Array.from({ length: options }, (_, i) => letterOf(i)).join(' ') })}
              </Button>
            ))}
            <Button onClick={() => put('scale')}>{say('askScale', { end: scaleEnd })}</Button>
            <Button onClick={() => put('place')}>{say('askPlace')}</Button>
            <Button onClick={() => put('ghost')}>{say('askGhost')}</Button>
          </Acts>
        </>
      )}
      {ask && (
        <>
          <p role="status">{say('answered', { count: answered, here })}</p>
          <ClassSaid />
          <Acts>
            {!result && <Button onClick={showAnswers}>{say('show')}</Button>}
            <Button onClick={() => putQuestion(null)}>{say('takeBack')}</Button>
          </Acts>
        </>
      )}
      {asked.length > 0 && (
        <Acts>
          <Button onClick={() => saveText(tableOfClass(asked, say('csvHead')), say('file'), 'text/csv')}>
            {say('save')}
          </Button>
        </Acts>
      )}
    </section>
  )
}
