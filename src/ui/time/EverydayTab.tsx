import { useMemo } from 'react'
import { standardTime } from '../../biomechanics/time/constants'
import { everydayOf } from '../../biomechanics/time/everyday'
import { type Exercise, everydayIds } from '../../biomechanics/time/exercise'
import type { EverydayFilm } from '../../biomechanics/time/film'
import { useChoices } from '../../state/page/choices'
import { beginExercise } from '../../state/time/exercise'
import { EvidenceButton } from '../kit/Evidence'
import { Radios } from '../kit/Radios'
import table from '../kit/table.module.css'
import text from '../kit/text.module.css'
import { fixed, signed } from '../kit/words'
import styles from './EverydayTab.module.css'
import { lookAt } from './lookAt'
import { type Series, StripChart } from './StripChart'

type EverydayExercise = Extract<Exercise, { kind: 'everyday' }>

const names = everydayOf(standardTime)

/** Whether the model's answer is where the published value is. */
function verdictOf({ measure: { agrees }, answer }: EverydayFilm['measured'][number]): string {
  if (!agrees) return '–'
  return answer >= agrees[0] && answer <= agrees[1] ? 'agrees' : 'differs'
}

/** What is published, and beside it what the model answers to the same question. */
function Compared({ measured }: Pick<EverydayFilm, 'measured'>) {
  return (
    <table className={`${table.numbers} ${styles.compared}`}>
      <caption>Published and modelled</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">What</span>
          </th>
          <th scope="col">Published</th>
          <th scope="col">Model</th>
          <th scope="col">
            <span className="unseen">Do they agree</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {measured.map((one) => {
          const { what, published, unit, digits, isChange } = one.measure
          const verdict = verdictOf(one)
          return (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{published}</td>
              <td>
                <b>{(isChange ? signed : fixed)(one.answer, digits)}</b> <span className={text.unit}>{unit}</span>
              </td>
              <td data-verdict={verdict}>{verdict}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** What the model says at this instant, true to scale. */
function Numbers() {
  const { nutation, lordosis, pelvicTilt, muscles, l5s1 } = useChoices((state) => state.report)
  const rows = [
    ['Nutation, right', fixed(nutation.right, 2), '°'],
    ['Nutation, left', fixed(nutation.left, 2), '°'],
    ['Pelvic tilt (radiographic)', fixed(pelvicTilt, 1), '°'],
    ['Lordosis', fixed(lordosis, 1), '°'],
    ['L5-S1, compression', fixed(l5s1.compression, 0), 'N'],
    ['Right piriformis, stretch of its fibres', signed(100 * (muscles.piriformis?.right.strain ?? 0), 1), '%'],
    ['Right psoas, force', fixed(muscles.psoasMajor?.right.force ?? 0, 0), 'N'],
  ] as const
  return (
    <table className={table.numbers}>
      <caption>The model’s own numbers, now</caption>
      <tbody>
        {rows.map(([name, value, unit]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              {value} <span className={text.unit}>{unit}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function EverydayTab({ film, exercise }: { readonly film: EverydayFilm; readonly exercise: EverydayExercise }) {
  const time = useChoices((state) => state.playTime)
  const { everyday, times, nutation, measured } = film
  const { series, range, digits } = useMemo(() => {
    const lines: readonly Series[] = [
      { label: 'Right', color: 'line-b', values: nutation.right },
      { label: 'Left', color: 'line-a', values: nutation.left, dash: [7, 4] },
    ]
    const all = [...nutation.right, ...nutation.left]
    const [low, high] = [Math.min(...all), Math.max(...all)]
    const spare = Math.max(0.25, (high - low) / 5)
    // What moves by hundredths is told in hundredths.
    return { series: lines, range: [low - spare, high + spare] as const, digits: high - low < 0.25 ? 2 : 1 }
  }, [nutation])
  return (
    <>
      <Radios
        text="What a day asks of the pelvis"
        columns={4}
        options={everydayIds.map((id) => [id, names[id].name] as const)}
        value={exercise.scenario}
        onChange={(scenario) => {
          const next: EverydayExercise = { kind: 'everyday', scenario }
          beginExercise(next)
          lookAt(next)
        }}
      />
      <StripChart
        title="Nutation"
        unit="°"
        x={times}
        xName="Time [s]"
        series={series}
        range={range}
        height={160}
        at={time}
        dims
        format={(value) => fixed(value, digits)}
        tick={(value) => fixed(value, 2)}
      />
      <dl className={`${text.facts} ${styles.known}`}>
        <dt>
          Published <EvidenceButton about={everyday.name} claims={everyday.claims} />
        </dt>
        <dd>{everyday.published}</dd>
        <dt>Left out here</dt>
        <dd>{everyday.leavesOut}</dd>
      </dl>
      <Compared measured={measured} />
      <Numbers />
    </>
  )
}
