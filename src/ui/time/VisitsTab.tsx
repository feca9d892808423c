import { useMemo, useState } from 'react'
import { type Banded, type VisitQuantity, visitQuantities } from '../../biomechanics/time/bands'
import { type Exercise, strategies, type VisitEvent, visitCount, visitEventIds } from '../../biomechanics/time/exercise'
import { ruleCount, secondsPerDay, type VisitsFilm } from '../../biomechanics/time/film'
import { endOfVisit, firstDeepVisit, strategyPlans, visitDays } from '../../biomechanics/time/visits'
import { useChoices } from '../../state/page/choices'
import { planVisits } from '../../state/page/undo'
import { adjustExercise } from '../../state/time/exercise'
import { Button } from '../kit/Button'
import { EvidenceButton } from '../kit/Evidence'
import { Marked } from '../kit/Marked'
import { Radios } from '../kit/Radios'
import table from '../kit/table.module.css'
import text from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
import { signed } from '../kit/words'
import { Details } from './Details'
import { timeClaims } from './evidence'
import { GradeNote } from './GradeNote'
import { OwnPlan } from './OwnPlan'
import { ownColor, quantities, strategyColors } from './quantities'
import { SideBySide } from './SideBySide'
import { type Series, StripChart } from './StripChart'
import timeline from './timeline.module.css'
import { VisitHead, visitNumbers } from './VisitHead'
import styles from './VisitsTab.module.css'

type Visits = Extract<Exercise, { kind: 'visits' }>
type Strategy = Visits['strategy']

const dashes: Partial<Record<Strategy, readonly [number, number]>> = { timeAlone: [8, 4] }
const weeks = Float64Array.from({ length: endOfVisit(visitCount) + 1 }, (_, day) => day / 7)
const scaled = (values: Float64Array, by: number): Float64Array => values.map((value) => value * by)

