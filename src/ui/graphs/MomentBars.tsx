import type { CSSProperties } from 'react'
import { entryOf } from '../../anatomy/atlas'
import { structuresOfMoment } from '../../biomechanics/chain'
import { momentsOf } from '../../biomechanics/momentNames'
import { hover, selectAll, useSelection } from '../../state/find/selection'
import { turningMoments } from '../../state/frame/forces'
import { useChoices } from '../../state/page/choices'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import { EvidenceButton } from '../kit/Evidence'
import said from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
import { fixed, signed } from '../kit/words'
import { saveCsv } from './csv'
import styles from './MomentBars.module.css'

/** Everything that turns the sacrum about its axis, largest first; to the right nods it forward. */
export function MomentBars() {
  const say = useSay('graphs')
  const report = useChoices((state) => state.report)
  const selected = useSelection((state) => state.selected)
  const rows = momentsOf(report).sort((a, b) => Math.abs(b.moment) - Math.abs(a.moment))
  const most = Math.max(...rows.map(({ moment }) => Math.abs(moment)), 1e-9)
  const { nutation } = turningMoments(report)
  const save = (): void =>
    saveCsv(
      'counterpull-moments',
      [say('contributor'), say('momentColumn')],
      rows.map(({ name, moment }) => [name, moment]),
    )
  return (
    <div className={styles.bars}>
      <p className={said.aside}>{say('momentsHow', { sum: fixed(nutation, 1) })}</p>
      <ul>
        {rows.map(({ id, name, moment }) => {
          const structures = structuresOfMoment(id).filter((structure) => entryOf(structure) !== undefined)
          const on = structures.some((structure) => selected.includes(structure))
          return (
            <li key={id}>
              <button
                type="button"
                className={styles.bar}
                disabled={structures.length === 0}
                aria-pressed={structures.length > 0 ? on : undefined}
                onClick={() => selectAll(on ? [] : structures)}
                onMouseEnter={() => hover(structures[0] ?? null)}
                onMouseLeave={() => hover(null)}
                style={{ '--share': Math.abs(moment) / most, '--way': moment >= 0 ? 1 : -1 } as CSSProperties}
                data-way={moment >= 0 ? 'forward' : 'back'}
              >
                <span className={styles.name}>{name}</span>
                <span className={styles.line} aria-hidden="true" />
                <span className={styles.value}>{signed(moment, 2)}</span>
              </button>
            </li>
          )
        })}
      </ul>
      <Acts loose>
        <EvidenceButton
          about={say('whoPulls')}
          claims={['tugOfWar', 'gluteusAtJoint', 'ligamentsResist', 'piriformisCounternutates']}
        />
        <Button onClick={save}>
          {say('csv')}
          <span className="unseen"> {say('csvOfMoments')}</span>
        </Button>
      </Acts>
    </div>
  )
}
