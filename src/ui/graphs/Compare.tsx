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
import { useSay } from '../kit/useSay'
import { fixed, signed } from '../kit/words'
import styles from './Compare.module.css'
import { saveCsv } from './csv'

type Say = ReturnType<typeof useSay<'graphs'>>
type Row = readonly [name: (say: Say) => string, unit: '°' | 'N', digits: number, read: (report: Report) => number]

const each = <K extends string>({ right, left }: BySide<Readonly<Record<K, number>>>, what: K): number =>
  (right[what] + left[what]) / 2
const mean = (pair: BySide<{ readonly force: number }> | undefined): number => (pair ? each(pair, 'force') : 0)

const muscleForces = balancedIds
  .filter((id) => muscleRows[id].compared)
  .map((id): Row => {
    const { short, name } = muscleRows[id]
    return [(say) => say('eachSide', { muscle: short ?? name }), 'N', 0, ({ muscles }) => mean(muscles[id])]
  })

const rows: readonly Row[] = [
  [(say) => say('nutationRight'), '°', 2, ({ nutation }) => nutation.right],
  [(say) => say('nutationLeft'), '°', 2, ({ nutation }) => nutation.left],
  [(say) => say('nutationMean'), '°', 2, ({ nutation }) => nutation.mean],
  [(say) => say('tiltFromRest'), '°', 2, ({ change }) => change.pelvicTilt],
  [(say) => say('sacralSlope'), '°', 2, ({ sacralSlope }) => sacralSlope],
  [(say) => say('lordosis'), '°', 2, ({ lordosis }) => lordosis],
  [(say) => say('sway'), '°', 2, ({ sway }) => sway],
  ...muscleForces,
  [(say) => say('sacrotuberousEach'), 'N', 0, ({ ligaments }) => mean(ligaments.sacrotuberous)],
  [(say) => say('longDorsalEach'), 'N', 0, ({ ligaments }) => mean(ligaments.longDorsal)],
  [(say) => say('sacroiliacCompression'), 'N', 0, ({ sacroiliacLoad }) => each(sacroiliacLoad, 'compression')],
  [(say) => say('sacroiliacShear'), 'N', 0, ({ sacroiliacLoad }) => each(sacroiliacLoad, 'shear')],
  [(say) => say('compression'), 'N', 0, ({ l5s1 }) => l5s1.compression],
  [(say) => say('shear'), 'N', 0, ({ l5s1 }) => l5s1.shear],
]

const save = (say: Say, a: Told, b: Told): void =>
  saveCsv(
    'counterpull-compare',
    [say('quantityColumn'), say('unitColumn'), 'A', 'B', say('differenceColumn')],
    [
      ...rows.map(([name, unit, , read]) => [
        name(say),
        unit === '°' ? 'deg' : unit,
        read(a),
        read(b),
        read(b) - read(a),
      ]),
      ['A', a.sentence],
      ['B', b.sentence],
    ],
  )

/** A state that was kept beside the one that is seen. */
export function Compare() {
  const say = useSay('graphs')
  const pinnedAs = useChoices((state) => state.pinnedAs)
  const report = useChoices((state) => state.report)
  const asked = useChoices((state) => state.asked)
  const balances = useChoices((state) => state.unbalanced === null)
  if (!pinnedAs)
    return (
      <div className={styles.compare}>
        <p>{say('compareHow')}</p>
        <Button look="large" disabled={!balances} onClick={pin}>
          {say('pin')}
        </Button>
        {!balances && <p className={text.aside}>{say('cannotCompare')}</p>}
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
      <section className={styles.scrolls} tabIndex={0} aria-label={say('differences')}>
        <table className={table.numbers}>
          <caption className="unseen">{say('differences')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('quantity')}</th>
              <th scope="col">A</th>
              <th scope="col">B</th>
              <th scope="col">B − A</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([named, unit, digits, read]) => {
              const name = named(say)
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
        <Button onClick={() => asOneStep(swapPinned)}>{say('swap')}</Button>
        <Button onClick={unpin}>{say('unpin')}</Button>
        <Button onClick={() => openPanel('share')}>{say('shareBoth')}</Button>
        <Button onClick={() => save(say, { ...a, sentence: said.a }, { ...report, sentence: said.b })}>
          {say('csv')}
          <span className="unseen"> {say('csvOfDifferences')}</span>
        </Button>
      </Acts>
    </div>
  )
}
