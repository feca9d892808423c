import { useMemo } from 'react'
import { type Exercise, everydayIds } from '../../biomechanics/time/exercise'
import type { EverydayFilm } from '../../biomechanics/time/film'
import { useChoices } from '../../state/page/choices'
import { beginExercise } from '../../state/time/exercise'
import { EvidenceButton } from '../kit/Evidence'
import { Radios } from '../kit/Radios'
import table from '../kit/table.module.css'
import text from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
import { fixed, signed } from '../kit/words'
import styles from './EverydayTab.module.css'
import { lookAt } from './lookAt'
import { type Series, StripChart } from './StripChart'

type EverydayExercise = Extract<Exercise, { kind: 'everyday' }>

/** Whether the model's answer is where the published value is. */
function verdictOf({ measure: { agrees }, answer }: EverydayFilm['measured'][number]): 'agrees' | 'differs' | null {
  if (!agrees) return null
  return answer >= agrees[0] && answer <= agrees[1] ? 'agrees' : 'differs'
}

/** What is published, and beside it what the model answers to the same question. */
function Compared({ measured }: Pick<EverydayFilm, 'measured'>) {
  const say = useSay('time')
  return (
    <table className={`${table.numbers} ${styles.compared}`}>
      <caption>{say('publishedAndModelled')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{say('what')}</span>
          </th>
          <th scope="col">{say('published')}</th>
          <th scope="col">{say('model')}</th>
          <th scope="col">
            <span className="unseen">{say('doTheyAgree')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {measured.map((one) => {
          const { id, unit, digits, isChange } = one.measure
          const verdict = verdictOf(one)
          return (
            <tr key={id}>
              <th scope="row">{say(id)}</th>
              <td>{say(`${id}Published`)}</td>
              <td>
                <b>{(isChange ? signed : fixed)(one.answer, digits)}</b> <span className={text.unit}>{unit}</span>
              </td>
              <td data-verdict={verdict ?? '–'}>{verdict ? say(verdict) : '–'}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** What the model says at this instant, true to scale. */
function Numbers() {
  const say = useSay('time')
  const { nutation, lordosis, pelvicTilt, muscles, l5s1 } = useChoices((state) => state.report)
  const rows = [
    ['nutationRight', fixed(nutation.right, 2), '°'],
    ['nutationLeft', fixed(nutation.left, 2), '°'],
    ['pelvicTilt', fixed(pelvicTilt, 1), '°'],
    ['lordosis', fixed(lordosis, 1), '°'],
    ['compression', fixed(l5s1.compression, 0), 'N'],
    ['piriformisStretch', signed(100 * (muscles.piriformis?.right.strain ?? 0), 1), '%'],
    ['psoasForce', fixed(muscles.psoasMajor?.right.force ?? 0, 0), 'N'],
  ] as const
  return (
    <table className={table.numbers}>
      <caption>{say('numbersNow')}</caption>
      <tbody>
        {rows.map(([id, value, unit]) => (
          <tr key={id}>
            <th scope="row">{say(id)}</th>
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
  const say = useSay('time')
  const time = useChoices((state) => state.playTime)
  const { scenario, everyday, times, nutation, measured } = film
  const { series, range, digits } = useMemo(() => {
    const lines: readonly Series[] = [
      { label: say('right'), color: 'line-b', values: nutation.right },
      { label: say('left'), color: 'line-a', values: nutation.left, dash: [7, 4] },
    ]
    const all = [...nutation.right, ...nutation.left]
    const [low, high] = [Math.min(...all), Math.max(...all)]
    const spare = Math.max(0.25, (high - low) / 5)
    // What moves by hundredths is told in hundredths.
    return { series: lines, range: [low - spare, high + spare] as const, digits: high - low < 0.25 ? 2 : 1 }
  }, [nutation, say])
  return (
    <>
      <Radios
        text={say('whatDayAsks')}
        columns={4}
        options={everydayIds.map((id) => [id, say(`${id}Name`)] as const)}
        value={exercise.scenario}
        onChange={(chosen) => {
          const next: EverydayExercise = { kind: 'everyday', scenario: chosen }
          beginExercise(next)
          lookAt(next)
        }}
      />
      <StripChart
        title={say('nutation')}
        unit="°"
        x={times}
        xName={say('timeAxis')}
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
          {say('published')} <EvidenceButton about={say(`${scenario}Name`)} claims={everyday.claims} />
        </dt>
        <dd>{say(`${scenario}Published`)}</dd>
        <dt>{say('leftOut')}</dt>
        <dd>{say(`${scenario}LeavesOut`)}</dd>
      </dl>
      <Compared measured={measured} />
      <Numbers />
    </>
  )
}
