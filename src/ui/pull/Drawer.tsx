import { useState } from 'react'
import type { Group } from '../../biomechanics/parameter'
import { type ParameterId, parameterIds } from '../../biomechanics/parameters'
import { useChoices } from '../../state/page/choices'
import { setDevice, useDevice } from '../../state/page/device'
import { useSay } from '../kit/useSay'
import { groupTitle, parameterGroups, parameterRows } from '../kit/words'
import { PictureFolders } from '../look/PictureFolders'
import { Certainty } from '../numbers/Certainty'
import { Readouts } from '../numbers/Readouts'
import { Part } from '../page/Part'
import { postureControl, slidersOf } from './controls'
import styles from './Drawer.module.css'
import { Folder } from './Folder'
import { Legend } from './Legend'
import { Panel, type PanelControls } from './Panel'

/** What stands outside the drawer. */
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

/** Everything else, folded away; whether it is open is remembered on this device. */
export function Drawer() {
  const say = useSay('pull')
  const open = useDevice((state) => state.drawer)
  // Colours and arrows that mean a number never stand without their scale.
  const scaled = useChoices((state) => state.colors === 'mechanics' || state.arrows || state.freeBody)
  return (
    <>
      {scaled && <Legend />}
      <details
        className={styles.drawer}
        data-part="drawer"
        open={open}
        onToggle={({ currentTarget, target }) => {
          if (target === currentTarget) setDevice(() => ({ drawer: currentTarget.open }))
        }}
      >
        <summary>{say('everythingElse')}</summary>
        {open && <Contents legend={!scaled} />}
      </details>
    </>
  )
}

function Contents({ legend }: { readonly legend: boolean }) {
  const say = useSay('pull')
  const sayPage = useSay('page')
  return (
    <div className={styles.contents}>
      <Part name={sayPage('part.readouts')}>
        <Readouts />
      </Part>
      <Part name={sayPage('part.certainty')}>
        <Certainty />
      </Part>
      <h3>{say('picture')}</h3>
      <PictureFolders />
      <h3>{say('more')}</h3>
      <div>
        {folders.map(({ group, ids }) => (
          <Folder key={group} title={groupTitle(group)}>
            {() => <Sliders group={group} ids={ids} />}
          </Folder>
        ))}
      </div>
      {legend && <Legend />}
    </div>
  )
}
