import { useEffect, useRef, useState } from 'react'
import { accepted, backToOurs, fitNamed, lineSaid, placeByTap, takeFiles } from '../../state/own/fitting'
import { useOwn, useOwnCredit } from '../../state/own/ownStore'
import { closePanel } from '../../state/page/panels'
import { Button } from '../kit/Button'
import { Sheet } from '../kit/Sheet'
import text from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
import { CreditForm } from './CreditForm'
import { FitTable } from './FitTable'
import { Landmarks } from './Landmarks'
import styles from './OwnSheet.module.css'
import { Parts } from './Parts'

function close(): void {
  placeByTap(null)
  closePanel()
}

/** Bones of somebody else in place of ours: files, names, landmarks, whose they are. */
export function OwnSheet() {
  const say = useSay('own')
  const any = useOwn((state) => state.parts.length > 0)
  const fitted = useOwn((state) => state.fitted !== null)
  const worn = useOwnCredit()
  return (
    <Sheet title={say('title')} onClose={close} stays>
      {worn && <Worn credit={worn} />}
      {!any && <p>{say('about')}</p>}
      <Files />
      {any && <Parts />}
      <Fit any={any} />
      {fitted && <FitTable />}
      {fitted && <Landmarks />}
      {fitted && !worn && <CreditForm />}
      {any && <p className={text.aside}>{say('onlyOurs')}</p>}
      {any && !worn && <Button onClick={backToOurs}>{say('forgetFiles')}</Button>}
    </Sheet>
  )
}

function Worn({ credit }: { readonly credit: string }) {
  const say = useSay('own')
  const back = useRef<HTMLButtonElement>(null)
  // What was pressed to wear them is gone.
  useEffect(() => back.current?.focus(), [])
  return (
    <div className={`${styles.warn} ${styles.worn}`}>
      <p>{credit}</p>
      <Button ref={back} onClick={backToOurs}>
        {say('backToOurs')}
      </Button>
    </div>
  )
}

function Files() {
  const say = useSay('own')
  const input = useRef<HTMLInputElement>(null)
  const lines = useOwn((state) => state.lines)
  const [notes, trouble] = [
    lines.filter(({ about }) => about === 'noted'),
    lines.filter(({ about }) => about !== 'noted'),
  ]
  const busy = useOwn((state) => state.busy)
  const [over, setOver] = useState(false)
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first */}
      <div
        className={styles.drop}
        data-over={over || undefined}
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
      >
        <Button look="main" data-first disabled={busy !== null} onClick={() => input.current?.click()}>
          {say('chooseFiles')}
        </Button>
        <span>{say('orDrop')}</span>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={say('files')}
          accept={accepted}
          onChange={({ target }) => {
            void takeFiles([...(target.files ?? [])])
            target.value = ''
          }}
        />
      </div>
      {trouble.length > 0 && (
        <div className={styles.warn} role="alert">
          {trouble.map((line, i) => (
            <p key={i}>{lineSaid(line)}</p>
          ))}
        </div>
      )}
      {notes.length > 0 && (
        <div className={text.aside} role="status" aria-label={say('fileNotes')}>
          {notes.map((line, i) => (
            <p key={i}>{lineSaid(line)}</p>
          ))}
        </div>
      )}
    </>
  )
}

function Fit({ any }: { readonly any: boolean }) {
  const say = useSay('own')
  const busy = useOwn((state) => state.busy)
  const trouble = useOwn((state) => state.trouble)
  const fitted = useOwn((state) => state.fitted !== null)
  return (
    <>
      {any && !fitted && (
        <Button look="main" disabled={busy !== null} onClick={() => void fitNamed()}>
          {say('findLandmarks')}
        </Button>
      )}
      <p role="status" className={styles.status}>
        {busy && say(busy)}
      </p>
      {trouble && (
        <p role="alert" className={styles.warn}>
          {trouble}
        </p>
      )}
    </>
  )
}
