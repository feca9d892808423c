import { useMemo } from 'react'
import { standardTime } from '../../biomechanics/time/constants'
import { everydayOf } from '../../biomechanics/time/everyday'
import { type Exercise, everydayIds } from '../../biomechanics/time/exercise'
import type { EverydayFilm } from '../../biomechanics/time/film'
import { useChoices } from '../../state/choices'
import { beginExercise } from '../../state/exercise'
import { EvidenceButton } from '../explore/Evidence'
import { Radios } from '../explore/Radios'
import { fixed, signed } from '../words'
import { type Series, StripChart } from './StripChart'

type EverydayExercise = Extract<Exercise, { kind: 'everyday' }>

const names = everydayOf(standardTime)
const format = (value: number): string => fixed(value, 1)

/** What the model says at this instant, true to scale. */
function Numbers() {
  const { nutation, lordosis, pelvicTilt, muscles } = useChoices((state) => state.report)
  const rows = [
    ['Nutation, right', fixed(nutation.right, 2), '°'],
    ['Nutation, left', fixed(nutation.left, 2), '°'],
    ['Pelvic tilt (radiographic)', fixed(pelvicTilt, 1), '°'],
    ['Lordosis', fixed(lordosis, 1), '°'],
    ['Right piriformis, stretch of its fibres', signed(100 * (muscles.piriformis?.right.strain ?? 0), 1), '%'],
    ['Right psoas, force', fixed(muscles.psoasMajor?.right.force ?? 0, 0), 'N'],
  ] as const
  return (
    <table>
      <caption>The model’s own numbers</caption>
      <tbody>
        {rows.map(([name, value, unit]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              {value} <span className="unit">{unit}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function EverydayTab({ film, exercise }: { readonly film: EverydayFilm; readonly exercise: EverydayExercise }) {
  const time = useChoices((state) => state.playTime)
  const { everyday, times, nutation } = film
  const { series, range } = useMemo(() => {
    const lines: readonly Series[] = [
      { label: 'Right', color: 'line-b', values: nutation.right },
      { label: 'Left', color: 'line-a', values: nutation.left, dash: [7, 4] },
    ]
    const all = [...nutation.right, ...nutation.left]
    const [low, high] = [Math.min(...all), Math.max(...all)]
    const spare = Math.max(0.25, (high - low) / 5)
    return { series: lines, range: [low - spare, high + spare] as const }
  }, [nutation])
  return (
    <>
      <Radios
        text="What a day asks of the pelvis"
        options={everydayIds.map((id) => [id, names[id].name] as const)}
        value={exercise.scenario}
        onChange={(scenario) => beginExercise({ kind: 'everyday', scenario: scenario as EverydayExercise['scenario'] })}
      />
      {!everyday.shown && (
        <p className="time-note" data-grade="unsupported">
          <b>The model does not show this pattern.</b> {everyday.leavesOut}
        </p>
      )}
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
        format={format}
        tick={(value) => fixed(value, 2)}
      />
      <dl className="known">
        <dt>
          Published <EvidenceButton about={everyday.name} claims={everyday.claims} />
        </dt>
        <dd>{everyday.published}</dd>
        {everyday.shown && (
          <>
            <dt>Left out here</dt>
            <dd>{everyday.leavesOut}</dd>
          </>
        )}
      </dl>
      <Numbers />
    </>
  )
}
