import { useState } from 'react'
import type { Group } from '../../biomechanics/parameter'
import { type ParameterId, parameterIds } from '../../biomechanics/parameters'
import { useChoices } from '../../state/page/choices'
import { resetAll } from '../../state/page/undo'
import { Button } from '../kit/Button'
import { useSay } from '../kit/useSay'
import { groupTitle, parameterGroups, parameterRows } from '../kit/words'
import { PictureFolders } from '../look/PictureFolders'
import styles from './ControlPanel.module.css'
import { exaggerationControl, playerControl, postureControl, slidersOf } from './controls'
import { Folder } from './Folder'
import { Panel, type PanelControls } from './Panel'

/** What can be moved at first sight; everything else is behind a folder. */
const first: readonly ParameterId[] = ['psoasShortening', 'piriformisTone']
const folders = parameterGroups.map((group) => ({
  group,
  ids: parameterIds.filter((id) => parameterRows[id].group === group && !first.includes(id)),
}))

/** A folder of the parameter table. */
function Sliders({ group, ids }: { readonly group: Group; readonly ids: readonly ParameterId[] }) {
  const [controls] = useState<PanelControls>(() =>
    Object.assign(group === 'thigh' ? postureControl() : {}, ...ids.map((id) => slidersOf(id))),
  )
  return <Panel controls={controls} />
}

/** Points at the one handle to begin with, until it has been moved; back after a reset. */
function Cue() {
  const { right, left } = useChoices((state) => state.scenario.psoasShortening)
  const say = useSay('pull')
  return right === 0 && left === 0 ? (
    <span className={styles.cue} aria-hidden="true">
      {say('dragToPull')}
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2 8h11M9 4l4 4-4 4" />
      </svg>
    </span>
  ) : null
}

export function ControlPanel() {
  const say = useSay('pull')
  const [psoas] = useState(() => slidersOf('psoasShortening', ''))
  const [piriformis] = useState(() => slidersOf('piriformisTone', ''))
  const [view] = useState(() => ({ ...playerControl(), ...exaggerationControl() }))
  return (
    <section className={styles.controls} aria-labelledby="controls-title">
      <h2 id="controls-title">
        {say('title')} <Button onClick={resetAll}>{say('resetAll')}</Button>
      </h2>
      <div className={styles.group} data-muscle="psoas">
        <h3>
          {say('psoasShortening')}
          <Cue />
        </h3>
        <Panel controls={psoas} />
      </div>
      <div className={styles.group} data-muscle="piriformis">
        <h3>{say('piriformisTone')}</h3>
        <Panel controls={piriformis} />
      </div>
      <div className={styles.group}>
        <Panel controls={view} />
      </div>
      <h3>{say('picture')}</h3>
      <PictureFolders />
      <h3>{say('more')}</h3>
      {folders.map(({ group, ids }) => (
        <Folder key={group} title={groupTitle(group)}>
          {() => <Sliders group={group} ids={ids} />}
        </Folder>
      ))}
    </section>
  )
}
