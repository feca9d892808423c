import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useLesson } from '../../state/learn/lessonStore'
import { isPage, usePanels } from '../../state/page/panels'
import { Button } from '../kit/Button'
import { useSay } from '../kit/useSay'
import { Learning } from '../learn/Learning'
import { Beside } from './Beside'
import { Part } from './Part'
import styles from './SideColumn.module.css'

/** The one column beside the body: the controls, or what is open instead of them; either, by a button. */
export function SideColumn({ children }: { readonly children: ReactNode }) {
  const say = useSay('page')
  const place = useLesson((state) => state.place)
  const open = usePanels((state) => state.open)
  const [turned, setTurned] = useState(false)
  const column = useRef<HTMLElement>(null)
  const step = place?.step
  // biome-ignore lint/correctness/useExhaustiveDependencies: what comes next is read
  useEffect(() => setTurned(false), [step, open])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step is read from its beginning
  useEffect(() => {
    // What it gives back, a promise in new browsers, is no cleanup.
    column.current?.scrollTo(0, 0)
  }, [step])
  const learning = place !== null
  const sheet = open !== null && !isPage(open) ? open : null
  const instead = learning ? 'lesson' : sheet ? 'sheet' : 'controls'
  return (
    <aside
      ref={column}
      className={styles.side}
      data-part="side"
      data-shows={turned ? 'controls' : instead}
      aria-label={say('beside')}
    >
      {(learning || sheet) && (
        <p className={styles.turn}>
          <Button onClick={() => setTurned(!turned)}>
            {say(turned ? (learning ? 'toLesson' : sheet!) : 'toControls')}
          </Button>
        </p>
      )}
      <div className={styles.read} data-turned={turned}>
        <Part name={say('part.lesson')}>
          <Learning />
        </Part>
        <Beside />
      </div>
      <div className={styles.controls}>{children}</div>
    </aside>
  )
}
