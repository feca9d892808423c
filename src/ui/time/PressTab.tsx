import { type CSSProperties, useMemo } from 'react'
import type { Side } from '../../anatomy/sides'
import { standardTime } from '../../biomechanics/time/constants'
import { type Exercise, touches } from '../../biomechanics/time/exercise'
import type { PressFilm } from '../../biomechanics/time/film'
import { hand, type PressCourse, pressIndex, pressStep, touchLaws } from '../../biomechanics/time/pressing'
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
import { fixed } from '../kit/words'
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
const depthLine = (course: PressCourse): Series => ({
  label: 'Depth',
  color: 'line-c',
  values: percents(course.depth),
  dash: [6, 4],
})
const guardingLine = (course: PressCourse): Series => ({
  label: 'Guarding',
  color: 'line-b',
  values: percents(course.guarding),
})

/** Guarding over one touch, small, beside its neighbour. */
function Compared({ name, course, x, at }: { name: string; course: PressCourse; x: Float64Array; at: number }) {
  const series = useMemo(() => [depthLine(course), guardingLine(course)], [course])
  return (
    <StripChart
      title={name}
      unit="%"
      x={x}
      xName="s"
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
  ['No hand', 1],
  ['Light hand', reflexLeft({ hold: 0.5, still: 0 }, standardTime)],
  ['Deep hand', reflexLeft({ hold: 1, still: 0 }, standardTime)],
  ['After the hand', 1],
] as const

function MeasuredReflex() {
  return (
    <table className={`${table.numbers} ${turns.turns} ${styles.measured}`}>
      <caption>Reflex left under a moving hand [%]</caption>
      <tbody>
        {reflexUnder.map(([name, left]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <span className={turns.bar} data-side="left" style={{ '--share': left } as CSSProperties}>
                {format(100 * left)}
              </span>
            </td>
          </tr>
        ))}
        <tr>
          <td colSpan={2}>
            Calf, healthy people: 29 % under deep massage, all of it back at once; deeper takes more. The light hand is
            set half-way.
          </td>
        </tr>
      </tbody>
    </table>
  )
}

export function PressTab({ film, exercise }: { readonly film: PressFilm; readonly exercise: Press }) {
  const time = useChoices((state) => state.playTime)
  const threat = useChoices((state) => state.scenario.perceivedThreat)
  const { course, slow, fast } = film
  const x = useMemo(() => Float64Array.from(course.depth, (_, i) => i * pressStep), [course])
  const series = useMemo(
    (): readonly Series[] => [
      depthLine(course),
      guardingLine(course),
      { label: 'Reflex left', color: 'line-a', values: percents(course.reflexLeft) },
    ],
    [course],
  )
  const i = pressIndex(time)
  const change = (part: Partial<Press>): void => adjustExercise({ ...exercise, ...part })
  return (
    <>
      <div className={styles.two}>
        <Radios
          text="Muscle"
          options={[
            ['piriformis', 'Piriformis'],
            ['psoasMajor', 'Psoas'],
          ]}
          value={exercise.muscle}
          onChange={(muscle) => {
            change({ muscle: muscle as Press['muscle'] })
            lookAt({ ...exercise, muscle: muscle as Press['muscle'] })
          }}
        />
        <Radios
          text="Side"
          options={[
            ['right', 'Right'],
            ['left', 'Left'],
          ]}
          value={exercise.side}
          onChange={(side) => change({ side: side as Side })}
        />
      </div>
      <Radios
        text="How the hand arrives"
        options={touches.map((touch) => [touch, touchLaws[touch].name] as const)}
        value={exercise.touch}
        onChange={(touch) => change({ touch: touch as Press['touch'] })}
      />
      <div className={styles.dials}>
        <Dial name="Guarding" value={course.guarding[i]!} color="line-b" />
        <Dial name="Comfort" value={course.comfort[i]!} color="line-a" />
        <p>Story rule, not a measurement</p>
      </div>
      <Range
        text="Depth"
        min={0}
        max={1}
        step={0.01}
        value={exercise.depth}
        shown={`${Math.round(100 * exercise.depth)} %`}
        spoken={`${Math.round(100 * exercise.depth)} percent of the deepest`}
        onChange={(depth) => change({ depth })}
      />
      <Range
        text="Threat"
        min={0}
        max={1}
        step={0.1}
        value={threat}
        shown={`${fixed(10 * threat, 0)} of 10`}
        spoken={`perceived threat ${fixed(10 * threat, 0)} of 10`}
        onChange={(perceivedThreat) => choose({ perceivedThreat })}
      />
      <StripChart
        title={`${touchLaws[exercise.touch].name} touch`}
        unit="%"
        x={x}
        xName="Time [s]"
        series={series}
        range={[0, 105]}
        height={156}
        at={time}
        dims
        format={format}
      />
      <p className={text.aside}>
        The hand goes down {touchLaws[exercise.touch].says}; lifted after {hand.goes} s. The reflex is back within two
        seconds of release, as measured on the calf; nothing of it has been measured here.
      </p>
      <h3>The same depth, slowly and fast</h3>
      <div className={styles.two}>
        <Compared name="Slow" course={slow} x={x} at={time} />
        <Compared name="Fast" course={fast} x={x} at={time} />
      </div>
      <MeasuredReflex />
      <Acts>
        <Button onClick={() => openEvidence('What cuts the other way', otherWay)}>What cuts the other way</Button>
        <Button onClick={() => openEvidence('Rolling', rolling)}>Roller: untested here</Button>
        <EvidenceButton about="pressing" claims={timeClaims.press} />
      </Acts>
      <p className={text.aside}>
        Anatomy, not instruction. Hands-on work needs training, consent and local licence rules.
        {exercise.muscle === 'psoasMajor' && ' Do not press deeply on anyone’s abdomen because of this page.'}
      </p>
    </>
  )
}
