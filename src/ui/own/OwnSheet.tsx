import { useEffect, useRef, useState } from 'react'
import { accepted, backToOurs, fitNamed, placeByTap, takeFiles } from '../../state/own/fitting'
import { useOwn, useOwnCredit } from '../../state/own/ownStore'
import { closePanel } from '../../state/page/panels'
import { Button } from '../kit/Button'
import { Sheet } from '../kit/Sheet'
import text from '../kit/text.module.css'
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
  const any = useOwn((state) => state.parts.length > 0)
  const fitted = useOwn((state) => state.fitted !== null)
  const worn = useOwnCredit()
  return (
    <Sheet title="Own bones" onClose={close} stays>
      {worn && <Worn credit={worn} />}
      {!any && (
        <p>
          Put bones of your own in place of ours: a pelvis from an atlas or a segmented scan. Muscles, ligaments and the
          balance of forces follow their landmarks. The files stay on this device, and a reload brings ours back.
        </p>
      )}
      <Files />
      {any && <Parts />}
      <Fit any={any} />
      {fitted && <FitTable />}
      {fitted && <Landmarks />}
      {fitted && !worn && <CreditForm />}
      {any && (
        <p className={text.aside}>
          The validation in the model page is of our bones only. Strengths, fibre lengths and stiffnesses stay as they
          are set; the forces use the mean of both sides. Links and scenes do not carry these bones.
        </p>
      )}
      {any && !worn && <Button onClick={backToOurs}>Forget these files</Button>}
    </Sheet>
  )
}

function Worn({ credit }: { readonly credit: string }) {
  const back = useRef<HTMLButtonElement>(null)
  // What was pressed to wear them is gone.
  useEffect(() => back.current?.focus(), [])
  return (
    <div className={`${styles.warn} ${styles.worn}`}>
      <p>{credit}</p>
      <Button ref={back} onClick={backToOurs}>
        Back to our bones
      </Button>
    </div>
  )
}

function Files() {
  const input = useRef<HTMLInputElement>(null)
  const refused = useOwn((state) => state.refused)
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
          Choose files
        </Button>
        <span>or drop them on the page: GLB, OBJ, STL</span>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label="Files of bones"
          accept={accepted}
          onChange={({ target }) => {
            void takeFiles([...(target.files ?? [])])
            target.value = ''
          }}
        />
      </div>
      {refused.length > 0 && (
        <div className={styles.warn} role="alert">
          {refused.map((line, i) => (
            <p key={i}>{line}</p>
          ))}
        </div>
      )}
    </>
  )
}

function Fit({ any }: { readonly any: boolean }) {
  const busy = useOwn((state) => state.busy)
  const trouble = useOwn((state) => state.trouble)
  const fitted = useOwn((state) => state.fitted !== null)
  return (
    <>
      {any && !fitted && (
        <Button look="main" disabled={busy !== null} onClick={() => void fitNamed()}>
          Find the landmarks
        </Button>
      )}
      <p role="status" className={styles.status}>
        {busy ?? ''}
      </p>
      {trouble && (
        <p role="alert" className={styles.warn}>
          {trouble}
        </p>
      )}
    </>
  )
}
