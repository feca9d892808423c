import { useState } from 'react'
import type { Group } from '../../biomechanics/parameter'
import { type ParameterId, parameterIds } from '../../biomechanics/parameters'
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

/** What is in the drawer: the numbers, how the body is shown, and every slider that has its place nowhere else. */
export function DrawerContents({ legend }: { readonly legend: boolean }) {
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
