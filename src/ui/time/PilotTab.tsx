import { useMemo } from 'react'
import { timeConstants } from '../../biomechanics/time/constants'
import { type Exercise, exerciseRanges } from '../../biomechanics/time/exercise'
import type { PilotFilm } from '../../biomechanics/time/film'
import { pilotIndex, pilotStep } from '../../biomechanics/time/pilot'
import { useChoices } from '../../state/page/choices'
import { adjustExercise } from '../../state/time/exercise'
import { EvidenceButton } from '../kit/Evidence'
import { Marked } from '../kit/Marked'
import { Radios } from '../kit/Radios'
import text from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
import { fixed, signed } from '../kit/words'
import { Crew } from './Crew'
import { Details } from './Details'
import { timeClaims } from './evidence'
import { GradeNote } from './GradeNote'
import styles from './PilotTab.module.css'
import { Range } from './Range'
import { type Series, StripChart } from './StripChart'

type Pilot = Extract<Exercise, { kind: 'pilot' }>

/** Everything here is told in hundredths of a degree: that is how small it is. */
const hundredths = (degrees: Float64Array): Float64Array => degrees.map((value) => 100 * value)
const format = (value: number): string => signed(value, 1)

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

type Course = PilotFilm['course']

/** The lines of the chart, in hundredths of a degree, and how far it reaches. */
function useCourse(course: Course) {
  const say = useSay('time')
  return useMemo(() => {
    const lines: readonly Series[] = [
      { label: say('setPoint'), color: 'line-c', values: hundredths(course.setPoint), dash: [6, 4] },
      { label: say('error'), color: 'line-b', values: hundredths(course.error) },
      { label: say('correction'), color: 'line-a', values: hundredths(course.correction) },
    ]
    const most = Math.max(6, ...lines.flatMap(({ values }) => [Math.max(...values), -Math.min(...values)]))
    return {
      x: Float64Array.from(course.error, (_, i) => i * pilotStep),
      series: lines,
      reach: Math.ceil(most / 2) * 2 + 1,
    }
  }, [course, say])
}

/** The sacrum as an instrument, and its numbers. */
function Cockpit({ course, time }: { readonly course: Course; readonly time: number }) {
  const say = useSay('time')
  const i = pilotIndex(time)
  return (
    <div className={styles.cockpit}>
      <Instrument setPoint={100 * course.setPoint[i]!} nutation={100 * course.nutation[i]!} />
      <dl className={text.facts}>
        <div>
          <dt>{say('sacrum')}</dt>
          <dd>
            {format(100 * course.nutation[i]!)} <span className={text.unit}>{say('hundredths')}</span>
          </dd>
        </div>
        <div>
          <dt>{say('aim')}</dt>
          <dd>
            {format(100 * course.setPoint[i]!)} <span className={text.unit}>{say('hundredths')}</span>
          </dd>
        </div>
      </dl>
    </div>
  )
}

/** What can be set of the loop. */
function Settings({ exercise }: { readonly exercise: Pilot }) {
  const say = useSay('time')
  const change = (part: Partial<Pilot>): void => adjustExercise({ ...exercise, ...part })
  const { delay, headTurn } = exerciseRanges
  return (
    <>
      <Range
        text={say('gain')}
        min={0}
        max={1}
        step={0.01}
        value={exercise.gain}
        shown={`${Math.round(100 * exercise.gain)} %`}
        spoken={say('percentAloud', { percent: Math.round(100 * exercise.gain) })}
        onChange={(gain) => change({ gain })}
      />
      <Range
        text={say('delay')}
        min={delay.min}
        max={delay.max}
        step={0.01}
        value={exercise.delay}
        shown={`${Math.round(1000 * exercise.delay)} ms`}
        spoken={say('millisecondsAloud', { milliseconds: Math.round(1000 * exercise.delay) })}
        onChange={(value) => change({ delay: value })}
      />
      <Range
        text={say('headTurn')}
        min={headTurn.min}
        max={headTurn.max}
        step={1}
        value={exercise.headTurn}
        shown={`${fixed(exercise.headTurn, 0)}°`}
        spoken={say(exercise.headTurn < 0 ? 'turnedLeft' : 'turnedRight', { angle: Math.abs(exercise.headTurn) })}
        onChange={(value) => change({ headTurn: value })}
      />
    </>
  )
}

export function PilotTab({ film, exercise }: { readonly film: PilotFilm; readonly exercise: Pilot }) {
  const say = useSay('time')
  const time = useChoices((state) => state.playTime)
  const { course, verdict } = film
  const { x, series, reach } = useCourse(course)
  const change = (part: Partial<Pilot>): void => adjustExercise({ ...exercise, ...part })
  return (
    <>
      <GradeNote grade="metaphor">
        <Marked text={say('metaphor')} />
      </GradeNote>
      <Radios
        text={say('picture')}
        options={[
          ['pilot', say('cockpit')],
          ['crew', say('crew')],
        ]}
        value={exercise.crew ? 'crew' : 'pilot'}
        onChange={(picture) => change({ crew: picture === 'crew' })}
      />
      {exercise.crew ? <Crew time={time} /> : <Cockpit course={course} time={time} />}
      <p className={styles.verdict} aria-live="polite">
        {say(`${verdict.kind}Verdict`, { seconds: verdict.kind === 'settles' ? fixed(verdict.seconds, 1) : '' })}
        {course.atStop > 0.02 && ` ${say('atStop', { share: Math.round(100 * course.atStop) })}`}
        {course.beyond.map(({ what, given, used }) => ` ${say(`${what}Beyond`, { given, used })}`)}
      </p>
      <StripChart
        title={say('stripChart')}
        unit={say('hundredthsOfDegree')}
        x={x}
        xName={say('timeAxis')}
        series={series}
        range={[-reach, reach]}
        height={172}
        at={time}
        dims
        format={format}
        tick={(value) => fixed(value, 0)}
      />
      <Details>
        <Settings exercise={exercise} />
        <div className={styles.split}>
          <GradeNote grade="supported">
            <Marked text={say('neckKnown')} />
          </GradeNote>
          <GradeNote grade="unsupported">
            <Marked text={say('neckNotKnown')} />
          </GradeNote>
        </div>
        <p className={text.aside}>
          {say('pilotHow', { sway: timeConstants.swayMoment.value })}{' '}
          <EvidenceButton about={say('thePilot')} claims={timeClaims.pilot} />
        </p>
      </Details>
    </>
  )
}
