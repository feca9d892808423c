import { useState } from 'react'
import { resetAll } from '../../state/page/undo'
import { Button } from '../kit/Button'
import { useSay } from '../kit/useSay'
import styles from './ControlPanel.module.css'
import { exaggerationControl, playerControl, slidersOf } from './controls'
import { Drawer } from './Drawer'
import { Panel } from './Panel'
import { PsoasStates } from './PsoasStates'

/** What can be moved at first sight, under the psoas; everything else is in one drawer. */
export function ControlPanel() {
  const say = useSay('pull')
  const [piriformis] = useState(() => slidersOf('piriformisTone', ''))
  const [view] = useState(() => ({ ...playerControl(), ...exaggerationControl() }))
  return (
    <section className={styles.controls} aria-labelledby="controls-title">
      <h2 id="controls-title" className="unseen">
        {say('title')}
      </h2>
      <PsoasStates />
      <div className={styles.group} data-muscle="piriformis">
        <h3>{say('piriformisTone')}</h3>
        <Panel controls={piriformis} />
      </div>
      <div className={styles.group}>
        <Panel controls={view} />
      </div>
      <Button className={styles.reset} onClick={resetAll}>
        {say('resetAll')}
      </Button>
      <Drawer />
    </section>
  )
}
