import { useEffect, useId, useRef, useState } from 'react'
import { useLesson } from '../../state/learn/lessonStore'
import { usePanels } from '../../state/page/panels'
import { Button } from '../kit/Button'
import { useSay } from '../kit/useSay'
import { Activities } from './Activities'
import { ThemeButton } from './ThemeButton'
import { Toolbar } from './Toolbar'
import styles from './TopBar.module.css'

/** The head of the page: its name, and what can be done; where there is no room for that, behind one button. */
export function TopBar() {
  const say = useSay('page')
  const [open, setOpen] = useState(false)
  const learning = useLesson((state) => state.place !== null)
  const opened = usePanels((state) => state.open)
  const bar = useRef<HTMLElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was chosen in the menu ends it
  useEffect(() => setOpen(false), [opened])
  useEffect(() => {
    if (!open) return
    const outside = ({ target }: Event): void => setOpen(bar.current?.contains(target as Node) ?? false)
    const leave = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    addEventListener('pointerdown', outside)
    addEventListener('focusin', outside)
    addEventListener('keydown', leave)
    return () => {
      removeEventListener('keydown', leave)
      removeEventListener('pointerdown', outside)
      removeEventListener('focusin', outside)
    }
  }, [open])
  return (
    <header ref={bar} className={styles.bar}>
      <div className={styles.name}>
        <h1>Counterpull</h1>
        {!learning && <p>{say('tagline')}</p>}
      </div>
      <Button
        ref={button}
        className={styles.menu}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {say('menu')}
      </Button>
      <div id={id} className={styles.all} data-open={open}>
        <Activities />
        <Toolbar />
        <ThemeButton />
      </div>
    </header>
  )
}
