import { useMemo } from 'react'
import { timeConstants } from '../../biomechanics/time/constants'
import { type Exercise, exerciseRanges } from '../../biomechanics/time/exercise'
import type { PilotFilm } from '../../biomechanics/time/film'
import { pilotIndex, pilotStep, type Verdict } from '../../biomechanics/time/pilot'
import { useChoices } from '../../state/page/choices'
import { adjustExercise } from '../../state/time/exercise'
import { EvidenceButton } from '../kit/Evidence'
import { Radios } from '../kit/Radios'
import text from '../kit/text.module.css'
import { fixed, signed } from '../kit/words'
import { Crew } from './Crew'
import { timeClaims } from './evidence'
import { GradeNote } from './GradeNote'
import styles from './PilotTab.module.css'
import { Range } from './Range'
import { type Series, StripChart } from './StripChart'

type Pilot = Extract<Exercise, { kind: 'pilot' }>

/** Everything here is told in hundredths of a degree: that is how small it is. */
const hundredths = (degrees: Float64Array): Float64Array => degrees.map((value) => 100 * value)
const format = (value: number): string => signed(value, 1)

export function verdictWords(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'drifts':
      return 'No gain: nothing is corrected, and the sacrum drifts with every sway.'
    case 'slow':
      return 'Little gain: it follows, but has not arrived when the head turns back.'
    case 'settles':
      return `Good control: after a head turn it settles within ${fixed(verdict.seconds, 1)} s.`
    case 'oscillates':
      return 'Too much gain for this delay: it over-corrects and swings to and fro.'
  }
}

/** A dial as in a cockpit: the set-point as a mark, the sacrum as the needle. */
function Instrument({ setPoint, nutation }: { readonly setPoint: number; readonly nutation: number }) {
  const turn = (hundredth: number): string => `rotate(${Math.max(-80, Math.min(80, hundredth * 6))} 60 62)`
  return (
    <svg viewBox="0 0 120 74" aria-hidden="true">
      <path className={styles.arc} d="M12 62a48 48 0 0 1 96 0" />
      {[-10, -5, 0, 5, 10].map((tick) => (
        <line key={tick} className={styles.tick} x1={60} y1={10} x2={60} y2={18} transform={turn(tick)} />
      ))}
      <path className={styles.goal} d="M54 3h12l-6 10z" transform={turn(setPoint)} />
      <line className={styles.needle} x1={60} y1={62} x2={60} y2={20} transform={turn(nutation)} />
      <circle className={styles.hub} cx={60} cy={62} r={4} />
    </svg>
  )
}

export function PilotTab({ film, exercise }: { readonly film: PilotFilm; readonly exercise: Pilot }) {
  const time = useChoices((state) => state.playTime)
  const { course, verdict } = film
  const { x, series, reach } = useMemo(() => {
    const lines: readonly Series[] = [
      { label: 'Set-point', color: 'line-c', values: hundredths(course.setPoint), dash: [6, 4] },
      { label: 'Error', color: 'line-b', values: hundredths(course.error) },
      { label: 'Correction', color: 'line-a', values: hundredths(course.correction) },
    ]
    const most = Math.max(6, ...lines.flatMap(({ values }) => [Math.max(...values), -Math.min(...values)]))
    return {
      x: Float64Array.from(course.error, (_, i) => i * pilotStep),
      series: lines,
      reach: Math.ceil(most / 2) * 2 + 1,
    }
  }, [course])
  const i = pilotIndex(time)
  const change = (part: Partial<Pilot>): void => adjustExercise({ ...exercise, ...part })
  const { delay, headTurn } = exerciseRanges
  return (
    <>
      <GradeNote grade="metaphor">
        <b>✦ Metaphor.</b> Piriformis as a pilot who steers all the time: a control loop to play with. Nobody has
        recorded such a thing; gain, lag and set-point are invented for teaching.
      </GradeNote>
      <Radios
        text="Picture"
        options={[
          ['pilot', 'Pilot'],
          ['crew', 'Crew'],
        ]}
        value={exercise.crew ? 'crew' : 'pilot'}
        onChange={(picture) => change({ crew: picture === 'crew' })}
      />
      {exercise.crew ? (
        <Crew time={time} />
      ) : (
        <div className={styles.cockpit}>
          <Instrument setPoint={100 * course.setPoint[i]!} nutation={100 * course.nutation[i]!} />
          <dl className={text.facts}>
            <div>
              <dt>Sacrum</dt>
              <dd>
                {format(100 * course.nutation[i]!)} <span className={text.unit}>hundredths of 1°</span>
              </dd>
            </div>
            <div>
              <dt>Aim ▾</dt>
              <dd>
                {format(100 * course.setPoint[i]!)} <span className={text.unit}>hundredths of 1°</span>
              </dd>
            </div>
          </dl>
        </div>
      )}
      <p className={styles.verdict} aria-live="polite">
        {verdictWords(verdict)}
        {course.atStop > 0.02 && ` The correction is at its stop for ${Math.round(100 * course.atStop)} % of the time.`}
        {course.notes.map((note) => ` ${note}`)}
      </p>
      <StripChart
        title="Strip chart"
        unit="hundredths of a degree"
        x={x}
        xName="Time [s]"
        series={series}
        range={[-reach, reach]}
        height={172}
        at={time}
        dims
        format={format}
        tick={(value) => fixed(value, 0)}
      />
      <Range
        text="Gain"
        min={0}
        max={1}
        step={0.01}
        value={exercise.gain}
        shown={`${Math.round(100 * exercise.gain)} %`}
        spoken={`${Math.round(100 * exercise.gain)} percent`}
        onChange={(gain) => change({ gain })}
      />
      <Range
        text="Delay"
        min={delay.min}
        max={delay.max}
        step={0.01}
        value={exercise.delay}
        shown={`${Math.round(1000 * exercise.delay)} ms`}
        spoken={`${Math.round(1000 * exercise.delay)} milliseconds`}
        onChange={(value) => change({ delay: value })}
      />
      <Range
        text="Head turn"
        min={headTurn.min}
        max={headTurn.max}
        step={1}
        value={exercise.headTurn}
        shown={`${fixed(exercise.headTurn, 0)}°`}
        spoken={`${Math.abs(exercise.headTurn)} degrees to the ${exercise.headTurn < 0 ? 'left' : 'right'}`}
        onChange={(value) => change({ headTurn: value })}
      />
      <div className={styles.split}>
        <GradeNote grade="supported">
          <b>● Known.</b> Sensors in the neck take part in the balance of the whole body.
        </GradeNote>
        <GradeNote grade="unsupported">
          <b>○ Not known.</b> That piriformis listens to the neck, or trims the sacrum. No study of it was found.
        </GradeNote>
      </div>
      <p className={text.aside}>
        The head turns after 4 s and back after 14 s; sway is {timeConstants.swayMoment.value} N·m on each joint, the
        same each time. <EvidenceButton about="the pilot" claims={timeClaims.pilot} />
      </p>
    </>
  )
}
