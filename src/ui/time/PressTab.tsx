import { type CSSProperties, useMemo } from 'react'
import type { Side } from '../../anatomy/sides'
import { standardTime } from '../../biomechanics/time/constants'
import { type Exercise, touches } from '../../biomechanics/time/exercise'
import type { PressFilm } from '../../biomechanics/time/film'
import { hand, type PressCourse, pressIndex, pressStep } from '../../biomechanics/time/pressing'
import { reflexLeft } from '../../biomechanics/time/pressure'
import { choose, useChoices } from '../../state/page/choices'
import { openEvidence } from '../../state/page/panels'
import { adjustExercise } from '../../state/time/exercise'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import { EvidenceButton } from '../kit/Evidence'
import { Radios } from '../kit/Radios'
import table from '../kit/table.module.css'
import text from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
import { fixed } from '../kit/words'
import { Details } from './Details'
import { Dial } from './Dial'
import { otherWay, rolling, timeClaims } from './evidence'
import { lookAt } from './lookAt'
import styles from './PressTab.module.css'
import { Range } from './Range'
import { type Series, StripChart } from './StripChart'
import turns from './turns.module.css'

type Press = Extract<Exercise, { kind: 'press' }>

const percents = (values: Float64Array): Float64Array => values.map((value) => 100 * value)
const format = (value: number): string => fixed(value, 0)
const depthLine = (label: string, course: PressCourse): Series => ({
  label,
  color: 'line-c',
  values: percents(course.depth),
  dash: [6, 4],
})
const guardingLine = (label: string, course: PressCourse): Series => ({
  label,
  color: 'line-b',
  values: percents(course.guarding),
})

/** Guarding over one touch, small, beside its neighbour. */
function Compared({ name, course, x, at }: { name: string; course: PressCourse; x: Float64Array; at: number }) {
  const say = useSay('time')
  const series = useMemo(() => [depthLine(say('depth'), course), guardingLine(say('guarding'), course)], [course, say])
  return (
    <StripChart
      title={name}
      unit="%"
      x={x}
      xName={say('secondsAxis')}
      series={series}
      range={[0, 105]}
      height={118}
      at={at}
      dims
      format={format}
    />
  )
}

/** What a moving hand leaves of the reflex: nobody's story, but the calf of healthy people. */
const reflexUnder = [
  ['noHand', 1],
  ['lightHand', reflexLeft({ hold: 0.5, still: 0 }, standardTime)],
  ['deepHand', reflexLeft({ hold: 1, still: 0 }, standardTime)],
  ['afterHand', 1],
] as const

function MeasuredReflex() {
  const say = useSay('time')
  return (
    <table className={`${table.numbers} ${turns.turns} ${styles.measured}`}>
      <caption>{say('reflexUnderHand')}</caption>
      <tbody>
        {reflexUnder.map(([id, left]) => (
          <tr key={id}>
            <th scope="row">{say(id)}</th>
            <td>
              <span className={turns.bar} data-side="left" style={{ '--share': left } as CSSProperties}>
                {format(100 * left)}
              </span>
            </td>
          </tr>
        ))}
        <tr>
          <td colSpan={2}>{say('reflexNote')}</td>
        </tr>
      </tbody>
    </table>
  )
}

const changing =
  (exercise: Press) =>
  (part: Partial<Press>): void =>
    adjustExercise({ ...exercise, ...part })

/** Where the hand presses, and how it arrives. */
function Hand({ exercise }: { readonly exercise: Press }) {
  const say = useSay('time')
  const change = changing(exercise)
  return (
    <>
      <div className={styles.two}>
        <Radios
          text={say('muscle')}
          options={[
            ['piriformis', say('piriformis')],
            ['psoasMajor', say('psoasMajor')],
          ]}
          value={exercise.muscle}
          onChange={(muscle) => {
            change({ muscle: muscle as Press['muscle'] })
            lookAt({ ...exercise, muscle: muscle as Press['muscle'] })
          }}
        />
        <Radios
          text={say('side')}
          options={[
            ['right', say('right')],
            ['left', say('left')],
          ]}
          value={exercise.side}
          onChange={(side) => change({ side: side as Side })}
        />
      </div>
      <Radios
        text={say('howHandArrives')}
        options={touches.map((touch) => [touch, say(`${touch}Touch`)] as const)}
        value={exercise.touch}
        onChange={(touch) => change({ touch: touch as Press['touch'] })}
      />
    </>
  )
}

/** How deep, and under what threat. */
function Settings({ exercise }: { readonly exercise: Press }) {
  const say = useSay('time')
  const threat = useChoices((state) => state.scenario.perceivedThreat)
  const change = changing(exercise)
  return (
    <>
      <Range
        text={say('depth')}
        min={0}
        max={1}
        step={0.01}
        value={exercise.depth}
        shown={`${Math.round(100 * exercise.depth)} %`}
        spoken={say('depthAloud', { percent: Math.round(100 * exercise.depth) })}
        onChange={(depth) => change({ depth })}
      />
      <Range
        text={say('threat')}
        min={0}
        max={1}
        step={0.1}
        value={threat}
        shown={say('ofTen', { threat: fixed(10 * threat, 0) })}
        spoken={say('threatAloud', { threat: fixed(10 * threat, 0) })}
        onChange={(perceivedThreat) => choose({ perceivedThreat })}
      />
    </>
  )
}

export function PressTab({ film, exercise }: { readonly film: PressFilm; readonly exercise: Press }) {
  const say = useSay('time')
  const time = useChoices((state) => state.playTime)
  const { course, slow, fast } = film
  const x = useMemo(() => Float64Array.from(course.depth, (_, i) => i * pressStep), [course])
  const series = useMemo(
    (): readonly Series[] => [
      depthLine(say('depth'), course),
      guardingLine(say('guarding'), course),
      { label: say('reflexLeft'), color: 'line-a', values: percents(course.reflexLeft) },
    ],
    [course, say],
  )
  const i = pressIndex(time)
  return (
    <>
      <div className={styles.dials}>
        <Dial name={say('guarding')} value={course.guarding[i]!} color="line-b" />
        <Dial name={say('comfort')} value={course.comfort[i]!} color="line-a" />
        <p>{say('storyRule')}</p>
      </div>
      <StripChart
        title={say('touch', { touch: say(`${exercise.touch}Touch`) })}
        unit="%"
        x={x}
        xName={say('timeAxis')}
        series={series}
        range={[0, 105]}
        height={156}
        at={time}
        dims
        format={format}
      />
      <Details>
        <Hand exercise={exercise} />
        <Settings exercise={exercise} />
        <p className={text.aside}>{say('pressHow', { how: say(`${exercise.touch}TouchSays`), lifted: hand.goes })}</p>
        <h3>{say('slowAndFast')}</h3>
        <div className={styles.two}>
          <Compared name={say('slowTouch')} course={slow} x={x} at={time} />
          <Compared name={say('fastTouch')} course={fast} x={x} at={time} />
        </div>
        <MeasuredReflex />
        <Acts>
          <Button onClick={() => openEvidence(say('otherWay'), otherWay)}>{say('otherWay')}</Button>
          <Button onClick={() => openEvidence(say('rolling'), rolling)}>{say('rollerUntested')}</Button>
          <EvidenceButton about={say('pressing')} claims={timeClaims.press} />
        </Acts>
        <p className={text.aside}>
          {say('notInstruction')}
          {exercise.muscle === 'psoasMajor' && ` ${say('notAbdomen')}`}
        </p>
      </Details>
    </>
  )
}