/** What is done at each visit. */
function Timeline({ strategy, visit }: { readonly strategy: Strategy; readonly visit: number }) {
  const say = useSay('time')
  const plan = strategyPlans[strategy]
  const locked = (event: VisitEvent, number: number): boolean => event === 'focused' && number < firstDeepVisit
  return (
    <table className={`${table.numbers} ${timeline.timeline}`}>
      <caption>{say('visitsCaption')}</caption>
      <VisitHead visit={visit} />
      <tbody>
        {visitEventIds.map((event) => (
          <tr key={event} title={say(`${event}EventSays`)}>
            <th scope="row">
              {say(`${event}Event`)} <span className={text.unit}>{say(`${event}Lasts`)}</span>
            </th>
            {visitNumbers.map((number) => (
              <td key={number} data-now={number === visit}>
                {(plan[number - 1] as readonly VisitEvent[]).includes(event) ? (
                  <>
                    <span aria-hidden="true">●</span>
                    <span className="unseen">{say('done')}</span>
                  </>
                ) : locked(event, number) ? (
                  <>
                    <svg className={styles.lock} viewBox="0 0 16 16" aria-hidden="true">
                      <path d="M4 7V5a4 4 0 0 1 8 0v2h1v7H3V7zm2 0h4V5a2 2 0 0 0-4 0z" />
                    </svg>
                    <span className="unseen">{say('locked')}</span>
                  </>
                ) : (
                  <span className="unseen">{say('notDone')}</span>
                )}
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{say('timeRow')}</th>
          {visitNumbers.map((number) => (
            <td key={number} data-now={number === visit}>
              <span aria-hidden="true">→</span>
              <span className="unseen">{say('passes')}</span>
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}

/** The lines of the chart: the person's own plan first, then each strategy. */
function useLines(film: VisitsFilm, strategy: Strategy, quantity: VisitQuantity): readonly Series[] {
  const say = useSay('time')
  const { scale } = quantities[quantity]
  return useMemo(() => {
    const one = ({ line, low, high }: Banded, wide: boolean): Pick<Series, 'values' | 'band'> => ({
      values: scaled(line[quantity], scale),
      ...(wide && { band: { low: scaled(low[quantity], scale), high: scaled(high[quantity], scale) } }),
    })
    const own: readonly Series[] = film.own ? [{ label: say('ownPlan'), color: ownColor, ...one(film.own, true) }] : []
    const told = strategies.map((id): Series => {
      const dash = dashes[id]
      const chosen = id === strategy
      return {
        label: say(`${id}Strategy`),
        color: strategyColors[id],
        ...(dash && { dash }),
        thin: !chosen,
        // All bands at once would hide each other: two of them, to be compared.
        ...one(film.all[id], chosen || (id === 'timeAlone' && !film.own)),
      }
    })
    return [...own, ...told]
  }, [film.all, film.own, quantity, scale, strategy, say])
}

export function VisitsTab({ film, exercise }: { readonly film: VisitsFilm; readonly exercise: Visits }) {
  const say = useSay('time')
  const time = useChoices((state) => state.playTime)
  const [quantity, setQuantity] = useState<VisitQuantity>('tension')
  const { range, format } = quantities[quantity]
  const series = useLines(film, exercise.strategy, quantity)
  const week = time / secondsPerDay / 7
  const visit = Math.min(visitCount, Math.ceil(week))
  return (
    <>
      <GradeNote grade="story">
        <Marked text={say('oneAccount')} />
      </GradeNote>
      <StripChart
        title={say(`${quantity}Quantity`)}
        unit={say('ofTheStory', { unit: say(`${quantity}Unit`) })}
        x={weeks}
        xName={say('weekAxis')}
        series={series}
        range={range}
        height={196}
        at={week}
        format={format}
      >
        <ul className={styles.ends}>
          <li>
            <Marked text={say('start')} />
          </li>
          <li>
            <Marked text={say(exercise.plan ? 'reportedEndBesidePlan' : 'reportedEnd')} />
          </li>
        </ul>
      </StripChart>
      <Details>
        <Radios
          text={say(film.own ? 'ownPlanBeside' : 'strategy')}
          options={strategies.map((id) => [id, say(`${id}Strategy`)] as const)}
          value={exercise.strategy}
          onChange={(strategy) => adjustExercise({ ...exercise, strategy: strategy as Strategy })}
        />
        <p className={text.aside}>{say(`${exercise.strategy}StrategySays`)}</p>
        {!exercise.plan && (
          <Button onClick={() => planVisits(strategyPlans[exercise.strategy])}>{say('copyToOwn')}</Button>
        )}
        <Radios
          text={say('shown')}
          options={visitQuantities.map((id) => [id, say(`${id}Short`)] as const)}
          value={quantity}
          onChange={(id) => setQuantity(id as VisitQuantity)}
        />
        {film.own && (
          <SideBySide
            day={Math.min(visitDays, Math.round(time / secondsPerDay))}
            plans={[
              { name: say('ownPlan'), color: ownColor, lines: film.own },
              {
                name: say(`${exercise.strategy}Strategy`),
                color: strategyColors[exercise.strategy],
                lines: film.all[exercise.strategy],
              },
            ]}
          />
        )}
        {exercise.plan ? (
          <OwnPlan plan={exercise.plan} strategy={exercise.strategy} visit={visit} />
        ) : (
          <Timeline strategy={exercise.strategy} visit={visit} />
        )}
        <p className={text.aside}>
          <Marked text={say('whyLock')} />
        </p>
        <p className={text.aside}>
          <Marked text={say('quadratus', { angle: signed(film.withoutQuadratus, 2) })} />
        </p>
        <p className={text.aside}>
          {say('bandsNote', { rules: ruleCount })}{' '}
          <EvidenceButton about={say('sixVisits')} claims={timeClaims.visits} />
        </p>
      </Details>
    </>
  )
}
