import { balancedIds, muscleRows } from '../../anatomy/muscleKinds'
import type { BySide } from '../../anatomy/sides'
import type { Report } from '../../biomechanics/report'
import { pin, swapPinned, unpin, useChoices } from '../../state/page/choices'
import { openPanel } from '../../state/page/panels'
import { sentenceDrawn, type Told } from '../../state/page/told'
import { asOneStep } from '../../state/page/undo'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import table from '../kit/table.module.css'
import text from '../kit/text.module.css'
import { fixed, signed } from '../kit/words'
import styles from './Compare.module.css'
import { saveCsv } from './csv'

type Row = readonly [name: string, unit: '°' | 'N', digits: number, read: (report: Report) => number]

const mean = (pair: BySide<{ readonly force: number }> | undefined): number =>
  pair ? (pair.right.force + pair.left.force) / 2 : 0

const muscleForces = balancedIds
  .filter((id) => muscleRows[id].compared)
  .map((id): Row => {
    const { short, name } = muscleRows[id]
    return [`${short ?? name}, each side`, 'N', 0, ({ muscles }) => mean(muscles[id])]
  })

const rows: readonly Row[] = [
  ['Nutation, right', '°', 2, ({ nutation }) => nutation.right],
  ['Nutation, left', '°', 2, ({ nutation }) => nutation.left],
  ['Nutation, mean', '°', 2, ({ nutation }) => nutation.mean],
  ['Tilt forward, from rest', '°', 2, ({ change }) => change.pelvicTilt],
  ['Sacral slope', '°', 2, ({ sacralSlope }) => sacralSlope],
  ['Lordosis', '°', 2, ({ lordosis }) => lordosis],
  ...muscleForces,
  ['Sacrotuberous ligament, each side', 'N', 0, ({ ligaments }) => mean(ligaments.sacrotuberous)],
  ['Long dorsal ligament, each side', 'N', 0, ({ ligaments }) => mean(ligaments.longDorsal)],
  ['L5-S1 compression', 'N', 0, ({ l5s1 }) => l5s1.compression],
  ['L5-S1 shear, forward', 'N', 0, ({ l5s1 }) => l5s1.shear],
]

const save = (a: Told, b: Told): void =>
  saveCsv(
    'counterpull-compare',
    ['quantity', 'unit', 'A', 'B', 'B minus A'],
    [
      ...rows.map(([name, unit, , read]) => [name, unit === '°' ? 'deg' : unit, read(a), read(b), read(b) - read(a)]),
      ['A', a.sentence],
      ['B', b.sentence],
    ],
  )

/** A state that was kept beside the one that is seen. */
export function Compare() {
  const pinnedAs = useChoices((state) => state.pinnedAs)
  const report = useChoices((state) => state.report)
  const asked = useChoices((state) => state.asked)
  const balances = useChoices((state) => state.unbalanced === null)
  if (!pinnedAs)
    return (
      <div className={styles.compare}>
        <p>Keep the state as it is now as A. Then change anything: that is B, with A as blue glass behind it.</p>
        <Button look="large" disabled={!balances} onClick={pin}>
          Pin this state as A
        </Button>
        {!balances && <p className={text.aside}>What does not balance cannot be compared.</p>}
      </div>
    )
  const a = pinnedAs.report
  const said = { a: sentenceDrawn({ asked: pinnedAs.scenario, report: a }), b: sentenceDrawn({ asked, report }) }
  return (
    <div className={styles.compare}>
      <dl>
        <dt>A</dt>
        <dd>{said.a}</dd>
        <dt>B</dt>
        <dd>{said.b}</dd>
      </dl>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard */}
      <section className={styles.scrolls} tabIndex={0} aria-label="Differences between A and B">
        <table className={table.numbers}>
          <caption className="unseen">Differences between A and B</caption>
          <thead>
            <tr>
              <th scope="col">Quantity</th>
              <th scope="col">A</th>
              <th scope="col">B</th>
              <th scope="col">B − A</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, unit, digits, read]) => {
              const difference = read(report) - read(a)
              return (
                <tr key={name} data-changed={Number(difference.toFixed(digits)) !== 0}>
                  <th scope="row">
                    {name} <span className={text.unit}>{unit}</span>
                  </th>
                  <td>{fixed(read(a), digits)}</td>
                  <td>{fixed(read(report), digits)}</td>
                  <td>{signed(difference, digits)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      <Acts loose>
        <Button onClick={() => asOneStep(swapPinned)}>Swap A and B</Button>
        <Button onClick={unpin}>Unpin A</Button>
        <Button onClick={() => openPanel('share')}>Share both</Button>
        <Button onClick={() => save({ ...a, sentence: said.a }, { ...report, sentence: said.b })}>
          CSV<span className="unseen"> of the differences</span>
        </Button>
      </Acts>
    </div>
  )
}
